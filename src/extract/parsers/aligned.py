"""Tables without ruled lines: words that stand in columns under a head, in a PDF or in a plain text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from klastry.extract.parsers.lines import begins_low
from klastry.extract.parsers.stretch import Stretch, joined

Row = list[Stretch]
"""The words of one printed line, from the left."""
Gap = tuple[float, float]

_PART = 0.9
"""Room between words of a head, in type sizes, from which on they are two cells."""
_LEAST_GUTTER = 0.45
"""Room between two columns, in type sizes, that all rows leave free."""
_LINE = 1.45
"""Lines of one cell stand no farther apart, in type sizes."""
_FARTHEST = 3.2
"""Rows of one table stand no farther apart."""
_LONGEST_HEAD = 60
_LONGEST_GROUP = 80
_FEWEST_ROWS = 3
_NAMES = re.compile(r"\b(?:nazw[ay]|klast\w+|clusters?|name)\b", re.IGNORECASE)
_REGION = re.compile(r"(?:woj\.|województwo\b|powiat\b)", re.IGNORECASE)
_MOST_LOW = 0.25
_LONG = 25
_STOPS = (".", ":", ";", ",", "!", "?")
_ABBREVIATED = re.compile(r"\b\w{1,8}\.$")


@dataclass(frozen=True, slots=True)
class AlignedRows:
    """The printed lines that make one table."""

    first: int
    """The number of its first line."""
    end: int
    """The number of the line after its last."""
    head: int
    """How many of its lines are the head."""
    cuts: tuple[float, ...]
    """Where one column ends and the next begins, from the left."""


def aligned_rows(rows: Sequence[Row]) -> Iterator[AlignedRows]:
    """The tables among the lines of a page or a text, from the top.

    A table has a head of two or more cells of which one speaks of names or of clusters, and below it three or
    more lines that leave free what is between the columns.
    """
    done = 0
    for number in range(len(rows)):
        if number >= done and _is_head(rows[number]) and (found := _table(rows, done, number)) is not None:
            yield found
            done = found.end


def parts_of(row: Row) -> list[Stretch]:
    """The cells of a line by the room between its words."""
    parts = [[row[0]]]
    for word in row[1:]:
        if word.x0 - parts[-1][-1].x1 >= _PART * max(word.size, parts[-1][-1].size):
            parts.append([])
        parts[-1].append(word)
    return [joined(part) for part in parts]


def is_group_name(text: str) -> bool:
    """Whether a line says for which region the rows below it are."""
    return _REGION.match(text) is not None


def _is_head(row: Row) -> bool:
    if not any(_NAMES.search(word.text) for word in row):
        return False
    parts = parts_of(row)
    return len(parts) > 1 and all(map(_is_head_cell, parts)) and any(_NAMES.search(part.text) for part in parts)


def _is_head_cell(part: Stretch) -> bool:
    text = part.text
    if len(text) > _LONGEST_HEAD or not any(c.isalpha() for c in text):
        return False
    return not text.endswith(_STOPS) or _ABBREVIATED.search(text) is not None


def _table(rows: Sequence[Row], done: int, number: int) -> AlignedRows | None:
    first, body = _head(rows, done, number)
    gaps = _gaps(rows[first:body])
    if not gaps:
        return None
    end, gaps = _fitting(rows, body, gaps)
    filled = sum(1 for row in rows[body:end] if len(parts_of(row)) > 1)
    if filled < _FEWEST_ROWS or 2 * filled < end - body or _is_running_text(rows[body:end]):
        return None
    cuts = tuple(_middle(max(pieces, key=_width)) for pieces in gaps)
    return AlignedRows(first, end, body - first, cuts)


def _is_running_text(rows: Sequence[Row]) -> bool:
    """Whether lines are long and go on in mid-sentence, as those of columns of prose do."""
    parts = [part.text for row in rows for part in parts_of(row)]
    low = sum(map(begins_low, parts))
    return low > _MOST_LOW * len(parts) and sum(map(len, parts)) > _LONG * len(parts)


def _head(rows: Sequence[Row], done: int, number: int) -> tuple[int, int]:
    """The first line of a head of several lines, and the line after its last."""
    first, end = number, number + 1
    while first > done and _goes_on(rows[first]) and _is_short(rows[first - 1]) and _is_next(rows, first):
        first -= 1
    while end < len(rows) and _goes_on(rows[end]) and _is_short(rows[end]) and _is_next(rows, end):
        end += 1
    return first, end


def _goes_on(row: Row) -> bool:
    """Whether a line has cells that go on from the line above, and none that begins with figures."""
    texts = [part.text for part in parts_of(row)]
    goes_on = any(begins_low(text) for text in texts) and not any(text[0].isdigit() for text in texts)
    return goes_on and not any(map(is_group_name, texts))


def _is_short(row: Row) -> bool:
    return all(map(_is_head_cell, parts_of(row)))


def _is_next(rows: Sequence[Row], number: int) -> bool:
    return _distance(rows[number - 1], rows[number]) <= _LINE


def _gaps(head: Sequence[Row]) -> list[list[Gap]]:
    """What is free between each two cells of a head."""
    parts = sorted((part for row in head for part in parts_of(row)), key=lambda part: part.x0)
    columns: list[Gap] = []
    for part in parts:
        if columns and part.x0 < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], part.x1)
        else:
            columns.append((part.x0, part.x1))
    return [[(left[1], right[0])] for left, right in pairwise(columns)]


def _fitting(rows: Sequence[Row], body: int, gaps: list[list[Gap]]) -> tuple[int, list[list[Gap]]]:
    """The line after the last that leaves the gaps free, and what is left of them.

    One short line that does not may stand between others: it is the heading of a group of rows.
    """
    end, number = body, body
    while number < len(rows) and _distance(rows[number - 1], rows[number]) <= _FARTHEST:
        row = rows[number]
        left = [_without(pieces, row) for pieces in gaps]
        if all(left) and not (number > end and _is_head(row)):
            gaps, end = left, number + 1
        elif number > end or not _is_group(row):
            break
        number += 1
    return end, gaps


def _is_group(row: Row) -> bool:
    parts = parts_of(row)
    return len(parts) == 1 and len(parts[0].text) <= _LONGEST_GROUP and not parts[0].text.endswith(_STOPS)


def _without(pieces: Sequence[Gap], row: Row) -> list[Gap]:
    """What a line leaves free of a gap."""
    least = _LEAST_GUTTER * max(word.size for word in row)
    free = list(pieces)
    for word in row:
        cut = [(a, min(b, word.x0)) for a, b in free] + [(max(a, word.x1), b) for a, b in free]
        free = [piece for piece in dict.fromkeys(cut) if _width(piece) >= least]
    return free


def _middle(gap: Gap) -> float:
    return (gap[0] + gap[1]) / 2


def _width(gap: Gap) -> float:
    return gap[1] - gap[0]


def _distance(above: Row, below: Row) -> float:
    """From line to line, in type sizes."""
    return (below[0].bottom - above[0].bottom) / max(below[0].size, above[0].size)
