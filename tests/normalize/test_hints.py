"""Pairs that no rule joins and that a person is asked about all the same."""

import pytest
from normalize_made import asked, decide, entry, extraction

from klastry.normalize.blocking import candidates
from klastry.normalize.ids import IdRegistry
from klastry.normalize.profile import profile
from klastry.normalize.records import normalize
from klastry.normalize.scoring import Decision, score_pair


@pytest.mark.parametrize(
    ("a", "b", "town", "years"),
    [
        ("Klaster Kopalni Soli Wieliczka", "Wielicki Klaster Turystyki Podziemnej", "Wieliczka", (2010, 2010)),
        ("Klaster Torfowy", "Klaster Torfu Leczniczego i Borowin Kudowy", "Kudowa-Zdrój", (2008, 2013)),
        ("Klaster Bezpieczeństwa Granic", "Hrubieszowski Klaster Technologii Bezpieczeństwa", "Hrubieszów", None),
        ("Klaster Przewozów Rzecznych Nakło", "Klaster Przewozów Ręcznych Nakło", "Nakło nad Notecią", None),
        ("Nyski Klaster Pieczywa Chrupkiego", "NKP", "Nysa", None),
    ],
)
def test_what_looks_like_one_in_a_small_town_is_asked(a, b, town, years):
    facts = {"city": (town, town)} | ({"founded": years} if years else {})
    assert decide(a, b, **facts) is Decision.REVIEW
    said = {field: value for field, (value, _) in facts.items()}
    assert candidates([profile(entry(a, doc="one", **said)), profile(entry(b, doc="two", **said))])


@pytest.mark.parametrize(
    ("a", "b", "facts"),
    [
        ("Toruński Klaster Map", "Toruński Klaster Piernika", {"city": ("Toruń",) * 2, "founded": (2012, 2012)}),
        ("Wielicki Klaster Soli", "Wielicki Klaster Szkła", {"city": ("Wieliczka",) * 2, "founded": (2012, 2014)}),
        ("Klaster Usług Morskich Gdańsk", "Klaster Usług Miejskich Gdańsk", {"city": ("Gdańsk",) * 2}),
        ("Nyski Klaster Pieczywa Chrupkiego", "NKP", {"city": ("Nysa", "Sopot")}),
    ],
)
def test_another_year_or_place_and_a_large_town_are_no_hint(a, b, facts):
    assert decide(a, b, **facts) is Decision.APART


def test_a_body_of_its_own_for_each_is_no_hint_of_a_new_name():
    town = {"city": ("Wieliczka",) * 2, "founded": (2012, 2012)}
    a, b = "Wielicki Klaster Soli", "Wielicki Klaster Szkła"
    assert decide(a, b, **town, coordinator=("Izba A", "Izba A")) is Decision.REVIEW
    assert decide(a, b, **town, coordinator=("Izba A", "Fundacja B")) is Decision.APART


def test_what_one_document_tells_apart_is_not_asked():
    facts = {"city": "Wieliczka", "founded": 2012}
    rows = [
        profile(entry(n, at=at, **facts)) for at, n in ((0, "Wielicki Klaster Soli"), (9, "Wielicki Klaster Map"))
    ]
    assert score_pair(*rows).decision is Decision.APART


def test_a_trade_more_on_either_side_is_not_asked_for_the_region_alone():
    a, b = "Lubelski Klaster Ziół", "Klaster Dolina Ziół"
    assert decide(a, b, city=(None, "Kraśnik")) is Decision.APART
    assert decide("Lubelski Klaster Ziół", "Klaster Producentów Ziół", city=(None, "Kraśnik")) is Decision.REVIEW


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"sector": ("kolej", "kolej")}, Decision.REVIEW),
        ({"sector": ("kolej", "kolej"), "coordinator": ("Izba Szyn", "Izba Szyn")}, Decision.REVIEW),
        ({"sector": ("kolej", "kolej"), "coordinator": ("Izba Szyn", "Fundacja Wagon")}, Decision.APART),
        ({"sector": ("kolej", "kolej"), "founded": (2012, 2013)}, Decision.APART),
        ({"sector": ("kolej", "logistyka")}, Decision.APART),
        ({}, Decision.APART),
    ],
)
def test_one_town_year_and_sector_are_asked_unless_other_bodies_run_them(more, expected):
    facts = {"city": ("Łódź", "Łódź"), "founded": (2012, 2012)} | more
    assert decide("Klaster Tabor", "Łódzki Klaster Wagonów", **facts) is expected


