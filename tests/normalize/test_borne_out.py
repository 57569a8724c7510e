"""Names that agree, and what keeps a rule from joining their entries."""

import pytest
from normalize_made import decide, entry

from klastry.normalize.profile import profile
from klastry.normalize.scoring import Decision, score_pair

TOWN = {"city": ("Sanok", "Sanok")}


def test_one_word_of_another_stem_is_no_matter_where_several_others_are_the_same():
    a, b = "Klaster Hodowców Owiec Górskich i Kóz", "Klaster Hodowli Owiec Górskich i Kóz"
    assert decide(a, b, **TOWN) is Decision.JOINED
    assert decide("Klaster Hodowców Owiec", "Klaster Hodowli Owiec", **TOWN) is Decision.REVIEW
    assert decide("Klaster Usług Lotnych Sanok", "Klaster Usług Lotniczych Sanok", **TOWN) is Decision.REVIEW


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, Decision.JOINED),
        ({"founded": (2007, 2013)}, Decision.REVIEW),
        ({"founded": (2007, 2008)}, Decision.JOINED),
    ],
)
def test_an_association_of_the_name_is_the_cluster_unless_it_is_of_another_year(facts, expected):
    assert decide("Stowarzyszenie „Dolina Gruszek”", "Klaster Dolina Gruszek", **TOWN, **facts) is expected


def test_an_association_of_nearly_the_name_is_for_a_person():
    site = {"website": ("gruszki.example.pl", "gruszki.example.pl")}
    a, b = "Stowarzyszenie Mazowieckie Gruszki", "Mazowiecki Klaster Gruszkowy"
    assert decide(a, b, **site, city=("Grójec", "Grójec")) is Decision.REVIEW


def test_a_trade_in_one_word_worded_otherwise_and_run_by_another_body_is_for_a_person():
    a, b = "Sanocki Klaster Gumy", "Klaster Gumy Sanok"
    assert decide(a, b, **TOWN) is Decision.JOINED
    assert decide(a, b, **TOWN, coordinator=("Izba A", "Fundacja B")) is Decision.REVIEW
    assert decide(a, a, **TOWN, coordinator=("Izba A", "Fundacja B")) is Decision.JOINED


def test_two_addresses_of_their_own_need_one_name_and_year():
    a, b = "Klaster „Srebrna Nić”", "Klaster Hafciarski „Srebrna Nić”"
    sites = {"website": ("nic.example.pl", "hafty.example.org")}
    assert decide(a, b, **TOWN) is Decision.JOINED
    assert decide(a, b, **TOWN, **sites) is Decision.REVIEW
    assert decide(b, b, **TOWN, **sites) is Decision.JOINED
    assert decide(b, b, **TOWN, **sites, founded=(2006, 2013)) is Decision.REVIEW
    assert decide(a, b, **TOWN, website=("a.nic.example.pl", "b.nic.example.pl")) is Decision.JOINED


def test_a_brand_alone_does_not_move_and_one_of_everyday_pieces_needs_a_fact():
    assert decide("Gumexol", "Klaster Opon Gumexol") is Decision.JOINED
    assert decide("Gumexol", "Klaster Opon Gumexol", city=("Gliwice", "Zabrze")) is Decision.REVIEW
    assert decide("Eko-Drew", "Klaster Domów EkoDrew") is Decision.REVIEW
    assert decide("Eko-Drew", "Klaster Domów EkoDrew", **TOWN) is Decision.JOINED


def test_guessed_initials_with_another_seat_are_for_a_person():
    a, b = "KGiP", "Klaster Gumy i Plastiku"
    assert decide(a, b, **TOWN) is Decision.JOINED
    assert decide(a, b, city=("Sanok", "Krosno")) is Decision.REVIEW


def test_what_each_has_set_off_joins_one_trade_in_two_words_for_it():
    a, b = "Klaster Wikliny Ogrodowej i Domowej „Splot i Cień”", "Splot i Cień – klaster wikliniarski"
    assert decide(a, b, city=("Rudnik nad Sanem",) * 2) is Decision.JOINED
    assert decide("VERTA Klaster Sportu", "VERTA Klaster Dietetyki", **TOWN) is Decision.REVIEW


