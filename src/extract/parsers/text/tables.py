"""Tables that a plain text prints one cell a line: a number, the name, the year, each below the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klastry.extract.line_joining import join_lines
from klastry.extract.parsers.lines import Line, begins_low
from klastry.extract.text_builder import NewCell
from klastry.extract.traced import Traced

_NUMBER = re.compile(r"(\d{1,3})[.)]?")
_NUMBER_HEAD = re.compile(r"l\.?\s?p\.?|nr|no\.?|poz\.?|#", re.IGNORECASE)
_FEWEST_ROWS = 3
_COLUMNS = range(3, 11)
_LONGEST_HEAD = 60


@dataclass(frozen=True, slots=True)
class LineTable:
    """A table printed one cell a line, its head first."""

    rows: tuple[tuple[Traced, ...], ...]

    @property
    def cells(self) -> list[NewCell]:
        """Its cells by rows."""
        return [
            NewCell(row, column, content, header=row == 0)
            for row, contents in enumerate(self.rows)
            for column, content in enumerate(contents)
        ]


def with_tables(lines: Sequence[Line]) -> Iterator[list[Line] | LineTable]:
    """The lines in their order, those of each table as a table.

    A table's rows are numbered from 1, each number alone on its line; every row has as many lines as the head,
    which begins with "Lp.".
    """
    done = 0
    for first, line in enumerate(lines):
        if first >= done and _number(line, 1) and (found := _table(lines, done, first)) is not None:
            head, table, end = found
            yield list(lines[done:head])
            yield table
            done = end
    yield list(lines[done:])


def _table(lines: Sequence[Line], done: int, first: int) -> tuple[int, LineTable, int] | None:
    """Where the head begins, the table and where it ends, if a table's first row begins at `first`."""
    start = _head_start(lines, done, first)
    if start is None:
        return None
    head = _head(lines[start:first])
    rows = _rows(lines, first, len(head)) if len(head) in _COLUMNS else []
    if len(rows) < _FEWEST_ROWS:
        return None
    return start, LineTable((tuple(head), *rows)), first + len(rows) * len(head)


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
