"""Lines below the rows of a table that run over its columns: who runs its cluster, its page, its state."""

from collections.abc import Iterator, Sequence

from klastry.extract.parsers.aligned_head import is_group_name, line_distance
from klastry.extract.parsers.aligned_parts import Gap, Row, parts_of
from klastry.extract.parsers.lines import begins_low, is_label_with_value

_INDENT = 0.5
"""Such lines begin so far to the right of the table's left side, in type sizes, or with a label."""
_NEAR = 1.45
"""They stand no farther below the row that they are of."""
_AT_EDGE = 0.3
_FEWEST = 2


def lines_below_rows(rows: Sequence[Row], body: int, gaps: Sequence[Sequence[Gap]]) -> frozenset[int]:
    """The numbers of the lines that are of the row above them, and of none of its columns.

    Two at least run over a column and begin at the same place; those that begin there too may be short.

    Args:
        rows: The lines of a page or a text.
        body: The first line below the head.
        gaps: What is free between each two columns of the head.
    """
    left = rows[body - 1][0].x0
    may_be = list(_set_apart(rows, body, left))
    columns = [pieces[-1][1] for pieces in gaps]
    begun = [
        rows[number][0].x0
        for number in may_be
        if any(rows[number][0].x0 < column < rows[number][-1].x1 for column in columns)
    ]
    edges = [edge for edge in begun if sum(_is_at(edge, other) for other in begun) >= _FEWEST]
    return frozenset(number for number in may_be if any(_is_at(rows[number][0].x0, edge) for edge in edges))


def _set_apart(rows: Sequence[Row], body: int, left: float) -> Iterator[int]:
    for number in range(body + 1, len(rows)):
        row, distance = rows[number], line_distance(rows[number - 1], rows[number])
        parts = parts_of(row)
        if len(parts) > 1 or distance > _NEAR or is_group_name(parts[0].text):
            continue
        is_labelled = is_label_with_value(parts[0].text)
        if not is_labelled and row[0].x0 < left + _INDENT * row[0].size:
            continue
        is_nearer = number + 1 == len(rows) or distance < line_distance(row, rows[number + 1])
        if is_nearer or is_labelled or begins_low(parts[0].text):
            yield number


def _is_at(one: float, other: float) -> bool:
    return abs(one - other) <= _AT_EDGE
