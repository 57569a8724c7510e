"""The component that finds what can be a value: years, dates, numbers, places, addresses, numbers of registers.

It assigns `doc._.values`, and `doc._.kinds`: for each kind the tokens that are a part of such a value, as a set of
bits (`matching.signs`). Rules match on the kinds and say which value means what.
"""

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.found_values import FoundValue, mark
from klastry.extract.values.address_parts import POSTCODE
from klastry.extract.values.addresses import is_address
from klastry.extract.values.approximate import is_approximate
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.chronicled_years import chronicled_years
from klastry.extract.values.jubilees import jubilees
from klastry.extract.values.mixed_counts import counts_one_trade, counts_several_kinds
from klastry.extract.values.passed_years import passed_years
from klastry.extract.values.registry_numbers import labelled_numbers
from klastry.extract.values.relative_years import relative_years
from klastry.extract.values.spoken_years import SPOKEN, spoken_years
from klastry.extract.values.years import Year, years_in
from klastry.places.gazetteer import find_places
from klastry.places.voivodeships import find_voivodeships, may_be_voivodeship
from klastry.polish.abroad import lands_abroad, may_be_abroad, towns_abroad
from klastry.polish.agreement import agrees
from klastry.polish.numerals import may_be_number, number_at
from klastry.polish.ordinals import may_be_ordinal, ordinal_at

NAME = "klastry_values"
MULTIPLYING = frozenset(("raz", "razy", "krotnie"))
"""What a number before these counts is none of what stands after them: "trzy razy więcej"."""
COMPARING = frozenset(("mniej", "więcej"))
FEWEST_BEFORE = 10
"""From the tenth on "dziesiąty członek" tells how many there are; the first and second are told apart so."""


@Language.component(NAME, assigns=["doc._.values", "doc._.kinds"])
def values(doc: Doc) -> Doc:
    """Find the values and mark their tokens."""
    text = doc._.said
    doc._.values = [
        *_years(doc, text),
        *_numbers(doc._.words),
        *_ordinals(doc._.words),
        *_places(doc, text),
        *_voivodeships(doc, text),
        *_abroad(doc._.words),
        *_addresses(doc._.words),
        *_postcodes(doc, text),
        *_registry_numbers(doc, text),
    ]
    kinds: dict[str, int] = {}
    for found in doc._.values:
        mark(kinds, found.kind, found.start, found.end)
    doc._.kinds = kinds
    return doc


def _years(doc: Doc, text: str) -> Iterator[FoundValue]:
    spans = [(y.value, doc.char_span(y.start, y.end, alignment_mode="expand")) for y in years_in(text)]
    stated = [Year(value, span.start, span.end) for value, span in spans if span is not None]
    stated += spoken_years(doc._.words)
    told = [*stated, *relative_years(doc._.words, stated, doc._.published)]
    for year in told:
        yield FoundValue("year", year.start, year.end, year.value)
    for year in jubilees(doc._.words, told, doc._.published):
        yield FoundValue("jubilee", year.start, year.end, year.value)
    for year in passed_years(doc._.words, told, doc._.published):
        yield FoundValue("passed", year.start, year.end, year.value)
    for year in chronicled_years(doc._.words, doc._.entry_year):
        yield FoundValue("chronicled", year.start, year.end, year.value)


def _numbers(words: Sequence[str]) -> Iterator[FoundValue]:
    end = 0
    for at in (at for at, word in enumerate(words) if may_be_number(word)):
        if at >= end and (found := number_at(words, at)) is not None:
            end = at + found.length
            if end < len(words) and _is_no_count(words, at, end):
                continue
            kind = "part" if counts_one_trade(words, at, end) else "number"
            kind = "mixed" if counts_several_kinds(words, end) else kind
            yield FoundValue(kind, at, end, found.value, is_approximate(words, at))


def _is_no_count(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a number multiplies or compares: "trzy razy więcej", "o siedem mniej", "o pięć firm mniej"."""
    behind = [word.lower() for word in words[end : end + 2]]
    is_difference = start > 0 and words[start - 1].lower() == "o" and not COMPARING.isdisjoint(behind)
    return is_difference or behind[0] in MULTIPLYING


def _ordinals(words: Sequence[str]) -> Iterator[FoundValue]:
    """The ordinal numbers from which on one can count how many there are."""
    if not any(map(may_be_ordinal, words)):
        return
    end = 0
    for at in range(len(words)):
        if at >= end and (found := ordinal_at(words, at)) is not None:
            end = at + found.length
            if FEWEST_BEFORE <= found.value < SPOKEN.start:
                yield FoundValue("ordinal", at, end, found.value)


def _places(doc: Doc, text: str) -> Iterator[FoundValue]:
    for place in find_places(text):
        span = doc.char_span(place.start, place.end, alignment_mode="contract")
        if span and not _is_of_longer_name(doc._.words, span.end):
            yield FoundValue("place", span.start, span.end, place)


def _is_of_longer_name(words: Sequence[str], end: int) -> bool:
    """Whether the last word of a place is the adjective of another name: "z Nowego Boru" is not from Nowe."""
    return end < len(words) and words[end][0].isupper() and bool(agrees(words[end - 1], words[end]))


def _voivodeships(doc: Doc, text: str) -> Iterator[FoundValue]:
    if not any(map(may_be_voivodeship, doc._.words)):
        return
    for mention in find_voivodeships(text):
        span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
        if span is not None:
            yield FoundValue("voivodeship", span.start, span.end, mention.name)


def _abroad(words: Sequence[str]) -> Iterator[FoundValue]:
    """Towns and lands of other countries."""
    if not any(map(may_be_abroad, words)):
        return
    for start, end, name in towns_abroad(words):
        yield FoundValue("abroad", start, end, name)
    for start, end, name in lands_abroad(words):
        yield FoundValue("land", start, end, name)


def _addresses(words: Sequence[str]) -> Iterator[FoundValue]:
    for at, word in enumerate(words):
        if is_address(word) and not (at and words[at - 1] == "@"):
            yield FoundValue("url", at, at + 1, word)


def _postcodes(doc: Doc, text: str) -> Iterator[FoundValue]:
    for code in POSTCODE.finditer(text) if "-" in text or "–" in text else ():
        span = doc.char_span(*code.span(), alignment_mode="expand")
        if span is not None:
            yield FoundValue("postcode", span.start, span.end, code[0])


def _registry_numbers(doc: Doc, text: str) -> Iterator[FoundValue]:
    for number in labelled_numbers(Piece(text, 0)):
        span = doc.char_span(number.start, number.end, alignment_mode="expand")
        if span is not None:
            yield FoundValue(number.register, span.start, span.end, number)
