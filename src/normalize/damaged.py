"""Names that lost letters: at the end in a narrow column, or each Polish one in a wrong charset."""

import re
from functools import lru_cache

from klastry.normalize import vocabulary
from klastry.normalize.names import NameKey
from klastry.normalize.words import spelling
from klastry.polish.morphology import is_known
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES

_OPENED = re.compile(f"[{OPENING_QUOTES}][^{CLOSING_QUOTES}]*$")
_POLISH = re.compile("[ąćęłńóśźż\ufffd]")
_LOST = re.compile(r"[?\ufffd]")
_LOST_IN_WORD = re.compile(r"(?<=\w)[?\ufffd]+(?=\w)")
_ELLIPSIS = re.compile(r"\s*(?:…|\.\.\.)$")
_SHORTEST = 20
"""Letters of a name that a column is too narrow for."""
_FEWEST = 3
"""Words that are left of it at least."""


def made_whole(name: NameKey, other: NameKey) -> NameKey:
    """The other name, where this one is its beginning or has question marks for letters of it; else as it is."""
    return other if _is_cut_off(name.text, other.text) or _has_lost_letters(name.text, other.text) else name


def with_lost_letters(text: str) -> str:
    """The text as it is if each Polish letter is lost, by which a damaged name and the whole one are found."""
    return _POLISH.sub("?", text.casefold())


def _is_cut_off(text: str, whole: str) -> bool:
    """Whether a text breaks off in a word or quotes, behind one that goes on ("Klaster Druku i"), or says it."""
    said = _without_ellipsis(text)
    begun, full, words = spelling(said), spelling(whole), said.split()
    fewest = _FEWEST if said == text else _FEWEST + 1
    if len(begun) < _SHORTEST or len(words) < fewest or len(begun) >= len(full) or not full.startswith(begun):
        return False
    is_in_word = full[len(begun)].isalpha() and not (is_known(words[-1]) or words[-1].isupper())
    breaks_off = words[-1] in vocabulary.STOP_WORDS or _OPENED.search(said) is not None
    return is_in_word or breaks_off or said != text


@lru_cache(100_000)
def _without_ellipsis(text: str) -> str:
    return _ELLIPSIS.sub("", text)


def _has_lost_letters(text: str, whole: str) -> bool:
    """Whether it is the other but for letters in place of which it has question marks: "Odzie?owy"."""
    if not _LOST_IN_WORD.search(text):
        return False
    pattern = ".".join(map(re.escape, _LOST.split(text)))
    return re.fullmatch(pattern, whole, re.IGNORECASE) is not None
