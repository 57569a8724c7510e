"""What year, website, coordinator and the like say of whether two names are one cluster."""

import pytest
from normalize_made import decide

from klastry.normalize.scoring import Decision


def test_a_common_name_with_another_year_and_coordinator_is_for_a_person():
    a = "Opolski Klaster Szklarski"
    runs = ("Izba Szkła", "Fundacja Nowy Dom")
    assert decide(a, a, coordinator=runs) is Decision.JOINED
    assert decide(a, a, founded=(2004, 2005), coordinator=runs) is Decision.JOINED
    assert decide(a, a, founded=(2004, 2017), coordinator=runs) is Decision.REVIEW


def test_a_common_name_needs_more_than_itself():
    assert decide("Klaster Turystyczny", "Klaster Turystyczny") is Decision.REVIEW
    assert decide("Klaster Turystyczny", "Klaster Turystyczny", city=("Ustka", "Ustka")) is Decision.JOINED


def test_crossed_names_are_for_a_person_unless_one_body_founded_both_in_one_town_and_year():
    a, b = "Klaster Wyżyna Motoryzacyjna i Maszynowa", "Lubelski Klaster Motoryzacyjny i Maszynowy"
    town, body = {"city": ("Lublin", "Lublin")}, ("Fundacja M", "Fundacja M")
    assert decide(a, b, **town, coordinator=body) is Decision.REVIEW
    assert decide(a, b, **town, founded=(2018, 2018)) is Decision.REVIEW
    assert decide(a, b, **town, coordinator=body, founded=(2018, 2018)) is Decision.JOINED
    assert decide(a, b, **town, coordinator=body, founded=(2018, 2023)) is Decision.REVIEW


def test_the_same_website_under_two_names_is_asked():
    site = ("http://www.morze.pl/", "morze.pl")
    assert decide("Klaster Okrętowy", "Klaster Portów i Stoczni", website=site) is Decision.REVIEW


def test_one_number_in_a_register_is_asked_under_two_names_and_joins_names_that_agree_less():
    krs = {"krs": ("0000127206", "0000127206")}
    assert decide("Klaster Okrętowy", "Klaster Portów i Stoczni", **krs) is Decision.REVIEW
    assert decide("Opolski Klaster Drewna", "Opolski Klaster Drzewny", **krs) is Decision.JOINED
    other = {"krs": ("0000127206", "0000010078")}
    assert decide("Klaster Okrętowy Baltia", "Klaster Okrętowy Baltia", **other) is Decision.JOINED
    assert decide("Opolski Klaster Lnu", "Opolski Klaster Lnu", **other) is Decision.REVIEW


def test_a_portal_proves_nothing():
    site = ("https://www.facebook.com/klastry", "facebook.com/klastry")
    assert decide("Klaster Okrętowy", "Klaster Portów i Stoczni", website=site) is Decision.APART


def test_a_common_town_year_and_coordinator_say_nothing_alone():
    same = {"city": ("Kraków", "Kraków"), "founded": (2011, 2011), "coordinator": ("Park Nowy", "Park Nowy")}
    sectors = {"sector": ("film", "kosmetyki")}
    assert decide("Klaster Filmowy", "Klaster Kosmetyczny", **same, **sectors) is Decision.APART


def test_years_that_differ_do_not_part_one_name_in_full():
    a = "Klaster Żywności Ekologicznej"
    assert decide(a, a, founded=(2015, 2017)) is Decision.JOINED


def test_a_new_name_is_no_matter_where_town_year_coordinator_and_own_address_agree():
    names = "Sanocki Klaster Autobusowy", "Sanocki Klaster Elektromobilności"
    same = {"city": ("Sanok",) * 2, "founded": (2011,) * 2, "coordinator": ("Izba Karpacka",) * 2}
    assert decide(*names, **same, website=("busy-sanok.pl",) * 2) is Decision.JOINED
    assert decide(*names, **same, website=("karpacka.pl",) * 2) is Decision.REVIEW
    assert decide(*names, **same, website=("ik.pl",) * 2) is Decision.REVIEW
    assert decide(*names, **same | {"founded": (2011, 2014)}, website=("busy-sanok.pl",) * 2) is Decision.REVIEW


def test_a_common_name_under_another_coordinator_is_for_a_person():
    names = "Klaster Kreatywny", "Klaster Kreatywny"
    same = {"city": ("Łódź", "Łódź")}
    assert decide(*names, **same) is Decision.JOINED
    assert decide(*names, **same, coordinator=("Fundacja Barwa", "Art Inkubator")) is Decision.REVIEW


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, Decision.REVIEW),
        ({"city": ("Chełm", "Chełm")}, Decision.REVIEW),
        ({"city": ("Chełm", "Chełm"), "founded": (2012, 2012)}, Decision.JOINED),
        ({"city": ("Chełm", "Chełm"), "coordinator": ("Izba Kredy", "Izba Kredy")}, Decision.JOINED),
    ],
)
def test_three_initials_without_a_region_need_more_than_the_town(facts, expected):
    assert decide("KPK", "Klaster Przetwórstwa Kredy", **facts) is expected


