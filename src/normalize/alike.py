"""Entries that hold the same evidence, so that each kind is compared once, however many documents repeat it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, pairwise, product
from typing import TypeAlias

from klastry.normalize.blocking import candidates
from klastry.normalize.profile import Profile
from klastry.normalize.rulings import Rulings

Evidence: TypeAlias = tuple[object, ...]


def evidence(profile: Profile) -> Evidence:
    """All that is compared of an entry but for its document and the list that it is a row of."""
    return (
        tuple(key.text for key in (*profile.names, *profile.short_names)),
        profile.acronyms,
        profile.websites,
        profile.registered,
        tuple(key.text for key in profile.coordinators),
        profile.city,
        profile.voivodeships,
        profile.founded,
        profile.kinds,
        profile.sectors,
        profile.counts,
    )


def of_vetoes(profile: Profile) -> Evidence:
    """What of the evidence a veto can come from."""
    names = (*profile.names, *profile.short_names, *profile.coordinators)
    return (
        tuple(key.text for key in names),
        len(profile.names),
        len(profile.short_names),
        profile.city,
        profile.voivodeships,
        profile.kinds,
    )


def pairs_to_compare(
    profiles: Sequence[Profile], rulings: Rulings, are_joined: Callable[[int, int], bool]
) -> list[tuple[int, int]]:
    """Pairs of places, the smaller first, sorted.

    Entries with the same evidence that makes them one are compared in a row, and with others by one of them in
    each of two documents. What people decided on makes a kind of its own.
    """
    kinds = _kinds(profiles, rulings, are_joined)
    pairs = {pair for places in kinds for pair in pairwise(places)}
    documents = [_by_document(places, profiles) for places in kinds]
    for x, y in candidates([profiles[places[0]] for places in kinds]):
        pairs.update((min(pair), max(pair)) for pair in _between(documents[x], documents[y]))
    return sorted(pairs)


def _kinds(
    profiles: Sequence[Profile], rulings: Rulings, are_joined: Callable[[int, int], bool]
) -> list[list[int]]:
    """The places of each kind of entries, in order; entries that are alike and yet not one are a kind each."""
    ruled: dict[int, list[int]] = defaultdict(list)
    for number, ruling in enumerate(rulings.all):
        for place in ruling.a | ruling.b:
            ruled[place].append(number)
    kinds: dict[Evidence, list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        kinds[(*evidence(profile), *ruled[place])].append(place)
    found: list[list[int]] = []
    for places in kinds.values():
        is_one = all(are_joined(*pair) for pair in pairwise(places))
        found += [places] if is_one else [[place] for place in places]
    return found


def _by_document(places: Sequence[int], profiles: Sequence[Profile]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for place in places:
        found[profiles[place].entry.document].append(place)
    return found


def _between(x: Mapping[str, list[int]], y: Mapping[str, list[int]]) -> Iterator[tuple[int, int]]:
    """Those in one document, and two of different documents."""
    for document in x.keys() & y.keys():
        yield from product(x[document], y[document])
    yield from islice(((x[one][0], y[other][0]) for one, other in product(x, y) if one != other), 1)
