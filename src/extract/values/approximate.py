"""Words before a number that say that it is not exact."""

from collections.abc import Sequence

BEFORE_NUMBER = frozenset(
    (
        "około", "ok.", "ok", "ponad", "blisko", "niemal", "prawie", "przeszło", "powyżej", "niespełna", "circa",
        "ca.", "ca", "jakieś", "~",
    )
)  # fmt: skip
PAIRS = frozenset((("co", "najmniej"), ("nie", "mniej"), ("mniej", "więcej")))


def is_approximate(words: Sequence[str], position: int) -> bool:
    """Whether the number that begins at a position is "ponad", "około", "co najmniej" … that much."""
    before = tuple(word.lower() for word in words[max(0, position - 2) : position])
    return bool(before) and (before[-1] in BEFORE_NUMBER or before in PAIRS or before[-1] == "niż")
