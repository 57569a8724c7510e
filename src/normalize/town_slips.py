"""Towns with a slip of the pen: a place that is on no map, and the one of the other entry."""

from dataclasses import replace

from klastry.normalize.profile import Profile
from klastry.normalize.slips import are_near, is_clear_slip
from klastry.normalize.words import spelling
from klastry.places.gazetteer import places_named


def with_one_town(one: Profile, other: Profile) -> Profile:
    """The entry with the other's town and where that lies, if its own is on no map and may be a slip for it."""
    if not (one.city and other.city) or one.city == other.city or not _is_slip(one.city, other.city):
        return one
    return replace(one, city=other.city, voivodeships=other.voivodeships)


def _is_slip(town: str, meant: str) -> bool:
    """Whether a town that is on no map is one that is but for a letter or two; of two small places but for one."""
    if places_named(town):
        return False
    if places_named(meant):
        return are_near(spelling(town), spelling(meant))
    return town < meant and is_clear_slip(spelling(town), spelling(meant))
