"""The cells that ruled lines make: those that pdfplumber finds, in time that grows with their number.

What is a cell and what is a table follows pdfplumber to the letter; a test compares the two.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from klastry.extract.parsers.pdf.pages import Box, Edge, Point

_NEAR = 3.0
"""Lines so near to each other are one, lines so near meet, and shorter lines are none; in points."""
_SEEN = 1.0

_Rule = tuple[float, float, float]
"""Where a line is, where it begins and where it ends; of an upright line x, top and bottom."""
_Touched = dict[Point, set[int]]
"""For each crossing the numbers of the lines of one direction that meet there."""


def cells_of(edges: Sequence[Edge]) -> list[Box]:
    """The smallest boxes that have lines on all sides, by their left and upper sides."""
    upright = _rules((e["x0"], e["top"], e["bottom"]) for e in edges if e["orientation"] == "v")
    level = _rules((e["top"], e["x0"], e["x1"]) for e in edges if e["orientation"] == "h")
    by_upright, by_level = _crossings(upright, level)
    below, right = defaultdict(list), defaultdict(list)
    for x, y in sorted(by_upright):
        below[x].append(y)
        right[y].append(x)
    corners = ((corner, below[corner[0]], right[corner[1]]) for corner in sorted(by_upright))
    found = (_cell(*corner, by_upright, by_level) for corner in corners)
    return [cell for cell in found if cell is not None]


def tables_of(cells: Sequence[Box]) -> list[list[Box]]:
    """The cells in groups of two or more that share corners, from the top."""
    at_corner: dict[Point, list[Box]] = defaultdict(list)
    for cell in cells:
        for corner in _corners(cell):
            at_corner[corner].append(cell)
    left = dict.fromkeys(cells)
    tables = []
    while left:
        table = [left.popitem()[0]]
        for cell in table:  # which grows meanwhile
            near = dict.fromkeys(
                other for corner in _corners(cell) for other in at_corner[corner] if other in left
            )
            table += near
            for other in near:
                del left[other]
        tables.append(sorted(table))
    tables = [table for table in tables if len(table) > 1]
    return sorted(tables, key=lambda table: min((top, x0) for x0, top, _, _ in table))


def _rules(lines: Iterable[_Rule]) -> list[_Rule]:
    """Lines of one direction, those in one place and one behind the other put together."""
    seen = sorted(line for line in lines if line[2] - line[1] >= _SEEN)
    joined = [rule for group in _at_one_place(seen) for rule in _joined(group)]
    return [rule for rule in joined if rule[2] - rule[1] >= _NEAR]


def _at_one_place(lines: Sequence[_Rule]) -> Iterator[list[_Rule]]:
    """Lines in groups of which each is near the next, moved to where they are on average."""
    group: list[_Rule] = []
    for line in [*lines, None]:
        if group and (line is None or line[0] > group[-1][0] + _NEAR):
            place = sum(map(itemgetter(0), group)) / len(group)
            yield [(place, start, end) for _, start, end in group]
            group = []
        if line is not None:
            group.append(line)


def _joined(lines: Sequence[_Rule]) -> list[_Rule]:
    joined: list[_Rule] = []
    for place, start, end in sorted(lines, key=itemgetter(1)):
        if joined and start <= joined[-1][2] + _NEAR:
            joined[-1] = place, joined[-1][1], max(end, joined[-1][2])
        else:
            joined.append((place, start, end))
    return joined


def _crossings(upright: Sequence[_Rule], level: Sequence[_Rule]) -> tuple[_Touched, _Touched]:
    by_upright: _Touched = defaultdict(set)
    by_level: _Touched = defaultdict(set)
    heights = [place for place, _, _ in level]
    for number, (x, top, bottom) in enumerate(upright):
        for other in range(bisect_left(heights, top - _NEAR), bisect_right(heights, bottom + _NEAR)):
            y, x0, x1 = level[other]
            if x0 - _NEAR <= x <= x1 + _NEAR:
                by_upright[x, y].add(number)
                by_level[x, y].add(other)
    return by_upright, by_level


def _cell(
    corner: Point, column: Sequence[float], row: Sequence[float], by_upright: _Touched, by_level: _Touched
) -> Box | None:
    """The smallest box whose left upper corner is at a crossing of those in its column and row."""
    x, y = corner
    for bottom in column[bisect_right(column, y) :]:
        if by_upright[corner].isdisjoint(by_upright[x, bottom]):
            return None
        for right in row[bisect_right(row, x) :]:
            if by_level[corner].isdisjoint(by_level[right, y]):
                break
            if (right, bottom) in by_upright and _closes(right, bottom, corner, by_upright, by_level):
                return x, y, right, bottom
    return None


def _closes(right: float, bottom: float, corner: Point, by_upright: _Touched, by_level: _Touched) -> bool:
    """Whether lines go from the lower right corner of a box up and to the left."""
    up, left = by_upright[right, bottom], by_level[right, bottom]
    return not (up.isdisjoint(by_upright[right, corner[1]]) or left.isdisjoint(by_level[corner[0], bottom]))


def _corners(cell: Box) -> tuple[Point, Point, Point, Point]:
    x0, top, x1, bottom = cell
    return (x0, top), (x0, bottom), (x1, top), (x1, bottom)
