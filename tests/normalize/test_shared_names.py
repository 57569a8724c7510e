"""Names that agree and that another cluster may have too, so that a person looks."""

import pytest
from normalize_made import decide

from klastry.normalize.scoring import Decision


def test_a_single_word_cut_short_is_borne_out_by_the_town():
    a, b = "Klaster Met. Podlasia", "Klaster Metalowy Podlasia"
    assert decide(a, b, voivodeship=("podlaskie", "podlaskie")) is Decision.REVIEW
    assert decide(a, b, city=("Łapy", "Łapy")) is Decision.JOINED
    assert decide("Klaster Met. Lekkich Podlasia", "Klaster Metali Lekkich Podlasia") is Decision.JOINED


@pytest.mark.parametrize(
    ("name", "town", "expected"),
    [
        ("Ostrowski Klaster Szkła", "Ostrów Wielkopolski", Decision.REVIEW),
        ("Strzelecki Klaster Piasku", "Strzelce Opolskie", Decision.REVIEW),
        ("Poznański Klaster Piasku", "Poznań", Decision.JOINED),
        ("Radomski Klaster Piasku", "Radom", Decision.JOINED),
        ("Ostrowski Klaster Szkła Okiennego", "Ostrów Wielkopolski", Decision.JOINED),
    ],
)
def test_an_adjective_of_several_towns_and_other_sizes_are_for_a_person(name, town, expected):
    assert decide(name, name, city=(town, None), members=(12, 40)) is expected
    assert decide(name, name, city=(town, None), members=(12, 14)) is Decision.JOINED
    assert decide(name, name, city=(town, town), members=(12, 40)) is Decision.JOINED


def test_a_trade_of_a_region_founded_twice_in_one_town_is_for_a_person():
    name, long, town = "Klaster Hotelarzy Kaszub", "Klaster Hotelarzy Wodnych Kaszub", ("Kartuzy", "Kartuzy")
    assert decide(name, name, city=town, founded=(2005, 2015)) is Decision.REVIEW
    assert decide(name, name, city=town, founded=(2005, 2010)) is Decision.JOINED
    assert decide(long, long, city=town, founded=(2005, 2015)) is Decision.JOINED


def test_an_address_with_another_town_and_year_is_for_a_person():
    name, site = "Klaster Leków", ("leki.pl", "leki.pl")
    towns = {"city": ("Łódź", "Kutno"), "website": site}
    assert decide(name, name, **towns, founded=(2009, 2018)) is Decision.REVIEW
    assert decide(name, name, **towns, founded=(2009, 2010)) is Decision.JOINED


def test_an_everyday_word_in_quotes_does_not_move():
    name, year = "Klaster „Fala”", (2012, 2012)
    assert decide(name, name, city=("Gdynia", "Ustka"), founded=year) is Decision.REVIEW
    assert decide(name, name, city=("Ustka", "Ustka"), founded=year) is Decision.JOINED


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({"voivodeship": ("małopolskie", None)}, Decision.REVIEW),
        ({"voivodeship": ("małopolskie", "małopolskie")}, Decision.REVIEW),
        ({"city": ("Wolbrom", None)}, Decision.REVIEW),
        ({"city": ("Wolbrom", "Wolbrom")}, Decision.JOINED),
        ({"city": ("Tarnów", None)}, Decision.REVIEW),
        ({"city": ("Kraków", "Kraków")}, Decision.REVIEW),
        (
            {"voivodeship": ("małopolskie", None), "coordinator": ("Cech Stolarzy", "Cech Stolarzy")},
            Decision.JOINED,
        ),
    ],
)
def test_a_trade_alone_and_that_of_a_region_are_one_in_a_small_town_alone(where, expected):
    assert decide("Klaster Stolarski", "Małopolski Klaster Stolarski", **where) is expected


def test_a_trade_alone_and_that_of_a_town_are_one_only_where_both_are_in_it():
    a, b = "Klaster Stolarski", "Tarnowski Klaster Stolarski"
    assert decide(a, b, city=("Tarnów", "Tarnów")) is Decision.JOINED
    assert decide(a, b, city=("Tarnów", None)) is Decision.REVIEW
    assert decide(a, b, city=("Tarnów", None), founded=(2012, 2012)) is Decision.JOINED


@pytest.mark.parametrize(
    "name", ["Lubelski Klaster Ziół Leczniczych", "Klaster „Zielone Wzgórza”", "Klaster BITEXON"]
)
def test_one_name_a_programme_apart_without_a_place_is_for_a_person(name):
    assert decide(name, name, founded=(2006, 2015)) is Decision.REVIEW
    assert decide(name, name, founded=(2006, 2010)) is Decision.JOINED
    assert decide(name, name, founded=(2006, 2015), coordinator=("Izba Ziół", "Izba Ziół")) is Decision.JOINED
    assert decide(name, name, founded=(2006, 2015), city=("Lublin", "Lublin")) is Decision.JOINED
