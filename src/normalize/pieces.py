"""Brands that are made of the beginnings of a name's words."""

from collections.abc import Sequence

from rapidfuzz.distance import Prefix

PIECE = 2
"""Letters of each word that such a brand has at least."""


def is_pieced_together(brand: str, forms: Sequence[str]) -> bool:
    """Whether a word is the beginnings of all the others in their order: LEKKON of "lekkie konstrukcje"."""
    if not forms or not brand:
        return not (forms or brand)
    longest = Prefix.similarity(brand, forms[0])
    return any(is_pieced_together(brand[n:], forms[1:]) for n in range(PIECE, longest + 1))
