"""Names with little in common, and an address that is the cluster's own, or one body that founded it."""

import pytest
from normalize_made import decide

from klastry.normalize.scoring import Decision


def sites(address):
    return {"website": (address, f"https://www.{address}/")}


@pytest.mark.parametrize(
    ("a", "b", "address"),
    [
        ("Leinen-Cluster Oberland", "Karkonoski Klaster Lnu", "klasterlnu.pl"),
        ("Handmade Umbrella Cluster", "Klaster Parasoli", "umbrella-cluster.eu"),
        ("Baltic Crane Cluster", "Bałtycki Klaster Dźwigowy", "dzwigi.example.pl"),
    ],
)
def test_a_name_in_another_language_is_one_at_an_address_of_one_cluster(a, b, address):
    assert decide(a, b, **sites(address), city=(None, "Gdynia")) is Decision.JOINED
    assert decide(a, b, **sites("klastry-pomorza.pl")) is Decision.REVIEW
    assert decide(a, b, **sites(address), city=("Łódź", "Gdynia")) is not Decision.JOINED


def test_english_words_of_another_trade_are_another_cluster():
    a, b = "Silesian Amber Cluster", "Śląski Klaster Parkietów"
    assert decide(a, b, **sites("slaski-klaster.pl")) is Decision.REVIEW


@pytest.mark.parametrize("more", [{"founded": (2011, 2011)}, {"coordinator": ("Fundacja Kurp", "Fundacja Kurp")}])
@pytest.mark.parametrize("address", ["ekolomza.pl", "ekostrefa.pl"])
def test_a_new_name_is_one_at_an_address_called_after_either_name_and_one_fact_more(address, more):
    a, b = "Klaster Ekostrefa Łomży", "Łomżyński Klaster Odpadów"
    facts = {"city": ("Łomża", "Łomża"), **sites(address)}
    assert decide(a, b, **facts) is Decision.REVIEW
    assert decide(a, b, **facts, **more) is Decision.JOINED
    assert decide(a, b, **sites("powiat-lomza.pl"), **more) is Decision.REVIEW


def test_two_with_a_trade_in_common_are_one_at_an_address_that_says_what_only_one_has():
    a, b = "Klaster Domów z Gliny", "Klaster Domów Naturalnych"
    assert decide(a, b, **sites("domyzgliny.pl")) is Decision.JOINED
    assert decide(a, b, **sites("domy.example.pl")) is Decision.REVIEW


def test_another_voivodeship_is_a_later_seat_where_name_address_and_body_are_the_same():
    a, seats = "Klaster Kostki Brukowej", {"city": ("Katowice", "Kraków")}
    assert decide(a, a, **seats, **sites("kostka.example.pl")) is Decision.REVIEW
    assert decide(a, a, **seats, **sites("kostka.example.pl"), founded=(2011, 2011)) is Decision.JOINED


def test_a_foreign_name_that_one_body_runs_is_asked_about():
    a, b = "Podlasie Tartar Kitchen Cluster", "Podlaski Klaster Kuchni Tatarskiej"
    body = {"coordinator": ("Fundacja Czak", "Fundacja Czak")}
    assert decide(a, b) is Decision.APART
    assert decide(a, b, **body) is Decision.REVIEW


def test_one_body_town_and_year_make_one_of_a_word_that_may_be_a_slip_for_the_other():
    a, b = "Klaster Piynowych Paliw Południa", "Klaster Płynnych Paliw Południa"
    facts = {"city": ("Trzebinia", "Trzebinia"), "coordinator": ("Instytut Paliw", "Instytut Paliw")}
    assert decide(a, b, **facts) is not Decision.JOINED
    assert decide(a, b, **facts, founded=(2010, 2010)) is Decision.JOINED
    assert decide(a, "Klaster Stałych Paliw Południa", **facts, founded=(2010, 2010)) is not Decision.JOINED


def test_a_foreign_name_is_one_if_one_body_founded_both_in_one_year():
    a, b = "Baltic Seaweed Cluster", "Bałtycki Klaster Alg Morskich"
    body = {"coordinator": ("Instytut Morza", "Instytut Morza")}
    assert decide(a, b, **body, founded=(2016, 2016)) is Decision.JOINED
    assert decide(a, b, **body, founded=(2016, 2019)) is Decision.REVIEW
    assert decide(a, "Łódzki Klaster Alg Morskich", **body, founded=(2016, 2016)) is not Decision.JOINED


def test_an_address_that_one_body_and_its_cluster_are_both_called_after_is_the_clusters():
    a, b = "Klaster Tradycyjnego Jadła", "Klaster Smaki Pogórza"
    facts = {"city": ("Gorlice", "Gorlice"), "coordinator": ("Fundacja Pogórze", "Fundacja Pogórze")}
    assert decide(a, b, **facts, founded=(2011, 2011), **sites("smakipogorza.pl")) is Decision.JOINED


def test_a_plural_is_mistyped_where_all_else_is_one():
    a, b = "Klaster Ziół Kurpiowskich", "Klastry Ziół Kurpiowskich"
    facts = {"city": ("Ostrołęka", "Ostrołęka"), "founded": (2014, 2014)}
    assert decide(a, b, **facts, coordinator=("Izba Zielarzy", "Izba Zielarzy")) is Decision.JOINED
    assert decide(a, b, **facts, website=("ziola.pl", "ziola.pl")) is Decision.JOINED
    assert decide(a, b, **facts) is not Decision.JOINED
    assert decide(a, b, coordinator=("Izba Zielarzy", "Izba Zielarzy")) is not Decision.JOINED
