"""What stands before a name with the word "klaster" and belongs to it: what it explains, and a quotation."""

from collections.abc import Collection, Sequence

from spacy.tokens import Doc

from klastry.extract.names.extent import LONGEST_QUOTATION
from klastry.extract.names.other_names import TITLED
from klastry.extract.names.proper_names import is_brand
from klastry.extract.names.starts import name_start
from klastry.places.gazetteer import places_named
from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import CLOSING_QUOTES, DASHES, OPENING_QUOTES, SENTENCE_ENDS

LONGEST_TOWN = 3


def with_name_before_dash(doc: Doc, start: int, head: int, heads: Collection[str]) -> int:
    """Where the name begins that this one explains: "INTERIZON – Klaster ICT", "Dolina Soli – Klaster Solny".

    Args:
        doc: The text.
        start: Where the name after the dash begins.
        head: Where its head stands.
        heads: The lemmas of heads: a name before the dash that has one is another cluster's.
    """
    words = doc._.words
    at = start - 1 if start and words[start - 1] == "the" else start
    if at < 2 or words[at - 1] not in DASHES:
        return start
    cases = frozenset(slot.case for slot in noun_slots(words[head]))
    if (named := _called_so(words, at - 1)) is not None:
        return named
    if _is_of_heading(words, head, at - 2) or _is_town_before(words, at - 1):
        return start
    first = name_start(doc, at - 1, cases)
    if first is not None and _can_be_explained(words[first : at - 1], heads):
        return start if _closes_insertion(words, first) else first
    is_odd = "nom" in cases and _is_odd_subject(words[at - 2]) and not _is_governed(words, at - 2)
    return at - 2 if is_odd or _is_brand(words[at - 2]) else start


def _called_so(words: Sequence[str], dash: int) -> int | None:
    """Where a name begins that "nazwa:" leads to and a dash goes on: "nazwa: Zatoka Jachtowa – Pomorski …"."""
    first = dash
    while first > 0 and words[first - 1][0].isupper():
        first -= 1
    is_led = 1 < first < dash and words[first - 1] == ":" and "nazwa" in lemmas(words[first - 2])
    return first if is_led else None


def _can_be_explained(name: Sequence[str], heads: Collection[str]) -> bool:
    known = [lemmas(word) for word in name]
    is_of_other = any(own & set(heads) for own in known)
    of_body = len(name) > 1 and any(own & INSTITUTIONS for own in known) and not is_of_other
    return of_body or _is_brand(name[0])


def _is_of_heading(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a common word is in capitals as the whole line is: "ŻAGLE W GÓRĘ – KLASTER SZKUTNICZY"."""
    is_common = any("nazwa_pospolita" in r.labels for r in readings(words[at]))
    return words[head].isupper() and words[at].isupper() and is_common and not _is_body_before(words, at)


def _is_body_before(words: Sequence[str], at: int) -> bool:
    """Whether words in capitals that end here name a body: "DOLINA SOLI"."""
    first = at
    while first > 0 and words[first - 1].isupper() and first > at - LONGEST_TOWN:
        first -= 1
    return any(lemmas(word) & INSTITUTIONS for word in words[first : at + 1])


def _is_town_before(words: Sequence[str], dash: int) -> bool:
    """Whether only a town stands before a dash, as in a dateline: "Jelenia Góra – Klaster Szklarski …"."""
    first = dash
    while first > 0 and (words[first - 1][0].isupper() or words[first - 1] == "-") and dash - first < LONGEST_TOWN:
        first -= 1
    return first < dash and bool(places_named(" ".join(words[first:dash]).replace(" - ", "-")))


def _closes_insertion(words: Sequence[str], first: int) -> bool:
    """Whether a body before a dash ends an insertion: "Drugi – założony przez Park Soli – Klaster Soli"."""
    since = next((at for at in range(first - 1, -1, -1) if words[at] in SENTENCE_ENDS), -1)
    opening = [at for at in range(since + 1, first) if words[at] in DASHES]
    return len(opening) % 2 == 1 and words[opening[-1] + 1].islower()


def _is_brand(word: str) -> bool:
    return is_brand(word) and word[0].isalpha()


def _is_odd_subject(word: str) -> bool:
    """Whether a word with a capital is known in oblique cases alone, and so a brand where a subject stands."""
    known = [r for r in readings(word) if not r.is_personal]
    return word[0].isupper() and bool(known) and all(r.is_noun and "nom" not in r.cases for r in known)


def _is_governed(words: Sequence[str], at: int) -> bool:
    """Whether a preposition asks for the case of a word: "z Danii – Wood Cluster Denmark"."""
    return at > 0 and any(r.pos == "prep" for r in readings(words[at - 1]))


def with_quotation_before(words: Sequence[str], start: int, head: int) -> int:
    """Where the name begins that has a quotation before it: "„Nad Wisłą” Klaster Turystyki", not a company's.

    In an English name words may stand between: "“Nad Wisłą” Tourism Cluster".
    """
    is_whole = start == head or words[head] == "Cluster"
    if start < 3 or not is_whole or words[head][0].islower() or words[start - 1] not in CLOSING_QUOTES:
        return start
    opening = next((at for at in range(start - 2, -1, -1) if words[at] in OPENING_QUOTES), None)
    if opening is None or start - opening > LONGEST_QUOTATION:
        return start
    before = words[opening - 1] if opening else "."
    return start if lemmas(before) & (INSTITUTIONS | TITLED) else opening
