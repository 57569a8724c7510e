"""Rows of a table without rules told by their first lines: these have most cells, or a figure."""

import re
from collections.abc import Sequence
from itertools import compress, pairwise
from operator import not_, or_

from klastry.extract.parsers.aligned import Line
from klastry.extract.parsers.aligned_head import is_group_name

FARTHER = 1.2
"""Rows stand farther apart than lines of one cell by this factor, if by any."""
_FEWEST_FULL = 3
_FIGURES = re.compile(r"\d[\d .,]*(?:\([^()]*\))?|[.x–—-]|b\.?\s?d\.?")
"""Figures, or what stands for those that are not known."""


def rows_by_full_lines(lines: Sequence[Line], columns: int) -> list[list[Line]]:
    """The lines of each row where its first has most cells, and one that no other line has; else none."""
    full = [0 in line and 2 * len(line) > columns for line in lines]
    begins = _with_sums(lines, full)
    begun = list(map(set, compress(lines, full)))
    rest = list(compress(lines, map(not_, begins)))
    always = set.intersection(*begun) - {0} if begun else set()
    if not full[0] or len(begun) < _FEWEST_FULL or not any(all(c not in line for line in rest) for c in always):
        return []
    rows = split_at(lines, begins[1:])
    is_rest = all(set(line) <= set(row[0]) and not _is_heading(line, row[0]) for row in rows for line in row[1:])
    return rows if is_rest and not _has_gaps(rows) else []


def rows_by_figures(lines: Sequence[Line], columns: int) -> list[list[Line]]:
    """The lines of each row where its first, and no other, has a figure in a column of figures; else none.

    The other lines lack at least one column more of those that the first has.
    """
    for column in range(1, columns):
        begins = [column in line for line in lines]
        firsts = [line for line in lines if column in line]
        are_firsts = begins[0] and all(0 in line and _FIGURES.fullmatch(line[column].text) for line in firsts)
        if not are_firsts or len(firsts) < _FEWEST_FULL or len(firsts) == len(lines):
            continue
        rows = split_at(lines, _with_sums(lines, begins)[1:])
        rest = [(line, row[0]) for row in rows for line in row[1:]]
        if all(set(line) < set(first) and len(line) < len(first) - 1 for line, first in rest):
            return [] if any(_is_heading(*pair) for pair in rest) or _has_gaps(rows) else rows
    return []


def _with_sums(lines: Sequence[Line], begins: Sequence[bool]) -> list[bool]:
    """Which lines begin rows: also those of sums, with a word and figures where all other rows begin with some."""
    firsts = list(compress(lines, begins))
    figures = [c for c in (firsts[0] if firsts else ()) if all(has_figures(line, c) for line in firsts)]
    sums = [0 in line and any(has_figures(line, c) for c in figures) for line in lines]
    return list(map(or_, begins, sums))


def has_figures(line: Line, column: int) -> bool:
    """Whether a line has figures in a column, or what stands for them."""
    return column in line and _FIGURES.fullmatch(line[column].text) is not None


def _has_gaps(rows: Sequence[Sequence[Line]]) -> bool:
    """Whether lines of one row stand farther apart than rows do somewhere: a sum or a note below the last."""
    within = max((distance_of(above, below) for row in rows for above, below in pairwise(row)), default=0.0)
    return within > FARTHER * min(distance_of(above[-1], below[0]) for above, below in pairwise(rows))


def _is_heading(line: Line, first: Line) -> bool:
    """Whether a line heads a group of rows rather than that it goes on with one."""
    (column, part), *others = line.items()
    return not others and (is_group_name(part.text) or (part.bold and not first[column].bold))


def split_at(lines: Sequence[Line], begins: Sequence[bool]) -> list[list[Line]]:
    """The lines in groups; `begins` says of each but the first whether it begins one."""
    groups = [[lines[0]]]
    for line, is_first in zip(lines[1:], begins, strict=True):
        if is_first:
            groups.append([])
        groups[-1].append(line)
    return groups


def distance_of(above: Line, below: Line) -> float:
    """From line to line, in type sizes."""
    one, other = next(iter(above.values())), next(iter(below.values()))
    return (other.bottom - one.bottom) / max(one.size, other.size)
