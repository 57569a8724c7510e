"""Tables that are label blocks: labels with their values to the right, in one pair of columns or in several."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.text.document import Cell, Span, Table, TextDocument
from klastry.extract.values.cell_text import Piece

_WITH_VALUE = re.compile(r"\n[^\n:]+:[^\S\n]+\S")
MOST_LINES = 3
"""A label has fewer: what has so many is an entry in a cell."""
PAIR = 2
NAMED_PAIR = 3
"""A name, a label and a value."""
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
    if _is_of_pairs(grid):
        yield from _pairs(grid)
    elif _has_labels_between(grid):
        yield from _named_pairs(grid)
    elif is_label_table(grid):
        yield from _one_a_row(grid)


def _one_a_row(grid: Grid) -> Iterator[LabelRow]:
    for row in range(grid.height):
        label, *values = grid.text(row)[:2] or [Piece("", 0)]
        if values and (fields := meaning(label.text)):
            yield LabelRow(fields, label, values[0], grid.extent(row))


def _pairs(grid: Grid) -> Iterator[LabelRow]:
    """Each label with the cell to its right, from the left to the right."""
    for row in range(grid.height):
        for label, value in _in_pairs(grid, row):
            if fields := meaning(label.text):
                yield LabelRow(fields, label, value, Span(label.start, value.end))


def _named_pairs(grid: Grid) -> Iterator[LabelRow]:
    """Each label with the cell to its right, and the name to the left of the first of its labels."""
    name = ""
    for row in range(grid.height):
        cells = [grid.piece(cell) for cell in grid.row(row)]
        fields = meaning(cells[1].text) if len(cells) == NAMED_PAIR else ()
        if not fields:
            continue
        if cells[0].text.strip() and cells[0].text != name:
            name = cells[0].text
            yield LabelRow(("name",), cells[0].part(0, 0), cells[0], Span(cells[0].start, cells[0].end))
        yield LabelRow(fields, cells[1], cells[2], Span(cells[1].start, cells[2].end))


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
    """Whether a table has two columns, the left one with labels, and no head, or several such pairs of columns."""
    if len(_filled_columns(grid)) != 2:
        return _is_of_pairs(grid) or _has_labels_between(grid)
    return labels_on_the_left(grid) >= FEWEST_LABELS and not _has_head(grid)


def _is_of_pairs(grid: Grid) -> bool:
    """Whether most rows of a table are labels each with its value to the right, more than one in some."""
    if grid.width <= PAIR:
        return False
    rows = [_in_pairs(grid, row) for row in range(grid.height)]
    labelled = [pairs for pairs in rows if pairs and all(_is_label(label.text) for label, _ in pairs)]
    telling = [pairs for pairs in labelled if not any(_is_label(value.text) for _, value in pairs)]
    several = any(len(pairs) > 1 for pairs in telling)
    return several and len(telling) * 2 > len([pairs for pairs in rows if pairs])


def _in_pairs(grid: Grid, row: int) -> list[tuple[Piece, Piece]]:
    """The cells of a row two by two; none where one is left over."""
    cells = [grid.piece(cell) for cell in grid.row(row)]
    while len(cells) > PAIR and not cells[-1].text and not cells[-2].text:
        cells = cells[:-2]
    return [] if len(cells) % PAIR else list(zip(cells[0::2], cells[1::2], strict=True))


def _has_labels_between(grid: Grid) -> bool:
    """Whether a table has names on the left, each for several rows, labels beside them and values on the right."""
    if grid.width != NAMED_PAIR:
        return False
    rows = [[grid.piece(cell).text for cell in grid.row(row)] for row in range(grid.height)]
    labelled = [cells for cells in rows if len(cells) == NAMED_PAIR and _is_label(cells[1])]
    names, labels = ({cells[at] for cells in labelled} for at in (0, 1))
    are_told = len(labels) >= FEWEST_LABELS and FEWEST_LABELS * len(names - {""}) <= len(labelled)
    return are_told and len(labelled) * 2 > len(rows)


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
    """Whether the first row has labels from end to end, and not "klaster" as the value of one: "Typ | klaster"."""
    first, *below = (grid.text(row) for row in range(grid.height))
    labelled = [row for row in below if len(row) > 1 and _is_label(row[0].text) and not _is_label(row[1].text)]
    is_labels = len(first) > 1 and all(meaning(piece.text) for piece in first)
    return is_labels and not len(labelled) * 2 > len(below)