def test_what_kind_of_body_it_says_is_no_matter_where_all_but_the_name_is_one():
    facts = TOWN | {"coordinator": ("Izba A", "Izba A"), "website": ("gumosfera.pl", "gumosfera.pl")}
    assert decide("Centrum Gumosfera", "Sanocki Klaster Opon", **facts) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mazurski Klaster Szkut-niczy", "Mazurski Klaster Szkutniczy"),
        ("Nadnarwiański Klaster Wikliny", "Nadnarwiańskki Klaster Wikliny"),
        ("Nyski Klaster Rybbacki", "Nyski Klaster Rybacki"),
        ("Polski Klaster Gumy (dawniej Śląskie Konsorcjum Opon)", "Śląskie Konsorcjum Opon"),
        ("Klaster Gumosfera, poprzednio Sanocki Klaster Opon Zimowych", "Sanocki Klaster Opon Zimowych"),
    ],
)
def test_broken_words_slips_in_a_region_and_former_names_are_no_matter(a, b):
    assert decide(a, b, **TOWN) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b", "towns", "expected"),
    [
        ("Klaster Energii Tomaszów", "Tomaszowski Klaster Energii", (None, None), Decision.APART),
        ("Klaster Odzieży i Mody", "Klaster Mody i Odzieży", ("Łódź", "Łódź"), Decision.APART),
        ("Klaster Energii", "Klaster Energii", ("Żnin", "Chełmno"), Decision.APART),
        ("Klaster Energii", "KLASTRA ENERGII", ("Żnin", None), Decision.JOINED),
    ],
)
def test_rows_of_one_list_are_one_only_where_they_are_worded_alike_and_of_one_town(a, b, towns, expected):
    sides = [
        entry(n, at=at, group="list", **({"city": t} if t else {}))
        for at, n, t in zip((0, 99), (a, b), towns, strict=True)
    ]
    assert score_pair(*map(profile, sides)).decision is expected


def test_a_trade_more_in_front_of_the_shared_one_is_not_borne_out_by_who_runs_both():
    facts = {"city": ("Łeba", "Łeba"), "coordinator": ("Izba A", "Izba A")}
    a, b = "Klaster Naprawy Łodzi", "Klaster Budowy i Naprawy Łodzi"
    assert decide(a, b, **facts) is Decision.REVIEW
    assert decide(a, b, **facts, founded=(2011, 2011)) is Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sanocki Klaster Gumy", "Sanocki Klaster Gumy Lanej"),
        ("Klaster Rowerowy", "Klaster Rowerowy „Szlakiem Sanockim”"),
    ],
)
def test_a_name_less_one_word_is_borne_out_by_town_and_body(a, b):
    body = {"coordinator": ("Fundacja Obręcz", "Fundacja Obręcz")}
    assert decide(a, b, **TOWN) is Decision.REVIEW
    assert decide(a, b, **TOWN, **body) is Decision.JOINED
    assert decide(a, b, **TOWN, **body, founded=(2011, 2013)) is Decision.REVIEW


def test_one_name_in_one_town_with_other_years_or_addresses_is_for_a_person_unless_it_says_the_place():
    a, years = "Klaster Mody Dziecięcej", {"founded": (2007, 2018)}
    assert decide(a, a, **TOWN, **years) is Decision.REVIEW
    assert decide(a, a, **TOWN, website=("moda.sanok.pl", "dzieci-klaster.pl")) is Decision.REVIEW
    assert decide(f"{a} Sanok", f"{a} Sanok", **TOWN, **years) is Decision.JOINED
    assert decide(a, a, **TOWN, **years, coordinator=("Izba A", "Izba A")) is Decision.JOINED


def test_a_region_left_out_of_a_trade_in_one_word_is_for_a_person_in_a_large_town():
    a, b = "Klaster Szklarski", "Wielkopolski Klaster Szklarski"
    assert decide(a, b, city=("Poznań", "Poznań")) is Decision.REVIEW
    assert decide(a, b, city=("Poznań", "Poznań"), founded=(2011, 2011)) is Decision.JOINED
    assert decide(a, b, city=("Turek", "Turek")) is Decision.JOINED
    assert decide(a, "Poznański Klaster Szklarski", city=("Poznań", "Poznań")) is Decision.JOINED


def test_an_association_of_a_trade_in_one_word_is_for_a_person():
    a, b = "Stowarzyszenie Klaster Bednarski", "Klaster Bednarski"
    assert decide(a, b, **TOWN) is Decision.REVIEW
    assert decide(a, b, **TOWN, founded=(2011, 2011)) is Decision.JOINED


@pytest.mark.parametrize("town", ["Środa Wielkopolska", "Środa Wlkp.", "ŚRODA WIELKOPOLSKA", "Sroda Wielkopolska"])
def test_a_town_is_one_however_it_is_written(town):
    a = "Klaster Walcówek"
    assert decide(a, a, city=("Środa Wielkopolska", town), founded=(2011, 2011)) is Decision.JOINED


