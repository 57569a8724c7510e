"""Which coordinators are one body: their names are written with more care for the law than for one spelling."""

from functools import lru_cache

from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.relate import relate
from klastry.normalize.relation import NameRelation, Overlap
from klastry.normalize.town_words import says_town

_SHORTEST = 3


def shared_bodies(a: Profile, b: Profile) -> list[NameKey]:
    """The coordinators of one that the other has too."""
    return [x for x in a.coordinators if any(is_one_body(x, y) for y in b.coordinators)]


def runs(body: Profile, run: Profile) -> bool:
    """Whether one is what the other gives as its coordinator."""
    return any(is_one_body(body.names[0], one) for one in run.coordinators)


@lru_cache(50_000)
def is_one_body(a: NameKey, b: NameKey) -> bool:
    """Whether two names are of one body: the same, with a clear slip, its acronym, or its town said otherwise."""
    relation = relate(a, b)
    if relation.is_same or _is_acronym_of(relation.a, relation.b) or _is_acronym_of(relation.b, relation.a):
        return True
    is_near = relation.overlap is Overlap.EQUAL and not (relation.kin or relation.contradiction)
    return is_near and relation.has_clear_slips and (not relation.one_sided or _is_of_its_seat(relation))


def _is_acronym_of(short: NameKey, full: NameKey) -> bool:
    """Whether capitals are all that one says beside a town, and the initials of the other."""
    if len(short.words) != 1 or not short.words[0].written.isupper() or len(short.words[0].form) < _SHORTEST:
        return False
    is_elsewhere = short.seat and full.seat and short.seat.isdisjoint(full.seat)
    return not is_elsewhere and short.words[0].form in full.initials | full.acronyms


def _is_of_its_seat(relation: NameRelation) -> bool:
    """Whether one has as its town what the other has as an adjective: "Izba w Tarnowie", "Tarnowska Izba"."""
    sides = ((relation.a, relation.b), (relation.b, relation.a))
    return any(not one.regions and any(says_town(other, town) for town in one.seat) for one, other in sides)
