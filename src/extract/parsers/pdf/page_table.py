"""A table as it stands on a page, and the table that it makes with those on the next pages."""

from collections.abc import Set
from dataclasses import dataclass, replace

from klastry.extract.parsers.aligned_head import is_group_name
from klastry.extract.parsers.lines import begins_low, has_letters, is_dangling
from klastry.extract.text.builder import NewCell
from klastry.extract.text.line_joining import join_lines

_FEWEST_FULL, _BEGINNING = 4, 2
"""In so many rows, the head among them, the first so many columns are filled."""
SAME_RULE = 3.0
"""Rules so near to each other, in points, are one."""


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table with its box on the page; cells have no place in a text yet."""

    x0: float
    top: float
    x1: float
    bottom: float
    cells: tuple[NewCell, ...]
    columns: tuple[float, ...]
    """Where its columns begin, in points from the left."""
    is_cut: bool = False
    """The end of the page cuts its last row."""
    goes_on: bool = False
    """It is the rest of the table of the page before, its head not said again."""

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return 1 + max(cell.row for cell in self.cells)

    @property
    def head_rows(self) -> range:
        """The rows of its head: those marked so, or the first."""
        marked = {cell.row for cell in self.cells if cell.header}
        return range(next((row for row in range(1, self.rows) if row not in marked), 1))

    def row_text(self, row: int) -> str:
        """The text of the cells that begin in a row."""
        return " ".join(cell.content.text for cell in self.cells if cell.row == row)

    def continued_by(self, other: "PageTable") -> "PageTable":
        """One table with the rows of the other below; rows that repeat the head are marked as head."""
        heads = {self.row_text(cell.row) for cell in self.cells if cell.header or cell.row == 0}
        repeated = {row for row in range(other.rows) if other.row_text(row) in heads}
        first = next((row for row in range(other.rows) if row not in repeated), None)
        rest = first if self.is_cut or self._goes_on_in(other, first) else None
        rows = self.rows
        above = [_whole(cell, rows - 1, other, rest) for cell in self.cells]
        below = [replace(c, row=c.row + rows, header=c.row in repeated) for c in other.cells if c.row != rest]
        return replace(self, cells=(*above, *below), is_cut=other.is_cut)

    def _goes_on_in(self, other: "PageTable", row: int | None) -> bool:
        """Whether a row of the next page is the rest of the last one, though rules part them.

        It has few cells, all below others and of words. One of them goes on in mid-name, below an open quote, in
        small letters; or it lacks what all rows begin with. What the table says higher up already is its head.
        """
        if row is None or other.row_text(row) in {self.row_text(number) for number in range(self.rows)}:
            return False
        last = self.rows - 1
        below = {cell.column: cell for cell in other.cells if cell.row == row and cell.content.text}
        above = {cell.column: cell.content.text for cell in self.cells if cell.row == last and cell.content.text}
        if not below or 2 * len(below) > len(self.columns) or not below.keys() <= above.keys():
            return False
        texts = {column: cell.content.text for column, cell in below.items() if cell.column_span == 1}
        are_words = all(has_letters(text) and not is_group_name(text) for text in texts.values())
        goes_on = any(begins_low(text) or is_dangling(above[column]) for column, text in texts.items())
        return len(texts) == len(below) and are_words and (goes_on or self._lacks_beginning(below.keys()))

    def _lacks_beginning(self, columns: Set[int]) -> bool:
        """Whether cells leave free the first columns, which all rows of many cells fill."""
        filled = [{c.column for c in self.cells if c.row == row and c.content.text} for row in range(self.rows)]
        full = [cells for cells in filled if 2 * len(cells) > len(self.columns)]
        always = sorted(set.intersection(*full)) if len(full) >= _FEWEST_FULL else []
        return len(always) >= _BEGINNING and columns.isdisjoint(always[:_BEGINNING])

    def is_continued_by(self, other: "PageTable") -> bool:
        """Whether the two have the same columns in the same places, or as many below the same head."""
        if len(self.columns) != len(other.columns):
            return False
        places = zip(self.columns, other.columns, strict=True)
        return self.row_text(0) == other.row_text(0) or all(abs(a - b) <= SAME_RULE for a, b in places)


def _whole(cell: NewCell, last: int, other: PageTable, rest: int | None) -> NewCell:
    """A cell of the last row with what stands of it in a row of the next page."""
    if rest is None or cell.row + cell.row_span - 1 != last:
        return cell
    more = [c.content for c in other.cells if c.row == rest and c.column == cell.column and c.content.text]
    return replace(cell, content=join_lines([cell.content, *more])) if more else cell