def test_other_sectors_are_no_new_name():
    facts = {"city": ("Kutno", "Kutno"), "founded": (2012, 2012)}
    names = "Kutnowski Klaster Leków", "Kutnowski Klaster Zboża"
    assert decide(*names, **facts) is Decision.REVIEW
    assert decide(*names, **facts, sector=("farmacja", "żywność")) is Decision.APART


@pytest.mark.parametrize("b", ["Klaster Raków Stawowych", "Klaster Raków Miękickich"])
def test_a_trade_alone_is_asked_about_with_a_longer_name_of_the_voivodeship(b):
    where = {"voivodeship": ("podkarpackie", "podkarpackie")}
    assert asked("Klaster Raków", b, **where, founded=(2010, 2014))
    assert decide("Klaster Raków", b, city=("Jasło", "Lesko"), founded=(2010, 2014)) is Decision.APART
    assert decide("Klaster Raków", b, voivodeship=("śląskie", "podkarpackie")) is not Decision.JOINED


def test_a_trade_alone_is_asked_about_where_nothing_is_known():
    a, b = "Klaster Kaflarski", "Opolski Klaster Kaflarski i Zduński"
    assert asked(a, b)
    assert decide(a, b, city=(None, "Opole")) is Decision.APART


def test_a_trade_in_common_in_a_village_is_asked_unless_they_are_two_kinds_of_it():
    village = {"city": ("Charsznica", "Charsznica")}
    assert asked("Stowarzyszenie Charsznickie Łany Selera", "Klaster Selera Suszonego", **village)
    assert decide("Klaster Uprawy Selera", "Klaster Uprawy Grochu", **village) is Decision.APART


def test_what_one_has_in_quotes_may_be_the_name_of_the_other():
    a, b = "Wiosła Wschodu", "Klaster Kajakowy „Wiosła”"
    assert asked(a, b, city=(None, "Augustów"))
    assert decide(a, b, voivodeship=("śląskie", "podlaskie")) is Decision.APART


def test_what_looks_like_the_region_of_the_other_is_asked_in_no_two_towns():
    a, b = "Sierpecki Klaster Mąki", "Siepraski Klaster Mąki"
    assert asked(a, b)
    assert decide(a, b, city=("Sierpc", "Siepraw")) is Decision.APART
    assert decide("Sierpecki Klaster Mąki", "Siedlecki Klaster Mąki") is Decision.APART


def test_a_town_and_what_it_lies_in_are_asked_of_one_trade_in_that_town():
    a, b = "Kartuski Klaster Haftu", "Kaszubski Klaster Haftu"
    assert decide(a, b, city=("Kartuzy", "Kartuzy")) is Decision.REVIEW
    assert decide(a, b, city=("Kartuzy", "Bytów")) is not Decision.JOINED
    assert decide(a, "Kaszubski Klaster Kajakowy", city=("Kartuzy", "Kartuzy")) is Decision.APART
    assert decide(a, "Mazurski Klaster Haftu", city=("Kartuzy", "Kartuzy")) is Decision.APART


def test_a_hint_alone_that_fits_several_is_not_asked():
    facts = {"city": "Malbork", "coordinator": "Izba Żuław"}
    old = [entry("Żuławski Klaster Melasy", doc="old", founded=2008, **facts)]
    trades = ("Bioplastiku", "Kajaków", "Haftu")
    new = [
        entry(f"Żuławski Klaster {t}", doc="new", at=100 * n, founded=2017, **facts) for n, t in enumerate(trades)
    ]

    def questions(later):
        made = normalize([extraction("old", *old), extraction("new", *later)], IdRegistry())
        return [item for item in made.review if item.kind == "pair"]

    assert len(questions(new[:2])) == 2
    assert questions(new) == []


