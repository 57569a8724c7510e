"""English brands spelt by ear: "Inovejt" for "Innovate", "Spejs" for "Space"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from klastry.normalize.words import Word

_AS_SAID = (
    (r"tech", "tek"),
    (r"ph", "f"),
    (r"sch|sh", "sz"),
    (r"tch|ch", "cz"),
    (r"igh", "aj"),
    (r"ck", "k"),
    (r"th", "t"),
    (r"tion", "szyn"),
    (r"g(?=[ey]$)", "dz"),
    (r"sc(?=[ei])", "s"),
    (r"oo", "u"),
    (r"ee|ea", "i"),
    (r"ay|ai", "ej"),
    (r"qu", "kw"),
    (r"x", "ks"),
    (r"c(?=[eiy])", "s"),
    (r"c(?![zh])", "k"),
    (r"v", "w"),
    (r"a([^aeiouyj])e$", r"ej\1"),
    (r"i([^aeiouyj])e$", r"aj\1"),
    (r"ture$", "czer"),
    (r"u([^aeiouyj])e", r"ju\1"),
    (r"(?<=[^aeiouy])e$", ""),
    (r"y", "i"),
    (r"([^\W\d_])\1", r"\1"),
)
"""English spellings, and how a Pole writes what is said so."""
_VOWELS = re.compile("[aeiouyj]")
_FEWEST = 3
"""Consonants that two brands which sound alike have in common at least."""


def sound_of(words: Sequence[Word]) -> str:
    """How words sound together; "" where that says little."""
    consonants = "".join(sound(word.form) for word in words)
    return consonants if len(consonants) >= _FEWEST else ""


@lru_cache(50_000)
def sound(word: str) -> str:
    """The consonants of a word in the base alphabet as a Pole hears them."""
    said = word
    for spelt, heard in _AS_SAID:
        said = re.sub(spelt, heard, said)
    return re.sub(r"(.)\1", r"\1", _VOWELS.sub("", said))
