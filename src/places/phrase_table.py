"""Finding known phrases in a text: the longest that begins at a word, whatever its capitals and hyphens."""

import re
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

CAPITALS = "A-ZĄĆĘŁŃÓŚŹŻ"
"""For the brackets of a regular expression."""

_WORD = re.compile(r"[^\W\d_]+")
_MAYBE_CAPITAL = re.compile(r"(?<![^\W\d_])[^\W\d_a-ząćęłńóśźż][^\W\d_]*")
"""A word that begins with no small letter of Polish."""
_GAP = re.compile(r"[ \t\u00a0]*\n?[ \t\u00a0]*|\.?[ \u00a0]?[-‐‑–][ \u00a0]?\n?")
"""What may stand between two words of a phrase: space, one line end, a hyphen."""


class Found(NamedTuple, Generic[T]):
    """A phrase at `text[start:end]`."""

    start: int
    end: int
    value: T


def key(phrase: str) -> str:
    """The phrase for comparison: casefolded words with single spaces; hyphens and stops are gone."""
    return phrase.casefold() if phrase.isalpha() else " ".join(_WORD.findall(phrase)).casefold()


class PhraseTable(Generic[T]):
    """Values by phrases of one or more words."""

    def __init__(self, values: Iterable[tuple[str, T]]) -> None:
        """Take values by `key(phrase)`; of two values of one key the later stays."""
        self._values = dict(values)
        self._longest: dict[str, int] = {}
        for phrase in self._values:
            first, *rest = phrase.split(" ") if " " in phrase else (phrase,)
            self._longest[first] = max(1 + len(rest), self._longest.get(first, 0))

    def get(self, phrase: str) -> T | None:
        """The value of a whole text, in any capitals."""
        bare = phrase.strip()
        found = next(self.find(bare), None)
        return found.value if found and found.end - found.start == len(bare) else None

    def has_beginning(self, word: str) -> bool:
        """Whether a phrase begins with a word, or with a part of it before a hyphen or stop."""
        return any(first.casefold() in self._longest for first in _WORD.findall(word))

    def find(self, text: str, capitalised: bool = False) -> Iterator[Found[T]]:
        """Every phrase in the text, left to right, the longest at each word, none within another.

        Those only whose first word begins with a capital, if `capitalised`.
        """
        end = 0
        for word in (_MAYBE_CAPITAL if capitalised else _WORD).finditer(text):
            if word.start() < end or (capitalised and not word[0][0].isupper()):
                continue
            longest = self._longest.get(word[0].casefold())
            found = self._at(text, word, longest) if longest else None
            if found is not None:
                end = found.end
                yield found

    def _at(self, text: str, word: re.Match[str], longest: int) -> Found[T] | None:
        """The longest phrase that begins with a word, of at most so many words."""
        start, phrase, found = word.start(), word[0].casefold(), None
        for length in range(1, longest + 1):
            if phrase in self._values:
                found = Found(start, word.end(), self._values[phrase])
            following = _WORD.search(text, word.end()) if length < longest else None
            if following is None or not _GAP.fullmatch(text, word.end(), following.start()):
                break
            word, phrase = following, f"{phrase} {following[0].casefold()}"
        return found
