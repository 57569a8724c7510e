"""What a table says of the kinds of its rows: which are clusters, where those end, or what codes mean."""

import re
from collections.abc import Iterator

from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.row_filter import is_total
from klastry.extract.structure.tables.table_groups import group_heading
from klastry.extract.structure.tables.table_head import Head
from klastry.extract.values.field_values import read_values
from klastry.polish.text import has_cluster_word

_EXPLANATION = re.compile(r"(?:znaczenie|objaśnienie|wyjaśnienie|definicja)(?: \w+)?", re.IGNORECASE)
"""The second head of a table that explains what stands in the first column."""


def explains_codes(grid: Grid) -> bool:
    """Whether a table says what signs or words mean: "Kod | Znaczenie"."""
    return any(_EXPLANATION.fullmatch(piece.text.strip(" :")) for piece in grid.text(0)[1:2])


def total_of_clusters(grid: Grid, rows: range) -> int | None:
    """The row "Razem klastry": what stands above it is clusters, what stands below is none.

    Where a group with a heading of its own follows, that says what stands below.
    """
    said = {row: pieces[0].text for row in rows if (pieces := grid.text(row))}
    total = next((row for row, text in said.items() if is_total(text) and has_cluster_word(text)), None)
    below = (
        heading for row in rows if total is not None and row > total and (heading := group_heading(grid, row))
    )
    return None if any(not read_values(("voivodeship",), heading) for heading in below) else total


def tells_kinds(grid: Grid, head: Head) -> bool:
    """Whether a column of kinds calls what is named a cluster so, and not only what is one of another sense."""
    column = head.column("body_kind")
    if column is None:
        return False
    rows = range(head.last_row + 1, grid.height)
    names, kinds = (list(_texts(grid, rows, at)) for at in (head.names.index, column.index))
    of_named = [kind for name, kind in zip(names, kinds, strict=True) if has_cluster_word(name)]
    are_called_so = 2 * sum(map(has_cluster_word, of_named)) >= len(of_named)
    return are_called_so and any(map(has_cluster_word, kinds))


def _texts(grid: Grid, rows: range, column: int) -> Iterator[str]:
    cells = (grid.cell(row, column) for row in rows)
    return (grid.piece(cell).text if cell else "" for cell in cells)
