"""Towns that a name has as nouns where another has the adjective, or has them as its seat.

"Klaster IT Sopot", "Sopocki Klaster IT" and "Klaster IT w Sopocie" say the same.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from klastry.normalize import vocabulary
from klastry.normalize.names import NameKey
from klastry.normalize.words import spelling
from klastry.places.gazetteer import find_places
from klastry.places.table import places_by_name
from klastry.polish.morphology import readings
from klastry.polish.town_adjectives import adjectives_of, is_made_of

_WORD = re.compile(r"\w+")
_OF_A_TOWN = 8_000
"""Inhabitants of a place that a cluster is called after."""


@dataclass(frozen=True, slots=True)
class _Town:
    names: frozenset[str]
    """Official names of the towns that can be meant."""
    words: frozenset[str]
    """The forms of the words that say it, as in `Word.form`."""
    voivodeships: frozenset[str] = frozenset()
    """Where they lie; empty where it is not known."""


def read_as_in(name: NameKey, other: NameKey) -> NameKey:
    """The name with a town said as the other name says it; as it is where that has no such town."""
    if not name.regions and any(is_made_of(region, town) for region in other.regions for town in name.seat):
        return replace(name, regions=other.regions)
    if other.regions and other.regions < name.regions:
        return _without_town_behind(name, other)
    if not name.words or not (other.regions or other.seat):
        return name
    for town in _towns(name.text):
        rest = tuple(word for word in name.words if word.form not in town.words)
        if len(rest) == len(name.words) or not rest:
            continue
        if said := {region for region in other.regions if _says(region, town)}:
            own = {region for region in name.regions if any(word.startswith(region[:-1]) for word in town.words)}
            regions = (name.regions - own) | said if name.regions else other.regions
            rest = tuple(word for word in rest if not word.lemmas & vocabulary.AREA_WORDS)
            return read_as_in(replace(name, words=rest, regions=regions), other)
        if town.names & other.seat:
            return replace(name, words=rest, seat=town.names & other.seat)
    return name


def _without_town_behind(name: NameKey, other: NameKey) -> NameKey:
    """The name whose town is its seat, where the other says all else: "Polski Klaster Zabawek Kielce"."""
    for town in _towns(name.text):
        more = name.regions - other.regions
        is_noun = not any(word.startswith(region[:-1]) for region in more for word in town.words)
        if is_noun and all(any(is_made_of(region, one) for one in town.names) for region in more):
            words = tuple(word for word in name.words if word.form not in town.words)
            return replace(name, words=words, regions=other.regions, seat=name.seat or town.names)
    return name


def says_town(name: NameKey, town: str) -> bool:
    """Whether a name has a town as a noun, as its seat, or its adjective.

    Args:
        name: any name.
        town: its official name.
    """
    is_noun = town in name.seat or any(town in said.names for said in _towns(name.text))
    return is_noun or any(is_made_of(region, town) for region in name.regions)


def may_be_of_several(region: str) -> bool:
    """Whether an adjective is made of towns in several voivodeships: "bielski", "opolski", "ostrowski"."""
    return len(_voivodeships_by_adjective().get(region, ())) > 1


def voivodeship_of_towns(region: str) -> str | None:
    """Where the towns lie of which an adjective can be made; None where they lie in several, or there are none."""
    lie_in = _voivodeships_by_adjective().get(region, frozenset())
    return min(lie_in) if len(lie_in) == 1 else None


@cache
def _voivodeships_by_adjective() -> dict[str, frozenset[str]]:
    lie_in: dict[str, set[str]] = defaultdict(set)
    for place in (place for named in places_by_name().values() for place in named):
        if place.population >= _OF_A_TOWN and not place.is_district:
            for adjective in adjectives_of(place.name):
                lie_in[adjective].add(place.voivodeship)
    return {adjective: frozenset(where) for adjective, where in lie_in.items()}


def words_for(town: str, name: NameKey) -> frozenset[str]:
    """The forms of the words by which a name has a town as a noun; empty where it has not.

    Args:
        town: its official name.
        name: any name.
    """
    return frozenset().union(*(said.words for said in _towns(name.text) if town in said.names))


def _says(region: str, town: _Town) -> bool:
    """Whether an adjective is made of the town and of no larger place elsewhere: "radomski" is not of Radomsko."""
    lies_in = vocabulary.REGIONS.get(region)
    is_elsewhere = lies_in and town.voivodeships and lies_in not in town.voivodeships
    return not is_elsewhere and any(is_made_of(region, one) for one in town.names)


@lru_cache(10_000)
def _towns(name: str) -> tuple[_Town, ...]:
    """The towns in a name, and its words for other places of the map ("Beskidy")."""
    found = [
        _Town(
            names=frozenset(place.name for place in mention.candidates),
            words=frozenset(map(spelling, _WORD.findall(name[mention.start : mention.end]))),
            voivodeships=frozenset(place.voivodeship for place in mention.candidates),
        )
        for mention in find_places(name)
    ]
    of_towns = frozenset().union(*(town.words for town in found))
    areas = {spelling(word): _area_names(word) for word in _WORD.findall(name)}
    others = [_Town(names, frozenset({word})) for word, names in areas.items() if names and word not in of_towns]
    return (*found, *others)


def _area_names(word: str) -> frozenset[str]:
    labelled = [reading for reading in readings(word) if "nazwa_geograficzna" in reading.labels]
    return frozenset(reading.lemma for reading in labelled) if word[:1].isupper() else frozenset()
