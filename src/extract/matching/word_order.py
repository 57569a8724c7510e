"""Patterns whose parts may stand in any order, as those of a Polish sentence do."""

from collections.abc import Iterator
from itertools import permutations

JOINT = " & "


def orders_of(source: str) -> Iterator[str]:
    """A pattern in each order of its parts, with the gap at its end between each two of them.

    Args:
        source: A pattern; one of parts looks like `umowa & podpisać|zawrzeć & <year:founded> ..4`.
    """
    if JOINT not in source:
        yield source
        return
    parts, gap = source.rsplit(None, 1)
    for order in permutations(parts.split(JOINT)):
        yield f" {gap} ".join(order)
