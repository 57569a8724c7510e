"""Which coordinators are one body: their names are written with more care for the law than for one spelling."""

from functools import lru_cache

from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.relate import relate
from klastry.normalize.relation import NameRelation, Overlap
from klastry.normalize.town_words import says_town

_SHORTEST = 3


def shared_bodies(a: Profile, b: Profile) -> tuple[NameKey, ...]:
    """The coordinators of one that the other has too."""
    return _in_both(a.coordinators, b.coordinators) if a.coordinators and b.coordinators else ()


@lru_cache(50_000)
def _in_both(some: tuple[NameKey, ...], others: tuple[NameKey, ...]) -> tuple[NameKey, ...]:
    return tuple(x for x in some if any(is_one_body(x, y) for y in others))


def runs(body: Profile, run: Profile) -> bool:
    """Whether one is what the other gives as its coordinator."""
    return any(is_one_body(body.names[0], one) for one in run.coordinators)


@lru_cache(50_000)
def is_one_body(a: NameKey, b: NameKey) -> bool:
    """Whether two names are of one body: the same, with a clear slip, its acronym, or its town said otherwise."""
    if _beginnings(a).isdisjoint(_beginnings(b)) and not (_is_acronym(a) or _is_acronym(b)):
        return False
    relation = relate(a, b)
    if relation.is_same or _is_acronym_of(relation.a, relation.b) or _is_acronym_of(relation.b, relation.a):
        return True
    is_near = relation.overlap is Overlap.EQUAL and not (relation.kin or relation.contradiction)
    return is_near and relation.has_clear_slips and (not relation.one_sided or _is_of_its_seat(relation))


@lru_cache(50_000)
def _beginnings(name: NameKey) -> frozenset[str]:
    """With what its words begin: without one in common two names are not compared word by word."""
    return frozenset(token[:_SHORTEST] for token in name.tokens)


def _is_acronym(name: NameKey) -> bool:
    return len(name.words) == 1 and name.words[0].written.isupper() and len(name.words[0].form) >= _SHORTEST


def _is_acronym_of(short: NameKey, full: NameKey) -> bool:
    """Whether capitals are all that one says beside a town, and the initials of the other."""
    if not _is_acronym(short):
        return False
    is_elsewhere = short.seat and full.seat and short.seat.isdisjoint(full.seat)
    return not is_elsewhere and short.words[0].form in full.initials | full.acronyms


def _is_of_its_seat(relation: NameRelation) -> bool:
    """Whether one has as its town what the other has as an adjective: "Izba w Tarnowie", "Tarnowska Izba"."""
    sides = ((relation.a, relation.b), (relation.b, relation.a))
    return any(not one.regions and any(says_town(other, town) for town in one.seat) for one, other in sides)
