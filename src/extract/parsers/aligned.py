"""Tables without ruled lines: words that stand in columns under a head, in a PDF or in a plain text."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from klastry.extract.parsers.aligned_below import lines_below_rows
from klastry.extract.parsers.aligned_head import LINE, gaps_of, is_head, line_distance, lines_of_head
from klastry.extract.parsers.aligned_parts import ROOM, Gap, Row, parts_of
from klastry.extract.parsers.lines import begins_low, is_label_with_value, says_overleaf
from klastry.extract.parsers.stretch import Stretch, joined
from klastry.extract.text.raised import RAISED
from klastry.polish.text import STOPS

_LEAST_GUTTER = 0.45
"""Room between two columns, in type sizes, that all rows leave free."""
_LEAST_BEFORE_EDGE = 0.2
"""The same in a line in which a word begins just where its column does: about a space."""
_AT_EDGE = 0.3
_FARTHEST = 3.2
"""Rows of one table stand no farther apart."""
_FARTHEST_FULL = 6.0
"""But for those that fill most of its columns, below the first."""
_LONGEST_GROUP = 80
_FEWEST_ROWS = 3
_MOST_ABOVE = 2
"""Lines of a running head above a table that goes on overleaf."""
_MANY_COLUMNS = 4
_FEWEST_LONG_ROWS = 2
"""Below the head of so many columns so many lines with as many cells are a table: the rest of one overleaf."""
_FILLED = 0.2
"""So many lines of a table have more than one cell; the others are the rest of cells, or head a group."""
_PROSE = ((0.25, 25), (0.4, 15))
"""The share of lines in which a sentence goes on or ends, and their mean length: more is prose in columns."""
_STOP_INSIDE = re.compile(r"(?:[^\W\d_]{4,}|\b\d{4} r)\. [A-ZĄĆĘŁŃÓŚŹŻ]")
_NOTE = re.compile(rf"[{RAISED}*]+\)?\s*\S|(?:\d{{1,2}}|[a-h])\)\s")
_FARTHER = 1.15
_LABELLED = 0.25
"""The share of cells with a label and its value, in each of two columns, from which on these are of entries."""

Line = dict[int, Stretch]
"""What a printed line has in each column."""


@dataclass(frozen=True, slots=True)
class AlignedRows:
    """The printed lines that make one table."""

    first: int
    """The number of its first line."""
    end: int
    """The number of the line after its last."""
    head: int
    """How many of its lines are the head: none where it goes on overleaf."""
    cuts: tuple[float, ...]
    """Where one column ends and the next begins, from the left."""
    below: frozenset[int] = frozenset()
    """The numbers of its lines that run over the columns and are of the row above them."""


def aligned_rows(rows: Sequence[Row]) -> Iterator[AlignedRows]:
    """The tables among the lines of a page or a text, from the top.

    A table has a head of two or more cells of which one speaks of names or of clusters, and below it three or
    more lines that leave free what is between the columns.
    """
    done = 0
    for number in range(len(rows)):
        if number >= done and is_head(rows[number]) and (found := _table(rows, done, number)) is not None:
            yield found
            done = found.end


def rows_overleaf(rows: Sequence[Row], cuts: Sequence[float]) -> AlignedRows | None:
    """The first lines of a page that go on with the table at the end of the page before, its head not said again.

    Args:
        rows: The lines of the page, below a running head or two.
        cuts: Where the columns of that table end.
    """
    first = next((at for at, row in enumerate(rows[: _MOST_ABOVE + 1]) if _fills(row, cuts)), None)
    if first is None or any(is_head(row) and len(parts_of(row)) > len(cuts) // 2 for row in rows[: first + 1]):
        return None
    end = _end_of_rest(rows, first, cuts)
    filled = sum(_fills(row, cuts) for row in rows[first:end])
    return AlignedRows(first, end, 0, tuple(cuts)) if filled >= _FEWEST_LONG_ROWS else None


def row_below_same_head(rows: Sequence[Row], cuts: Sequence[float], head: Sequence[str]) -> AlignedRows | None:
    """What stands at the top of a page below the head of the table before, said again: one row is enough.

    Args:
        rows: The lines of the page, below a running head or two.
        cuts: Where the columns of that table end.
        head: The words of its head.
    """
    words, most = Counter(head), len(head)
    for first in range(min(len(rows), _MOST_ABOVE + 1)):
        said: Counter[str] = Counter()
        for body, row in enumerate(rows[first : first + most], first + 1):
            said.update(word.text for word in row)
            if said == words:
                end = _without_headings(rows, body, _end_of_rest(rows, body, cuts))
                is_filled = any(_fills(line, cuts) for line in rows[body:end])
                return AlignedRows(first, end, body - first, tuple(cuts)) if is_filled else None
    return None


def _end_of_rest(rows: Sequence[Row], first: int, cuts: Sequence[float]) -> int:
    """The line after the last that keeps to some columns or heads a group, none far below the one above it."""
    end = first
    while end < len(rows) and (_leaves_room(rows[end], cuts) or _is_group(rows[end])):
        if end > first and line_distance(rows[end - 1], rows[end]) > _FARTHEST:
            break
        end += 1
    return end


def _without_headings(rows: Sequence[Row], body: int, end: int) -> int:
    """The line after the last, less those that head what stands below: single, and set off from the row above."""
    while end > body + 1 and _is_group(rows[end - 1]) and line_distance(rows[end - 2], rows[end - 1]) > LINE:
        end -= 1
    return end


def _fills(row: Row, cuts: Sequence[float]) -> bool:
    """Whether a line has words in most of some columns."""
    return _leaves_room(row, cuts) and len(by_columns(row, cuts)) > max(2, len(cuts) // 2)


def _leaves_room(row: Row, cuts: Sequence[float]) -> bool:
    return not runs_over(row, cuts)


def by_columns(row: Row, cuts: Sequence[float]) -> Line:
    """What a line has in each column; what heads a group of rows is not cut."""
    if runs_over(row, cuts) and _is_group(row):
        return {bisect_right(cuts, row[0].x0): joined(row)}
    words: dict[int, list[Stretch]] = {}
    for word in row:
        words.setdefault(bisect_right(cuts, (word.x0 + word.x1) / 2), []).append(word)
    return {column: joined(those) for column, those in words.items()}


def runs_over(row: Row, cuts: Sequence[float]) -> bool:
    """Whether a line leaves no room where one of some columns ends."""
    inside = (cut for cut in cuts if row[0].x0 < cut < row[-1].x1)
    return any(_room_at(row, cut) < ROOM * row[0].size for cut in inside)


def begin_with_capitals(row: Row, cuts: Sequence[float]) -> bool:
    """Whether words with a capital stand right behind the ends of all columns: they are cells, however near."""
    after = [next((word for word in row if word.x1 > cut), None) for cut in cuts]
    return all(
        word is not None and word.x0 >= cut and word.text[:1].isupper()
        for cut, word in zip(cuts, after, strict=True)
    )


def _room_at(row: Row, cut: float) -> float:
    after = next(number for number, word in enumerate(row) if word.x1 > cut)
    return row[after].x0 - row[after - 1].x1 if row[after].x0 >= cut else 0.0


def _table(rows: Sequence[Row], done: int, number: int) -> AlignedRows | None:
    first, body = lines_of_head(rows, done, number)
    gaps = gaps_of(rows[first:body], rows[body:])
    found = _table_of(rows, first, body, gaps)
    if found is None and gaps and max(map(_width, gaps[0])) < ROOM * rows[number][0].size:
        return _table_of(rows, first, body, gaps[1:])  # "Lp. Nazwa" a space apart, and so are the cells
    return found


def _table_of(rows: Sequence[Row], first: int, body: int, gaps: list[list[Gap]]) -> AlignedRows | None:
    """The table with columns that some gaps part, its head from one line to another, if its rows fit."""
    if not gaps:
        return None
    below = lines_below_rows(rows, body, gaps)
    end, gaps = _fitting(rows, body, gaps, below)
    cuts = tuple(_middle(max(pieces, key=_width)) for pieces in gaps)
    lines = [by_columns(rows[at], cuts) for at in range(body, end) if at not in below]
    filled = sum(1 for line in lines if len(line) > 1)
    is_certain = max(map(len, lines), default=0) >= _MANY_COLUMNS
    if filled < (_FEWEST_LONG_ROWS if is_certain else _FEWEST_ROWS) or filled < _FILLED * len(lines):
        return None
    if _is_running_text(lines) or _are_entries(lines):
        return None
    return AlignedRows(first, end, body - first, cuts, below)


def _is_running_text(lines: Sequence[Line]) -> bool:
    """Whether lines are long and sentences go on in them or end amid them, as in columns of prose."""
    texts = [part.text for line in lines for part in line.values()]
    length = sum(map(len, texts)) / len(texts)
    cut = sum(1 for text in texts if begins_low(text) or _STOP_INSIDE.search(text)) / len(texts)
    return any(cut > most_cut and length > long for most_cut, long in _PROSE)


def _are_entries(lines: Sequence[Line]) -> bool:
    """Whether two columns have labels of their own beside their values, as entries side by side do."""
    columns = {column for line in lines for column in line}
    texts = [[line[column].text for line in lines if column in line] for column in columns]
    return sum(sum(map(is_label_with_value, those)) >= _LABELLED * len(those) for those in texts) > 1


def _fitting(
    rows: Sequence[Row], body: int, gaps: list[list[Gap]], below: frozenset[int]
) -> tuple[int, list[list[Gap]]]:
    """The line after the last that leaves the gaps free, and what is left of them.

    One short line that does not may stand between others: it is the heading of a group of rows.
    """
    end, number = body, body
    while number < len(rows):
        row = rows[number]
        farthest = _FARTHEST_FULL if number > body and _fills_most(row, gaps) else _FARTHEST
        if line_distance(rows[number - 1], row) > farthest:
            break
        left = gaps if number in below else [_without(pieces, row) for pieces in gaps]
        if all(left) and not (number > end and is_head(row)):
            gaps, end = left, number + 1
        elif number > end or not _is_group(row):
            break
        number += 1
    return _without_note(rows, body, end), gaps


def _fills_most(row: Row, gaps: Sequence[Sequence[Gap]]) -> bool:
    """Whether a line has words in more than half of the columns that some gaps part."""
    return len(parts_of(row)) > max(2, (len(gaps) + 1) // 2)


def _without_note(rows: Sequence[Row], body: int, end: int) -> int:
    """The line after the last, less notes: marked ones, one that stands farther off, and "cd. na str. 3"."""
    end = _without_marked_notes(rows, body, end)
    distances = [line_distance(above, below) for above, below in pairwise(rows[body:end])]
    if len(distances) > 1 and len(parts_of(rows[end - 1])) == 1 and distances[-1] > _FARTHER * max(distances[:-1]):
        end -= 1
    if end > body and says_overleaf(" ".join(part.text for part in parts_of(rows[end - 1]))):
        end -= 1
    return end


def _without_marked_notes(rows: Sequence[Row], body: int, end: int) -> int:
    at = end - 1
    while at > body and len(parts := parts_of(rows[at])) == 1:
        if _NOTE.match(parts[0].text):
            end = at
        at -= 1
    return end


def _is_group(row: Row) -> bool:
    parts = parts_of(row)
    return len(parts) == 1 and len(parts[0].text) <= _LONGEST_GROUP and not parts[0].text.endswith(STOPS)


def _without(pieces: Sequence[Gap], row: Row) -> list[Gap]:
    """What a line leaves free of a gap: before its column's edge, where a word begins just there."""
    size = max(word.size for word in row)
    begin = [word.x0 for word in row]
    free = list(pieces)
    for word in row:
        cut = [(a, min(b, word.x0)) for a, b in free] + [(max(a, word.x1), b) for a, b in free]
        free = [piece for piece in dict.fromkeys(cut) if piece in pieces or _is_wide(piece, size, begin)]
    at_edge = [piece for piece in free if _is_before(piece, begin) and any(piece[1] == b for _, b in pieces)]
    return at_edge or free


def _is_wide(gap: Gap, size: float, begin: Sequence[float]) -> bool:
    """Whether there is room enough for a gap in a line, by its type size and where its words begin."""
    return _width(gap) >= (_LEAST_BEFORE_EDGE if _is_before(gap, begin) else _LEAST_GUTTER) * size


def _is_before(gap: Gap, begin: Sequence[float]) -> bool:
    return any(abs(x0 - gap[1]) <= _AT_EDGE for x0 in begin)


def _middle(gap: Gap) -> float:
    return (gap[0] + gap[1]) / 2


def _width(gap: Gap) -> float:
    return gap[1] - gap[0]
