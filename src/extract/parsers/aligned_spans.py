"""The head of a table without rules: what stands over several of its columns, and what in single ones."""

from bisect import bisect_right
from collections.abc import Sequence

from klastry.extract.parsers.aligned import Line, begin_with_capitals, by_columns, runs_over
from klastry.extract.parsers.aligned_parts import Part, Row, one_for_each, parts_of, with_ordinal_apart
from klastry.extract.parsers.stretch import joined
from klastry.extract.text.builder import NewCell

_AT_EDGE = 0.3
_OVER = 0.25
"""So much of the last line of a cell may stand over the next column."""


def spanning(head: Sequence[Row], cuts: Sequence[float]) -> tuple[list[NewCell], list[Line]]:
    """The cells of a head that stand over several columns, and what its lines have in single ones."""
    cells: list[NewCell] = []
    lines: list[Line] = []
    for row in head:
        if parts := one_for_each(row, len(cuts) + 1):
            lines.append({column: joined(part.words) for column, part in enumerate(parts)})
            continue
        rest: Row = []
        for part in with_ordinal_apart(parts_of(row)):
            first, last = bisect_right(cuts, part.x0), bisect_right(cuts, part.x1)
            over = cuts[first:last]
            if over and _are_below(part, over, head):
                rest += part.words
            elif row is head[-1] and _hangs_over(part, over):
                lines.append({first: joined(part.words)})
            elif over and runs_over(part.words, over) and not begin_with_capitals(part.words, over):
                content = joined(part.words).content
                cells.append(NewCell(0, first, content, column_span=last - first + 1, header=True))
            else:
                rest += part.words
        if rest:
            lines.append(by_columns(rest, cuts))
    return cells, lines


def _are_below(part: Part, cuts: Sequence[float], head: Sequence[Row]) -> bool:
    """Whether words begin behind the end of each column just below others of the head: they go on with these."""
    edges = [word.x0 for row in head for word in row if word not in part.words]
    begun = [word.x0 for word in part.words if any(abs(word.x0 - edge) <= _AT_EDGE for edge in edges)]
    return all(any(cut <= x0 for x0 in begun) for cut in cuts)


def _hangs_over(part: Part, cuts: Sequence[float]) -> bool:
    """Whether the last line of a cell reaches a little over the end of its column: nothing below parts it."""
    return len(cuts) == 1 and part.x1 - cuts[0] < _OVER * (part.x1 - part.x0)
