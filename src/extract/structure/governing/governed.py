"""What an entry takes over from above: the city, the voivodeship and the year of a heading."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from klastry.extract.structure.governing.scope import NEAREST, governing
from klastry.extract.structure.governing.status_words import heads_others
from klastry.extract.structure.governing.titles import announces, is_title
from klastry.extract.structure.meaning.dating import dating_in
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.remarks import remarks_in
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of
from klastry.extract.values.name_forms import without_number
from klastry.places.gazetteer import PlaceMention, find_places, places_named
from klastry.places.voivodeships import find_voivodeships, voivodeship
from klastry.polish.morphology import lemmas
from klastry.polish.text import has_cluster_word
from klastry.schema.observation import FieldName

T = TypeVar("T")
MEETINGS = frozenset(
    """debata forum gala konferencja kongres narada panel posiedzenie sesja seminarium spotkanie szkolenie targi
    warsztat wizyta wystawa zjazd zebranie""".split()
)
SOON_BEFORE = 3
"""So many words before "w" may tell what took place there: "relacja z konferencji klastrów w Ustroniu"."""
LONGEST_STATE = 5
"""Words of a heading that says in what state clusters are without calling them so."""


@dataclass(frozen=True, slots=True)
class Inherited(Generic[T]):
    """A value that stands in a block above."""

    value: T
    span: Span
    block: Span


def city_above(document: TextDocument, start: int) -> Inherited[PlaceMention] | None:
    """The city that a heading about clusters names, "Klastry w Lublinie", or that a heading is: "Nowy Sącz"."""

    def named(block: Block) -> Inherited[PlaceMention] | None:
        text = document.quote(block)
        if alone := places_named(text.strip(" .:")):
            return _inherited(PlaceMention(0, len(text), alone), block, 0, len(text))
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
        title = block.kind in (BlockKind.HEADING, BlockKind.CAPTION) or voivodeship(text) is not None
        if len({mention.name for mention in found}) != 1 or not (title or announces(text)):
            return None
        return _inherited(found[0].name, block, found[0].start, found[0].end)

    return _nearest(document, start, named, headings_only=False)


def year_above(document: TextDocument, start: int) -> Inherited[int] | None:
    """The year for which a heading, a caption or a sentence just above dates the counts.

    The year of an edition, and when the page was last changed, count only where no paragraph under the same
    heading says better.
    """
    yielding = None
    for distance, block in enumerate(_candidates(document, start, headings_only=False)):
        if yielding is not None and block.kind is not BlockKind.PARAGRAPH:
            break
        if block.kind is BlockKind.PARAGRAPH and distance > NEAREST and yielding is None:
            continue
        if _remarks_on_entry(document, block):
            continue
        if (found := dating_in(document.quote(block), document.metadata.date)) is not None:
            dated = _inherited(found.year, block, found.start, found.end)
            if not found.yields:
                return dated
            yielding = yielding or dated
    return yielding


def _remarks_on_entry(document: TextDocument, block: Block) -> bool:
    """Whether a line is the remarks of the entry above, below another label of it."""
    if meaning(_label(document, block)) != ("remarks",):
        return False
    at = document.block_at(block.start)
    return at > 0 and bool(meaning(_label(document, document.blocks[at - 1])))


def _label(document: TextDocument, block: Block) -> str:
    return document.quote(block).partition(":")[0]


def remarks_above(document: TextDocument, start: int) -> Piece | None:
    """The heading that says of all that it lists what they are: "Krajowe Klastry Kluczowe", "II. W organizacji".

    The nearest heading about clusters or their state decides: one that says nothing of the kind ends what stands
    above it, as does one of those who are left over: "Pozostali kandydaci".
    """
    for block in _candidates(document, start, headings_only=True):
        heading = without_number(piece_of(document, block))
        if announces(heading.text) or _says_sort_alone(heading.text):
            return heading if remarks_in(heading.text) else None
        if heads_others(heading.text):
            return None
    return None


def _says_sort_alone(heading: str) -> bool:
    """Whether a short heading is about nothing but the state or kind of what it lists: "Inicjatywy"."""
    words = heading.split()
    return len(words) <= LONGEST_STATE and any(
        remark.field in (FieldName.STATUS, FieldName.KIND)
        and len(heading[remark.start : remark.end].split()) * 2 >= len(words)
        for remark in remarks_in(heading)
    )


def _after_in(text: str, start: int) -> bool:
    """Whether "w" or "z" stands before a place: what stands there is located in it, but for a meeting."""
    before = text[:start].split()
    if not before or before[-1].lower() not in ("w", "we", "z", "ze", "miasta", "miasto"):
        return False
    return not any(lemmas(word.strip("„”,")) & MEETINGS for word in before[-1 - SOON_BEFORE : -1])


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
        if not headings_only or block.kind in (BlockKind.HEADING, BlockKind.CAPTION) or is_title(document, block):
            yield block
