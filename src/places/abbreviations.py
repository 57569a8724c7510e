"""Shortened names of places: "Gorzów Wlkp.", "Bielsko-B.", "Gorz. Wlkp.", "Nakło n/Notecią"."""

import re
from functools import cache

from klastry.places.table import NameForms, form_rows

_PARTS = re.compile(r"[^\W\d_]+[./]?")
_STOPS = ("/", ".")
_LEAST_OF_FIRST = 3
"""Letters of the first word that a shortened first word must have."""


@cache
def names_shortened_as(text: str) -> tuple[str, ...]:
    """The names of places that a whole text shortens, sorted; empty where no word of it ends in a stop or a slash.

    The first word stands in any of its forms ("Gorzowie Wlkp.") or shortened to at least three letters; each
    word after it in full, or as its beginning, or as some of its letters in their order ("Wlkp.").
    """
    parts = _PARTS.findall(text)
    between = _PARTS.sub("", text).strip(" -‐‑–\u00a0\n")
    if between or not any(part.endswith(_STOPS) for part in parts):
        return ()
    words = [part.casefold() for part in parts]
    candidates = _forms_beginning(words[0][:_LEAST_OF_FIRST])
    return tuple(sorted({name for name, form in candidates if _is_shortened(words, form)}))


@cache
def _forms_beginning(letters: str) -> list[tuple[str, tuple[str, ...]]]:
    """Forms of the names of several words that begin with these letters, each with its name."""
    names = map(NameForms.read, _rows_by_beginning().get(letters, ()))
    found = (
        (forms.name, tuple(word.casefold() for word in _PARTS.findall(form)))
        for forms in names
        for form in forms.all
    )
    return [(name, words) for name, words in found if len(words) > 1 and words[0][:_LEAST_OF_FIRST] == letters]


@cache
def _rows_by_beginning() -> dict[str, list[str]]:
    """The rows of names of several words, by the first letters of their forms."""
    found: dict[str, list[str]] = {}
    for row in form_rows():
        name, oblique, _ = row.split("\t")
        if not name.isalpha():
            for letters in {form[:_LEAST_OF_FIRST].casefold() for form in (name, *oblique.split("|"))}:
                found.setdefault(letters, []).append(row)
    return found


def _is_shortened(words: list[str], full: tuple[str, ...]) -> bool:
    if len(words) != len(full) or not (words[0] == full[0] or _begins(words[0], full[0])):
        return False
    return all(short == word or _stands_for(short, word) for short, word in zip(words[1:], full[1:], strict=True))


def _begins(short: str, word: str) -> bool:
    return short.endswith(".") and len(short) > _LEAST_OF_FIRST and word.startswith(short[:-1])


def _stands_for(short: str, word: str) -> bool:
    """Whether a word with a stop holds the first letter of the full word and more of its letters in order."""
    letters = short.rstrip("".join(_STOPS))
    if letters == short or letters[0] != word[0]:
        return False
    rest = iter(word)
    return all(letter in rest for letter in letters)
