"""What towns and regions, in names and as seats, say of whether two names are one cluster."""

import pytest
from normalize_made import decide

from klastry.normalize.scoring import Decision


@pytest.mark.parametrize(
    ("b", "city", "expected"),
    [
        ("Lubelski Klaster Zaawansowanych Technologii Lotniczych", "Lublin", Decision.JOINED),
        ("Lubelski Klaster Zaawansowanych Technologii Lotniczych", None, Decision.REVIEW),
        ("Śląski Klaster Zaawansowanych Technologii Lotniczych", "Lublin", Decision.APART),
    ],
)
def test_a_region_in_one_name_only_needs_the_seat_to_agree(b, city, expected):
    a = "Klaster Zaawansowanych Technologii Lotniczych"
    place = {"city": (city, None), "voivodeship": ("lubelskie" if city else None, None)}
    assert decide(a, b, **place) is expected


def test_an_adjective_of_the_town_agrees_with_the_seat():
    assert (
        decide("Klaster Żywych Lekcji", "Elbląski Klaster Żywych Lekcji", city=("Elbląg", None)) is Decision.JOINED
    )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster IT Sopot", "Sopocki Klaster IT"),
        ("Klaster Hutniczy Stalowa Wola", "Stalowowolski Klaster Hutniczy"),
        ("Klaster Kamieni Ozdobnych Kępno", "Klaster Kamieni Ozdobnych w Kępnie"),
        ("Klaster Szlaków i Schronisk Beskidy", "Beskidzki Klaster Szlaków i Schronisk"),
    ],
)
def test_a_town_as_a_noun_is_the_adjective_of_another_name(a, b):
    assert decide(a, b) is Decision.JOINED


def test_an_adjective_of_a_larger_town_elsewhere_is_not_that_of_the_smaller():
    assert decide("Klaster Obuwniczy Radomsko", "Radomski Klaster Obuwniczy") is not Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Klaster Serów Pomorza Zachodniego", "Zachodniopomorski Klaster Serów"),
        ("Wlkp. Klaster Maszyn Pakujących", "Wielkopolski Klaster Maszyn Pakujących"),
    ],
)
def test_a_region_in_two_words_or_cut_short_is_its_adjective(a, b):
    assert decide(a, b, city=("Police", "Police") if "Serów" in a else ("Kalisz", "Kalisz")) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Świętokrzyski Klaster Wapna", "Klaster Wapna Ziemi Świętokrzyskiej"),
        ("Klaster Studni woj. opolskiego", "Klaster Studni Województwa Opolskiego"),
        ("Klaster Studni woj. opolskiego", "Opolski Klaster Studni"),
    ],
)
def test_a_word_for_an_area_says_nothing_beside_its_adjective(a, b):
    assert decide(a, b, city=("Ozimek", None)) is not Decision.APART
    assert decide(a, b, founded=(2011, 2011)) is Decision.JOINED


def test_a_common_name_in_two_towns_of_one_voivodeship_is_for_a_person():
    assert decide("Klaster Piekarski", "Klaster Piekarski", city=("Kutno", "Łowicz")) is Decision.REVIEW


def test_one_name_in_two_towns_is_two_clusters_until_a_person_judges():
    place = {"city": ("Elbląg", "Kępno"), "voivodeship": ("warmińsko-mazurskie", "wielkopolskie")}
    assert decide("Klaster Drzewny Dąb", "Klaster Drzewny Dąb", **place) is Decision.REVIEW


def test_a_move_within_the_voivodeship_is_no_matter():
    place = {"city": ("Świlcza", "Rzeszów"), "voivodeship": ("podkarpackie", "podkarpackie")}
    assert decide("Klaster Żywności Ekologicznej", "Klaster Żywności Ekologicznej", **place) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b", "voivodeship"),
    [
        ("Klaster Sokowniczy Roztocze", "Lubelski Klaster Sokowniczy", "lubelskie"),
        ("Mazurski Klaster Kajakowy", "Warmińsko-Mazurski Klaster Kajakowy", "warmińsko-mazurskie"),
        ("Kujawski Klaster Jeździecki", "Kujawsko-Pomorski Klaster Jeździecki", "kujawsko-pomorskie"),
    ],
)
def test_a_region_inside_the_voivodeship_of_the_other_name_is_for_a_person(a, b, voivodeship):
    assert decide(a, b, voivodeship=(voivodeship, voivodeship)) is Decision.REVIEW


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Pomorski Klaster Kajakowy", "Kujawsko-Pomorski Klaster Kajakowy"),
        ("Dolnośląski Klaster Kajakowy", "Śląski Klaster Kajakowy"),
        ("Klaster Sokowniczy Roztocze", "Śląski Klaster Sokowniczy"),
    ],
)
def test_a_region_that_lies_elsewhere_is_another(a, b):
    assert decide(a, b) is Decision.APART


def test_a_town_in_one_of_two_regions_of_a_name_bears_it_out_by_half():
    names = "Klaster Lotniczy", "Śląsko-Małopolski Klaster Lotniczy"
    assert decide(*names, voivodeship=("śląskie", None)) is Decision.REVIEW


