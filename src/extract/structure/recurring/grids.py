"""Entries in tables without a head that is understood: a row each, a column each, or a cell each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise

from klastry.extract.structure.grid import Grid
from klastry.extract.structure.label_tables import is_label_table
from klastry.extract.structure.recurring.candidates import Candidate, shared_kinds, without_next
from klastry.extract.structure.recurring.heads import Head, head_of
from klastry.extract.structure.recurring.pieces import Told, told_in
from klastry.extract.text.document import Cell, Span, TextDocument
from klastry.extract.values.cell_text import Piece

SHARE_OF_NAMES = 0.5
"""So many of a column's cells are names where the column is that of the names."""


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
    for (_, is_known), grids in alike.items():
        ways = (_by_rows, _by_cells) if is_known else (_by_rows, _by_columns, _by_cells)
        yield max((without_next(way(grids)) for way in ways), key=_tells)


def _tells(run: Sequence[Candidate]) -> int:
    """How much the entries of a run tell of what they have in common."""
    shared = shared_kinds(run)
    return sum(len(one.kinds & shared) for one in run)


def _by_rows(grids: Sequence[Grid]) -> list[Candidate]:
    """A row each, its name in the column that has most of them."""
    heads = {(n, row): _heads(grid, row) for n, grid in enumerate(grids) for row in range(grid.height)}
    width = grids[0].width
    filled = [sum(_filled(grids[n], row, column) for n, row in heads) for column in range(width)]
    named = [sum(_is_marked(found.get(column)) for found in heads.values()) for column in range(width)]
    best = max(range(width), key=lambda column: named[column])
    if width < 2 or named[best] < SHARE_OF_NAMES * max(filled[best], 1) or sum(named) > named[best]:
        return []
    rows = ((grids[n], row, found[best]) for (n, row), found in heads.items() if best in found)
    return [
        _of_cells(grid, head, grid.row(row), grid.extent(row)) for grid, row, head in rows if _apart(grid, row)
    ]


def _apart(grid: Grid, row: int) -> bool:
    """Whether a row says more than one thing."""
    return len(grid.text(row)) > 1


def _by_columns(grids: Sequence[Grid]) -> list[Candidate]:
    """A column each below every row of names; tables of one height have these in the same rows."""
    names = {grid.group: [_heads(grid, row) for row in range(grid.height)] for grid in grids}
    own = {group: [row for row, found in enumerate(heads) if _are_names(found)] for group, heads in names.items()}
    shared = {grid.height: own[grid.group] for grid in grids if own[grid.group]}
    return [
        candidate
        for grid in grids
        for candidate in _columns_of(grid, names[grid.group], own[grid.group] or shared.get(grid.height, []))
    ]


def _are_names(found: Mapping[int, Head]) -> bool:
    """Whether a row has more than one name, and no fewer of clusters than of what may be any."""
    return len(found) > 1 and sum(map(_is_marked, found.values())) * 2 >= len(found)


def _columns_of(grid: Grid, names: Sequence[Mapping[int, Head]], starts: Sequence[int]) -> Iterator[Candidate]:
    for begin, end in pairwise([*starts, grid.height]):
        for column, head in names[begin].items():
            below = [cell for row in range(begin, end) if (cell := grid.cell(row, column)) is not None]
            scope = Span(below[0].start, below[0].end)
            yield _of_cells(grid, head, below, scope)


def _by_cells(grids: Sequence[Grid]) -> list[Candidate]:
    """A cell each: the name is its first line."""
    found = []
    for grid in grids:
        cells = dict.fromkeys(cell for row in range(grid.height) for cell in grid.row(row))
        for cell in cells:
            first, line_end, rest = grid.piece(cell).text.partition("\n")
            head = head_of(grid.document, Piece(first, cell.start)) if line_end else None
            if head is not None and rest:
                found.append(_of_lines(grid, head, cell))
    return found


def _of_lines(grid: Grid, head: Head, cell: Cell) -> Candidate:
    below = islice(grid.piece(cell).lines(), 1, None)
    told = [told for line in below if (told := told_in(grid.document, line)) is not None]
    return _candidate(grid, head, told, Span(cell.start, cell.end))


def _of_cells(grid: Grid, head: Head, cells: Sequence[Cell], scope: Span) -> Candidate:
    others = (cell for cell in cells if not cell.start <= head.name.start < cell.end)
    told = [told for cell in others if (told := told_in(grid.document, grid.piece(cell))) is not None]
    return _candidate(grid, head, told, scope)


def _candidate(grid: Grid, head: Head, told: Sequence[Told], scope: Span) -> Candidate:
    return Candidate(head.name, scope, [*head.told, *told], scope, head.marked, group=grid.group, in_table=True)


def _heads(grid: Grid, row: int) -> dict[int, Head]:
    """The names of a row by their columns."""
    found = {}
    for cell in grid.row(row):
        if grid.begins_at(cell, row) and (head := head_of(grid.document, grid.piece(cell))) is not None:
            found[grid.column(cell)] = head
    return found


def _is_marked(head: Head | None) -> bool:
    return head is not None and head.marked


def _filled(grid: Grid, row: int, column: int) -> bool:
    cell = grid.cell(row, column)
    return cell is not None and bool(grid.piece(cell).text.strip())
