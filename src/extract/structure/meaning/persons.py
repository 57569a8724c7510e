"""Persons in a text: what stands beside a name of theirs is no list of clusters."""

import re
from itertools import pairwise

from klastry.places.gazetteer import places_named
from klastry.polish.morphology import readings

_WORD = re.compile(r"[^\W\d_][\w-]*|[^\w\s]")


def names_person(text: str) -> bool:
    """Whether a first name in the nominative stands in a text with a surname after it: not "Kazimierz Dolny"."""
    words = _WORD.findall(text)
    named = [i for i, (a, b) in enumerate(pairwise(words)) if _is_first_name(a) and _can_be_surname(b)]
    return any(not (_is_patron(words, at) or places_named(" ".join(words[at : at + 2]))) for at in named)


def _is_patron(words: list[str], at: int) -> bool:
    """Whether a first name may be that of whom a body is called after: "Klaster im. Stanisława Staszica"."""
    before = [word.lower() for word in words[:at] if word != "."][-1:]
    can_be_genitive = any("imię" in r.labels and "gen" in r.cases for r in readings(words[at]))
    return can_be_genitive and before in (["im"], ["imienia"], ["klaster"])


def _is_first_name(word: str) -> bool:
    found = [r for r in readings(word) if "imię" in r.labels and "nom" in r.cases]
    return word[0].isupper() and bool(found)


def _can_be_surname(word: str) -> bool:
    known = readings(word)
    return word[0].isupper() and not word.isupper() and (not known or any("nazwisko" in r.labels for r in known))
