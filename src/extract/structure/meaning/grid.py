"""The cells of a table by every place that they cover."""

from klastry.extract.text.document import Cell, Span, Table, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of


class Grid:
    """A table, by row and column; a cell that spans several places stands at each of them."""

    def __init__(self, document: TextDocument, table: Table, transposed: bool = False) -> None:
        self.document = document
        self.group = table.group
        self._transposed = transposed
        self._cells = {
            ((column, row) if transposed else (row, column)): cell
            for cell in table.cells
            for row in range(cell.row, cell.row + cell.row_span)
            for column in range(cell.column, cell.column + cell.column_span)
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
        return piece_of(self.document, cell)

    def begins_at(self, cell: Cell, row: int) -> bool:
        """Whether a row is the first that a cell covers."""
        return (cell.column if self._transposed else cell.row) == row

    def column(self, cell: Cell) -> int:
        """The first column that a cell covers."""
        return cell.row if self._transposed else cell.column

    def extent(self, row: int) -> Span:
        """From the first to the last cell that begins in a row."""
        cells = [cell for cell in self.row(row) if self.begins_at(cell, row)]
        return Span(min(c.start for c in cells), max(c.end for c in cells))

    def quote(self, row: int, cell: Cell) -> Span:
        """What a reader has to see of a cell: its row, or the cell alone where it does not begin in that row."""
        extent = self.extent(row)
        inside = extent.start <= cell.start and cell.end <= extent.end and not self._transposed
        return extent if inside else Span(cell.start, cell.end)

    def text(self, row: int) -> list[Piece]:
        """What the cells that cover a row say, without the empty ones."""
        return [piece for cell in self.row(row) if (piece := self.piece(cell)).text.strip()]
