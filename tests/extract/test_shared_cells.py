"""Cells of tables that hold more than their cluster's name, and heads that say so."""

import pytest
from made_pages import clusters, rows, table


def test_a_head_may_promise_with_the_name_what_is_of_no_use_here():
    body = table(
        "Klaster i jego forma prawna | Biuro klastra (adres) | Kto prowadzi",
        "Klaster Rzeczny<br>porozumienie | ul. Wodna 2, Płock | Izba Rzeczna",
        'Klaster "Morskie Oko"<br>spółka z o.o. | ul. Polna 1, Puck | Gmina Puck',
    )
    found = clusters(body)
    assert {name: c["city"] for name, c in found.items()} == {
        "Klaster Rzeczny": "Płock",
        'Klaster "Morskie Oko"': "Puck",
    }


def test_a_head_may_say_behind_a_dash_that_it_means_the_name():
    body = table(
        "Klaster – nazwa i adres biura | Lider",
        "Klaster Rzeczny, ul. Wodna 2, 09-400 Płock | Izba Rzeczna",
        "Klaster Morski, ul. Polna 1, 84-100 Puck | Gmina Puck",
    )
    assert {name: c["city"] for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": "Płock",
        "Klaster Morski": "Puck",
    }


def test_what_a_head_has_in_brackets_stands_in_brackets_behind_the_name():
    body = table(
        "Klaster (rok założenia) | Siedziba | Członkowie",
        "Klaster Rzeczny* (2010) | Płock | 31",
        "Klaster Rzeźby z Kamienia (2013) | Puck | 8",
        "Klaster Morski | Hel | 8",
    )
    found = clusters(body + "<p>* Krajowy Klaster Kluczowy</p>")
    assert {name: c.get("founded") for name, c in found.items()} == {
        "Klaster Rzeczny": 2010,
        "Klaster Rzeźby z Kamienia": 2013,
        "Klaster Morski": None,
    }
    assert found["Klaster Rzeczny"]["key_cluster"] is True


def test_what_recurs_behind_names_leaves_their_rows_what_its_columns_say():
    body = table(
        "Nazwa klastra | Umowa | Koordynator",
        "Klaster Rzeczny, Płock | nie | Izba Rzeczna",
        "Klaster Morski, Hel | nie | Fundacja Morza",
        "Klaster Górski, Zakopane | tak | Miasto Zakopane",
    )
    assert {name: (c["city"], c["coordinator"]) for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": ("Płock", "Izba Rzeczna"),
        "Klaster Morski": ("Hel", "Fundacja Morza"),
        "Klaster Górski": ("Zakopane", "Miasto Zakopane"),
    }


def test_a_year_in_brackets_is_no_part_of_a_name():
    body = table("Nazwa klastra | Siedziba", "Klaster Rzeczny (2010) | Płock", "Klaster Morski (2011 r.) | Puck")
    assert list(clusters(body)) == ["Klaster Rzeczny", "Klaster Morski"]


def test_a_group_of_no_voivodeship_ends_that_above():
    group = '<tr><td colspan="2">{}</td></tr>'
    body = (
        f"<table>{rows('Klaster | Członkowie', tag='th')}{group.format('WOJEWÓDZTWO POMORSKIE')}"
        f"{rows('Klaster Morski | 12')}{group.format('KLASTRY O ZASIĘGU OGÓLNOPOLSKIM')}"
        f"{rows('Klaster Skalny | 9')}</table>"
    )
    found = clusters(body)
    assert [c.get("voivodeship") for c in found.values()] == ["pomorskie", None]


def test_all_members_beside_the_companies_have_a_head_without_polish_letters_too():
    body = table("NAZWA | OGOLEM | W_TYM_FIRMY", "Klaster Rzeczny | 1 020 | 996", "Klaster Morski | 18 | 12")
    assert {name: (c["members"], c["companies"]) for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": (1020, 996),
        "Klaster Morski": (18, 12),
    }


