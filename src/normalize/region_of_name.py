"""The voivodeship that the words of a name tell, for clusters of whose seat a document says nothing better."""

import hashlib

from klastry.normalize.names import NameKey, name_key
from klastry.normalize.region_words import may_lie_in, says_voivodeship
from klastry.normalize.town_words import voivodeship_of_towns
from klastry.places.gazetteer import find_places
from klastry.schema.cluster import Kind
from klastry.schema.observation import Entry, FieldName, Observation

CONFIDENCE = 0.65

_OF_NO_TOWN = frozenset({"piastowski", "wolynski"})
"""Of the dynasty and of Volhynia, although they could be made of towns."""


def told_by_name(entry: Entry) -> tuple[Observation, ...]:
    """The voivodeship that the name of an entry without a seat tells, with the quote of that name; never a town.

    It is kept from what makes one cluster of two names, where the words of the names count already.
    """
    is_abroad = any(o.value == Kind.FOREIGN for o in entry.of(FieldName.KIND))
    if is_abroad or entry.of(FieldName.CITY) or entry.of(FieldName.VOIVODESHIP):
        return ()
    names = entry.of(FieldName.NAME)
    told = {where: name for name in reversed(names) if (where := region_of(name_key(str(name.value)))) is not None}
    return tuple(_observation(name, where) for where, name in told.items()) if len(told) == 1 else ()


def _observation(name: Observation, voivodeship: str) -> Observation:
    said = f"{name.id}|{FieldName.VOIVODESHIP}|{voivodeship}"
    return name.model_copy(
        update={
            "id": f"o-{hashlib.sha256(said.encode()).hexdigest()[:16]}",
            "field": FieldName.VOIVODESHIP,
            "value": voivodeship,
            "rule": "name.voivodeship",
            "reason": "the words of its name, where nothing better is said",
            "confidence": min(CONFIDENCE, name.confidence),
        }
    )


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
