"""Whether a cluster is of another country, by its name or by what stands before it."""

from collections.abc import Sequence

from klastry.polish.abroad import lands_in_names
from klastry.polish.agreement import adjective_slots, agrees, noun_slots
from klastry.polish.lexicon import FOREIGN_ADJECTIVES
from klastry.polish.morphology import lemmas
from klastry.polish.text import SENTENCE_ENDS, has_foreign_letter

ENGLISH_COUNTRIES = frozenset(
    """slovenia germany austria czechia slovakia hungary lithuania latvia estonia finland sweden norway denmark
    netherlands belgium france spain portugal italy switzerland ukraine romania bulgaria croatia serbia ireland
    scotland bavaria saxony""".split()
)

ENUMERATING = frozenset((":", ",", "i", "oraz", "a", "także", "–", "—", "("))
OF_LANGUAGE = frozenset(("nazwa", "wersja", "język", "tłumaczenie", "odpowiednik"))
"""An adjective with one of these says in which language: "pod angielską nazwą"."""
NAME_BEGINS = 4
"""So many words at the beginning of a name show whether it is Polish."""
BEFORE_PLURAL = 3
"""So many words before "klastrami" its preposition can stand: "z dwoma zagranicznymi klastrami"."""
ENGLISH_ADJECTIVES = frozenset(
    """slovenian slovak german bavarian saxon austrian czech hungarian lithuanian latvian estonian finnish swedish
    norwegian danish dutch belgian french spanish basque catalan portuguese italian swiss ukrainian romanian
    bulgarian croatian serbian irish scottish british turkish israeli moravian bohemian
    flemish walloon tyrolean""".split()
)


def is_foreign(words: Sequence[str], start: int) -> bool:
    """Whether an adjective of a country stands before a name, or before the noun just before it."""
    first = max(0, start - 2)
    before = words[first:start]
    return not any(lemmas(w) & OF_LANGUAGE for w in before) and any(
        lemmas(w) & FOREIGN_ADJECTIVES and adjective_slots(w)  # "po angielsku" only says in which language
        for i, w in enumerate(before, first)
        if _is_small(words, i)
    )


def is_on_other_side(words: Sequence[str], start: int) -> bool:
    """Whether the last side of which the sentence speaks is another country's: "po stronie litewskiej był …".

    A Polish cluster may be active there: "po niemieckiej stronie działa też Lubuski Klaster Metalowy".
    """
    if any(word[0].isupper() and "klaster" in lemmas(word) for word in words[start : start + NAME_BEGINS]):
        return False
    for at in range(start - 1, -1, -1):
        if words[at] in SENTENCE_ENDS and words[at + 1][0].isupper():
            return False
        if "strona" in lemmas(words[at]):
            beside = [i for i in (at - 1, at + 1) if 0 <= i < start and agrees(words[i], words[at])]
            is_page = any(words[i].lower() in ("na", "www") for i in (at - 1, at - 2) if i >= 0)
            return not is_page and any(lemmas(words[i]) & FOREIGN_ADJECTIVES for i in beside)
    return False


def is_one_of_several(words: Sequence[str], start: int) -> bool:
    """Whether a name and its country are enumerated with clusters: "z dwoma klastrami: czeskim X i włoskim Y".

    The adjective stands in the case of the plural, after a mark, "i", or the preposition that the plural has.
    """
    country = next(
        (at for at in (start - 1, start - 2) if at > 0 and lemmas(words[at]) & FOREIGN_ADJECTIVES), None
    )
    several = _plural_before(words, start)
    if country is None or several is None:
        return False
    cases = {slot.case for slot in noun_slots(words[several])}
    before = words[country - 1].lower()
    is_led = before in ENUMERATING or before in words[max(0, several - BEFORE_PLURAL) : several]
    return is_led and bool(cases & {slot.case for slot in adjective_slots(words[country])})


def _plural_before(words: Sequence[str], start: int) -> int | None:
    """Where the clusters are spoken of before a name, in its sentence."""
    for at in range(start - 1, -1, -1):
        if words[at] in SENTENCE_ENDS and words[at + 1][0].isupper():
            return None
        if words[at].islower() and "klaster" in lemmas(words[at]):
            return at if all(slot.number == "pl" for slot in noun_slots(words[at])) else None
    return None


def is_abroad(words: Sequence[str], start: int, head: int, end: int) -> bool:
    """Whether the name itself says that it is not Polish: Czech or Lithuanian, "Bulgarian …", "… of Slovenia".

    A Polish adjective beside "Klastr" shows that it is a slip: "Pilski Klastr Meblowy".
    """
    beside = [*words[max(0, head - 1) : head], *words[head + 1 : head + 2]]
    foreign_head = words[head].lower() == "klasteris" or (
        words[head].lower() == "klastr" and not any(agrees(word, words[head]) for word in beside)
    )
    is_of_other = any(word.casefold() in ENGLISH_ADJECTIVES for word in words[start:head])
    return (
        foreign_head
        or slovak_start(words, head) is not None
        or is_of_other
        or names_land(words[start:end])
        or any(w.casefold() in ENGLISH_COUNTRIES for w in words[head:end])
    )


def slovak_start(words: Sequence[str], head: int) -> int | None:
    """Where a Slovak name begins, whose noun is the Polish one: "Drevársky klaster"; None for others."""
    at = head
    while words[head] == "klaster" and at > 0 and has_foreign_letter(words[at - 1]):
        at -= 1
    return next((start for start in range(at, head) if words[start][0].isupper()), None)


def names_land(name: Sequence[str]) -> bool:
    """Whether a name has a land or town abroad as those do, or letters that no Polish word has: "Möbelregion"."""
    is_polish = any(word.lower() == "klaster" for word in name)
    of_land = any(word.casefold() in lands_in_names() for word in name)
    return of_land or (not is_polish and any(map(has_foreign_letter, name)))


def _is_small(words: Sequence[str], at: int) -> bool:
    """Whether a word has no capital, or one only because the sentence begins with it: "Czeski klaster X"."""
    return words[at][0].islower() or at == 0 or words[at - 1] in SENTENCE_ENDS
