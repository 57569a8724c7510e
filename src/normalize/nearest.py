"""Of many pairs of entries with two names those that say most in common: one more would tell nothing new."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from heapq import nsmallest
from itertools import pairwise
from typing import TypeAlias

from klastry.normalize.profile import Profile

Pair: TypeAlias = tuple[int, int]
_MANY = 60
"""Up to so many pairs of entries with two names all are compared."""
_NEAREST = 5
"""Of more each entry is compared with so many, those that share the most facts with it."""


def nearest(pairs: Iterable[Pair], profiles: Sequence[Profile]) -> Iterator[Pair]:
    """The pairs without those of two names that say less in common than others do.

    A name that many documents have, each with facts of its own, would be compared with itself and with every name
    like it as often as the square of their number. Entries of one name stay a chain.

    Args:
        pairs: places in `profiles`, each pair once, the smaller first.
        profiles: the entries.
    """
    by_names: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for a, b in pairs:
        first, second = sorted((profiles[a].names[0].text, profiles[b].names[0].text))
        by_names[first, second].append((a, b))
    for (first, second), found in by_names.items():
        if len(found) <= _MANY:
            yield from found
            continue
        said = {place: _facts(profiles[place]) for pair in found for place in pair}
        chain = pairwise(sorted(said)) if first == second else ()
        yield from {*_most_alike(found, said), *chain}


def _most_alike(pairs: Iterable[Pair], said: dict[int, frozenset[Hashable]]) -> Iterator[Pair]:
    """For each entry the pairs with those that it shares the most with."""
    partners: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        for place in pair:
            partners[place].append(pair)
    for having in partners.values():
        yield from nsmallest(_NEAREST, having, key=lambda pair: (-len(said[pair[0]] & said[pair[1]]), pair))


def _facts(profile: Profile) -> frozenset[Hashable]:
    bodies = frozenset(body.compact for body in profile.coordinators)
    sites, year = profile.websites | profile.registered, profile.founded
    return bodies | sites | year | profile.acronyms | ({profile.city} if profile.city else frozenset())
