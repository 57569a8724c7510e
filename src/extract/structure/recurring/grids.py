"""Entries in tables without a head that is understood: a row each, a column each, or a cell each."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice, pairwise

from klastry.extract.structure.labels.label_tables import is_label_table
from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.name_lines import may_say_cluster
from klastry.extract.structure.recurring.candidates import Candidate, shared_kinds, without_next
from klastry.extract.structure.recurring.heads import Head, head_of
from klastry.extract.structure.recurring.pieces import Told, told_in
from klastry.extract.text.document import Cell, Span, TextDocument
from klastry.extract.values.cell_text import Piece

SHARE_OF_NAMES = 0.5
"""So many of a column's cells are names where the column is that of the names."""


class _Cells:
    """What the cells of a document's tables say."""

    def __init__(self, document: TextDocument) -> None:
        self.head = partial(head_of, document)
        """The name with which a cell or a line of one begins."""
        self.told = partial(told_in, document)
        """What it says besides names."""

    def names(self, grid: Grid, row: int) -> dict[int, Head]:
        """The names of a row by their columns."""
        found = ((column, self.head(piece)) for column, piece in _begun(grid, row).items())
        return {column: head for column, head in found if head is not None}

    def name_at(self, grid: Grid, row: int, column: int) -> Head | None:
        """The name in one column of a row."""
        piece = _begun(grid, row).get(column)
        return self.head(piece) if piece is not None else None

    def marked(self, grid: Grid, row: int) -> list[int]:
        """The columns of a row whose names say themselves that they are clusters'."""
        likely = (one for one in _begun(grid, row).items() if may_say_cluster(one[1].text))
        return [column for column, piece in likely if (head := self.head(piece)) is not None and head.marked]


def runs_in(document: TextDocument, known: frozenset[int]) -> Iterator[list[Candidate]]:
    """What may be entries of the tables that are no tables of labels; tables of one width are read as one.

    Args:
        document: The document.
        known: The groups of the tables in which other readers found rows that are clusters.
    """
    alike: dict[tuple[int, bool], list[Grid]] = defaultdict(list)
    for table in document.tables:
        if table.cells and not is_label_table(grid := Grid(document, table)):
            alike[grid.width, table.group in known].append(grid)
    cells = _Cells(document)
    for (_, is_known), grids in alike.items():
        ways = (_by_rows, _by_cells) if is_known else (_by_rows, _by_columns, _by_cells)
        yield max((without_next(way(grids, cells)) for way in ways), key=_tells)


def _tells(run: Sequence[Candidate]) -> int:
    """How much the entries of a run tell of what they have in common."""
    shared = shared_kinds(run)
    return sum(len(one.kinds & shared) for one in run)


def _by_rows(grids: Sequence[Grid], cells: _Cells) -> list[Candidate]:
    """A row each, its name in the column that has most of them."""
    if grids[0].width < 2:
        return []
    rows = [(grid, row) for grid in grids for row in range(grid.height)]
    named = Counter(column for grid, row in rows for column in cells.marked(grid, row))
    best = max(range(grids[0].width), key=named.__getitem__)
    filled = sum(_filled(grid, row, best) for grid, row in rows)
    if named[best] < SHARE_OF_NAMES * max(filled, 1) or named.total() > named[best]:
        return []
    return [
        _of_cells(grid, head, grid.row(row), grid.extent(row), cells)
        for grid, row in rows
        if _apart(grid, row) and (head := cells.name_at(grid, row, best)) is not None
    ]


def _apart(grid: Grid, row: int) -> bool:
    """Whether a row says more than one thing."""
    return len(grid.text(row)) > 1


def _by_columns(grids: Sequence[Grid], cells: _Cells) -> list[Candidate]:
    """A column each below every row of names; tables of one height have these in the same rows."""
    own = {grid.group: [row for row in range(grid.height) if _are_names(grid, row, cells)] for grid in grids}
    shared = {grid.height: own[grid.group] for grid in grids if own[grid.group]}
    return [
        candidate
        for grid in grids
        for candidate in _columns_of(grid, own[grid.group] or shared.get(grid.height, []), cells)
    ]


def _are_names(grid: Grid, row: int, cells: _Cells) -> bool:
    """Whether a row has more than one name, and no fewer of clusters than of what may be any."""
    marked = cells.marked(grid, row)
    return bool(marked) and 1 < len(cells.names(grid, row)) <= len(marked) * 2


def _columns_of(grid: Grid, starts: Sequence[int], cells: _Cells) -> Iterator[Candidate]:
    for begin, end in pairwise([*starts, grid.height]):
        for column, head in cells.names(grid, begin).items():
            below = [cell for row in range(begin, end) if (cell := grid.cell(row, column)) is not None]
            scope = Span(below[0].start, below[0].end)
            yield _of_cells(grid, head, below, scope, cells)


def _by_cells(grids: Sequence[Grid], cells: _Cells) -> list[Candidate]:
    """A cell each: the name is its first line."""
    found = []
    for grid in grids:
        for cell in dict.fromkeys(cell for row in range(grid.height) for cell in grid.row(row)):
            first, line_end, rest = grid.piece(cell).text.partition("\n")
            head = cells.head(Piece(first, cell.start)) if line_end else None
            if head is not None and rest:
                found.append(_of_lines(grid, head, cell, cells))
    return found


def _of_lines(grid: Grid, head: Head, cell: Cell, cells: _Cells) -> Candidate:
    below = islice(grid.piece(cell).lines(), 1, None)
    told = [told for line in below if (told := cells.told(line)) is not None]
    return _candidate(grid, head, told, Span(cell.start, cell.end))


def _of_cells(grid: Grid, head: Head, own: Sequence[Cell], scope: Span, cells: _Cells) -> Candidate:
    others = (cell for cell in own if not cell.start <= head.name.start < cell.end)
    told = [told for cell in others if (told := cells.told(grid.piece(cell))) is not None]
    return _candidate(grid, head, told, scope)


def _candidate(grid: Grid, head: Head, told: Sequence[Told], scope: Span) -> Candidate:
    return Candidate(head.name, scope, [*head.told, *told], scope, head.marked, group=grid.group, in_table=True)


def _begun(grid: Grid, row: int) -> dict[int, Piece]:
    """What the cells that begin in a row say, by their columns."""
    return {grid.column(cell): grid.piece(cell) for cell in grid.row(row) if grid.begins_at(cell, row)}


def _filled(grid: Grid, row: int, column: int) -> bool:
    cell = grid.cell(row, column)
    return cell is not None and bool(grid.piece(cell).text.strip())
