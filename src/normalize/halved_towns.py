"""Towns with a hyphen that an adjective says by one half: "bielski" as well as "bielsko-bialski"."""

from functools import cache

from klastry.places.table import places_by_name
from klastry.polish.text import fold, without_diacritics
from klastry.polish.town_adjectives import adjectives_of_word

_OF_A_TOWN = 5_000


def say_one_town(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether one says half of a town with a hyphen, the other all of it: "bielski", "bielsko-bialski".

    Args:
        some: adjectives in the masculine, in the letters of the base alphabet.
        others: the other ones.
    """
    return (some < others or others < some) and any(some | others <= halves for halves in _halves())


@cache
def _halves() -> tuple[frozenset[str], ...]:
    """The adjectives of both halves of each town with a hyphen."""
    towns = (
        place.name for places in places_by_name().values() for place in places if place.population > _OF_A_TOWN
    )
    parts = {tuple(without_diacritics(fold(town)).split("-")) for town in towns if "-" in town}
    return tuple(frozenset().union(*map(adjectives_of_word, halves)) for halves in parts)
