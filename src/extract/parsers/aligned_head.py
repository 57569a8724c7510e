"""The head of a table without ruled lines: its lines, and where they let columns begin."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from klastry.extract.parsers.lines import begins_low, is_address, is_label_with_value
from klastry.extract.parsers.stretch import Stretch
from klastry.polish.morphology import readings
from klastry.polish.text import STOPS

Row = list[Stretch]
"""The words of one printed line, from the left."""
Gap = tuple[float, float]

_PART = 0.9
"""Room between words of a head, in type sizes, from which on they are two cells."""
ROOM = 0.55
"""The same where it is known from other lines that a column ends there; more than one space of a plain text."""
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
_ANYWHERE = -math.inf, math.inf
_NUMBER = re.compile(r"\d{1,3}[.)]?")
_ORDINAL = re.compile(r"(?:l\.?p\.?|nr|no\.?|#)", re.IGNORECASE)
_REGION = re.compile(r"(?:woj\.|województwo\b|powiat\b)", re.IGNORECASE)
_PAGE = re.compile(r"(?:str(?:ona|\.)?|s\.|page)\s*\d+(?:\s*(?:z|/|of)\s*\d+)?", re.IGNORECASE)
_CUT = re.compile(r"\b([^\W\d_]+)\.$")
_ALSO_WHOLE = frozenset(("prac", "liczb", "nazw"))
_LONGEST_CUT = 3
"""So short a word before a stop is cut, and so is a longer one that the language does not have: "założ."."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a line that stand together: a cell of it."""

    words: Row

    @property
    def x0(self) -> float:
        """Its left side."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Its right side."""
        return self.words[-1].x1

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join(word.text for word in self.words)


def parts_of(row: Row) -> list[Part]:
    """The cells of a line by the room between its words."""
    return _split(row, [])


def one_for_each(row: Row, columns: int) -> list[Part]:
    """The cells of a line of a head if they are as many as the columns, however near each other; else none."""
    ways = with_ordinal_apart(parts_of(row)), with_ordinal_apart(_split(row, [_ANYWHERE]))
    return next((parts for parts in ways if len(parts) == columns), [])


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
    there is some room between them. A cell that stands over two of another line is the head of both and
    hides no gap.
    """
    lines = [parts_of(row) for row in head]
    shared = _shared_gaps(body[:_SAMPLE])
    known = [gap for line in lines for gap in _between(line)] + list(_before_edges(head, body[:_LONG_SAMPLE]))
    lines = [with_ordinal_apart(_split(row, known, shared)) for row in head]
    gaps = [gap for line in lines for gap in _between(line)]
    parts = [part for line in lines for part in line if not any(_hides(part, gap) for gap in gaps)]
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
    if any(_meet(room, gap) for gap in shared):
        return room
    return next((gap for gap in shared if _hangs_over(left, right, gap)), room)


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
        first = [_common(one, other) for one in first for other in gaps if _meet(one, other)]
    return first


def _common(one: Gap, other: Gap) -> Gap:
    return max(one[0], other[0]), min(one[1], other[1])


def _hangs_over(left: Gap, right: Gap, gap: Gap) -> bool:
    """Whether one of two heads stands over what is free between the cells below, as over figures set right."""
    is_between = left[0] < gap[0] and right[1] > gap[1]
    return is_between and (left[1] <= gap[0] or right[0] >= gap[1])


def _before_edges(head: Sequence[Row], body: Sequence[Row]) -> Iterator[Gap]:
    """The room before words of a head below which words of other lines begin, before one goes across."""
    for before, word in (pair for row in head for pair in pairwise(row)):
        if _begun_at(word.x0, body) >= _FEWEST:
            yield before.x1, word.x0


def _begun_at(edge: float, rows: Sequence[Row]) -> int:
    """In how many lines a word begins at a place, up to the first in which one goes across it."""
    free = takewhile(lambda row: not any(w.x0 < edge - _AT_EDGE and w.x1 > edge for w in row), rows)
    return sum(any(abs(word.x0 - edge) <= _AT_EDGE for word in row) for row in free)


def with_ordinal_apart(parts: Sequence[Part]) -> list[Part]:
    """The cells of a line of a head, "Lp." at its beginning one of its own, however near the next one stands."""
    first, *others = parts
    if len(first.words) == 1 or not _ORDINAL.fullmatch(first.words[0].text):
        return list(parts)
    return [Part(first.words[:1]), Part(first.words[1:]), *others]


def _split(row: Row, gaps: Sequence[Gap], shared: Sequence[Gap] = ()) -> list[Part]:
    """The cells of a line, also those that only gaps of other lines or of those below show."""
    pieces = [[row[0]]]
    for word in row[1:]:
        before = pieces[-1][-1]
        room = before.x1, word.x0
        width = (room[1] - room[0]) / max(word.size, before.size)
        is_known = any(_meet(room, gap) for gap in (*gaps, *shared))
        is_apart = width >= ROOM and (is_known or _stand_apart(before, word, shared))
        if width >= _PART or is_apart or _begins_cell(room, word, shared):
            pieces.append([])
        pieces[-1].append(word)
    return [Part(piece) for piece in pieces]


def _begins_cell(room: Gap, word: Stretch, shared: Sequence[Gap]) -> bool:
    """Whether a word with a capital begins a cell just behind another one, with wide room free below between."""
    wide = (gap for gap in shared if gap[1] - gap[0] >= _PART * word.size)
    return word.text[:1].isupper() and any(_meet(room, gap) for gap in wide)


def _stand_apart(before: Stretch, word: Stretch, shared: Sequence[Gap]) -> bool:
    return any(_hangs_over((before.x0, before.x1), (word.x0, word.x1), gap) for gap in shared)


def _meet(one: Gap, other: Gap) -> bool:
    return min(one[1], other[1]) > max(one[0], other[0])


def _hides(part: Part, gap: Gap) -> bool:
    return part.x0 < gap[0] and part.x1 > gap[1]


def _is_head_cell(part: Part) -> bool:
    text = part.text
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
    row = rows[number]
    if not (_goes_on(row) and _is_short(row)):
        return False
    return _is_next(rows, number) or (_parts_one(rows[number - 1], row) and _is_next(rows, number, _ROW))


def _parts_one(above: Row, row: Row) -> bool:
    """Whether two cells of a line stand under one of the line above."""
    below = parts_of(row)
    return any(sum(_meet((c.x0, c.x1), (part.x0, part.x1)) for c in below) > 1 for part in parts_of(above))


def _goes_on(row: Row) -> bool:
    """Whether a line has cells that go on from the line above, and none that begins with figures."""
    texts = [part.text for part in parts_of(row)]
    goes_on = any(begins_low(text) for text in texts) and not any(text[0].isdigit() for text in texts)
    return goes_on and not any(map(is_group_name, texts))


def _is_short(row: Row) -> bool:
    return all(map(_is_head_cell, parts_of(row)))


def _continues(rows: Sequence[Row], number: int) -> bool:
    """Whether a line of a head goes on from the one above, or stands in the middle of the lines of a cell."""
    return (_goes_on(rows[number]) and _is_next(rows, number)) or _is_next(rows, number, _MIDDLE)


def _is_next(rows: Sequence[Row], number: int, most: float = LINE) -> bool:
    return line_distance(rows[number - 1], rows[number]) <= most


def line_distance(above: Row, below: Row) -> float:
    """From line to line, in type sizes."""
    return (below[0].bottom - above[0].bottom) / max(below[0].size, above[0].size)
