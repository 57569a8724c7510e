"""Clusters out of tables of data, a row each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klastry.extract.cell_text import Piece, repeats_above
from klastry.extract.drafts import add_values, start_draft
from klastry.extract.label_meaning import meaning
from klastry.extract.mention import Draft, Evidence
from klastry.extract.row_filter import is_cluster_row, speaks_of_clusters
from klastry.extract.text_document import Cell, Span, Table, TextDocument

DEEPEST_HEAD = 6
"""A head is looked for in so many rows from the top."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column whose head means fields of ours."""

    index: int
    fields: tuple[str, ...]
    head: Span


@dataclass(frozen=True, slots=True)
class Head:
    """The columns of a table and the last row of its head."""

    columns: tuple[Column, ...]
    last_row: int

    @property
    def names(self) -> Column:
        """The column with the names."""
        return next(c for c in self.columns if "name" in c.fields)


class Grid:
    """The cells of a table by every place that they cover."""

    def __init__(self, document: TextDocument, table: Table) -> None:
        self.document = document
        self._cells = {
            (cell.row + down, cell.column + right): cell
            for cell in table.cells
            for down in range(cell.row_span)
            for right in range(cell.column_span)
        }
        self.height = 1 + max((row for row, _ in self._cells), default=-1)
        self.width = 1 + max((column for _, column in self._cells), default=-1)

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell that covers a place."""
        return self._cells.get((row, column))

    def row(self, row: int) -> list[Cell]:
        """The different cells that cover a row, from the left."""
        return list(dict.fromkeys(c for i in range(self.width) if (c := self.cell(row, i))))

    def piece(self, cell: Cell) -> Piece:
        """The text of a cell."""
        return Piece(self.document.quote(cell), cell.start)


def drafts_in(document: TextDocument, table: Table, announced: bool) -> Iterator[Draft]:
    """The clusters of a table; none if nothing says that its rows are clusters.

    Args:
        document: The document that the table stands in.
        table: The table.
        announced: Whether the caption or heading says that it lists clusters.
    """
    grid = Grid(document, table)
    head = _head(grid)
    if head is None:
        return
    rows = range(head.last_row + 1, grid.height)
    names = [document.quote(c) for row in rows if (c := grid.cell(row, head.names.index))]
    heads = " ".join(document.text[c.head.start : c.head.end] for c in head.columns)
    if speaks_of_clusters(heads, names, announced):
        for row in rows:
            if entry := _entry(grid, head, row, table.group):
                yield entry


def _head(grid: Grid) -> Head | None:
    """The head: the rows at the top whose cells mean a name and at least one other field."""
    above: list[list[Cell]] = [[] for _ in range(grid.width)]
    for row in range(min(DEEPEST_HEAD, grid.height)):
        for index, cells in enumerate(above):
            cell = grid.cell(row, index)
            if cell is not None and cell not in cells:
                cells.append(cell)
        columns = tuple(c for i, cells in enumerate(above) if cells and (c := _column(grid, i, cells[-2:])))
        fields = {field for column in columns for field in column.fields}
        if "name" in fields and len(columns) > 1 and not _goes_on(grid, row + 1):
            return Head(columns, row)
    return None


def _column(grid: Grid, index: int, cells: Sequence[Cell]) -> Column | None:
    """What a column means by its own head cell, with the one above it, or by that alone."""
    for chosen in (cells[-1:], cells, cells[:1]):
        if fields := meaning(" ".join(grid.document.quote(cell) for cell in chosen)):
            return Column(index, fields, Span(chosen[0].start, chosen[-1].end))
    return None


def _goes_on(grid: Grid, row: int) -> bool:
    """Whether a row still belongs to the head, because the mark-up says so."""
    cells = grid.row(row)
    return len(cells) > 1 and all(cell.header for cell in cells)


def _entry(grid: Grid, head: Head, row: int, group: int) -> Draft | None:
    name = grid.cell(row, head.names.index)
    if name is None or name.row != row or len(grid.row(row)) == 1 or not is_cluster_row(grid.document.quote(name)):
        return None
    quote = _extent(grid, row)
    entry = start_draft(
        grid.piece(name), Evidence(quote, "table.name", "the name column of its row"), quote, group
    )
    if entry is None:
        return None
    for column in head.columns:
        cell = grid.cell(row, column.index)
        if cell is not None and cell is not name:
            cell = _meant(grid, cell, column.index)
            own = quote if quote.start <= cell.start and cell.end <= quote.end else Span(cell.start, cell.end)
            reason = "the same row as the name"
            evidence = Evidence(own, f"table.{column.fields[0]}", reason, context=(column.head,))
            add_values(entry, grid.document, column.fields, grid.piece(cell), evidence)
    return entry


def _meant(grid: Grid, cell: Cell, column: int) -> Cell:
    """The cell itself, or the one above that "jw." points to."""
    while repeats_above(grid.piece(cell)) and (above := grid.cell(cell.row - 1, column)):
        cell = above
    return cell


def _extent(grid: Grid, row: int) -> Span:
    """From the first to the last cell that begins in a row."""
    cells = [cell for cell in grid.row(row) if cell.row == row]
    return Span(min(c.start for c in cells), max(c.end for c in cells))
