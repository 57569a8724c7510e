"""Where a cluster sits: town, voivodeship and place on the map, from what was observed and the gazetteer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from klastry.normalize.choose import Choice, Documents, choose
from klastry.normalize.names import name_key
from klastry.places.gazetteer import Resolution, location, places_named, resolve
from klastry.schema.cluster import Kind, Location
from klastry.schema.issue import IssueCode
from klastry.schema.observation import FieldName, Observation

_VOIVODESHIP_POLICY = "where the town lies outranks what is stated of a whole list or told by the name"


class PlaceDoubt(NamedTuple):
    """Why a town has no place on the map."""

    code: IssueCode
    message: str


@dataclass(frozen=True, slots=True)
class Seat:
    """The seat of a record."""

    city: Choice
    voivodeship_choice: Choice
    voivodeship: str | None
    """Where the town lies, or else as stated."""
    location: Location | None = None
    doubt: PlaceDoubt | None = None


def find_seat(
    observations: Sequence[Observation], documents: Documents, outdated: frozenset[str] = frozenset()
) -> Seat:
    """Chooses the town and looks it up; an unknown or ambiguous town is kept by name, without a location.

    Args:
        observations: all of the cluster's.
        documents: every document that they come from.
        outdated: ids of observations that cannot win.
    """
    city = choose(FieldName.CITY, observations, documents, outdated)
    stated = choose(FieldName.VOIVODESHIP, observations, documents, outdated)
    if city.text is None or _is_abroad(observations):
        return Seat(city, stated, stated.text)
    found = resolve(places_named(city.text), _evidence(stated, observations))
    if found.place is None:
        return Seat(city, stated, stated.text or found.voivodeship, doubt=_doubt(city.text, found))
    lies_in = found.place.voivodeship
    return Seat(city, _agreeing(stated, lies_in, observations), lies_in, location(found.place))


def voivodeships_of(city: str | None) -> frozenset[str]:
    """The voivodeships in which a town of that name may lie; empty for an unknown name."""
    if city is None:
        return frozenset()
    found = resolve(places_named(city))
    return frozenset(place.voivodeship for place in found.candidates)


def _evidence(stated: Choice, observations: Sequence[Observation]) -> frozenset[str]:
    """The voivodeship that documents state, or else that the names tell."""
    if stated.text is not None:
        return frozenset({stated.text})
    names = (name_key(str(o.value)) for o in observations if o.field is FieldName.NAME)
    return frozenset().union(*(name.voivodeships for name in names))


def _agreeing(stated: Choice, voivodeship: str, observations: Sequence[Observation]) -> Choice:
    """The choice of the voivodeship that the town lies in, whatever was chosen before."""
    if stated.text in {voivodeship, None}:
        return stated
    said = [o for o in observations if o.field is FieldName.VOIVODESHIP]
    chosen = next((o for o in said if o.value == voivodeship), None)
    others = tuple(o for o in said if o.value != voivodeship)
    return Choice(FieldName.VOIVODESHIP, chosen, others, _VOIVODESHIP_POLICY)


def _doubt(city: str, found: Resolution) -> PlaceDoubt:
    if not found.candidates:
        message = f"{city} is not in the table of places: no location"
        return PlaceDoubt(IssueCode.PLACE_UNKNOWN, message)
    places = ", ".join(sorted({place.voivodeship for place in found.candidates}))
    return PlaceDoubt(IssueCode.PLACE_AMBIGUOUS, f"{city} may be in {places}: {found.reason}")


def _is_abroad(observations: Sequence[Observation]) -> bool:
    return any(o.field is FieldName.KIND and o.value == Kind.FOREIGN for o in observations)
