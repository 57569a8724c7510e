"""Builds the text of a document block by block, and with it the way back to the file."""

from array import array
from dataclasses import dataclass, field

from klastry.extract.text.cleaning import clean
from klastry.extract.text.document import Block, BlockKind, Cell, Link, Span, Table
from klastry.extract.text.traced import NOWHERE, Traced

_BETWEEN = {separator: Traced.of(separator, NOWHERE) for separator in ("\t", "\n", "\n\n")}


@dataclass(slots=True)
class NewCell:
    """A cell before it has a place in the text."""

    row: int
    column: int
    content: Traced
    row_span: int = 1
    column_span: int = 1
    header: bool = False


@dataclass(slots=True)
class TextBuilder:
    """Takes the parts of a document in reading order; everything it is given is cleaned on the way in."""

    blocks: list[Block] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    origins: "array[int]" = field(default_factory=lambda: array("i"))
    """For each code point of the text the place in the file, or `NOWHERE`."""
    _pieces: list[str] = field(default_factory=list)
    _groups: int = 0

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    def new_group(self) -> int:
        """A number for the items of one list or the cells of one table."""
        self._groups += 1
        return self._groups

    def add(
        self,
        kind: BlockKind,
        content: Traced,
        *,
        level: int = 0,
        group: int | None = None,
        marker: str = "",
        furniture: bool = False,
    ) -> Span | None:
        """Append a block, its marker before it. None, and nothing is added, where no text is left."""
        content = clean(content)
        if not content.text:
            return None
        close = kind is BlockKind.LIST_ITEM and self.blocks and self.blocks[-1].group == group
        self._separate("\n" if close else "\n\n")
        if marker:
            self._append(Traced.of(f"{marker} ", NOWHERE))
        span = self._append(content)
        self.blocks.append(Block(kind, span.start, span.end, level, group, marker, furniture))
        return span

    def add_table(self, cells: list[NewCell], *, group: int | None = None, furniture: bool = False) -> Table:
        """Append a table, a row a line, its cells apart by tabs; `group` joins it to a table before."""
        group = self.new_group() if group is None else group
        placed: list[Cell] = []
        for cell in sorted(cells, key=lambda c: (c.row, c.column)):
            if not placed:
                self._separate("\n\n")
            else:
                self._append(_BETWEEN["\t" if placed[-1].row == cell.row else "\n"])
            span = self._append(clean(cell.content))
            spans = (cell.row_span, cell.column_span, cell.header)
            placed.append(Cell(cell.row, cell.column, span.start, span.end, *spans))
            if span.end > span.start:
                block = Block(BlockKind.CELL, span.start, span.end, group=group, furniture=furniture)
                self.blocks.append(block)
        table = Table(group, tuple(placed))
        self.tables.append(table)
        return table

    def _separate(self, separator: str) -> None:
        if self.origins:
            self._append(_BETWEEN[separator])

    def _append(self, traced: Traced) -> Span:
        start = len(self.origins)
        self._pieces.append(traced.text)
        self.origins += traced.origins
        return Span(start, len(self.origins))
