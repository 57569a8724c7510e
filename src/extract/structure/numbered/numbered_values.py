"""What is told of the rows of a list by their numbers: "poz. 1 i 2 – Gdańsk, poz. 3 – Gdynia"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.extract.values.name_forms import piece_without_stop

_OF_CLUSTER = r"(?:(?:a\s)?(?:dla|w|z|pod|klast\w+|przypadku)\s+){0,4}"
_CALLED = rf"{_OF_CLUSTER}(?:poz|lp|nr|pkt)\.?\s*"
_NUMBERS = r"(?P<numbers>\d{1,3}(?:\s*(?:,|i|oraz)\s*\d{1,3})*)"
_CALLS_FIRST = re.compile(rf"{_CALLED}\d", re.IGNORECASE)
_BEFORE_VALUE = (
    re.compile(rf"(?:^|(?<=[,;]\s)|(?<=[,;]))\s*(?:{_CALLED})?{_NUMBERS}\s*[–—:-]\s*", re.IGNORECASE),
    re.compile(rf"\((?:{_CALLED})?{_NUMBERS}\)\s*(?:[–—:-]\s*|we?\s+)?", re.IGNORECASE),
)
"""Numbers before what is told of them: "1 i 2 – Gdańsk", "(1) w Gdańsku"."""
_BEHIND_VALUE = re.compile(rf"\s*\({_CALLED}{_NUMBERS}\)(?:\s*[,;.]|\s+(?:i|oraz)\b|$)\s*", re.IGNORECASE)
"""Numbers behind it: "Gdańsk (poz. 1 i 2), Gdynia (poz. 3)"."""
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{4})\.\s+(?=[A-ZĆŁŚŹŻ])")
_LINK = re.compile(rf"[\s,;]+(?:(?:i|oraz|a)\s*|{_CALLED})?$", re.IGNORECASE)
"""What leads on to the next number, which may stand overleaf."""
_SEVERAL = frozenset(("sector", "members", "description"))
"""Of these one cluster has several, which may be numbered: "Branże: (1) drewno, (2) szkło, (3) wiklina"."""
FEWEST_TOLD = 3
"""So many numbers at least tell by themselves that they are those of the rows."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of the rows that have some numbers, and where."""

    fields: tuple[str, ...]
    numbers: Sequence[int]
    value: Piece
    quote: Span


def numbers_in(text: str) -> list[int]:
    """The numbers of an enumeration of such: "1, 2 i 4"."""
    return [int(number) for number in re.findall(r"\d+", text)]


def numbered_values(text: Piece) -> Sequence[tuple[Sequence[int], Piece]]:
    """The numbers of rows and what is told of each; none where the numbers may be others."""
    if behind := _told_before_numbers(text):
        return behind
    marks = next((found for way in _BEFORE_VALUE if (found := _from_first(way, text.text))), [])
    ends = [*(mark.start() for mark in marks), len(text.text)][1:]
    told = [
        (numbers_in(mark["numbers"]), _value(text.part(mark.end(), end)))
        for mark, end in zip(marks, ends, strict=True)
    ]
    return told if _CALLS_FIRST.match(text.text) or _are_those_of_rows(told) else []


def _told_before_numbers(text: Piece) -> Sequence[tuple[Sequence[int], Piece]]:
    """What stands before the numbers that tell of which rows it is said; none where more follows the last."""
    marks = list(_BEHIND_VALUE.finditer(text.text))
    if not marks or marks[-1].end() < len(text.text):
        return []
    starts = [0, *(mark.end() for mark in marks)]
    return [
        (numbers_in(mark["numbers"]), trimmed(text.part(start, mark.start())))
        for start, mark in zip(starts, marks, strict=False)
    ]


def are_of_rows(fields: Sequence[str], value: Piece) -> bool:
    """Whether what stands at a label is not said of one cluster, but of several by the numbers of their rows."""
    is_called = _CALLS_FIRST.match(value.text) is not None
    return (is_called or _SEVERAL.isdisjoint(fields)) and bool(numbered_values(value))


def _are_those_of_rows(told: Sequence[tuple[Sequence[int], Piece]]) -> bool:
    """Whether numbers that nothing calls so are those of rows: several, in order."""
    firsts = [numbers[0] for numbers, _ in told]
    return len(told) >= FEWEST_TOLD and all(above < below for above, below in pairwise(firsts))


def _from_first(way: re.Pattern[str], text: str) -> Sequence[re.Match[str]]:
    """The marks of one way, where a text begins with one."""
    return list(way.finditer(text)) if way.match(text) else []


def _value(told: Piece) -> Piece:
    """What is told of some numbers, without the sentence and the joint that follow."""
    end = _SENTENCE_END.search(told.text)
    value = told.part(0, end.start()) if end else told
    return piece_without_stop(trimmed(value.part(0, len(_LINK.sub("", value.text)))))
