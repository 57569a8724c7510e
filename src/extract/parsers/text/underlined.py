"""Tables of a plain text whose columns a line of dashes below the head marks: "---- -------- ----"."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from klastry.extract.parsers.aligned import Line as Cells
from klastry.extract.parsers.aligned_cells import parts_of_lines, room_in, rows_of_lines
from klastry.extract.parsers.aligned_parts import Row
from klastry.extract.parsers.lines import Line
from klastry.extract.parsers.stretch import joined
from klastry.extract.parsers.text.found_table import FoundTable
from klastry.extract.text.builder import NewCell

_MARKS = re.compile(r"[-=─═]{2,}(?: +[-=─═]{2,}){2,}")
_MARK = re.compile(r"\S+")
_NUMBER = re.compile(r"\d{1,4}[.)]?")
_FIGURES = re.compile(r"\d[\d .,]*")
_DEEPEST_HEAD = 3
_FEWEST_ROWS = 2
LOOKED_AT = 30
"""So many lines below the marks tell whether cells begin where these do."""
_NUMBERED = 0.5
"""So many lines begin with the number of their row where the first column counts the rows."""

Cuts = Sequence[float]


def underlined_tables(lines: Sequence[Line], rows: Sequence[Row]) -> Iterator[FoundTable]:
    """The tables with marked columns among the lines of a text; `rows` are the words of each line."""
    done = 0
    for number in range(len(lines)):
        if number > done and _is_marked(lines, number) and (found := _table(lines, rows, done, number)):
            yield found
            done = found.end


def _table(lines: Sequence[Line], rows: Sequence[Row], done: int, marks: int) -> FoundTable | None:
    gap = next((number for number in range(marks + 2, len(lines)) if lines[number].gap), len(lines))
    cuts = _cuts(lines[marks], rows[marks + 1 : min(gap, marks + 1 + LOOKED_AT)])
    first = _first_of_head(lines, rows, done, marks, cuts)
    end = _end(lines, rows, marks, cuts)
    between = groupby(range(marks + 1, end), key=lambda number: not _is_marked(lines, number))
    parts = [[_cells(rows[number], cuts) for number in numbers] for is_row, numbers in between if is_row]
    records = [record for part in parts for record in _records(part, len(cuts) + 1)]
    if first == marks or len(records) < _FEWEST_ROWS:
        return None
    room = room_in(records, len(cuts) + 1)
    head = parts_of_lines([_cells(row, cuts) for row in rows[first:marks]], {})
    cells = [
        NewCell(number, column, content, header=number == 0)
        for number, parts in enumerate([head, *(parts_of_lines(record, room) for record in records)])
        for column, content in sorted(parts.items())
    ]
    return FoundTable(first - 1 if first > done and _is_marked(lines, first - 1) else first, end, cells)


def _cuts(line: Line, below: Sequence[Row]) -> list[float]:
    """Where each column ends: half way to the next one, or where that begins if words begin right below its mark.

    Marks may be as short as the words of the head, and cells longer.
    """
    marks = [found.span() for found in _MARK.finditer(line.text)]
    starts = Counter(round(word.x0 - line.left) for row in below for word in row)
    return [
        line.left + (right[0] - 0.5 if 2 * starts[right[0]] > len(below) else (left[1] + right[0]) / 2)
        for left, right in pairwise(marks)
    ]


def _is_marked(lines: Sequence[Line], number: int) -> bool:
    """Whether a line marks columns: the one above a head does so too."""
    return _MARKS.fullmatch(lines[number].text) is not None


def _first_of_head(lines: Sequence[Line], rows: Sequence[Row], done: int, marks: int, cuts: Cuts) -> int:
    first = marks
    while first > max(done, marks - _DEEPEST_HEAD) and _fits(rows[first - 1], cuts):
        if _is_marked(lines, first - 1):
            break
        first -= 1
        if lines[first].gap:
            break
    return first


def _end(lines: Sequence[Line], rows: Sequence[Row], marks: int, cuts: Cuts) -> int:
    """The line after the last of the table: below a blank line or more marks each must fit in."""
    is_closed = False
    for number in range(marks + 1, len(lines)):
        if _is_marked(lines, number):
            is_closed = True
        elif (is_closed or lines[number].gap) and not _fits(rows[number], cuts):
            return number
    return len(lines)


def _fits(row: Row, cuts: Cuts) -> bool:
    """Whether a line has words apart from each other in two columns or more, and few in the room between these."""
    is_apart = any(after.x0 - word.x1 > 1 for word, after in pairwise(row))
    inside = [cut for cut in cuts if row[0].x0 < cut < row[-1].x1]
    run_over = sum(any(word.x0 < cut < word.x1 for word in row) for cut in inside)
    return is_apart and len(_cells(row, cuts)) > 1 and run_over * 2 <= len(inside)


def _cells(row: Row, cuts: Cuts) -> Cells:
    words: dict[int, Row] = {}
    for word in row:
        words.setdefault(bisect_right(cuts, (word.x0 + word.x1) / 2), []).append(word)
    return {column: joined(those) for column, those in words.items()}


def _records(lines: Sequence[Cells], columns: int) -> list[list[Cells]]:
    """The lines of each row: by the numbers that the rows have, else by what goes on."""
    numbered = sum(1 for line in lines if 0 in line and _NUMBER.fullmatch(line[0].text))
    if numbered < _NUMBERED * sum(1 for line in lines if 0 in line):
        return rows_of_lines(lines, columns)
    records: list[list[Cells]] = []
    for line in lines:
        if not records or 0 in line or _has_figures_again(records[-1], line):
            records.append([])
        records[-1].append(line)
    return records


def _has_figures_again(record: Sequence[Cells], line: Cells) -> bool:
    """Whether a line has figures where its row has some already: it is a row of sums."""
    figures = {c for above in record for c, part in above.items() if _FIGURES.fullmatch(part.text)}
    return any(column in figures and _FIGURES.fullmatch(part.text) for column, part in line.items())
