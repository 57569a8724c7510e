"""Adjectives of two parts that a text writes with a spaced dash: "Szkoleniowo – Doradczy"."""

import re

from klastry.polish.morphology import readings

_PARTS = re.compile(r"\b([^\W\d_]{3,}o)(?: [-–—] ?| ?[-–—] )([^\W\d_]+)")
_FIRST_PARTS = frozenset(("adv", "adja"))


def with_hyphens(name: str) -> str:
    """The name with a hyphen where a first part in -o and an adjective make one word."""
    return _PARTS.sub(lambda match: f"{match[1]}-{match[2]}" if _is_one_word(*match.groups()) else match[0], name)


def _is_one_word(first: str, last: str) -> bool:
    """Whether the first part is no noun ("Metro") and no short brand ("Eko"), and the last one an adjective."""
    begins = all(reading.pos in _FIRST_PARTS for reading in readings(first))
    whole = any(reading.is_adjective for reading in readings(f"{first}-{last}"))
    return begins and whole and not any(reading.is_noun for reading in readings(last)) and len(first) > len("Eko")
