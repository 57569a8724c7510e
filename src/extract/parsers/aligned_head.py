"""The head of a table without ruled lines: its lines, and where they let columns begin."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from klastry.extract.parsers.aligned_parts import (
    Gap,
    Part,
    Row,
    hangs_over,
    meet,
    parts_of,
    split,
    with_ordinal_apart,
)
from klastry.extract.parsers.lines import begins_low, is_address, is_dangling, is_label_with_value
from klastry.polish.morphology import readings
from klastry.polish.text import STOPS

LINE = 1.45
"""Lines of one cell stand no farther apart, in type sizes."""
_MIDDLE = 0.9
"""Lines of cells that are set in the middle of their row stand nearer to those of others."""
_ROW = 2.5
"""Nor do a cell over two columns and the cells below it."""
_LONGEST = 60
_AT_EDGE = 0.3
_LONG_SAMPLE = 12
_SAMPLE, _FEWEST = 6, 3
"""So many lines below a head are asked for their cells, and so many have to have the same."""
_NAMES = re.compile(r"\b(?:nazw[ay]|klast\w+|clusters?|name)\b", re.IGNORECASE)
_ENTRY = re.compile(r"\bKlaster\s+[A-ZĄĆĘŁŃÓŚŹŻ„]|[A-ZĄĆĘŁŃÓŚŹŻ]\w+\s+Klaster\b")
"""Words that only a name has: its other words have capitals too."""
_SHORTEST_ENTRY = 3
_NUMBER = re.compile(r"\d{1,3}[.)]?")
_REGION = re.compile(r"(?:woj\.|województwo\b|powiat\b)", re.IGNORECASE)
_PAGE = re.compile(r"(?:str(?:ona|\.)?|s\.|page)\s*\d+(?:\s*(?:z|/|of)\s*\d+)?", re.IGNORECASE)
_TO_SORT = re.compile(r"[\u2190-\u21ff\u25b2-\u25bf]+")
"""What a web page has in a head to sort its rows by."""
_CUT = re.compile(r"\b([^\W\d_]+)\.$")
_ALSO_WHOLE = frozenset(("prac", "liczb", "nazw"))
_LONGEST_CUT = 3
"""So short a word before a stop is cut, and so is a longer one that the language does not have: "założ."."""


def is_group_name(text: str) -> bool:
    """Whether a line says for which region the rows below it are."""
    return _REGION.match(text) is not None


def is_head(row: Row) -> bool:
    """Whether a line is the head of a table: two or more short cells, one of which speaks of names or clusters."""
    if not any(_NAMES.search(word.text) for word in row):
        return False
    parts = parts_of(row)
    return len(parts) > 1 and all(map(_is_head_cell, parts)) and any(_says_name(part.text) for part in parts)


def _says_name(text: str) -> bool:
    """Whether a cell speaks of names or clusters, and is no name itself."""
    is_entry = len(text.split()) >= _SHORTEST_ENTRY and _ENTRY.search(text) is not None
    return _NAMES.search(text) is not None and not is_entry


def lines_of_head(rows: Sequence[Row], done: int, number: int) -> tuple[int, int]:
    """The first line of a head of several lines, and the line after its last.

    Args:
        rows: The lines of a page or a text.
        done: The first of them that can be of this head.
        number: The line that is known for a head.
    """
    first, end = number, number + 1
    while first > done and _is_short(rows[first - 1]) and _continues(rows, first):
        first -= 1
    while end < len(rows) and _is_more_of_head(rows, end):
        end += 1
    return first, end


def gaps_of(head: Sequence[Row], body: Sequence[Row]) -> list[list[Gap]]:
    """What is free between each two columns of a head.

    Words that another line of the head, or some lines below it, have in two cells are two cells here too, if
    there is some room between them. A cell that stands over two of a line below is the head of both and
    hides no gap; one below two of them is the rest of a cell that wide spaces part.
    """
    lines = [parts_of(row) for row in head]
    shared = _shared_gaps(body[:_SAMPLE])
    known = [gap for line in lines for gap in _between(line)] + list(_before_edges(head, body[:_LONG_SAMPLE]))
    lines = [with_ordinal_apart(split(row, known, shared)) for row in head]
    below = [[gap for line in lines[at:] for gap in _between(line)] for at in range(1, len(lines) + 1)]
    pairs = zip(lines, below, strict=True)
    parts = [part for line, gaps in pairs for part in line if not any(_hides(part, gap) for gap in gaps)]
    columns: list[Gap] = []
    for part in sorted(parts, key=lambda part: part.x0):
        if columns and part.x0 < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], part.x1)
        else:
            columns.append((part.x0, part.x1))
    numbers = _behind_numbers(columns, body[:_LONG_SAMPLE])
    return [[gap] for gap in numbers] + [[_free_between(*pair, shared)] for pair in pairwise(columns)]


def _behind_numbers(columns: Sequence[Gap], body: Sequence[Row]) -> list[Gap]:
    """The room behind the numbers of rows, where these stand before a head that does not name them."""
    begun = [row for row in body if len(row) > 1 and _NUMBER.fullmatch(row[0].text)]
    last = max((row[0].x1 for row in begun), default=math.inf)
    is_before = columns and last < columns[0][0] and all(row[1].x0 >= columns[0][0] - _AT_EDGE for row in begun)
    return [(last, columns[0][0])] if is_before and len(begun) >= _FEWEST else []


def _free_between(left: Gap, right: Gap, shared: Sequence[Gap]) -> Gap:
    """What is free between two columns: between their heads, or between their cells where a head hangs over it."""
    room = left[1], right[0]
    if any(meet(room, gap) for gap in shared):
        return room
    return next((gap for gap in shared if hangs_over(left, right, gap)), room)


def _between(parts: Sequence[Part]) -> list[Gap]:
    return [(left.x1, right.x0) for left, right in pairwise(parts)]


def _shared_gaps(rows: Sequence[Row]) -> list[Gap]:
    """What all lines with several cells leave free between them, or those with the most if these are some."""
    found = [gaps for row in rows if (gaps := _between(parts_of(row)))]
    most = max(map(len, found), default=0)
    full = [gaps for gaps in found if len(gaps) == most]
    first, *others = full if len(full) >= _FEWEST else found or [[]]
    if len(others) + 1 < _FEWEST:
        return []
    for gaps in others:
        first = [_common(one, other) for one in first for other in gaps if meet(one, other)]
    return first


def _common(one: Gap, other: Gap) -> Gap:
    return max(one[0], other[0]), min(one[1], other[1])


def _before_edges(head: Sequence[Row], body: Sequence[Row]) -> Iterator[Gap]:
    """The room before words of a head below which words of other lines begin, before one goes across."""
    for before, word in (pair for row in head for pair in pairwise(row)):
        if _begun_at(word.x0, body) >= _FEWEST:
            yield before.x1, word.x0


def _begun_at(edge: float, rows: Sequence[Row]) -> int:
    """In how many lines a word begins at a place, up to the first in which one goes across it."""
    free = takewhile(lambda row: not any(w.x0 < edge - _AT_EDGE and w.x1 > edge for w in row), rows)
    return sum(any(abs(word.x0 - edge) <= _AT_EDGE for word in row) for row in free)


def _hides(part: Part, gap: Gap) -> bool:
    return part.x0 < gap[0] and part.x1 > gap[1]


def _is_head_cell(part: Part) -> bool:
    text = part.text
    if _TO_SORT.fullmatch(text):
        return True
    if len(text) > _LONGEST or not any(c.isalpha() for c in text) or _is_entry(text):
        return False
    if _PAGE.fullmatch(text) or is_address(text):
        return False
    return not text.endswith(STOPS) or _is_cut(text)


def _is_cut(text: str) -> bool:
    """Whether a stop belongs to a word cut short: to any word that is a cell alone."""
    if text.endswith(".") and " " not in text:
        return True
    cut = _CUT.search(text)
    word = cut[1].lower() if cut else ""
    return bool(word) and (len(word) <= _LONGEST_CUT or word in _ALSO_WHOLE or not readings(word))


def _is_entry(text: str) -> bool:
    """Whether a cell has a value behind its label, as in a list of entries; "w tym: firmy" has none."""
    return is_label_with_value(text) and "w tym:" not in text


def _is_more_of_head(rows: Sequence[Row], number: int) -> bool:
    above, row = rows[number - 1], rows[number]
    if not (_goes_on(above, row) and _is_short(row)):
        return False
    return _is_next(rows, number) or (_parts_one(above, row) and _is_next(rows, number, _ROW))


def _parts_one(above: Row, row: Row) -> bool:
    """Whether two cells of a line stand under one of the line above."""
    below = parts_of(row)
    return any(sum(meet((c.x0, c.x1), (part.x0, part.x1)) for c in below) > 1 for part in parts_of(above))


def _goes_on(above: Row, row: Row) -> bool:
    """Whether a line has cells that go on from the line above, and none that begins with figures."""
    parts = parts_of(row)
    goes_on = any(begins_low(part.text) for part in parts) or _ends_cut_cell(above, parts)
    return goes_on and not any(part.text[0].isdigit() or is_group_name(part.text) for part in parts)


def _ends_cut_cell(above: Row, parts: Sequence[Part]) -> bool:
    """Whether a cell stands below one that cannot end where it does: "utworzenia /"."""
    cut = [(part.x0, part.x1) for part in parts_of(above) if is_dangling(part.text)]
    return any(meet((part.x0, part.x1), place) for part in parts for place in cut)


def _is_short(row: Row) -> bool:
    return all(map(_is_head_cell, parts_of(row)))


def _continues(rows: Sequence[Row], number: int) -> bool:
    """Whether a line of a head goes on from the one above, or stands in the middle of the lines of a cell."""
    return (_goes_on(rows[number - 1], rows[number]) and _is_next(rows, number)) or _is_next(rows, number, _MIDDLE)


def _is_next(rows: Sequence[Row], number: int, most: float = LINE) -> bool:
    return line_distance(rows[number - 1], rows[number]) <= most


def line_distance(above: Row, below: Row) -> float:
    """From line to line, in type sizes."""
    return (below[0].bottom - above[0].bottom) / max(below[0].size, above[0].size)
