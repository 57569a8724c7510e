"""Entries whose facts agree so that one may be the new name of the other, whatever their names say."""

from klastry.normalize.bodies import shared_bodies
from klastry.normalize.fact_features import PROGRAMME, years_apart
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation
from klastry.normalize.told_one import is_in_two_languages
from klastry.normalize.town_words import says_town
from klastry.normalize.towns_apart import is_small
from klastry.normalize.vocabulary import FRESH_STARTS

_NEXT_YEAR = 1
"""Founded at the end of one year, a cluster is of the next in some documents."""


def has_one_town(a: Profile, b: Profile) -> bool:
    """Whether both have their seat in one town."""
    return a.city is not None and a.city == b.city


def successor_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """Two of one town with one year or body, or more: the first reason why one may follow the other."""
    if not has_one_town(a, b):
        return None
    return (
        _of_one_body(a, b, relation)
        or _of_one_year(a, b, relation)
        or _fresh_start(a, b, relation)
        or _later(a, b)
    )


def _of_one_body(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One body runs both, for one sector or since one year; two parts of one trade are two clusters."""
    if relation.shares_words or are_of_other_sectors(a, b) or not (bodies := shared_bodies(a, b)):
        return None
    if shared := a.founded & b.founded:
        return f"both are run by {bodies[0].text} and were founded in {min(shared)}"
    is_other_year = years_apart(a, b) > _NEXT_YEAR
    common = a.sectors & b.sectors
    return f"both are run by {bodies[0].text}, for {min(common)}" if common and not is_other_year else None


def _of_one_year(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """Two of one year: one may be the new name of the other, if their sectors may be one.

    Where a sector is not known, both names must say that town, and it must be a small one.
    """
    latest = _NEXT_YEAR if is_in_two_languages(relation) else 0
    if not (a.founded and b.founded) or years_apart(a, b) > latest:
        return None
    if a.coordinators and b.coordinators and not shared_bodies(a, b):
        return None
    if shared := a.sectors & b.sectors:
        return f"both were founded in {min(a.founded | b.founded)} in {a.city} for {min(shared)}"
    are_of_town = is_small(str(a.city)) and _say_their_town(a, b) and not are_of_other_sectors(a, b)
    return f"both say {a.city} and were founded in {min(a.founded)}" if are_of_town else None


def _fresh_start(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """Both say one region or their town, one with a word for what is new, and one year or body is theirs."""
    fresh = [
        word for side in (a, b) for word in side.names[0].words if word.lemmas & FRESH_STARTS and not word.added
    ]
    if not fresh or relation.shares_words or a.names[0].regions != b.names[0].regions:
        return None
    is_of_one_place = a.names[0].regions or _say_their_town(a, b)
    is_of_one_hand = is_of_one_place and (a.founded & b.founded or shared_bodies(a, b))
    return f"“{fresh[0].written}” may be a new start" if is_of_one_hand else None


def _later(a: Profile, b: Profile) -> str | None:
    """One body runs both, both names say where, and the one began when the other was over, perhaps."""
    regions = a.names[0].regions & b.names[0].regions
    is_later = years_apart(a, b) >= PROGRAMME and not are_of_other_sectors(a, b)
    if not regions or not is_later or not shared_bodies(a, b):
        return None
    return f"both are {min(regions)}, founded in {min(a.founded)} and in {min(b.founded)}"


def are_of_other_sectors(a: Profile, b: Profile) -> bool:
    """Whether the sectors of both are known, and none is of both."""
    return bool(a.sectors and b.sectors) and a.sectors.isdisjoint(b.sectors)


def _say_their_town(a: Profile, b: Profile) -> bool:
    return all(says_town(side.names[0], str(side.city)) for side in (a, b))
