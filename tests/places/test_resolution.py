"""Which of several places of one name is meant."""

from dataclasses import replace

import pytest

from klastry.places.gazetteer import location, places_named, resolve

OPEN = "nothing decides between places of the name"


def of(name, voivodeships=()):
    return resolve(places_named(name), voivodeships)


def test_the_only_place_of_the_name():
    resolution = of("Mielec")
    assert resolution.place.voivodeship == "podkarpackie"
    assert resolution.reason == "the only place of the name"


def test_the_voivodeship_that_the_text_names_comes_first():
    resolution = of("Siedlce", {"małopolskie"})
    assert resolution.place.voivodeship == "małopolskie"
    assert "małopolskie" in resolution.reason


def test_a_town_five_times_larger_is_meant_without_evidence():
    resolution = of("Olsztyn")
    assert resolution.place.voivodeship == "warmińsko-mazurskie"
    assert "5 times" in resolution.reason


def test_towns_of_like_size_stay_open_until_evidence_decides():
    assert of("Brzeziny", {"łódzkie"}).place.voivodeship == "łódzkie"
    small = [place for place in places_named("Brzeziny") if place.population < 10_000]
    resolution = resolve(small)
    assert resolution.place is None
    assert resolution.reason == OPEN
    assert (resolution.name, resolution.voivodeship) == ("Brzeziny", None)


def test_villages_do_not_dominate_each_other():
    large, small = (replace(of("Mielec").place, population=n, geonames_id=n) for n in (9_000, 10))
    assert resolve([large, small]).place is None


def test_two_of_one_voivodeship_keep_name_and_voivodeship():
    one = replace(of("Mielec").place, population=900)
    resolution = resolve([one, replace(one, geonames_id=1)], {"podkarpackie"})
    assert resolution.place is None
    assert (resolution.name, resolution.voivodeship) == ("Mielec", "podkarpackie")


def test_evidence_that_fits_no_place_is_no_evidence():
    assert of("Mielec", {"lubelskie"}).place.name == "Mielec"


def test_nothing_to_choose_from_stays_open():
    assert resolve([]).place is None


@pytest.mark.parametrize(
    ("part", "city"),
    [("Mokotowie", "Warszawa"), ("Nowej Hucie", "Kraków"), ("Wrzeszczu", "Gdańsk"), ("Fordon", "Bydgoszcz")],
)
def test_a_part_of_a_town_stands_for_the_town(part, city):
    resolution = of(part)
    assert resolution.place.name == city
    assert not resolution.place.is_district
    assert city in resolution.reason


def test_a_smaller_part_of_another_town_does_not_count_against_a_town():
    assert of("Chełm").place.voivodeship == "lubelskie"
    assert of("Chełm", {"pomorskie"}).place.name == "Gdańsk"


def test_a_larger_part_of_a_town_leaves_the_name_open():
    assert of("Wola").place is None
    assert of("Wola", {"mazowieckie"}).place.name == "Warszawa"


def test_location_has_all_codes():
    found = location(of("Lublin").place)
    assert (found.geonames_id, found.iso_3166_2, found.nuts2) == (765876, "PL-06", "PL81")
    assert (round(found.lat, 2), round(found.lon, 2)) == (51.25, 22.57)


def test_location_of_a_part_is_that_of_the_town():
    assert location(places_named("Mokotów")[0]) == location(of("Warszawa").place)


@pytest.mark.parametrize(
    ("name", "nuts2"), [("Warszawa", "PL91"), ("Pruszków", "PL91"), ("Radom", "PL92"), ("Zakrzew", None)]
)
def test_mazowieckie_has_nuts2_only_where_it_was_reviewed(name, nuts2):
    place = next(p for p in places_named(name) if p.voivodeship == "mazowieckie")
    assert location(place).nuts2 == nuts2