def test_a_name_without_the_word_and_its_town_are_no_more_lost_for_what_recurs():
    body = table(
        "Nazwa klastra, siedziba | Koordynator i jego siedziba; strona internetowa",
        "Klaster Rzeczny, Płock | Izba Rzeczna<br>Płock; rzeka.example.pl",
        "Pucka Dolina Sieci, Hel | Fundacja Morza w<br>Gdyni; puck.example.pl",
        "Klaster Górski, Zakopane | Miasto Zakopane; www.gory.example.pl",
    )
    found = clusters(body)
    assert list(found) == ["Klaster Rzeczny", "Pucka Dolina Sieci", "Klaster Górski"]
    run_by = ["Izba Rzeczna", "Fundacja Morza w Gdyni", "Miasto Zakopane"]
    assert [c["coordinator"] for c in found.values()] == run_by
    assert found["Pucka Dolina Sieci"]["website"] == "puck.example.pl"


def test_a_head_of_who_runs_a_cluster_and_where_it_is():
    body = table(
        "Nazwa klastra | Koordynator i siedziba klastra",
        "Klaster Rzeczny | Izba Rzeczna<br>Płock",
        "Klaster Morski | Fundacja Morza / Puck",
        "Klaster Górski | Uniwersytet<br>Górski w Zakopanem",
    )
    assert clusters(body) == {
        "Klaster Rzeczny": {"coordinator": "Izba Rzeczna", "city": "Płock", "voivodeship": "mazowieckie"},
        "Klaster Morski": {"coordinator": "Fundacja Morza", "city": "Puck", "voivodeship": "pomorskie"},
        "Klaster Górski": {"coordinator": "Uniwersytet Górski w Zakopanem"},
    }


def test_the_seat_of_who_runs_a_cluster_is_not_the_clusters():
    body = table("Nazwa klastra | Koordynator (siedziba)", "Klaster Rzeczny | Izba Rzeczna<br>Płock")
    assert clusters(body) == {"Klaster Rzeczny": {"coordinator": "Izba Rzeczna"}}


def test_the_town_at_the_end_of_the_line_with_the_name():
    found = clusters(
        table("Nazwa i siedziba | Rok", "Klaster Opon i Gumy Nowy Sącz | 2009", "Klaster Serów Mazur | 2018")
    )
    told = {name: said.get("city") for name, said in found.items()}
    assert told == {"Klaster Opon i Gumy": "Nowy Sącz", "Klaster Serów Mazur": None}


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("Miejscowość i lider", "Płock<br>Izba Rzeczna", "Nowy Kisielin<br>Gmina Puck"),
        ("Siedziba / animator", "Płock / Izba Rzeczna", "Nowy Kisielin / Gmina Puck"),
        ("Lokalizacja – podmiot zarządzający", "Płock – Izba Rzeczna", "Nowy Kisielin – Gmina Puck"),
    ],
)
def test_the_seat_may_stand_before_who_runs_a_cluster(head, first, second):
    body = table(
        f"Nazwa klastra | {head} | Rok", f"Klaster Rzeczny | {first} | 2010", f"Klaster Sieci | {second} | 2012"
    )
    assert [(c["city"], c["coordinator"]) for c in clusters(body).values()] == [
        ("Płock", "Izba Rzeczna"),
        ("Nowy Kisielin", "Gmina Puck"),
    ]


@pytest.mark.parametrize("head", ["Nazwa i forma", "Klaster / forma współpracy", "Nazwa"])
def test_the_legal_form_in_brackets_is_no_part_of_a_name(head):
    body = table(
        f"{head} | Siedziba | Rok założenia",
        "Klaster Rzeczny<br>(umowa konsorcjum) | Płock | 2010",
        "Klaster Sieci<br>i Skór<br>(stowarzyszenie) | Puck | 2012",
        "Klaster Morski (porozumienie)* | Hel | 2014",
    )
    assert list(clusters(f"<h1>Klastry</h1>{body}")) == [
        "Klaster Rzeczny",
        "Klaster Sieci i Skór",
        "Klaster Morski",
    ]
