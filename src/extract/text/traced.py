"""Text that remembers, for each of its code points, where it came from."""

import re
from array import array
from collections.abc import Callable, Iterable

NOWHERE = -1
"""The origin of a code point that stands in no file: a separator that the program put in."""


class Traced:
    """A string and, for each code point, a number that its parser gave to the place in the file."""

    __slots__ = ("origins", "text")

    def __init__(self, text: str, origins: "array[int]") -> None:
        self.text = text
        self.origins = origins

    @classmethod
    def of(cls, text: str, origin: int) -> "Traced":
        """A text that comes from one place as a whole."""
        return cls(text, array("i", (origin,)) * len(text))

    @classmethod
    def counted(cls, text: str, first: int) -> "Traced":
        """A text whose code points come from places numbered one after the other."""
        return cls(text, array("i", range(first, first + len(text))))

    @classmethod
    def join(cls, parts: Iterable["Traced"], separator: str = "") -> "Traced":
        """The parts one after the other, the separator between them coming from nowhere."""
        parts = list(parts)
        if len(parts) == 1:
            return parts[0]
        texts: list[str] = []
        origins = array("i")
        between = array("i", (NOWHERE,)) * len(separator)
        for part in parts:
            if texts:
                origins += between
            texts.append(part.text)
            origins += part.origins
        return cls(separator.join(texts), origins)

    def __len__(self) -> int:
        return len(self.text)

    def __getitem__(self, part: slice) -> "Traced":
        return Traced(self.text[part], self.origins[part])

    def __repr__(self) -> str:
        return f"Traced({self.text!r})"

    def stripped(self) -> "Traced":
        """Without the white space at its ends."""
        text = self.text
        if text and not text[0].isspace() and not text[-1].isspace():
            return self
        start = len(text) - len(text.lstrip())
        return self[start : max(start, len(text.rstrip()))]

    def replaced(self, pattern: re.Pattern[str], new: Callable[[str], str]) -> "Traced":
        """Every match replaced by `new` of it; what is new comes from where the match began."""
        pieces: list[Traced] = []
        done = 0
        for match in pattern.finditer(self.text):
            pieces += (self[done : match.start()], Traced.of(new(match[0]), self.origins[match.start()]))
            done = match.end()
        return Traced.join([*pieces, self[done:]]) if pieces else self
