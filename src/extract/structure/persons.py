"""Persons in a text: what stands beside a name of theirs is no list of clusters."""

import re
from itertools import pairwise

from klastry.places.gazetteer import places_named
from klastry.polish.morphology import readings

_WORD = re.compile(r"[^\W\d_][\w-]*|[^\w\s]")


def names_person(text: str) -> bool:
    """Whether a first name in the nominative stands in a text with a surname after it: not "Kazimierz Dolny"."""
    words = _WORD.findall(text)
    named = ((a, b) for a, b in pairwise(words) if _is_first_name(a) and _can_be_surname(b))
    return any(not places_named(f"{first} {second}") for first, second in named)


def _is_first_name(word: str) -> bool:
    found = [r for r in readings(word) if "imię" in r.labels and "nom" in r.cases]
    return word[0].isupper() and bool(found)


def _can_be_surname(word: str) -> bool:
    known = readings(word)
    return word[0].isupper() and not word.isupper() and (not known or any("nazwisko" in r.labels for r in known))
