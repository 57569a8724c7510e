"""Pairs that nobody is asked about, though their names agree or one body runs both."""

import pytest
from normalize_made import decide

from klastry.normalize.scoring import Decision

GLIWICE = {"city": ("Gliwice", "Gliwice"), "coordinator": ("Izba Miar", "Izba Miar")}


@pytest.mark.parametrize(
    ("name", "towns"),
    [
        ("Kaliski Klaster Kredowy", ("Kalisz", "Kalisz Pomorski")),
        ("Bielski Klaster Tkacki", ("Bielsk Podlaski", "Bielsko-Biała")),
        ("Tomaszowski Klaster Kafli", ("Tomaszów Lubelski", "Tomaszów Mazowiecki")),
    ],
)
def test_two_towns_of_one_adjective_are_two_clusters(name, towns):
    assert decide(name, name, city=towns) is Decision.APART
    assert decide(name, name, city=(towns[0], None)) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Pomiaru Wody", "Klaster Pomiaru Ciepła"),
        ("Śląski Klaster Inżynierii Dźwięku", "Śląski Klaster Inżynierii Obrazu"),
        ("Północny Klaster Wag", "Południowy Klaster Wag"),
    ],
)
def test_other_kinds_of_a_trade_and_other_directions_may_have_one_body(a, b):
    assert decide(a, b, **GLIWICE) is Decision.APART


def test_one_trade_said_otherwise_and_run_by_one_body_is_for_a_person():
    a, b = "Klaster Czystej Wody Gliwice", "Gliwicki Klaster Wody Pitnej"
    assert decide(a, b, **GLIWICE) is Decision.REVIEW
    assert decide(a, b, coordinator=GLIWICE["coordinator"]) is Decision.REVIEW
    assert decide(a, b, coordinator=GLIWICE["coordinator"], city=("Gliwice", "Rybnik")) is Decision.APART


@pytest.mark.parametrize("body", ["Pilska Izba Zabawkarska", "Stowarzyszenie Zabawkarzy Pilskich"])
def test_the_body_that_runs_a_cluster_is_not_the_cluster(body):
    a = "Pilski Klaster Zabawkarski"
    assert decide(a, body, city=("Piła", "Piła")) is Decision.REVIEW
    assert decide(a, body, city=("Piła", "Piła"), coordinator=(body, None)) is Decision.APART


def test_a_trade_in_one_word_of_two_voivodeships_needs_one_more_thing_that_differs():
    a, towns = "Klaster Ogrodniczy", {"city": ("Szczecin", "Rzeszów")}
    assert decide(a, a, **towns) is Decision.REVIEW
    assert decide(a, a, **towns, founded=(2008, 2016)) is Decision.APART
    assert decide(a, a, **towns, founded=(2008, 2008), coordinator=("Izba A", "Izba B")) is Decision.REVIEW
    long = "Klaster Ogrodów Dachowych"
    assert decide(long, long, **towns, founded=(2008, 2016)) is Decision.REVIEW
    assert decide(long, long, **towns, website=("dachy.szczecin.pl", "ogrody.rzeszow.pl")) is Decision.APART


def test_names_that_differ_need_less_unless_they_have_a_brand():
    facts = {"city": ("Opole", "Opole"), "coordinator": ("Izba A", "Fundacja B")}
    a, b = "Klaster Gier", "Klaster Gier i Filmów"
    assert decide(a, b, **facts) is Decision.REVIEW
    assert decide(a, b, **facts, founded=(2007, 2015)) is Decision.APART
    a, b = "Klaster „Kołowrót”", "Klaster Filmowy „Kołowrót”"
    assert decide(a, b, **facts, founded=(2007, 2015)) is Decision.REVIEW
    assert decide(a, b, city=("Opole", "Ełk"), founded=(2007, 2015)) is Decision.APART
    a, b = "Klaster Żeglarstwa „Wiatr”", "Klaster Energetyki „Wiatr”"
    assert decide(a, b, founded=(2008, 2016)) is Decision.REVIEW
    assert decide(a, b, founded=(2008, 2016), website=("zagle.pl", "wiatraki.pl")) is Decision.APART


def test_clusters_at_the_address_of_the_body_that_runs_them_are_not_asked_about():
    a, b = "Ełcki Klaster Lodów", "Ełcki Klaster Żagli"
    facts = {"city": ("Ełk", "Ełk"), "coordinator": ("Ełcka Izba Kupców", "Ełcka Izba Kupców")}
    assert decide(a, b, **facts, website=("kupcy.elk.pl", "kupcy.elk.pl")) is Decision.REVIEW
    assert decide(a, b, **facts, website=("izba-elk.pl", "izba-elk.pl")) is Decision.APART


def test_those_who_make_and_those_who_use_a_thing_are_two():
    a, b = "Klaster Producentów Wag Sklepowych", "Klaster Odbiorców Wag Sklepowych"
    assert decide(a, b, city=("Białystok", "Białystok")) is Decision.APART


def test_a_body_called_after_another_and_founded_in_another_year_is_not_it():
    a, b, town = "Centrum Naukowe Doliny Laserów", "Dolina Laserów", ("Warszawa", "Warszawa")
    assert decide(a, b, city=town, founded=(2001, 2012)) is Decision.APART
    assert decide(a, b, city=town) is Decision.REVIEW
    assert decide("Klaster Dolina Laserów", b, city=town, founded=(2001, 2012)) is not Decision.APART
