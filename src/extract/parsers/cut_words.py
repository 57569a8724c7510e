"""Words and dates that had no room in their cell and were broken without a hyphen: "raze" over "m"."""

import re
from collections.abc import Iterable

from klastry.extract.text.traced import Traced
from klastry.polish.morphology import is_known

_FIRST_WORD = re.compile(r"\S+")
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
    """Whether a line is the first part of a word that is none in itself, and goes on in the next."""
    rest = _FIRST_WORD.match(below)
    if len(above) < _FEWEST or rest is None or " " in above:
        return False
    if above[-1].isdigit():
        return _DATE.fullmatch(above + rest[0]) is not None and not _DATE.fullmatch(above)
    is_word = above.isalpha() and rest[0].isalpha() and rest[0].islower()
    return is_word and is_known(above + rest[0]) and not is_known(above)
