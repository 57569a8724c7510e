"""How far two towns lie from each other, and how many people live there."""

from functools import lru_cache
from itertools import product
from math import cos, hypot, radians

from klastry.places.gazetteer import places_named
from klastry.places.table import Place

_NEIGHBOURS_KM = 20.0
_KM_OF_A_DEGREE = 111.2

_OF_A_TOWN = 5_000
"""A place with fewer inhabitants is a village or a small town, which hardly has a cluster of its own."""
_SMALL = 75_000
"""A town with fewer inhabitants seldom has two clusters that look alike."""


@lru_cache(10_000)
def are_near(one: str, other: str) -> bool:
    """Whether two towns are one or neighbours, or may be: a village has the seat that the town beside it has."""
    if one == other:
        return True
    return any(_distance(x, y) <= _NEIGHBOURS_KM for x, y in product(places_named(one), places_named(other)))


@lru_cache(10_000)
def may_be_one_seat(one: str, other: str) -> bool:
    """Whether two neighbours are a place so small that the town beside it is the likelier seat, and that town."""
    return are_near(one, other) and min(_inhabitants(one), _inhabitants(other)) < _OF_A_TOWN


@lru_cache(10_000)
def is_small(town: str) -> bool:
    """Whether no place of its name has many inhabitants; what is not on the map is a village."""
    return _inhabitants(town) < _SMALL


@lru_cache(10_000)
def is_village(town: str) -> bool:
    """Whether no place of its name has more inhabitants than a village or the smallest of towns."""
    return _inhabitants(town) < _OF_A_TOWN


def _inhabitants(town: str) -> int:
    """Those of the largest place of that name; 0 for an unknown one."""
    return max((place.population for place in places_named(town)), default=0)


def _distance(x: Place, y: Place) -> float:
    """Kilometres, near enough over so little of the globe."""
    eastward = (x.longitude - y.longitude) * cos(radians(x.latitude))
    return _KM_OF_A_DEGREE * hypot(eastward, x.latitude - y.latitude)
