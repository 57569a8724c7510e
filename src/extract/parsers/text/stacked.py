"""Tables that a plain text prints one cell a line: a number, the name, the year, each below the other."""

import re
from collections.abc import Sequence

from klastry.extract.parsers.lines import Line, begins_low
from klastry.extract.parsers.text.found_table import FoundTable, cells_by_rows
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced

_NUMBER = re.compile(r"(\d{1,3})[.)]?")
_NUMBER_HEAD = re.compile(r"l\.?\s?p\.?|nr|no\.?|poz\.?|#", re.IGNORECASE)
_FEWEST_ROWS = 3
_COLUMNS = range(3, 11)
_LONGEST_HEAD = 60


def stacked_table(lines: Sequence[Line], done: int, first: int) -> FoundTable | None:
    """A table whose first row begins at a line, if one does.

    Its rows are numbered from 1, each number alone on its line; every row has as many lines as the head, which
    begins with "Lp.".

    Args:
        lines: The lines of a text.
        done: The first of them that belongs to nothing before.
        first: The line that may be the number of the first row.
    """
    start = _head_start(lines, done, first) if _number(lines[first], 1) else None
    if start is None:
        return None
    head = _head(lines[start:first])
    rows = _rows(lines, first, len(head)) if len(head) in _COLUMNS else []
    if len(rows) < _FEWEST_ROWS:
        return None
    return FoundTable(start, first + len(rows) * len(head), cells_by_rows((tuple(head), *rows)))


def _head_start(lines: Sequence[Line], done: int, first: int) -> int | None:
    nearest = range(first - 1, max(done, first - 2 * _COLUMNS.stop) - 1, -1)
    return next((i for i in nearest if _NUMBER_HEAD.fullmatch(lines[i].text)), None)


def _head(lines: Sequence[Line]) -> list[Traced]:
    """The cells of the head: a line that begins in lower case goes on with the one before it."""
    cells: list[list[Line]] = []
    for line in lines:
        if len(line.text) > _LONGEST_HEAD:
            return []
        if cells and begins_low(line.text):
            cells[-1].append(line)
        else:
            cells.append([line])
    return [join_lines(line.content for line in cell) for cell in cells]


def _rows(lines: Sequence[Line], first: int, width: int) -> list[tuple[Traced, ...]]:
    rows: list[tuple[Traced, ...]] = []
    start = first
    while start + width <= len(lines) and _number(lines[start], len(rows) + 1):
        rows.append(tuple(line.content for line in lines[start : start + width]))
        start += width
    return rows


def _number(line: Line, number: int) -> bool:
    found = _NUMBER.fullmatch(line.text)
    return found is not None and int(found[1]) == number
