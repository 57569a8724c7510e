"""Entries that one may take for a cluster and what became of it, by their facts or by words that mean the same."""

import pytest
from normalize_made import asked, decide

from klastry.normalize.scoring import Decision

PILA = {"city": ("Piła", "Piła")}
BODY = {"coordinator": ("Pilska Izba Szynowa", "Pilska Izba Szynowa")}


@pytest.mark.parametrize(
    "more",
    [
        {"founded": (2011, 2011)},
        {"sector": ("kolej", "kolej")},
        {"sector": ("kolej", None), "founded": (2011, 2011)},
    ],
)
def test_two_trades_of_one_body_and_town_are_asked_where_year_or_sector_is_one(more):
    assert asked("Klaster Zwrotnic", "Klaster Taboru Lekkiego", **PILA, **BODY, **more)


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"sector": ("kolej", "chemia"), "founded": (2011, 2011)},
        {"sector": ("kolej", "kolej"), "founded": (2009, 2014)},
        {"sector": ("kolej", "kolej"), "city": ("Piła", "Konin")},
    ],
)
def test_another_sector_year_or_town_tells_two_clusters_of_one_body(more):
    assert decide("Klaster Zwrotnic", "Klaster Taboru Lekkiego", **(PILA | BODY | more)) is Decision.APART


def test_two_parts_of_one_trade_that_a_body_runs_are_two_clusters():
    sector = {"sector": ("kolej", "kolej")}
    assert (
        decide("Klaster Zwrotnic Kolejowych", "Klaster Zwrotnic Tramwajowych", **PILA, **BODY, **sector)
        is Decision.APART
    )


def test_a_word_for_what_is_new_makes_one_ask_where_place_and_year_or_body_are_one():
    a, b = "Pilski Klaster Zwrotnic", "Pilski Klaster Zielonego Transportu"
    assert asked(a, b, **PILA, **BODY)
    assert asked(a, b, **PILA, founded=(2011, 2011), sector=("kolej", "transport"))
    assert decide(a, b, **PILA) is Decision.APART
    assert decide(a, "Pilski Klaster Drogowego Transportu", **PILA, **BODY) is Decision.APART


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Stomatologiczny", "Klaster Protetyki i Ortodoncji"),
        ("Klaster Motoryzacyjny", "Klaster Części do Pojazdów"),
        ("Klaster Wypieku Chleba", "Klaster Cukierniczy Piła"),
    ],
)
def test_two_words_for_one_trade_are_asked_in_one_town(a, b):
    assert asked(a, b, city=("Łódź", "Łódź"))
    assert decide(a, b, city=("Łódź", "Konin")) is Decision.APART
    assert decide(a, b) is Decision.APART


def test_an_english_name_with_words_not_read_is_asked_for_one_region_and_sector():
    a, b, sector = "Lubusz Signalling Cluster", "Lubuski Klaster Kolejowy", {"sector": ("kolej", "kolej")}
    assert asked(a, b, **sector)
    assert decide(a, b, sector=("kolej", None)) is Decision.APART
    assert decide(a, b, **sector, founded=(2005, 2016)) is Decision.APART
    assert decide(a, b, **sector, city=("Żary", "Żagań")) is Decision.APART
    assert asked("Piła Rolling Stock Network", "Pilski Klaster Wagonów", **PILA, **sector, founded=(2011, 2012))


def test_the_whole_country_and_the_common_town_are_asked():
    assert asked("Polski Klaster Zwrotnic", "Klaster Zwrotnic Piła", **PILA)
    assert decide("Polski Klaster Zwrotnic", "Klaster Zwrotnic Piła", city=("Konin", "Piła")) is Decision.APART


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Zwrotnic i Semaforów", "Klaster Zwrotnic i Semaforów Krzyż"),
        ("Klaster Zwrotnic Kolejowych", "Klaster Nowoczesnych Zwrotnic Kolejowych"),
        ("Pilski Klaster Zwrotnic", "Międzynarodowy Pilski Klaster Zwrotnic"),
        ("Klaster ZWROTEX", "Zwrotex Klaster Północ"),
    ],
)
def test_nearly_one_name_is_asked_in_two_towns(a, b):
    assert asked(a, b, city=("Konin", "Bytom"))


def test_four_initials_need_a_fact_where_some_are_known_and_another_town_makes_one_ask():
    a, b = "PKZK", "Pilski Klaster Zwrotnic Kolejowych"
    assert decide(a, b, **PILA) is Decision.JOINED
    assert decide(a, b) is Decision.JOINED
    assert decide(a, b, founded=(2008, 2014)) is Decision.REVIEW
    assert decide(a, b, city=("Konin", "Bytom")) is Decision.REVIEW
    assert decide("PKZKS", "Pilski Klaster Zwrotnic Kolejowych i Semaforów") is Decision.JOINED


def test_an_adjective_of_several_towns_in_two_voivodeships_is_for_a_person():
    where = {"voivodeship": ("mazowieckie", "wielkopolskie")}
    assert decide("Grodziski Klaster Zwrotnic", "Grodziski Klaster Zwrotnic", **where) is Decision.REVIEW
    assert decide("Poznański Klaster Zwrotnic", "Poznański Klaster Zwrotnic", **where) is Decision.JOINED


def test_another_body_and_year_make_one_ask_about_one_name_of_a_place():
    name, bodies = "Pilski Klaster Zwrotnic", {"coordinator": ("Izba Szyn", "Fundacja Tor")}
    assert decide(name, name, **PILA, founded=(2010, 2014)) is Decision.JOINED
    assert decide(name, name, **PILA, **bodies) is Decision.JOINED
    assert decide(name, name, **PILA, **bodies, founded=(2010, 2014)) is Decision.REVIEW


@pytest.mark.parametrize(("a", "b"), [("Klaster Sprzętu Sportowego", "Klaster Sprzętu Spotowego")])
def test_a_letter_that_makes_another_word_is_asked_in_one_town(a, b):
    assert asked(a, b, city=("Łódź", "Łódź"))


def test_what_sounds_alike_is_one_where_one_body_founded_both_in_one_town_and_year():
    a, b = "Klaster Trejn Stejszyn", "Train Station Cluster"
    assert decide(a, b, **PILA, **BODY, founded=(2011, 2011)) is Decision.JOINED
    assert decide(a, b, **PILA, **BODY, founded=(2011, 2014)) is Decision.REVIEW


def test_an_english_name_with_one_word_in_common_is_asked_in_its_region():
    a, b = "Polish Smart Railway Cluster", "Polski Klaster Kolejowy Pasażerów"
    assert decide(a, b, **PILA) is Decision.REVIEW
    assert decide(a, b, city=("Piła", "Konin")) is Decision.APART
