"""The text of a document with its structure, and the way from every character back to the file."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Protocol

from klastry.extract.text.repaired import Letters
from klastry.polish.text import has_any
from klastry.schema.document import Locator


class BlockKind(StrEnum):
    """What a stretch of text is in the layout."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open interval of code points in a document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that is one thing in the layout.

    Line breaks that are only layout are gone from it: wrapped lines are joined by a space, broken words
    joined. A hard break (`<br>`) is a newline; a label line is a block of its own. Blocks stand in reading
    order, do not overlap, and have no white space at their ends. The marker of a list item ("1.", "•") is
    outside of its span.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    """Of a heading 1 (highest) to 6; of a list item its nesting from 1; else 0."""
    group: int | None = None
    """Items of one list (and the paragraphs inside of them), cells and caption of one table share it."""
    marker: str = ""
    """Of a list item or a numbered heading: "1.", "a)", "•" as printed, "1." as a browser counts; else empty."""
    furniture: bool = False
    """Menu, footer, cookie bar, related articles: belongs to the site and not to the document."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; its text may be empty (start == end)."""

    row: int
    column: int
    start: int
    end: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data: cells by rows, each once, at its top left place."""

    group: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A span that leads to an address."""

    start: int
    end: int
    url: str


class SourceMap(Protocol):
    """The way back from spans of the text to the file; worked out only for the spans that are asked for."""

    def locate(self, start: int, end: int) -> Locator:
        """Where `text[start:end]` stands in the file; of a span over several pages the first one's part."""
        ...

    def seams(self, start: int, end: int) -> Sequence[int]:
        """The places within `text[start:end]`, in order, at which a new element or printed line begins."""
        ...


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the document says of itself, each None where it does not."""

    title: str | None = None
    date: str | None = None
    """ISO date, as exact as stated: 2014, 2014-05, 2014-05-15."""
    publisher: str | None = None
    url: str | None = None
    pages: int | None = None


@lru_cache(1)
def _lowered(text: str) -> str:
    return text.lower()


@dataclass(frozen=True, slots=True, eq=False)
class TextDocument:
    """What a parser makes of a file. Offsets count code points of `text`."""

    text: str
    blocks: Sequence[Block]
    source: SourceMap
    tables: Sequence[Table] = ()
    links: Sequence[Link] = ()
    """In the order of the text, none over another."""
    metadata: Metadata = field(default_factory=Metadata)
    recognised_pages: frozenset[int] = frozenset()
    """Pages that were read off their pictures, so that letters and figures may be wrong."""
    partial: str | None = None
    """What could not be read of the file, for a person; None where all of it was."""

    letters: Letters | None = None
    """What was repaired of its letters; None where all are as in the file."""

    def quote(self, part: Span | Block | Cell) -> str:
        """The text of a part."""
        return self.text[part.start : part.end]

    def links_over(self, start: int, end: int) -> Sequence[Link]:
        """The links that share a place with `text[start:end]`."""
        stop = first = bisect_left(self.links, end, key=lambda link: link.start)
        while first > 0 and self.links[first - 1].end > start:
            first -= 1
        return self.links[first:stop]

    def blocks_with(self, stems: Sequence[str]) -> Iterator[Block]:
        """The blocks that have one of some stems in any capitals, in order; the text is lowered once for all."""
        lowered = _lowered(self.text)
        if len(lowered) != len(self.text):  # a letter became two: places are not the same any more
            yield from (block for block in self.blocks if has_any(self.quote(block), stems))
            return
        found = {at for stem in stems for at in self._indices_with(lowered, stem)}
        yield from map(self.blocks.__getitem__, sorted(found))

    def _indices_with(self, lowered: str, stem: str) -> Iterator[int]:
        """The indices of the blocks that have a stem: from one place of it to the next, not block by block."""
        at = lowered.find(stem) if self.blocks else -1
        while at >= 0:
            index = self.block_at(at)
            block = self.blocks[index]
            is_within = block.start <= at and at + len(stem) <= block.end
            if is_within:
                yield index
            at = lowered.find(stem, block.end if is_within else at + 1)

    def block_at(self, start: int) -> int:
        """The index of the block in which a place of the text stands, or the last before it."""
        return max(0, bisect_right(self.blocks, start, key=lambda block: block.start) - 1)
