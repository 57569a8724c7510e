"""The voivodeship that the words of a name tell, for clusters of whose seat nothing better is said."""

from klastry.normalize.names import NameKey
from klastry.normalize.region_words import may_lie_in, says_voivodeship
from klastry.normalize.town_words import voivodeship_of_towns
from klastry.places.gazetteer import find_places

_OF_NO_TOWN = frozenset({"piastowski", "wolynski"})
"""Of the dynasty and of Volhynia, although they could be made of towns."""


def region_of(name: NameKey) -> str | None:
    """The voivodeship of "Lubuski Klaster Szkła", "Leszczyński Klaster Budowlany", "Smaki Kujaw".

    None where words of the name tell several, or one of them tells none ("Polski Klaster Morski",
    "Małopolsko-Podkarpacki Klaster Energii"), or a town in it lies elsewhere ("Klaster Tarnowskie Góry").
    """
    told = [may_lie_in(frozenset({word})) or _of_towns(word) for word in name.regions]
    lies_in = name.voivodeships if says_voivodeship(name.regions) else frozenset().union(*told)
    if len(lies_in) != 1 or not all(told):
        return None
    where = min(lies_in)
    towns = [mention.candidates for mention in find_places(name.text) if not mention.ambiguous_word]
    return where if all(any(town.voivodeship == where for town in named) for named in towns) else None


def _of_towns(adjective: str) -> frozenset[str]:
    where = None if adjective in _OF_NO_TOWN else voivodeship_of_towns(adjective)
    return frozenset() if where is None else frozenset({where})
