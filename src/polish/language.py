"""Whether a text is Polish, or speaks of Poland in another language."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_POLISH_LETTERS = re.compile("[ąćęłńśźż]", re.IGNORECASE)
_POLISH_WORDS = frozenset("oraz jest przez dla roku nie ich przy jako sie klaster klastra klastry".split())
"""Frequent ones that no neighbour has and that stand in texts without Polish letters too."""
_ENOUGH = 300
"""One word of so many tells that a text is Polish, or names Polish places and people; any text shorter may be."""


def may_be_polish(text: str) -> bool:
    """Whether a text has Polish words or names; a short one always may be."""
    words = polish = 0
    most = len(text) / 2  # words, each with a blank: a text that is Polish shows it early
    for word in _WORD.finditer(text):
        words += 1
        polish += _is_polish(word[0].lower())
        if polish * _ENOUGH > most:
            return True
    return words < _ENOUGH or polish * _ENOUGH >= words


def _is_polish(word: str) -> bool:
    return word in _POLISH_WORDS or _POLISH_LETTERS.search(word) is not None