def test_what_a_body_began_when_another_was_over_is_asked():
    facts = {"city": ("Malbork", "Malbork"), "coordinator": ("Izba Żuław", "Izba Żuław")}
    a, b = "Żuławski Klaster Melasy", "Żuławski Klaster Bioplastiku"
    assert asked(a, b, **facts, founded=(2008, 2017))
    assert decide(a, b, **facts, founded=(2008, 2011)) is Decision.APART
    assert decide(a, b, **facts) is Decision.APART


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Inovejt", "Innovate Cluster"),
        ("Klaster Fjuczer", "Future Cluster"),
        ("Klaster Spejs", "Space Cluster"),
        ("Kreatiw Klaster", "Klaster Creative"),
        ("Klaster Najt Lajf", "Night Life Cluster"),
        ("Hajtek Klaster", "High-Tech Cluster"),
    ],
)
def test_an_english_brand_spelt_by_ear_is_asked(a, b):
    assert decide(a, b, city=("Rzeszów", None), voivodeship=(None, "podkarpackie")) is Decision.REVIEW
    assert decide(a, b, city=("Rzeszów", "Łódź")) is Decision.APART
    assert candidates([profile(entry(a, doc="one")), profile(entry(b, doc="two"))])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Producentów Lnu", "Klaster Producentów Lin"),
        ("Klaster Producentów Rur", "Klaster Producentów Rud"),
        ("Klaster Hodowców Koni", "Klaster Hodowców Kóz"),
    ],
)
def test_a_letter_more_or_less_is_asked_where_nothing_is_known_of_one(a, b):
    assert decide(a, b, city=("Łowicz", None)) is Decision.REVIEW
    assert decide(a, b, city=("Łowicz", "Kutno")) is Decision.APART
    assert decide(a, "Klaster Producentów Wody", city=("Łowicz", None)) is Decision.APART
    assert candidates([profile(entry(a, doc="one")), profile(entry(b, doc="two"))])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("KOD-Tech", "Klaster Obróbki Drewna"),
        ("KPM Kraków", "Klaster Przemysłów Muzycznych"),
        ("kpm Kraków", "Klaster Przemysłów Muzycznych"),
    ],
)
def test_an_acronym_with_more_behind_it_is_asked(a, b):
    assert decide(a, b, voivodeship=(None, "małopolskie")) is Decision.REVIEW
    assert decide(a, b, city=("Kraków", "Łódź")) is Decision.APART
    assert candidates([profile(entry(a, doc="one")), profile(entry(b, doc="two"))])


def test_one_cluster_or_several_of_one_name_is_asked_in_no_two_places():
    a, b = "Klaster Ziemi Wieluńskiej Opał", "Klastry Ziemi Wieluńskiej Opał"
    assert asked(a, b)
    assert asked(a, b, city=("Wieluń", None), founded=(2009, 2015))
    assert decide(a, b, city=("Wieluń", "Sieradz")) is Decision.APART
    assert decide(a, "Klastry Ziemi Wieluńskiej Węgiel") is Decision.APART


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kociewski Klaster Zbożowy", "Kociewski Klaster Młynarski"),
        ("Wielkopolski Klaster Miodu", "Wielkopolski Klaster Pszczelarski"),
        ("Śląski Klaster Poligraficzny", "Klaster Druku Śląska"),
        ("Mazowiecki Klaster Wzornictwa", "Mazowiecki Klaster Designu"),
    ],
)
def test_two_words_for_one_trade_of_a_region_are_asked_in_no_two_places(a, b):
    assert asked(a, b)
    assert decide(a, b, city=("Tczew", "Żory"), voivodeship=("pomorskie", "śląskie")) is Decision.APART
    assert decide(a, f"{b} i Turystyki") is Decision.APART


def test_two_words_for_one_trade_of_a_region_are_asked_in_two_towns_of_it():
    towns = {"city": ("Elbląg", "Olsztyn")}
    assert asked("Mazurski Klaster Przewozowy", "Mazurski Klaster Transportu i Spedycji", **towns)
    assert decide("Mazurski Klaster Przewozowy", "Mazurski Klaster Transportu i Ryb", **towns) is Decision.APART
    assert asked("Radomski Klaster Informatyczny", "Radomski Klaster Technologii Cyfrowych")
