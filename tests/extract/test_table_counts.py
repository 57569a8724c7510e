"""The counts of tables, and for which year they hold."""

import pytest
from made_pages import clusters, extraction, rows, table


def test_a_total_of_clusters_tells_them_from_what_stands_below():
    body = table(
        "Organizacja | Forma | Miasto | Liczba członków",
        "Klaster Rzeczny | porozumienie | Płock | 31",
        "Klaster Morski | klaster | Puck | 8",
        "Klaster Górski | klaster | Zakopane | 5",
        "Sieć Przetwórców | konsorcjum | Iława | 9",
        "Razem klastry | | | 48",
        "Izba Gospodarcza | stowarzyszenie | Ostróda | 44",
        "Mazowiecki Klub Biznesu | stowarzyszenie | Płock | 87",
    )
    assert list(clusters(body)) == ["Klaster Rzeczny", "Klaster Morski", "Klaster Górski", "Sieć Przetwórców"]


def test_count_columns_with_years_are_dated_and_stay_apart():
    body = table("Nazwa klastra | Liczba członków 2012 | Liczba członków 2018", "Klaster Rzeczny | 40 | 78")
    (entry,) = extraction(body).entries
    counts = [o for o in entry.observations if o.field.value == "members"]
    assert {(o.value, o.as_of) for o in counts} == {(40, 2012), (78, 2018)}
    assert len({o.statement for o in counts}) == 2


def test_counts_of_one_year_are_said_together():
    head = "Nazwa klastra | Liczba członków 2018 | Liczba przedsiębiorstw 2018 | Liczba członków 2012"
    (entry,) = extraction(table(head, "Klaster Rzeczny | 40 | 31 | 20")).entries
    statements = {o.value: o.statement for o in entry.observations if o.statement is not None}
    assert statements[40] == statements[31] != statements[20]


def test_a_part_of_a_dated_count_has_its_date():
    head = "Nazwa klastra | Uczestnicy na koniec 2019 r. | – w tym firmy"
    assert clusters(table(head, "Klaster Rzeczny | 43 | 38")) == {
        "Klaster Rzeczny": {"members": 43, "companies": 38}
    }


def test_companies_in_brackets_where_a_sentence_says_so():
    body = "<p>Klastry regionu. Liczby w nawiasach – firmy.</p>"
    body += table("Klaster | Ilu nas jest | Biuro", "Rzeczny Klaster Ryb | ponad 70 (52) | Nałęczów, Lipowa 6")
    assert clusters(body)["Rzeczny Klaster Ryb"] == {
        "members": 70,
        "companies": 52,
        "city": "Nałęczów",
        "voivodeship": "lubelskie",
    }


def test_a_line_under_the_table_dates_its_counts():
    body = table("Klaster | Liczba podmiotów", "Klaster Rzeczny | 33")
    (entry,) = extraction(f"{body}<p>Źródło: ankieta, stan na 30 listopada 2016 r.</p>").entries
    assert {o.as_of for o in entry.observations if o.field.value == "members"} == {2016}


def test_a_year_in_brackets_ends_the_title_of_a_table_and_dates_its_counts():
    title = "<h1>Klastry wspierane przez samorządy województw (2019)</h1>"
    (entry,) = extraction(title + table("Nazwa klastra | Liczba członków", "Klaster Rzeczny | 40")).entries
    assert [(o.value, o.as_of) for o in entry.observations if o.field.value == "members"] == [(40, 2019)]


def test_the_parts_of_a_count_are_not_the_whole():
    head = "<tr><th rowspan=2>Klaster</th><th colspan=3>Liczba członków</th></tr>"
    parts = rows("przedsiębiorstwa | uczelnie i jednostki naukowe | razem", tag="th")
    found = clusters(
        f"<table>{head}{parts}{rows('Klaster Rzeczny | 21 | 3 | 24', 'Klaster Morski | 40 | 2 | 42')}</table>"
    )
    assert {name: (said["companies"], said["members"]) for name, said in found.items()} == {
        "Klaster Rzeczny": (21, 24),
        "Klaster Morski": (40, 42),
    }


@pytest.mark.parametrize("size", ["Wielkość (podmioty / firmy)", "Skład", "Liczebność na koniec okresu"])
def test_a_size_goes_by_many_words(size: str):
    body = table(f"Organizacja sieciowa | Kto prowadzi | {size}", "Klaster Rzeczny | Fundacja Wisła | 22")
    assert clusters(body)["Klaster Rzeczny"] == {"coordinator": "Fundacja Wisła", "members": 22}


def test_what_is_missing_of_two_counts_is_not_the_other():
    body = table("Klaster | Liczba członków / firm", "Klaster Rzeczny | – / 15", "Klaster Morski | 20 / b.d.")
    assert clusters(body) == {"Klaster Rzeczny": {"companies": 15}, "Klaster Morski": {"members": 20}}


def test_two_counts_side_by_side_under_one_head():
    head = ("Nazwa klastra | Liczba", " | podmiotów przeds.")
    body = f"<table>{rows(*head, 'Klaster Rzeczny | 58 41', 'Klaster Morski | b.d. 14')}</table>"
    assert clusters(body) == {
        "Klaster Rzeczny": {"members": 58, "companies": 41},
        "Klaster Morski": {"companies": 14},
    }


@pytest.mark.parametrize("head", ["Podmioty / w tym firmy", "Członkowie i firmy", "Uczestnicy (firmy)"])
def test_a_head_of_two_counts_may_join_their_labels(head):
    found = clusters(
        table(f"Klaster | Siedziba | {head}", "Klaster Wody | Nysa | 27 / 21", "Klaster Soli | Brzeg | b.d.")
    )
    assert {"members": 27, "companies": 21}.items() <= found["Klaster Wody"].items()


def test_all_members_beside_those_of_each_kind():
    made = table(
        "Klaster | MŚP | Duże | Uczelnie | Razem", "Klaster Lnu | 9 | 2 | 1 | 12", "Klaster Wody | 5 | 1 | 2 | 8"
    )
    assert [(n, f["members"]) for n, f in clusters(made).items()] == [("Klaster Lnu", 12), ("Klaster Wody", 8)]


def test_a_column_of_the_firms_of_one_place_does_not_count_the_members():
    found = clusters(table("Klaster | Siedziba | Liczba firm z Płocka", "Klaster Wodoru | Warszawa | 6"))
    assert found["Klaster Wodoru"] == {"city": "Warszawa", "voivodeship": "mazowieckie"}


def test_the_year_in_brackets_behind_counts_is_theirs():
    said = extraction(table("Klaster | Wielkość", "Klaster Optyki | 21 członków, w tym 17 firm (2019)[2]"))
    counts = {
        o.field: o.as_of for e in said.entries for o in e.observations if o.field in ("members", "companies")
    }
    assert set(counts.values()) == {2019}
