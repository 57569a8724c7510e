"""Towns that a name has as nouns where another has the adjective, or has them as its seat.

"Klaster IT Sopot", "Sopocki Klaster IT" and "Klaster IT w Sopocie" say the same.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from klastry.normalize.names import NameKey
from klastry.normalize.town_adjectives import is_made_of
from klastry.normalize.words import spelling
from klastry.places.gazetteer import find_places


@dataclass(frozen=True, slots=True)
class _Town:
    names: frozenset[str]
    """Official names of the towns that can be meant."""
    words: frozenset[str]
    """The forms of the words that say it, as in `Word.form`."""


def read_as_in(name: NameKey, other: NameKey) -> NameKey:
    """The name with a town said as the other name says it; as it is where that has no such town."""
    if not name.words or not (other.regions - name.regions or other.seat):
        return name
    for town in _towns(name.text):
        rest = tuple(word for word in name.words if word.form not in town.words)
        if len(rest) == len(name.words) or not rest:
            continue
        if any(is_made_of(region, one) for region in other.regions for one in town.names):
            return replace(name, words=rest, regions=name.regions or other.regions)
        if town.names & other.seat:
            return replace(name, words=rest, seat=town.names & other.seat)
    return name


def towns_said(name: NameKey, words: frozenset[str]) -> frozenset[str]:
    """The towns that some words of a name say, by their official names; none where they say more than a town."""
    return next((town.names for town in _towns(name.text) if words and words <= town.words), frozenset())


@lru_cache(10_000)
def _towns(name: str) -> tuple[_Town, ...]:
    return tuple(
        _Town(
            names=frozenset(place.name for place in mention.candidates),
            words=frozenset(spelling(word) for word in name[mention.start : mention.end].split()),
        )
        for mention in find_places(name)
    )
