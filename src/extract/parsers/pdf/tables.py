"""Ruled tables of a PDF page."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from klastry.extract.parsers.cut_words import with_cut_words
from klastry.extract.parsers.pdf.corners import with_corners
from klastry.extract.parsers.pdf.glyphs import Glyphs
from klastry.extract.parsers.pdf.grid import cells_of, tables_of
from klastry.extract.parsers.pdf.page_table import SAME_RULE, PageTable
from klastry.extract.parsers.pdf.pages import Box
from klastry.extract.parsers.pdf.rows import lines_of
from klastry.extract.parsers.pdf.rules import closing_rules
from klastry.extract.parsers.pdf.sideways import sideways_in
from klastry.extract.parsers.pdf.source import PageSource
from klastry.extract.parsers.pdf.stretches import stretches_in, stretches_of
from klastry.extract.parsers.stretch import Stretch, is_set_off
from klastry.extract.text.builder import NewCell
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced

_NOWHERE = -1
_SIDES = 2
_REACH = 150.0
"""So far below its head, in points, a table has begun."""
_FEWEST_BELOW, _FEWEST_COLUMNS = 2, 3
"""So many texts stand in so many columns of a table."""


@dataclass(slots=True)
class _PrintedCell(NewCell):
    bold: bool = False


def take_tables(page: PageSource) -> list[PageTable]:
    """The ruled tables of a page; their letters are taken out of it.

    Anything without two rows and two columns of text is no table; a frame around a text is noted as such, also
    where a rule sets off its title.
    """
    if not page.edges:
        return []
    found = []
    page.edges = with_corners(page.edges)
    closing = closing_rules(page.edges)
    page.edges += closing
    boxes = cells_of(page.edges)
    grids = tables_of(boxes)
    page.frames = list(set(boxes).difference(*grids))
    for grid in grids:
        columns = _rules(side for box in grid for side in (box[0], box[2]))
        tops = _rules(side for box in grid for side in (box[1], box[3]))
        cell_of = _cell_of_each(page.glyphs, grid, columns, tops)
        texts = sideways_in(page.glyphs, cell_of) | stretches_in(page.glyphs, cell_of)
        table = _table(grid, texts, columns, tops)
        if _is_table(table) and not _is_head_alone(table, page):
            is_cut = any(abs(rule["top"] - table.bottom) <= SAME_RULE for rule in closing)
            found.append(replace(table, is_cut=is_cut))
            page.glyphs = page.glyphs[cell_of == _NOWHERE]
        elif len(columns) == _SIDES:
            page.frames.append((columns[0], tops[0], columns[-1], tops[-1]))
    page.frames.sort()
    return found


def _cell_of_each(
    glyphs: Glyphs, boxes: Sequence[Box], columns: list[float], tops: list[float]
) -> NDArray[np.intp]:
    """For each letter the number of the box in which its middle is."""
    grid = np.full((len(tops) + 1, len(columns) + 1), _NOWHERE, np.intp)
    for number, (x0, top, x1, bottom) in enumerate(boxes):
        rows, across = (
            slice(_place(tops, top), _place(tops, bottom)),
            slice(_place(columns, x0), _place(columns, x1)),
        )
        grid[rows, across] = number
    x, y = (glyphs["x0"] + glyphs["x1"]) / 2, (glyphs["top"] + glyphs["bottom"]) / 2
    cells: NDArray[np.intp] = grid[np.searchsorted(tops, y, "right") - 1, np.searchsorted(columns, x, "right") - 1]
    return cells


def _table(
    boxes: Sequence[Box], texts: dict[int, list[Stretch]], columns: list[float], tops: list[float]
) -> PageTable:
    cells = [_cell(box, texts.get(number, []), columns, tops) for number, box in enumerate(boxes)]
    return PageTable(columns[0], tops[0], columns[-1], tops[-1], _with_head(cells), tuple(columns[:-1]))


def _is_table(table: PageTable) -> bool:
    with_text = [cell for cell in table.cells if cell.content.text]
    return len({cell.row for cell in with_text}) > 1 and len({cell.column for cell in with_text}) > 1


def _is_head_alone(table: PageTable, page: PageSource) -> bool:
    """Whether rules are drawn around the head of a table only: rows without any stand in its columns below."""
    columns = Counter(cell.row for cell in table.cells if cell.content.text)
    if sorted(columns.values())[-2:-1] != [1]:
        return False
    glyphs = page.glyphs
    middle = (glyphs["top"] + glyphs["bottom"]) / 2
    below = glyphs[(middle > table.bottom) & (middle < table.bottom + _REACH)]
    begun = Counter(bisect_right(table.columns, s.x0) for s in stretches_of(below) if _is_in_one(s, table))
    return sum(times >= _FEWEST_BELOW for times in begun.values()) >= _FEWEST_COLUMNS


def _is_in_one(stretch: Stretch, table: PageTable) -> bool:
    return bisect_right(table.columns, stretch.x0) == bisect_right(table.columns, stretch.x1) > 0


def _cell(box: Box, texts: Sequence[Stretch], columns: list[float], tops: list[float]) -> _PrintedCell:
    lines = lines_of(texts)
    row, column = _place(tops, box[1]), _place(columns, box[0])
    return _PrintedCell(
        row=row,
        column=column,
        content=_text(lines),
        row_span=max(1, _place(tops, box[3]) - row),
        column_span=max(1, _place(columns, box[2]) - column),
        bold=bool(lines) and all(line.bold for line in lines),
    )


def _text(lines: Sequence[Stretch]) -> Traced:
    """The lines of a cell as one text; what is set off by its type is a line of its own."""
    apart = [at for at, pair in enumerate(pairwise(lines), 1) if is_set_off(*pair)]
    parts = (lines[start:end] for start, end in pairwise([0, *apart, len(lines)]))
    return Traced.join([join_lines(with_cut_words(line.content for line in part)) for part in parts], "\n")


def _with_head(cells: Sequence[_PrintedCell]) -> tuple[NewCell, ...]:
    """The cells, those of the rows at the top marked that are bold above rows that are not."""
    plain_rows = {cell.row for cell in cells if cell.content.text and not cell.bold}
    first_plain = min(plain_rows, default=0)
    return tuple(replace(cell, header=cell.row < first_plain) for cell in cells)


def _rules(places: Iterable[float]) -> list[float]:
    rules: list[float] = []
    for place in sorted(places):
        if not rules or place - rules[-1] > SAME_RULE:
            rules.append(place)
    return rules


def _place(rules: list[float], at: float) -> int:
    """The number of the rule that a side of a cell lies on."""
    return bisect_left(rules, at - SAME_RULE)