@pytest.mark.parametrize(
    ("founded", "expected"), [((2010, 2011), Decision.REVIEW), ((2010, 2010), Decision.JOINED)]
)
def test_what_one_body_runs_in_one_town_may_be_a_trade_and_a_part_of_it(founded, expected):
    facts = {"city": ("Zabrze", "Zabrze"), "coordinator": ("Fundacja Alarm", "Fundacja Alarm")}
    assert decide("Klaster Pożarnictwa", "Klaster Pożarnictwa Leśnego", founded=founded, **facts) is expected


def test_one_address_under_two_names_is_for_a_person_whatever_speaks_against_it():
    facts = {"founded": (2005, 2019), "coordinator": ("Izba Sadów", "Fundacja Ryb"), "city": ("Mława", "Mława")}
    assert decide("Klaster Sadów", "Klaster Ryb", website=("k.example", "k.example"), **facts) is Decision.REVIEW


def test_an_association_that_runs_a_cluster_of_its_name_is_not_joined_with_it_by_a_rule():
    facts = {"city": ("Opole", "Opole"), "coordinator": ("Stowarzyszenie Szlak Odry", None)}
    assert decide("Klaster Szlak Odry", "Stowarzyszenie Szlak Odry", **facts) is Decision.REVIEW
    facts["coordinator"] = ("Stowarzyszenie Klaster Szlak Odry", None)
    assert decide("Klaster Szlak Odry", "Stowarzyszenie Klaster Szlak Odry", **facts) is Decision.JOINED


def test_what_one_body_runs_under_another_region_is_for_a_person():
    run = {"coordinator": ("Instytut Torfu", "Instytut Torfu")}
    assert decide("Podlaski Klaster Torfu", "Polski Klaster Torfu", **run) is Decision.REVIEW
    assert decide("Podlaski Klaster Torfu", "Polski Klaster Torfu") is Decision.APART


def test_one_acronym_in_one_town_is_counted_once():
    facts = {"city": ("Piła", "Piła"), "founded": (2008, 2015)}
    assert decide("WKB", "WKB", alias=(None, "Wielkopolski Klaster Bednarzy"), **facts) is Decision.REVIEW


def test_a_new_name_is_no_matter_where_the_common_address_bears_one_of_the_names():
    beside = {"city": ("Mielec", "Mielec"), "coordinator": ("Izba Rzemiosła", "Izba Rzemiosła")}
    a, b = "Metalokraina", "Mielecki Klaster Obróbki Blach"
    assert decide(a, b, **beside, website=("metalokraina.pl", "metalokraina.pl")) is Decision.JOINED
    assert decide(a, b, **beside, website=("arr-wisloka.pl", "arr-wisloka.pl")) is Decision.REVIEW
    assert decide(a, b, **beside, website=("izba-rzemiosla.pl", "izba-rzemiosla.pl")) is Decision.REVIEW


def test_two_names_with_one_trade_in_common_are_asked_only_where_something_else_agrees():
    a, b = "Łużycki Klaster Turystyczny", "Klaster Turystyki Podziemnej"
    assert decide(a, b) is Decision.APART
    assert decide(a, b, city=("Żary", "Żary")) is Decision.REVIEW


@pytest.mark.parametrize(
    ("a", "b", "facts"),
    [
        ("Stowarzyszenie Nadwarciańskie Szlaki", "Klaster Nadwarciańskie Szlaki", {}),
        ("Iławska Sieć Kajakowa", "Iławski Klaster Kajakowy", {}),
        ("Forum Turystyki Kajakowej Iława", "Iławski Klaster Turystyki Kajakowej", {}),
        ("Fundacja Inkubator Kajaków", "Klaster Inkubator Kajaków", {}),
        ("Klaster Szlaków Kajakowych", "Klaster Górskich Szlaków Kajakowych", {}),
        ("Klaster BARTEK", "Klaster Producentów Miodu „Bartek-Bis”", {}),
        ("Inicjatywa klastrowa Wino Warmii", "Warmiński Klaster Wina Musującego", {"founded": (2008, 2015)}),
        ("Iławski Klaster Kajaków i Łodzi", "Iławski Klaster Łodzi i Kajaków Górskich", {"founded": (2008, 2015)}),
    ],
)
def test_what_need_not_be_the_cluster_is_for_a_person_unless_more_than_the_town_agrees(a, b, facts):
    assert decide(a, b, city=("Iława", "Iława"), **facts) is Decision.REVIEW
