"""The lines of a table without rules put together to rows, and its cells."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import itemgetter

from klastry.extract.parsers.aligned import AlignedRows, Line, by_columns
from klastry.extract.parsers.aligned_firsts import (
    FARTHER,
    distance_of,
    has_figures,
    rows_by_figures,
    rows_by_full_lines,
    split_at,
)
from klastry.extract.parsers.aligned_head import is_group_name
from klastry.extract.parsers.aligned_parts import Row
from klastry.extract.parsers.aligned_spans import spanning
from klastry.extract.parsers.cut_words import with_cut_words
from klastry.extract.parsers.lines import begins_low, is_dangling
from klastry.extract.parsers.stretch import Stretch, is_set_off, joined
from klastry.extract.text.builder import NewCell
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced

_NUMBER = re.compile(r"\d{1,3}[.)]?")
_ORDINAL = re.compile(r"(\d{1,3})[.)]?(?!\S)")
_FEWEST_NUMBERED = 3
_ONE_LINE = 0.9
"""Lines nearer to each other, in type sizes, belong to cells that are set in the middle of their row."""
_FEWEST_AT_WILL = 2
_FIRST_WORDS = re.compile(r"(?:\w{1,2}\s+)?\S+")
_FULL = 0.6
"""A line that takes so much of its column may have been wrapped."""


def cells_of(rows: Sequence[Row], table: AlignedRows) -> list[NewCell]:
    """The cells of a table, its head first; what repeats the head is marked as head."""
    body = range(table.first + table.head, table.end)
    above, head_lines = spanning(rows[table.first : body.start], table.cuts)
    lines = {at: by_columns(rows[at], table.cuts) for at in body if at not in table.below}
    records = rows_of_lines(list(lines.values()), len(table.cuts) + 1)
    room = room_in(records, len(table.cuts) + 1)
    rows_of_parts = [parts_of_lines(head_lines, {})] if table.head else []
    rows_of_parts += [parts_of_lines(record, room) for record in records]
    _add_lines_below(rows_of_parts, rows, table, records)
    said = [{column: content.text for column, content in parts.items()} for parts in rows_of_parts]
    below = 1 if above else 0
    return above + [
        NewCell(number + below, column, content, header=table.head > 0 and said[number] == said[0])
        for number, parts in enumerate(rows_of_parts)
        for column, content in sorted(parts.items(), key=itemgetter(0))
    ]


def _add_lines_below(
    parts: Sequence[dict[int, Traced]], rows: Sequence[Row], table: AlignedRows, records: Sequence[Sequence[Line]]
) -> None:
    """Add the lines that run over the columns to the cell below which they begin, each a line of it."""
    row_of_line = [number for number, record in enumerate(records, 1) for _ in record]
    done = 0
    for at in range(table.first + table.head, table.end):
        if at not in table.below:
            done += 1
            continue
        line = joined(rows[at])
        cells = parts[row_of_line[done - 1]]
        column = bisect_right(table.cuts, line.x0)
        while column in cells and _NUMBER.fullmatch(cells[column].text):
            column += 1
        above = cells.get(column)
        if above is not None and above.text.endswith("-"):
            cells[column] = join_lines([above, line.content])
        else:
            cells[column] = Traced.join([*filter(None, [above]), line.content], "\n")


def parts_of_lines(lines: Sequence[Line], room: Mapping[int, float]) -> dict[int, Traced]:
    """What the lines of a row have in each column.

    Args:
        lines: The lines of the row.
        room: The width of the columns whose cells are broken into lines at will.
    """
    columns = {column for line in lines for column in line}
    return {
        column: _text([line[column] for line in lines if column in line], room.get(column, 0.0))
        for column in columns
    }


def room_in(records: Sequence[Sequence[Line]], columns: int) -> dict[int, float]:
    """The width of each column in whose cells most lines end before they are full: they are lines of their own."""
    widest = _widest([line for record in records for line in record], columns)
    room: dict[int, float] = {}
    for column, width in widest.items():
        cells = [[line[column] for line in record if column in line] for record in records]
        several = [cell for cell in cells if len(cell) > 1]
        at_will = sum(any(_had_room(*pair, width) for pair in pairwise(cell)) for cell in several)
        if at_will >= _FEWEST_AT_WILL and 2 * at_will > len(several):
            room[column] = width
    return room


def _text(parts: Sequence[Stretch], room: float) -> Traced:
    """The lines of a cell: joined where the next one was wrapped, apart where its first word had room above.

    What is set off by its type is apart as well.
    """
    stretches = [[parts[0]]] if parts else []
    for above, part in pairwise(parts):
        if is_set_off(above, part) or _had_room(above, part, room):
            stretches.append([])
        stretches[-1].append(part)
    lines = ((part.content for part in stretch) for stretch in stretches)
    return Traced.join([join_lines(with_cut_words(those)) for those in lines], "\n")


def _had_room(above: Stretch, below: Stretch, room: float) -> bool:
    """Whether the first words of a line, a short one with the next, would have stood at the end of that above."""
    if above.text.endswith("-") or not below.text[0].isupper():
        return False
    first = _FIRST_WORDS.match(below.text)
    letter = _width(below) / len(below.text)
    return first is not None and _width(above) + (len(first[0]) + 1) * letter <= room


def rows_of_lines(lines: Sequence[Line], columns: int) -> list[list[Line]]:
    """The lines of each row; what heads a group of rows is one of its own."""
    heads = [_heads_group(lines, at) for at in range(len(lines))]
    rest = [line for line, is_heading in zip(lines, heads, strict=True) if not is_heading]
    numbers = iter(number for number, row in enumerate(_rows(rest, columns)) for _ in row) if rest else iter(())
    row_of = [None if is_heading else next(numbers) for is_heading in heads]
    begins = [above is None or above != below for above, below in pairwise(row_of)]
    return split_at(lines, begins)


def _heads_group(lines: Sequence[Line], at: int) -> bool:
    """Whether a line with one cell says for which group the rows below are: by its words, or in bold alone."""
    (column, part), *others = lines[at].items()
    if others or at + 1 == len(lines) or len(lines[at + 1]) == 1:
        return not others and at + 1 == len(lines) and is_group_name(part.text)
    return is_group_name(part.text) or (
        part.bold and not any(line[column].bold for line in lines if len(line) > 1 and column in line)
    )


def _rows(lines: Sequence[Line], columns: int) -> list[list[Line]]:
    """The lines of each row: by room, by numbers, by what all first lines have, or by what goes on.

    A row that is left alone overleaf has the number of its first line.
    """
    if _is_number(lines[0].get(0)) and _is_one_row(lines):
        return [list(lines)]
    distances = [distance_of(above, below) for above, below in pairwise(lines)]
    for far in _far(distances):
        by_room = split_at(lines, [distance > far for distance in distances])
        if all(map(_is_one_row, by_room)):
            return by_room
    if found := _by_ordinals(lines) or rows_by_figures(lines, columns) or rows_by_full_lines(lines, columns):
        return found
    widest = _widest(lines, columns)
    begins = [not _goes_on(above, below, widest) for above, below in pairwise(lines)]
    return split_at(lines, [b and d > _ONE_LINE for b, d in zip(begins, distances, strict=True)])


def _widest(lines: Sequence[Line], columns: int) -> dict[int, float]:
    return {
        column: max((_width(line[column]) for line in lines if column in line), default=0.0)
        for column in range(columns)
    }


def _by_ordinals(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each row where the first line of every row, and no other, has the next number; else none.

    The numbers may begin again with 1, as they do in each group of rows.
    """
    ordinals = [_ORDINAL.match(line[0].text) if 0 in line else None for line in lines]
    counted = [int(found[1]) for found in ordinals if found]
    first = next((at for at, found in enumerate(ordinals) if found), len(lines))
    follow = all(below in (above + 1, 1) for above, below in pairwise(counted))
    if len(counted) < _FEWEST_NUMBERED or not follow or any(len(line) > 1 for line in lines[:first]):
        return []
    rows: list[list[Line]] = []
    for line, found in zip(lines, ordinals, strict=True):
        if found or not rows or _is_new(rows[-1], line):
            rows.append([])
        rows[-1].append(line)
    return rows


