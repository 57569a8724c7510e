"""Hyphens that a name lacks ("Szkoleniowo – Doradczy") and those that a line's end left in it ("Żeglar-ski")."""

import re

from klastry.polish.morphology import is_known, readings

_PARTS = re.compile(r"\b([^\W\d_]{3,}o)(?: [-–—] ?| ?[-–—] )([^\W\d_]+)")
_BROKEN = re.compile(r"\b([^\W\d_]{2,})-([a-ząćęłńóśźż]{2,})\b")
_FIRST_PARTS = frozenset(("adv", "adja"))


def with_hyphens(name: str) -> str:
    """The name with a hyphen where a first part in -o and an adjective make one word."""
    return _PARTS.sub(lambda match: f"{match[1]}-{match[2]}" if is_one_word(*match.groups()) else match[0], name)


def without_line_ends(name: str) -> str:
    """The name with words in one that a line's end broke: the dictionary has the whole, and not both parts."""
    return _BROKEN.sub(lambda match: "".join(match.groups()) if _is_broken(*match.groups()) else match[0], name)


def _is_broken(first: str, last: str) -> bool:
    """A first part in -o may be meant: "turystyczno-medyczny", "Agro-turystyka"."""
    return not first.endswith("o") and is_known(first + last) and not (is_known(first) and is_known(last))


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
