"""Ruled tables of a PDF page."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from pdfplumber.table import TableFinder

from klastry.extract.line_joining import join_lines
from klastry.extract.parsers.pdf.rows import lines_of
from klastry.extract.parsers.pdf.rules import closing_rules
from klastry.extract.parsers.pdf.source import Glyph, PageSource
from klastry.extract.parsers.pdf.words import Word, words_of
from klastry.extract.text_builder import NewCell
from klastry.extract.traced import Traced

Box = tuple[float, float, float, float]
_SAME_RULE = 3.0
"""Rules so near to each other, in points, are one."""


@dataclass(frozen=True, slots=True)
class RuledTable:
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

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return 1 + max(cell.row for cell in self.cells)

    def row_text(self, row: int) -> str:
        """The text of the cells that begin in a row."""
        return " ".join(cell.content.text for cell in self.cells if cell.row == row)

    def continued_by(self, other: "RuledTable") -> "RuledTable":
        """One table with the rows of the other below; rows that repeat the head are marked as head."""
        heads = {self.row_text(cell.row) for cell in self.cells if cell.header or cell.row == 0}
        repeated = {row for row in range(other.rows) if other.row_text(row) in heads}
        first = next((row for row in range(other.rows) if row not in repeated), None)
        rest = first if self.is_cut else None
        above = [_whole(cell, self.rows - 1, other, rest) for cell in self.cells]
        below = [replace(c, row=c.row + self.rows, header=c.row in repeated) for c in other.cells if c.row != rest]
        return replace(self, cells=(*above, *below), is_cut=other.is_cut)

    def has_columns_of(self, other: "RuledTable") -> bool:
        """Whether the two have the same columns in the same places."""
        if len(self.columns) != len(other.columns):
            return False
        return all(abs(a - b) <= _SAME_RULE for a, b in zip(self.columns, other.columns, strict=True))


def take_tables(page: PageSource) -> list[RuledTable]:
    """The ruled tables of a page; their glyphs are taken out of it.

    A frame around a text, and anything else without two rows and two columns of text, is no table.
    """
    found = []
    closing = closing_rules(page.edges)
    page.edges += closing
    for grid in TableFinder(cast(Any, page)).tables:
        table, used = _table(grid.cells, page.glyphs)
        if _is_table(table):
            is_cut = any(abs(rule["top"] - table.bottom) <= _SAME_RULE for rule in closing)
            found.append(replace(table, is_cut=is_cut))
            page.glyphs = [glyph for glyph in page.glyphs if glyph["glyph"] not in used]
    return found


def _table(boxes: Sequence[Box], glyphs: Sequence[Glyph]) -> tuple[RuledTable, set[int]]:
    columns = _rules(box[0] for box in boxes)
    tops = _rules(box[1] for box in boxes)
    inside = [(box, [glyph for glyph in glyphs if _is_in(glyph, box)]) for box in boxes]
    cells = tuple(_cell(box, letters, columns, tops) for box, letters in inside)
    x1, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    table = RuledTable(columns[0], tops[0], x1, bottom, _with_head(cells), tuple(columns))
    return table, {letter["glyph"] for _, letters in inside for letter in letters}


def _whole(cell: NewCell, last: int, other: RuledTable, rest: int | None) -> NewCell:
    """A cell of the last row with what stands of it in a row of the next page."""
    if rest is None or cell.row + cell.row_span - 1 != last:
        return cell
    more = [c.content for c in other.cells if c.row == rest and c.column == cell.column and c.content.text]
    return replace(cell, content=join_lines([cell.content, *more])) if more else cell


def _is_table(table: RuledTable) -> bool:
    with_text = [cell for cell in table.cells if cell.content.text]
    return len({cell.row for cell in with_text}) > 1 and len({cell.column for cell in with_text}) > 1


@dataclass(slots=True)
class _PrintedCell(NewCell):
    bold: bool = False


def _cell(box: Box, glyphs: Sequence[Glyph], columns: list[float], tops: list[float]) -> _PrintedCell:
    lines: list[Word] = lines_of(words_of(glyphs))
    row, column = _place(tops, box[1]), _place(columns, box[0])
    return _PrintedCell(
        row=row,
        column=column,
        content=join_lines(line.content for line in lines) if lines else Traced.of("", 0),
        row_span=max(1, bisect_left(tops, box[3] - _SAME_RULE) - row),
        column_span=max(1, bisect_left(columns, box[2] - _SAME_RULE) - column),
        bold=bool(lines) and all(line.bold for line in lines),
    )


def _with_head(cells: Sequence[_PrintedCell]) -> tuple[NewCell, ...]:
    """The cells, those of the rows at the top marked that are bold above rows that are not."""
    plain_rows = {cell.row for cell in cells if cell.content.text and not cell.bold}
    first_plain = min(plain_rows, default=0)
    return tuple(replace(cell, header=cell.row < first_plain) for cell in cells)


def _rules(places: Iterable[float]) -> list[float]:
    rules: list[float] = []
    for place in sorted(places):
        if not rules or place - rules[-1] > _SAME_RULE:
            rules.append(place)
    return rules


def _place(rules: list[float], at: float) -> int:
    return min(range(len(rules)), key=lambda i: abs(rules[i] - at))


def _is_in(glyph: Glyph, box: Box) -> bool:
    x, y = (glyph["x0"] + glyph["x1"]) / 2, (glyph["top"] + glyph["bottom"]) / 2
    return bool(box[0] <= x < box[2] and box[1] <= y < box[3])
