"""Which record of this run is which record of the runs before, and new ids for those never seen."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple, TypeAlias

from klastry.normalize.ids import Anchor, AnchorKind, IdRegistry
from klastry.normalize.names import NameKey, name_key
from klastry.normalize.profile import Profile
from klastry.normalize.relate import relate

Group: TypeAlias = Sequence[Profile]
_REGISTER, _NAME, _WEBSITE, _CITY, _DOCUMENT = 4, 4, 3, 2, 1


@dataclass(frozen=True, slots=True)
class Anchors:
    """By what a record is known again."""

    names: frozenset[NameKey]
    websites: frozenset[str]
    registered: frozenset[str]
    cities: frozenset[str]
    documents: frozenset[str]

    def likeness(self, other: "Anchors") -> int:
        """How well two sets agree; 0 where only town and document do, for these have many clusters."""
        names = sum(any(relate(x, y).is_same for y in other.names) for x in self.names)
        registered = _REGISTER * len(self.registered & other.registered)
        strong = registered + _NAME * names + _WEBSITE * len(self.websites & other.websites)
        weak = _CITY * len(self.cities & other.cities) + _DOCUMENT * len(self.documents & other.documents)
        return strong + weak if strong else 0


class Claim(NamedTuple):
    """An id and a group that have something in common."""

    likeness: int
    id: str
    group: int
    differing: int
    """How many names only one of them has, in their words."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """The id of every group, in their order, and the registry that remembers them."""

    ids: tuple[str, ...]
    former: Mapping[str, tuple[str, ...]]
    """For an id those that were merged into it, oldest first."""
    registry: IdRegistry


def assign(groups: Sequence[Group], registry: IdRegistry) -> Assignment:
    """Gives every group the id that it had, or a new one.

    Ids are carried over by name, website and register number, with town and documents deciding between two that
    share a name. Where several belong to one group the oldest lives on; where the entries of one id are in several
    groups, the group that agrees best keeps it.

    Args:
        groups: entries of one cluster each, in the order in which new ids are given.
        registry: what was given out before.
    """
    found = [_anchors(group) for group in groups]
    known = _known(registry)
    claims = _claims(found, known)
    kept, merged = _carry_over(claims, found, known)
    ids = _with_new_ids(kept, len(groups), registry.last_number)
    lines = [line for identity, anchors in zip(ids, found, strict=True) for line in _lines(identity, anchors)]
    lines += [Anchor(old, AnchorKind.MERGED_INTO, ids[place]) for old, place in sorted(merged.items())]
    remembered = registry.extended(sorted(lines))
    return Assignment(ids, _former(remembered), remembered)


def _anchors(group: Group) -> Anchors:
    return Anchors(
        names=frozenset(name for profile in group for name in profile.names),
        websites=frozenset(address for profile in group for address in profile.websites),
        registered=frozenset(number for profile in group for number in profile.registered),
        cities=frozenset(profile.city for profile in group if profile.city),
        documents=frozenset(profile.entry.document for profile in group),
    )


def _known(registry: IdRegistry) -> dict[str, Anchors]:
    """The anchors of the ids that live."""
    merged = registry.merged
    return {
        identity: Anchors(
            names=frozenset(map(name_key, kinds.get(AnchorKind.NAME, ()))),
            websites=frozenset(kinds.get(AnchorKind.WEBSITE, ())),
            registered=frozenset(kinds.get(AnchorKind.REGISTER, ())),
            cities=frozenset(kinds.get(AnchorKind.CITY, ())),
            documents=frozenset(kinds.get(AnchorKind.DOCUMENT, ())),
        )
        for identity, kinds in registry.by_id().items()
        if identity not in merged
    }


def _claims(found: Sequence[Anchors], known: Mapping[str, Anchors]) -> list[Claim]:
    """All that have something in common, the best first, then those named alike, then older ids before newer."""
    by_mark = defaultdict(set)
    for identity, anchors in known.items():
        for mark in _marks(anchors):
            by_mark[mark].add(identity)
    claims = [
        Claim(known[identity].likeness(anchors), identity, group, len(known[identity].names ^ anchors.names))
        for group, anchors in enumerate(found)
        for identity in _worth_comparing(anchors, by_mark)
    ]
    return sorted((c for c in claims if c.likeness), key=lambda c: (-c.likeness, c.differing, c.id, c.group))


def _marks(anchors: Anchors) -> set[str]:
    words = (word for name in anchors.names for said in _said(name) for word in said)
    return {*anchors.websites, *anchors.registered, *words}


def _worth_comparing(anchors: Anchors, by_mark: Mapping[str, set[str]]) -> set[str]:
    """The ids with a website or register number in common, or with all words of a name."""
    found = set().union(*(by_mark.get(mark, set()) for mark in anchors.websites | anchors.registered))
    for name in anchors.names:
        having = [set().union(*(by_mark.get(lemma, set()) for lemma in said)) for said in _said(name)]
        found |= having[0].intersection(*having) if having else set()
    return found


def _said(name: NameKey) -> list[frozenset[str]]:
    """The candidate lemmas of each distinctive word; of a name without any, its regions and directions."""
    return [word.lemmas for word in name.words] or [frozenset({x}) for part in name.qualifiers for x in part]


def _carry_over(
    claims: Sequence[Claim], found: Sequence[Anchors], known: Mapping[str, Anchors]
) -> tuple[dict[int, str], dict[str, int]]:
    """The id of every group that had one, and for ids that were merged the group that they are now part of.

    An id is merged only into a group that has a document of its own: where the documents of an id are gone
    from the run, it sleeps, though another cluster may have the same name.
    """
    best = {claim.id: claim.likeness for claim in reversed(claims)}
    kept: dict[int, str] = {}
    for claim in claims:
        if claim.likeness == best[claim.id] and claim.group not in kept and claim.id not in kept.values():
            kept[claim.group] = claim.id
    merged: dict[str, int] = {}
    for claim in claims:
        shares_document = known[claim.id].documents & found[claim.group].documents
        if claim.id not in kept.values() and claim.group in kept and shares_document:
            merged.setdefault(claim.id, claim.group)
    return _oldest_live_on(kept, merged)


def _oldest_live_on(kept: Mapping[int, str], merged: Mapping[str, int]) -> tuple[dict[int, str], dict[str, int]]:
    """Of the ids of one group the oldest is kept and the others are merged into it."""
    ids = {group: {identity} for group, identity in kept.items()}
    for identity, group in merged.items():
        ids[group].add(identity)
    oldest = {group: min(several) for group, several in ids.items()}
    return oldest, {x: group for group, several in ids.items() for x in several if x != oldest[group]}


def _with_new_ids(kept: Mapping[int, str], groups: int, last_number: int) -> tuple[str, ...]:
    numbers = count(last_number + 1)
    return tuple(kept.get(group) or f"kl-{next(numbers):06d}" for group in range(groups))


def _former(registry: IdRegistry) -> dict[str, tuple[str, ...]]:
    former: dict[str, tuple[str, ...]] = {}
    for old, living in sorted(registry.merged.items()):
        former[living] = (*former.get(living, ()), old)
    return former


def _lines(identity: str, anchors: Anchors) -> list[Anchor]:
    return [
        *(Anchor(identity, AnchorKind.NAME, name.text) for name in anchors.names),
        *(Anchor(identity, AnchorKind.WEBSITE, address) for address in anchors.websites),
        *(Anchor(identity, AnchorKind.REGISTER, number) for number in anchors.registered),
        *(Anchor(identity, AnchorKind.CITY, city) for city in anchors.cities),
        *(Anchor(identity, AnchorKind.DOCUMENT, document) for document in anchors.documents),
    ]
