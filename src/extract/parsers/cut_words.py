"""Words and dates that had no room in their cell and were broken without a hyphen: "raze" over "m"."""

import re
from collections.abc import Iterable

from klastry.extract.text.traced import Traced
from klastry.polish.morphology import is_known

_FIRST_WORD, _LAST_WORD = re.compile(r"\S+"), re.compile(r"\S+$")
_FIRST_PART, _LAST_PART = re.compile(r"[a-ząćęłńóśźż]+(?=-|[.,;)”]*$)"), re.compile(r"(?:^|(?<=-))[^\W\d_]{2,}$")
"""Of a compound: "Przemysłowo-Han" over "dlowa"."""
_DATE = re.compile(r"(?:\d{1,2}\.)?\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?")
_FEWEST = 3
"""A word that is longer than its cell has so many letters in its first line."""


def with_cut_words(lines: Iterable[Traced]) -> list[Traced]:
    """The lines of a cell, those joined that have a word or a date broken between them."""
    whole: list[Traced] = []
    for line in lines:
        if whole and _is_cut(whole[-1].text, line.text):
            whole[-1] = Traced.join([whole[-1], line], "")
        else:
            whole.append(line)
    return whole


def _is_cut(above: str, below: str) -> bool:
    """Whether the last word of a line and the first one of the next are one, and not two words."""
    first, rest = _LAST_WORD.search(above), _FIRST_WORD.match(below)
    if first is None or rest is None:
        return False
    if above[-1].isdigit():
        return _DATE.fullmatch(above + rest[0]) is not None and not _DATE.fullmatch(above)
    start, end = _LAST_PART.search(first[0]), _FIRST_PART.match(rest[0])
    if start is None or end is None or len(first[0]) < _FEWEST:
        return False
    return is_known(start[0] + end[0]) and not (is_known(start[0]) and is_known(end[0]))
