"""Names as sets of word stems: rough and fast, for millions of mentions that Morfeusz2 would take minutes for."""

import re
from functools import cache

from klastry.normalize.vocabulary import LEGAL_FORM

_BASE = str.maketrans("ąćęłńóśźż–—„”“", "acelnoszz--   ")
_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = sorted(
    "iego iemu ego emu iej ej ich ych imi ymi im ym ie ia iami iach ami ach om ow owi em iem u a e y i o ze"
    " rze rza".split(),
    key=len,
    reverse=True,
)
_SHORTEST_STEM = 3
_SHORTEST_NAME = 2
_BEHIND = re.compile(r"(?:\sw|,|\s-)\s([a-z]+)$")
_TAIL = re.compile(rf"\s*(?:,?\s{LEGAL_FORM.casefold().translate(_BASE)}|\(klaster\)|- koordynator)$")


def plain(name: str) -> str:
    """The name in small letters of the base alphabet, without a legal form or role behind it."""
    return _TAIL.sub("", name.casefold().translate(_BASE).rstrip())


def words(plain_name: str) -> tuple[list[str], str]:
    """The words of a plain name, in order, and apart the last one where it may be a town behind the name."""
    found = _WORD.findall(plain_name)
    behind = _BEHIND.search(plain_name)
    if behind is None or len(found) < _SHORTEST_NAME + 1:
        return found, ""
    return _WORD.findall(plain_name[: behind.start()]), behind[1]


@cache
def stem(word: str) -> str:
    """The word without its ending, so that all cases of it have one stem."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
