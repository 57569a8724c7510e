"""Cells of a printed line, told by the room between its words."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from klastry.extract.parsers.stretch import Stretch

Row = list[Stretch]
"""The words of one printed line, from the left."""
Gap = tuple[float, float]

_PART = 0.9
"""Room between words of a head, in type sizes, from which on they are two cells."""
ROOM = 0.55
"""The same where it is known from other lines that a column ends there; more than one space of a plain text."""
_AT_EDGE = 0.3
_FAR = 2.0
"""A slash begins no cell, if it stands nearer to the word before it."""
_ANYWHERE = -math.inf, math.inf
_ORDINAL = re.compile(r"(?:l\.?p\.?|nr|no\.?|#)", re.IGNORECASE)


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
    return split(row, [])


def one_for_each(row: Row, columns: int) -> list[Part]:
    """The cells of a line of a head if they are as many as the columns, however near each other; else none."""
    ways = with_ordinal_apart(parts_of(row)), with_ordinal_apart(split(row, [_ANYWHERE]))
    return next((parts for parts in ways if len(parts) == columns), [])


def with_ordinal_apart(parts: Sequence[Part]) -> list[Part]:
    """The cells of a line of a head, "Lp." at its beginning one of its own, however near the next one stands."""
    first, *others = parts
    if len(first.words) == 1 or not _ORDINAL.fullmatch(first.words[0].text):
        return list(parts)
    return [Part(first.words[:1]), Part(first.words[1:]), *others]


def split(row: Row, gaps: Sequence[Gap], shared: Sequence[Gap] = ()) -> list[Part]:
    """The cells of a line, also those that only gaps of other lines or of those below show."""
    pieces = [[row[0]]]
    for word in row[1:]:
        before = pieces[-1][-1]
        room = before.x1, word.x0
        width = (room[1] - room[0]) / max(word.size, before.size)
        is_known = any(meet(room, gap) for gap in (*gaps, *shared))
        is_apart = width >= ROOM and (is_known or _stand_apart(before, word, shared))
        is_next = width >= _PART or is_apart or _begins_cell(room, word, shared)
        if is_next and not _are_translations(before, word, width, shared):
            pieces.append([])
        pieces[-1].append(word)
    return [Part(piece) for piece in pieces]


def _are_translations(before: Stretch, word: Stretch, width: float, shared: Sequence[Gap]) -> bool:
    """Whether a slash keeps two words together, however wide the spaces are: "Siedziba / Seat".

    Behind it a cell may end that goes on below, where other lines begin cells just below the next word.
    """
    begins_cell = any(abs(gap[1] - word.x0) <= _AT_EDGE for gap in shared)
    is_open = before.text.endswith("/") and width < _PART and not begins_cell
    return is_open or (width < _FAR and word.text.startswith("/"))


def _begins_cell(room: Gap, word: Stretch, shared: Sequence[Gap]) -> bool:
    """Whether a word with a capital begins a cell just behind another one, with wide room free below between."""
    wide = (gap for gap in shared if gap[1] - gap[0] >= _PART * word.size)
    return word.text[:1].isupper() and any(meet(room, gap) for gap in wide)


def _stand_apart(before: Stretch, word: Stretch, shared: Sequence[Gap]) -> bool:
    return any(hangs_over((before.x0, before.x1), (word.x0, word.x1), gap) for gap in shared)


def meet(one: Gap, other: Gap) -> bool:
    """Whether two stretches of a line have a part in common."""
    return min(one[1], other[1]) > max(one[0], other[0])


def hangs_over(left: Gap, right: Gap, gap: Gap) -> bool:
    """Whether one of two heads stands over what is free between the cells below, as over figures set right."""
    is_between = left[0] < gap[0] and right[1] > gap[1]
    return is_between and (left[1] <= gap[0] or right[0] >= gap[1])
