"""Where a name begins whose end is known, by the case in which it stands."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from spacy.tokens import Doc

from klastry.extract.found_values import of_kind
from klastry.extract.names.extent import is_mark
from klastry.extract.names.proper_names import ELSEWHERE, NOT_NAMES, is_brand
from klastry.extract.names.sentence_starts import says_which
from klastry.extract.names.stops import first_name_at
from klastry.polish.agreement import adjective_slots, adjectives_before, noun_slots
from klastry.polish.head import Understanding, is_english_name, understandings
from klastry.polish.lexicon import INSTITUTIONS, LEGAL_PERSONS, REGIONS
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import CLOSING_QUOTES, DASHES, SENTENCE_ENDS, has_foreign_letter, opens_quotation

Cases: TypeAlias = frozenset[str]

LONGEST_NAME = 14
WITHIN = frozenset("i oraz & na rzecz dla do spraw ds. im. w we z o nad pod of and for the".split())
"""Words in small letters that stand between those of a name."""
LONGEST_WITHIN = 2
GOVERNED = {
    **dict.fromkeys(("w", "we", "przy"), frozenset(("loc",))),
    **dict.fromkeys(("z", "ze"), frozenset(("inst", "gen"))),
    **dict.fromkeys(("do", "od", "dla", "u", "bez", "wokół"), frozenset(("gen",))),
    **dict.fromkeys(("o", "na"), frozenset(("loc", "acc"))),
    **dict.fromkeys(("dzięki", "ku", "przeciwko"), frozenset(("dat",))),
}
BEFORE_SENTENCE = SENTENCE_ENDS | {":", ";"}
LIKE_CLUSTERS = frozenset(("fabryka", "zrzeszenie", "związek", "stowarzyszenie"))
UNLIKE_CLUSTERS = (LEGAL_PERSONS - LIKE_CLUSTERS) | frozenset(("dział", "program", "projekt", "ustawa"))


def name_start(doc: Doc, end: int, cases: Cases) -> int | None:
    """Where the name begins that ends before `end`; None where none does.

    Args:
        doc: The text, its values found.
        end: The index after the name's last word.
        cases: Those in which it may stand; any where empty.
    """
    words = doc._.words
    capitals = [at for at in _capitals_before(words, end) if not says_which(words, at)]
    starts = _english_starts(words, capitals, end) or [at for at in capitals if _may_begin(words, at, end, cases)]
    if not starts or _is_no_organisation(doc, starts[0], end):
        return None
    start = _first_english_word(words, _after_common_noun(words, starts))
    return start if _is_name(words, start, end) else None


def is_governed(words: Sequence[str], start: int) -> bool:
    """Whether a preposition stands before a name, no subject then: "Sprzęt w Centrum Danych to klaster"."""
    return start > 0 and words[start - 1].lower() in GOVERNED


def governed_cases(words: Sequence[str], start: int) -> Cases:
    """The cases that the preposition before a name asks for, the genitive after a noun; none after other words."""
    before = words[start - 1].lower() if start else ""
    known = readings(before) if before.islower() else ()
    after_noun = any(r.is_noun for r in known) and all(r.pos != "pact" for r in known)
    return GOVERNED.get(before, frozenset(("gen",)) if after_noun and not is_mark(before) else frozenset())


def cases_of_name(words: Sequence[str], start: int, end: int) -> Cases:
    """The cases in which the words of a name can stand; none where it can be that of a person alone."""
    ways = _ways(words, start, end)
    return frozenset(way.slot.case for way in ways if _is_thing(words[start + way.head], way))


def _capitals_before(words: Sequence[str], end: int) -> Sequence[int]:
    """The words with capitals before a place, and the quotation there, as far as one name may reach."""
    found: list[int] = []
    at = end - 1
    while at >= 0 and end - at <= LONGEST_NAME:
        if words[at] in CLOSING_QUOTES or words[at] == '"':
            at = _opening(words, at)
        is_foreign_part = has_foreign_letter(words[at])  # "Krystalová síť"
        if _is_capital(words[at]) or opens_quotation(words[at]) or is_brand(words[at]) or is_foreign_part:
            found.insert(0, at)
        elif not (_is_within(words[at]) and len(found) and found[0] - at <= LONGEST_WITHIN):
            break
        at -= 1
    return _after_clause(words, found, end)


def _after_clause(words: Sequence[str], capitals: Sequence[int], end: int) -> Sequence[int]:
    """Those of the words that stand behind a dash for the verb: "Jan kieruje Klastrem Soli, Ewa – Ligą Serów".

    No name has a comma and a dash after it.
    """
    first = capitals[0] if capitals else end
    dash = next((at for at in range(end - 1, first, -1) if words[at] in DASHES and words[at] != "-"), first)
    return [at for at in capitals if at > dash] if "," in words[first:dash] else capitals


def _after_common_noun(words: Sequence[str], starts: Sequence[int]) -> int:
    """The first of some starts, or a sounder one after a noun that begins the sentence: "Prac Górskiej Doliny"."""
    first = starts[0]
    if _begins_sentence(words, first) and not lemmas(words[first]) & INSTITUTIONS:
        sounder = next((at for at in starts[1:] if _is_sound(words[at])), first)
        if not all(adjective_slots(word) for word in words[first:sounder]):
            own, _ = adjectives_before(words, sounder, noun_slots(words[sounder]))
            return max(own, first + 1)
    return first


def _english_starts(words: Sequence[str], capitals: Sequence[int], end: int) -> Sequence[int]:
    """Where an English name may begin, whose Polish words stand as they are: "w Bochnia Salt Valley"."""
    run = [at for at in capitals if at + len(capitals) - capitals.index(at) == end]
    is_english = bool(run) and is_english_name(words[run[0] : end])
    is_own = [is_english and _is_like_english(words, at, uninflected=True) for at in run]
    return run[is_own.index(True) :] if any(is_own[:-1]) else ()


def _first_english_word(words: Sequence[str], start: int) -> int:
    """Where the brand begins that has words which Polish has too: "Green Tech Hub"."""
    if is_mark(words[start]) or _is_inflected(words[start]):
        return start
    while start > 0 and _is_like_english(words, start - 1):
        start -= 1
    return start


def _is_inflected(word: str) -> bool:
    """Whether a word is Polish by its ending; "Quantum" is one that stands so in every case."""
    known = readings(word)
    always = {"nom", "gen", "inst"} <= frozenset().union(*(r.cases for r in known if r.is_noun))
    return not always and any(r.is_adjective or len(r.cases) == 1 for r in known)


def _is_like_english(words: Sequence[str], at: int, *, uninflected: bool = False) -> bool:
    """Whether a word can be of an English name: one of no dictionary, or one that Polish has too.

    Such stands in the nominative, or in any form where the end of the name is English. What begins a sentence may
    have its capital from that: there it is a thing or a place.
    """
    is_thing = any(slot.case == "nom" and slot.gender != "m1" for slot in noun_slots(words[at]))
    is_odd = not readings(words[at]) or is_thing or (uninflected and not _begins_sentence(words, at))
    begins = _begins_sentence(words, at) and (not uninflected or _is_preposition(words[at]))
    return words[at][0].isupper() and is_odd and not (begins or lemmas(words[at]) & INSTITUTIONS)


def _opening(words: Sequence[str], closing: int) -> int:
    for at in range(closing - 1, max(-1, closing - LONGEST_NAME), -1):
        if opens_quotation(words[at]):
            return at
    return closing


def _is_capital(word: str) -> bool:
    """Whether a word has a capital where it can: "Druku 3D"."""
    return word[0].isupper() or (word[0].isdigit() and any(map(str.isupper, word)))


def _is_within(word: str) -> bool:
    return word in WITHIN or word in CLOSING_QUOTES or word[0].isdigit() or word in (",", "-", "–")


def _may_begin(words: Sequence[str], start: int, end: int, cases: Cases) -> bool:
    if is_mark(words[start]):
        return True
    known = readings(words[start])
    if _is_preposition(words[start]) and _begins_sentence(words, start):
        return False  # "do" is a note too, "od" an old one
    if not known or is_brand(words[start]):
        return not _is_surname(words, start)
    own = cases_of_name(words, start, end)
    return bool(own & cases if cases else own)


def _is_preposition(word: str) -> bool:
    return any(r.pos == "prep" for r in readings(word))


def _ways(words: Sequence[str], start: int, end: int) -> Iterator[Understanding]:
    """The ways to read the words as a name whose head has a capital too."""
    own = ["" if is_mark(word) and word != "," else word for word in words[start:end]]
    return (way for way in understandings(own) if own[way.head][0].isupper())


def _is_thing(word: str, way: Understanding) -> bool:
    """Whether the head is no person, in any other reading neither: "Prezydent" is a ship as well."""
    is_person = any("m1" in r.genders for r in readings(word) if r.is_noun and "nazwa_pospolita" in r.labels)
    return not (is_person or way.reading.is_personal or way.reading.is_unusual)


def _is_surname(words: Sequence[str], at: int) -> bool:
    return at > 0 and any("imię" in r.labels for r in readings(words[at - 1]))


def _is_sound(word: str) -> bool:
    """Whether a word is a name more surely than a common noun that begins a sentence."""
    has_capitals = any(c.isupper() for c in word[1:])
    return is_mark(word) or has_capitals or bool(lemmas(word) & INSTITUTIONS)


def _begins_sentence(words: Sequence[str], at: int) -> bool:
    return at == 0 or words[at - 1] in BEFORE_SENTENCE


def _is_no_organisation(doc: Doc, start: int, end: int) -> bool:
    """Whether a person, a place or an office is named."""
    words = doc._.words
    own = [at for at in range(start, end) if not is_mark(words[at])]
    elsewhere = of_kind(doc, ELSEWHERE)
    is_place = all(elsewhere >> at & 1 for at in own) or _is_region(words[start])
    is_office = bool(lemmas(words[start]) & UNLIKE_CLUSTERS)
    known = all(words[at] in NOT_NAMES for at in own)
    return not own or is_place or is_office or known or first_name_at([words[at] for at in own], 0)


def _is_region(word: str) -> bool:
    return bool(lemmas(word) & (REGIONS - INSTITUTIONS)) and not adjective_slots(word)


def _is_name(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the words are more than a common noun that begins a sentence."""
    alone = end == start + 1
    return not alone or is_brand(words[start]) or not _begins_sentence(words, start)
