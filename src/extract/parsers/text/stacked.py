"""Tables that a plain text prints one cell a line: a number, the name, the year, each below the other."""

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter

from klastry.extract.parsers.lines import Line, begins_low
from klastry.extract.parsers.text.found_table import FoundTable, cells_by_rows
from klastry.extract.parsers.text.stacked_rows import stacked_rows
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced
from klastry.polish.text import IN_THAT

_NUMBER = re.compile(r"(\d{1,3})[.)]?")
_NUMBER_HEAD = re.compile(r"l\.?\s?p\.?|nr|no\.?|poz\.?|#", re.IGNORECASE)
_NAME_HEAD = re.compile(r"(?:pełna |oficjalna )?nazwa\b.*|klaster|name(?: of.*)?|cluster", re.IGNORECASE)
_PART_OF = re.compile(rf"{IN_THAT}\b", re.IGNORECASE)
_COLUMNS = range(3, 11)
_LONGEST_HEAD = 60


def stacked_table(lines: Sequence[Line], done: int, first: int) -> FoundTable | None:
    """A table whose head begins at a line, if one does.

    Its head begins with "Lp." or with the name; rows have as many cells, those of the first a line each.

    Args:
        lines: The lines of a text.
        done: The first of them that belongs to nothing before.
        first: The line that may be the first of the head.
    """
    numbered = _NUMBER_HEAD.fullmatch(lines[first].text) is not None
    if first < done or not (numbered or _NAME_HEAD.fullmatch(lines[first].text)):
        return None
    found = [
        (rows.cost, start, head, rows.rows)
        for start, head in _heads(lines, first)
        if (rows := stacked_rows(lines[start:], len(head), numbered=numbered))
    ]
    if not found:
        return None
    _, start, head, rows_below = min(found, key=itemgetter(0))
    cells = [tuple(join_lines(line.content for line in cell) for cell in row) for row in rows_below]
    end = start + sum(len(cell) for row in rows_below for cell in row)
    return FoundTable(first, end, cells_by_rows((tuple(head), *cells)))


def _heads(lines: Sequence[Line], first: int) -> Iterator[tuple[int, list[Traced]]]:
    """The cells that the first lines can make as a head, and the line after each such head."""
    for start in range(first + _COLUMNS.start, min(first + 2 * _COLUMNS.stop, len(lines))):
        head = _head(lines[first:start])
        if not head or _goes_on(lines[start]):
            continue
        ways = [head, _head(lines[first:start], parts_apart=True)]
        yield from ((start, way) for way in ways if len(way) in _COLUMNS)


def _head(lines: Sequence[Line], *, parts_apart: bool = False) -> list[Traced]:
    """The cells of the head: a line that begins low goes on with the one before it.

    Args:
        lines: The lines of the head.
        parts_apart: Whether "w tym firmy" is a cell of its own.
    """
    cells: list[list[Line]] = []
    for line in lines:
        if len(line.text) > _LONGEST_HEAD or _NUMBER.fullmatch(line.text):
            return []
        is_apart = parts_apart and _PART_OF.match(line.text) is not None
        if cells and _goes_on(line) and not is_apart:
            cells[-1].append(line)
        else:
            cells.append([line])
    return [join_lines(line.content for line in cell) for cell in cells]


def _goes_on(line: Line) -> bool:
    return line.text.startswith("(") or begins_low(line.text)
