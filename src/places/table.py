"""The tables of places that the program ships, read once a process at the first question."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Place:
    """A Polish town, village or part of a town."""

    name: str
    """Official and full: "Gorzów Wielkopolski"."""
    voivodeship: str
    """As in "lubuskie"."""
    latitude: float
    """Degrees north, WGS 84."""
    longitude: float
    """Degrees east, WGS 84."""
    population: int
    """Inhabitants as GeoNames has them; 0 where it has none."""
    geonames_id: int
    nuts2: str | None = None
    """NUTS 2024; None where it is not certain (in Mazowieckie)."""
    city_id: int | None = None
    """Of a part of a town: the GeoNames id of the town. A part that GeoNames lacks has its town's id and
    coordinates too."""

    @property
    def is_district(self) -> bool:
        """Whether it is a part of a town."""
        return self.city_id is not None


@dataclass(frozen=True, slots=True)
class NameForms:
    """The forms that the name of a place takes in sentences."""

    name: str
    oblique: tuple[str, ...]
    common_words: frozenset[str]
    """Those of its forms, the name included, that are ordinary words or first names too."""

    @classmethod
    def read(cls, row: str) -> "NameForms":
        """Read a row of `form_rows`."""
        name, oblique, common = row.split("\t")
        return cls(name, _parts(oblique), frozenset(_parts(common)))

    @property
    def all(self) -> tuple[str, ...]:
        """The name and its other forms."""
        return (self.name, *self.oblique)


@cache
def places_by_name() -> dict[str, tuple[Place, ...]]:
    """The places of each name, the most populated first."""
    found: dict[str, list[Place]] = {}
    for row in _lines("places.tsv"):
        name, voivodeship, latitude, longitude, population, geonames_id, nuts2, city = row.split("\t")
        place = Place(
            name,
            voivodeship,
            float(latitude),
            float(longitude),
            int(population),
            int(geonames_id),
            nuts2 or None,
            int(city) if city else None,
        )
        found.setdefault(name, []).append(place)
    return {name: tuple(sorted(same, key=lambda p: -p.population)) for name, same in found.items()}


@cache
def towns_by_id() -> dict[int, Place]:
    """The places that are no parts of others, by GeoNames id."""
    return {p.geonames_id: p for same in places_by_name().values() for p in same if not p.is_district}


def form_rows() -> Sequence[str]:
    """The forms of every name, sorted by name; as text, for most are never asked for (`NameForms.read`)."""
    return _lines("forms.tsv")


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _lines(name: str) -> Sequence[str]:
    return files("klastry.places").joinpath("data", name).read_text(encoding="utf-8").splitlines()[1:]