@pytest.mark.parametrize(
    ("name", "facts", "expected"),
    [
        ("Klaster Sztuki Ludowej", {}, Decision.REVIEW),
        ("Klaster Sztuki Ludowej", {"coordinator": ("Muzeum Chaty", "Muzeum Chaty")}, Decision.JOINED),
        ("Mazowiecki Klaster Sztuki Ludowej", {}, Decision.JOINED),
        ("Mazowiecki Klaster Sztuki Ludowej", {"coordinator": ("Muzeum Chaty", "Izba Rzeźby")}, Decision.REVIEW),
    ],
)
def test_one_name_in_two_towns_of_a_voivodeship_needs_what_tells_of_a_move(name, facts, expected):
    place = {"city": ("Radom", "Płock"), "voivodeship": ("mazowieckie", "mazowieckie"), "founded": (2010, 2010)}
    assert decide(name, name, **place, **facts) is expected


def test_neighbouring_towns_are_the_seat_of_one_unless_its_name_says_no_more_than_a_trade():
    towns = ("Gdynia", "Sopot")
    assert (
        decide("Klaster Instrumentów Strunowych", "Klaster Instrumentów Strunowych", city=towns) is Decision.REVIEW
    )
    assert decide("Kaszubski Klaster Skrzypiec", "Kaszubski Klaster Skrzypiec", city=towns) is Decision.JOINED


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Kuj.-Pom. Klaster Wiklinowy", "Kujawsko-Pomorski Klaster Wiklinowy"),
        ("Klaster Okrętowy woj. zach.-pom.", "Zachodniopomorski Klaster Okrętowy"),
        ("WARM.-MAZ. KLASTER LODOWY", "Warmińsko-Mazurski Klaster Lodowy"),
        ("Dln. Śl. Klaster Bazaltowy", "Dolnośląski Klaster Bazaltowy"),
        ("Świętokrz. Klaster Wapienny", "Świętokrzyski Klaster Wapienny"),
        ("Zachodnio-Pomorski Klaster Żaglowy", "Zachodniopomorski Klaster Żaglowy"),
    ],
)
def test_a_region_cut_short_is_that_region(short, full):
    assert decide(short, full) is Decision.JOINED


def test_what_begins_two_regions_is_for_a_person_and_a_direction_is_no_region():
    assert decide("Lub. Klaster Chmielu", "Lubelski Klaster Chmielu") is Decision.REVIEW
    assert decide("Lub. Klaster Chmielu", "Lubuski Klaster Chmielu") is Decision.REVIEW
    assert decide("Zach. Klaster Stolarski", "Zachodniopomorski Klaster Stolarski") is Decision.APART


def test_a_landscape_in_the_one_name_is_not_where_the_other_has_its_seat():
    assert decide("Roztoczański Klaster Wód", "Klaster Wód", city=(None, "Kołobrzeg")) is Decision.APART


def test_what_is_abroad_is_not_what_is_in_poland():
    names = "Klaster Automatyki i Robotów", "Cluster Automatyki i Robotów"
    assert decide(*names, city=(None, "Kielce")) is Decision.JOINED
    assert decide(*names, city=(None, "Kielce"), kind=("foreign", None)) is Decision.REVIEW


def test_an_adjective_of_a_large_town_and_its_voivodeship_is_the_regions():
    assert decide("Klaster Modowy", "Łódzki Klaster Modowy", city=("Łódź", "Łódź")) is Decision.REVIEW
    assert decide("Klaster Modowy", "Radomski Klaster Modowy", city=("Radom", "Radom")) is Decision.JOINED


def test_half_of_a_town_with_a_hyphen_is_the_town():
    a, b = "Bielski Klaster Rajdów", "Bielsko-Bialski Klaster Rajdów"
    assert decide(a, b) is Decision.JOINED
    assert decide(a, "Bielsko-Żywiecki Klaster Rajdów") is not Decision.JOINED


def test_a_trade_with_regional_in_it_is_another_than_the_regional_cluster():
    town = {"city": ("Iława", "Iława")}
    assert decide("Regionalny Klaster Żywności", "Klaster Żywności", **town) is Decision.JOINED
    assert decide("Klaster Żywności Regionalnej", "Klaster Żywności", **town) is Decision.REVIEW


def test_a_town_on_no_map_may_be_a_slip_for_the_other_entrys():
    a = "Klaster Kajaków Składanych"
    assert decide(a, a, city=("Bartszyce", "Bartoszyce")) is Decision.JOINED
    assert decide(a, a, city=("Barcin", "Bartoszyce")) is not Decision.JOINED


def test_one_name_and_year_in_neighbouring_towns_is_one_cluster():
    a = "Klaster Elektromaszynowy Zagłębia"
    assert decide(a, a, city=("Będzin", "Sosnowiec"), founded=(2010, 2010)) is Decision.JOINED
    assert decide(a, a, city=("Będzin", "Sosnowiec")) is Decision.REVIEW
    assert decide(a, a, city=("Będzin", "Rybnik"), founded=(2010, 2010)) is Decision.REVIEW