def test_a_town_behind_the_name_is_the_seat_of_the_other():
    a, b = "Klaster Walcówek Świebodzin", "Klaster Walcówek"
    assert decide(a, b, city=(None, "Świebodzin")) is Decision.JOINED
    assert decide(a, b, city=(None, "Konin")) is not Decision.JOINED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sanocki Klaser Gumy", "Sanocki Klaster Gumy"),
        ("Sanocki Klaster Dywanaski", "Sanocki Klaster Dywanarski"),
        ("Sanocki Klaster Bednatski", "Sanocki Klaster Bednarski"),
        ("Klaster Energi Wody i Gumy", "Klaster Energii Wody i Gumy"),
        ("Klaster Przernysłu Gumowego", "Klaster Przemysłu Gumowego"),
        ("Sanocki Klaster Żeg1arski", "Sanocki Klaster Żeglarski"),
        ("Klaster Wytwórców Gumy Lanej", "Klaster Producentów Gumy Lanej"),
        ("Klaster Guma+", "Klaster Guma Plus"),
        ("Klaster Trzech Źródeł", "Klaster 3 Źródeł"),
        ("Klaster Przetwórstwa Gumy i Tworz…", "Klaster Przetwórstwa Gumy i Tworzyw"),
        ("Klaster Gumosfera (poprz. Sanocki Klaster Opon)", "Sanocki Klaster Opon"),
        ("Klaster Gumosfera dawniej Sanocki Klaster Opon", "Sanocki Klaster Opon"),
        ("Klaster Gumowy pow. sanockiego", "Sanocki Klaster Gumowy"),
    ],
)
def test_further_slips_and_misread_letters_are_no_matter(a, b):
    assert decide(a, b, **TOWN) is Decision.JOINED


def test_with_its_name_a_cluster_may_change_its_address():
    a, b = "Klaster Domów Drewnianych", "Klaster Budownictwa Pasywnego (do 2015 r. Klaster Domów Drewnianych)"
    sites = {"website": ("domy.example.pl", "pasywne.example.org")}
    assert decide(a, b, **TOWN, **sites, founded=(2011, 2011)) is Decision.JOINED
    assert decide(a, b, **TOWN, **sites) is Decision.REVIEW


def test_addresses_below_the_name_of_a_town_are_of_two_owners():
    a, b = "Klaster „Srebrna Nić”", "Klaster Hafciarski „Srebrna Nić”"
    assert decide(a, b, **TOWN, website=("nic.gda.pl", "hafty.gda.pl")) is Decision.REVIEW


@pytest.mark.parametrize(
    ("name", "section"),
    [
        ("Łódzki Klaster Mody", "Łódzki Klaster Mody – Oddział Pabianice"),
        ("Klaster Smaki Warmii", "Klaster Smaki Warmii - sekcja mleczarska"),
        ("Klaster Silesia Health", "Klaster Silesia Health: zespół telemedycyny"),
        ("Śląski Klaster ICT", "Śląski Klaster ICT, sekcja gier"),
    ],
)
def test_a_part_of_what_the_other_names_is_for_a_person(name, section):
    assert decide(name, section, city=("Łódź", "Łódź")) is Decision.REVIEW
    assert decide(name, section) is Decision.REVIEW
    assert decide(section, section) is Decision.JOINED


def test_names_in_two_languages_and_two_years_need_a_town():
    a, b = "Kielecki Klaster Odlewniczy", "Kielce Foundry Cluster"
    assert decide(a, b) is Decision.JOINED
    assert decide(a, b, founded=(2008, 2009)) is Decision.REVIEW
    assert decide(a, b, founded=(2008, 2009), city=("Kielce", "Kielce")) is Decision.JOINED
    assert decide(a, b, founded=(2008, 2009), coordinator=("Izba Żeliwa", "Izba Żeliwa")) is Decision.JOINED


def test_two_bodies_and_no_fact_in_common_are_for_a_person_unless_there_is_a_brand_or_region():
    bodies = {"coordinator": ("Fundacja Plon", "Izba Warzywna")}
    for name in ("Klaster Inteligentnej Energii", "Klaster Handlu i Usług"):
        assert decide(name, name, **bodies) is Decision.REVIEW
        assert decide(name, name, **bodies, city=("Chełm", "Chełm")) is Decision.JOINED
    for name in ("Klaster BITEXON", "Lubelski Klaster Inteligentnej Energii"):
        assert decide(name, name, **bodies) is Decision.JOINED


def test_four_initials_and_another_year_are_for_a_person():
    a, b, town = "Małopolski Klaster Energii Wiatru", "MKEW", {"city": ("Kraków", "Kraków")}
    assert decide(a, b, **town) is Decision.JOINED
    assert decide(a, b, **town, founded=(2010, 2011)) is Decision.JOINED
    assert decide(a, b, **town, founded=(2010, 2016)) is Decision.REVIEW


def test_what_is_called_new_may_have_followed_the_other():
    a, b = "Klaster Żeglugi Obra", "Nowy Klaster Żeglugi Obra"
    assert decide(a, b, **TOWN) is Decision.REVIEW
    assert decide(a, b, **TOWN, coordinator=("Izba Żeglugi", "Izba Żeglugi")) is Decision.JOINED
