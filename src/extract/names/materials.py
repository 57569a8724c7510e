"""What things are made of in a name: "Klaster Domów z Bali"."""

from collections.abc import Sequence

from klastry.polish.agreement import noun_slots
from klastry.polish.morphology import lemmas

MATERIALS = frozenset(
    "bal beton cegła drewno glina kamień metal papier skóra stal szkło słoma wełna wiklina".split()
)
"""Towns are called so as well: "Klaster Domów z Gliny"."""


def is_made_of(words: Sequence[str], at: int) -> bool:
    """Whether "z" stands between things in the genitive plural and what they are made of: "Domów z Bali"."""
    things = any(slot[:2] == ("pl", "gen") and slot.gender != "m1" for slot in noun_slots(words[at - 1]))
    of = words[at + 1] if at + 1 < len(words) else ""
    return words[at] in ("z", "ze") and things and of[:1].isupper() and bool(lemmas(of) & MATERIALS)