def _is_new(row: Sequence[Line], line: Line) -> bool:
    """Whether a line without a number goes on with none: it has figures where its row has some, or a heading."""
    if any(has_figures(line, column) and has_figures(above, column) for above in row for column in above):
        return True
    first = row[0].get(0)
    return 0 in line and (first is None or _is_number(first) or not _ORDINAL.match(first.text))


def _far(distances: Sequence[float]) -> list[float]:
    """Distances from which on two lines may be of two rows, the longest first: between those of two kinds."""
    longest_first = pairwise(sorted(distances, reverse=True))
    return [(longer + shorter) / 2 for longer, shorter in longest_first if longer >= FARTHER * shorter > 0]


def _is_one_row(lines: Sequence[Line]) -> bool:
    """Whether lines can be one row: one number before them, and all but one of them with few cells.

    Cells that are set in the middle of their row have lines between those of others; one has a single line.
    """
    if sum(_is_number(line.get(0)) for line in lines) > 1:
        return False
    counts = sorted(map(len, lines))
    if len(lines) == 1 or 2 * counts[-2] <= counts[-1] + 1:
        return True
    is_centred = any(distance_of(above, below) < _ONE_LINE for above, below in pairwise(lines))
    return is_centred and min(Counter(column for line in lines for column in line).values()) == 1


def _goes_on(above: Line, below: Line, widest: dict[int, float]) -> bool:
    """Whether a line is the rest of cells above it: of few, each begun low or below a line that was full."""
    if _is_number(below.get(0)) or 2 * len(below) > len(widest) or any(column not in above for column in below):
        return False
    if any(is_group_name(part.text) for part in below.values()):
        return False
    return all(_is_rest(above[column], part, widest[column]) for column, part in below.items())


def _is_rest(above: Stretch, below: Stretch, widest: float) -> bool:
    return begins_low(below.text) or is_dangling(above.text) or _width(above) >= _FULL * widest


def _width(part: Stretch) -> float:
    return part.x1 - part.x0


def _is_number(part: Stretch | None) -> bool:
    return part is not None and _NUMBER.fullmatch(part.text) is not None
