"""Tables of two columns that are label blocks: the label on the left, its value on the right."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from klastry.extract.structure.grid import Grid
from klastry.extract.structure.label_meaning import meaning
from klastry.extract.text.document import Cell, Span, Table, TextDocument
from klastry.extract.values.cell_text import Piece

_WITH_VALUE = re.compile(r"\n[^\n:]+:[^\S\n]+\S")
MOST_LINES = 3
"""A label has fewer: what has so many is an entry in a cell."""
FEWEST_LABELS = 2
"""So many of a table's rows at least must begin with a label of ours."""


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A row with a label of ours."""

    fields: tuple[str, ...]
    label: Piece
    value: Piece
    quote: Span


def label_rows(document: TextDocument, table: Table) -> Iterator[LabelRow]:
    """The rows of a table of labels and values; none of any other table."""
    grid = Grid(document, table)
    if is_label_table(grid):
        for row in range(grid.height):
            label, *values = grid.text(row)[:2] or [Piece("", 0)]
            if values and (fields := meaning(label.text)):
                yield LabelRow(fields, label, values[0], grid.extent(row))


@lru_cache(1)
def labelled_groups(document: TextDocument) -> frozenset[int]:
    """The groups of the tables of labels and values: their labels say what each of their cells is."""
    return frozenset(table.group for table in document.tables if is_label_table(Grid(document, table)))


@lru_cache(1)
def bars(document: TextDocument) -> tuple[Cell, ...]:
    """The cells that stand alone in a row of a table of labels and values: they say whose the labels below are."""
    grids = (Grid(document, table) for table in document.tables)
    return tuple(cell for grid in grids if is_label_table(grid) for cell in _alone(grid))


def _alone(grid: Grid) -> Iterator[Cell]:
    rows = ([cell for cell in grid.row(row) if grid.piece(cell).text.strip()] for row in range(grid.height))
    yield from (cells[0] for cells in rows if len(cells) == 1 and not meaning(grid.piece(cells[0]).text))


def is_label_table(grid: Grid) -> bool:
    """Whether a table has two columns, the left one with labels, and no head."""
    if len(_filled_columns(grid)) != 2:
        return False
    return labels_on_the_left(grid) >= FEWEST_LABELS and not _has_head(grid)


def _filled_columns(grid: Grid) -> set[int]:
    """The columns in which cells with text begin: not that of a picture beside all rows."""
    cells = (cell for row in range(grid.height) for cell in grid.row(row))
    return {grid.column(cell) for cell in cells if grid.piece(cell).text.strip()}


def labels_on_the_left(grid: Grid) -> int:
    """How many rows begin with a label of ours; not what stands alone: that heads a group."""
    said = (grid.text(row) for row in range(grid.height))
    return sum(_is_label(row[0].text) for row in said if len(row) > 1)


def _is_label(text: str) -> bool:
    """Whether a text is a label of ours, and none of its lines a label that has its value already."""
    return text.count("\n") < MOST_LINES and bool(meaning(text)) and not _WITH_VALUE.search(text)


def _has_head(grid: Grid) -> bool:
    """Whether the first row has labels from end to end."""
    first = grid.text(0)
    return len(first) > 1 and all(meaning(piece.text) for piece in first)
