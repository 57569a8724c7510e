"""How far two towns lie from each other."""

from functools import lru_cache
from itertools import product
from math import cos, hypot, radians

from klastry.places.gazetteer import places_named
from klastry.places.table import Place

_NEIGHBOURS_KM = 20.0
_KM_OF_A_DEGREE = 111.2


_OF_A_TOWN = 5_000
"""A place with fewer inhabitants is a village or a small town, which hardly has a cluster of its own."""


@lru_cache(10_000)
def are_near(one: str, other: str) -> bool:
    """Whether two towns are one or neighbours, or may be: a village has the seat that the town beside it has."""
    if one == other:
        return True
    return any(_distance(x, y) <= _NEIGHBOURS_KM for x, y in product(places_named(one), places_named(other)))


@lru_cache(10_000)
def may_be_one_seat(one: str, other: str) -> bool:
    """Whether two neighbours are a place so small that the town beside it is the likelier seat, and that town."""
    sizes = [max((place.population for place in places_named(name)), default=0) for name in (one, other)]
    return are_near(one, other) and min(sizes) < _OF_A_TOWN


def _distance(x: Place, y: Place) -> float:
    """Kilometres, near enough over so little of the globe."""
    eastward = (x.longitude - y.longitude) * cos(radians(x.latitude))
    return _KM_OF_A_DEGREE * hypot(eastward, x.latitude - y.latitude)
