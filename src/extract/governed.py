"""What an entry takes over from above: the city, the voivodeship and the year of a heading."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from klastry.extract.mention import Draft, Mention
from klastry.extract.nlp import dating_pipeline
from klastry.extract.row_filter import has_cluster_word
from klastry.extract.scope import NEAREST, announces, governing
from klastry.extract.text_document import Block, BlockKind, Span, TextDocument
from klastry.places.gazetteer import PlaceMention, find_places
from klastry.places.voivodeships import find_voivodeships
from klastry.schema.observation import FieldName

T = TypeVar("T")

COUNTS = (FieldName.MEMBERS, FieldName.COMPANIES)


@dataclass(frozen=True, slots=True)
class Inherited(Generic[T]):
    """A value that stands in a block above."""

    value: T
    span: Span
    block: Span


def city_above(document: TextDocument, start: int) -> Inherited[PlaceMention] | None:
    """The city that a heading about clusters names: "Klastry w Lublinie"."""

    def named(block: Block) -> Inherited[PlaceMention] | None:
        text = document.quote(block)
        places = [p for p in find_places(text) if _after_in(text, p.start)] if has_cluster_word(text) else []
        if len(places) != 1:
            return None
        return _inherited(places[0], block, places[0].start, places[0].end)

    return _nearest(document, start, named, headings_only=True)


def voivodeship_above(document: TextDocument, start: int) -> Inherited[str] | None:
    """The voivodeship that a heading or an announcing sentence names."""

    def named(block: Block) -> Inherited[str] | None:
        text = document.quote(block)
        found = find_voivodeships(text)
        heading = block.kind in (BlockKind.HEADING, BlockKind.CAPTION)
        if len({mention.name for mention in found}) != 1 or not (heading or announces(text)):
            return None
        return _inherited(found[0].name, block, found[0].start, found[0].end)

    return _nearest(document, start, named, headings_only=False)


def year_above(document: TextDocument, start: int) -> Inherited[int] | None:
    """The year for which a heading, a caption or a sentence just above dates the counts."""

    def named(block: Block) -> Inherited[int] | None:
        doc = dating_pipeline()(document.quote(block).replace("\n", " "))
        for match in doc._.matches:
            for _, _, span in match.values:
                year = next(v.value for v in doc._.values if v.kind == "year" and v.start < span.end)
                return _inherited(int(year), block, span.start_char, span.end_char)
        return None

    return _nearest(document, start, named, headings_only=False)


def date_counts(document: TextDocument, drafts: list[Draft]) -> None:
    """Give the counts of structured entries the year of their own row or of what governs it."""
    for draft in drafts:
        counts = [m for m in draft.mentions if m.field in COUNTS and m.as_of is None]
        if not counts:
            continue
        above = year_above(document, draft.scope.start) if draft.structured and draft.counted is None else None
        dated = draft.counted or ((above.value, above.block) if above else None)
        if dated is not None:
            draft.mentions = [_dated(m, *dated) if m in counts else m for m in draft.mentions]


def _dated(mention: Mention, year: int, words: Span) -> Mention:
    evidence = mention.evidence
    if not (evidence.quote.start <= words.start and words.end <= evidence.quote.end):
        evidence = replace(evidence, context=(*evidence.context, words))
    return replace(mention, as_of=year, evidence=evidence)


def _after_in(text: str, start: int) -> bool:
    """Whether "w" or "z" stands before a place: what stands there is located in it."""
    before = text[:start].split()
    return bool(before) and before[-1].lower() in ("w", "we", "z", "ze", "miasta", "miasto")


def _inherited(value: T, block: Block, start: int, end: int) -> Inherited[T]:
    return Inherited(value, Span(block.start + start, block.start + end), Span(block.start, block.end))


def _nearest(
    document: TextDocument, start: int, named: Callable[[Block], Inherited[T] | None], headings_only: bool
) -> Inherited[T] | None:
    for distance, block in enumerate(_candidates(document, start, headings_only)):
        if block.kind is BlockKind.PARAGRAPH and distance > NEAREST:
            continue
        if (found := named(block)) is not None:
            return found
    return None


def _candidates(document: TextDocument, start: int, headings_only: bool) -> Iterator[Block]:
    for block in governing(document, start):
        if not headings_only or block.kind in (BlockKind.HEADING, BlockKind.CAPTION):
            yield block
