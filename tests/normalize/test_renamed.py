"""Names with little in common, and an address that is the cluster's own."""

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
