"""Heads of tables that name more than one thing: "Klaster / podmiot zarządzający", "Siedziba i koordynator"."""

import re

from klastry.extract.structure.meaning.label_meaning import is_unknown, meaning
from klastry.polish.text import has_cluster_word

MOST_SHARED = 4
"""So many things at most stand in one cell below a head that names them."""

_PARTS = re.compile(r"\s*(?:[/|\n,;(]|\s[–—]\s|\b(?:i|oraz)\b(?: (?:jego|jej|ich)\b)?)\s*")
_BESIDE_NAME = {
    ("coordinator",),
    ("city",),
    ("website",),
    ("founded",),
    ("sector",),
    ("description",),
    ("body_kind",),
}
_SEAT_AND_BODY = (("city",), ("coordinator",))
"""What a cell has in one line each, the seat first."""


def shared_meanings(text: str) -> tuple[tuple[str, ...], ...]:
    """The meanings of the parts of a head: first a name, then who runs it, where it is, or what is not ours.

    Or first who runs it: the seat behind is the cluster's own only where the head says so. Or first its seat, then
    who runs it.
    """
    parts = [part.strip(" ()") for part in _PARTS.split(text) if part.strip()]
    if len(parts) > 1 and meaning(parts[0]) == meaning(parts[1]) == ("name",):
        del parts[1]  # "Klaster – nazwa i adres biura"
    if not 1 < len(parts) <= MOST_SHARED:
        return ()
    fields = tuple(map(meaning, parts))
    told = zip(fields[1:], parts[1:], strict=True)
    are_told = all(of in _BESIDE_NAME or not (of or is_unknown(part)) for of, part in told)
    if fields == _SEAT_AND_BODY:
        return fields
    if fields == _SEAT_AND_BODY[::-1]:
        return fields if has_cluster_word(parts[1]) else (fields[0], ())
    return fields if fields[0] == ("name",) and are_told else ()
