"""Adjectives of two parts that a text writes with a spaced dash: "Szkoleniowo – Doradczy"."""

import re

from klastry.polish.morphology import readings

_PARTS = re.compile(r"\b([^\W\d_]{3,}o)(?: [-–—] ?| ?[-–—] )([^\W\d_]+)")
_FIRST_PARTS = frozenset(("adv", "adja"))


def with_hyphens(name: str) -> str:
    """The name with a hyphen where a first part in -o and an adjective make one word."""
    return _PARTS.sub(lambda match: f"{match[1]}-{match[2]}" if is_one_word(*match.groups()) else match[0], name)


def is_one_word(first: str, last: str) -> bool:
    """Whether the first part is no noun ("Metro") and no short brand ("Eko"), and the last one an adjective."""
    if (
        not first.endswith("o")
        or len(first) <= len("Eko")
        or any(r.pos not in _FIRST_PARTS for r in readings(first))
    ):
        return False
    whole = any(reading.is_adjective for reading in readings(f"{first}-{last}"))
    return whole and not any(reading.is_noun for reading in readings(last))
