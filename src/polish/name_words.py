"""The words of a name, each with its place, and which of them never change."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from klastry.polish.morphology import is_known
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES, STRAIGHT_QUOTES

_OPEN, _CLOSE = OPENING_QUOTES + STRAIGHT_QUOTES, CLOSING_QUOTES + STRAIGHT_QUOTES
_TOKEN = re.compile(
    rf"""
    (?P<quotation>[{_OPEN}][^{_CLOSE}]*[{_CLOSE}])
    | (?P<abbreviation>\w{{1,5}}\.(?=\s))
    | (?P<word>\w[\w.+&’'-]*\w|\w)
    | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)
_INNER_CAPITAL = re.compile(r"[a-ząćęłńóśźż][A-ZĄĆĘŁŃÓŚŹŻ]|\d|\.")
_ACRONYM_LENGTH = 4


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word, a quotation or a mark of a name; `name[start:end]` is its text."""

    start: int
    end: int
    text: str
    fixed: bool
    """Never inflected: a quotation, an acronym, a figure, a brand written in its own way, a mark."""

    @property
    def form(self) -> str:
        """What agreement sees of it."""
        return "" if self.fixed and self.text not in {",", "&"} else self.text


def name_words(name: str) -> Sequence[NameWord]:
    """The words of a name in order."""
    capitals = is_in_capitals(name)
    return [
        NameWord(m.start(), m.end(), m[0], fixed=m["word"] is None or _is_fixed(m[0], in_capitals=capitals))
        for m in _TOKEN.finditer(name)
    ]


def is_in_capitals(name: str) -> bool:
    """Whether a name of several words is written in capital letters only."""
    words = [word for word in name.split() if any(c.isalpha() for c in word)]
    return len(words) > 1 and not any(c.islower() for c in name)


def _is_fixed(word: str, *, in_capitals: bool) -> bool:
    if _INNER_CAPITAL.search(word):
        return True
    is_acronym = len(word) > 1 and word.isupper() and not in_capitals
    return is_acronym and (len(word) <= _ACRONYM_LENGTH or not is_known(word))
