"""Rows and columns of tables that say something of other rows: groups, kinds, cells that repeat."""

import pytest
from made_pages import clusters, rows, table


def test_a_voivodeship_as_a_row_governs_the_rows_below_it():
    body = table(
        "Nazwa klastra | Rok powstania",
        "<b>województwo podlaskie</b> | ",
        "Klaster Rzeczny | 2010",
        "<b>województwo opolskie</b> | ",
        "Klaster Morski | 2011",
    )
    assert {name: c["voivodeship"] for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": "podlaskie",
        "Klaster Morski": "opolskie",
    }


def test_many_voivodeships_as_rows_are_no_column_of_labels():
    group = '<tr><td colspan="3">Województwo {}</td></tr>'
    told = {"podlaskie": "Klaster Rzeczny", "opolskie": "Klaster Morski", "śląskie": "Klaster Górski"}
    entries = "".join(f"{group.format(region)}{rows(f'{name} | 2010 | 40')}" for region, name in told.items())
    body = f"<table>{rows('Nazwa klastra | Rok powstania | Liczba członków', tag='th')}{entries}</table>"
    assert {c["voivodeship"]: name for name, c in clusters(body).items()} == told


def test_a_group_of_key_clusters_ends_with_the_next_group():
    group = '<tr><td colspan="2">{}</td></tr>'
    body = (
        f"<table>{rows('Klaster | Rok powstania', tag='th')}"
        f"{group.format('Krajowe Klastry Kluczowe')}{rows('Klaster Rzeczny | 2010')}"
        f"{group.format('Pozostałe klastry')}{rows('Klaster Morski | 2011')}</table>"
    )
    found = clusters(body)
    assert found["Klaster Rzeczny"]["key_cluster"] is True
    assert "key_cluster" not in found["Klaster Morski"]


def test_a_column_of_kinds_tells_clusters_from_others():
    head = "Nazwa | Rodzaj | Rok powstania"
    body = table(head, "Wschodni Inkubator | inkubator | 2009", "Podlaski Klaster Bielizny | klaster | 2008")
    assert list(clusters(body)) == ["Podlaski Klaster Bielizny"]


def test_a_column_of_kinds_tells_initiatives_and_stages():
    head = "Nazwa | Rodzaj | Siedziba"
    body = table(
        head, "Klaster Morski | klaster | Gdynia", "Grupa Obuwnicza | inicjatywa klastrowa | Kielce",
        "Klaster Wapienny | klaster w organizacji | Kielce",
    )  # fmt: skip
    found = clusters(body)
    assert found["Grupa Obuwnicza"]["kind"] == "initiative"
    assert found["Klaster Wapienny"]["status"] == "forming"


def regions(*said):
    body = table(
        "Województwo | Nazwa klastra | Rok", *(f"{one} | Klaster Nr {n} | 201{n}" for n, one in enumerate(said))
    )
    return [c.get("voivodeship") for c in clusters(body).values()]


def test_a_voivodeship_said_once_for_each_group_holds_for_the_rows_below_it():
    assert regions("opolskie", "", "", "lubuskie", "") == ["opolskie"] * 3 + ["lubuskie"] * 2


@pytest.mark.parametrize("said", [("opolskie", "opolskie", ""), ("", "opolskie", ""), ("opolskie", "b.d.", "")])
def test_an_empty_cell_among_others_that_repeat_the_voivodeship_says_nothing(said):
    assert regions(*said)[2] is None


def test_a_list_of_key_clusters_names_them_and_when_they_became_so():
    body = table(
        "Nazwa Krajowego Klastra Kluczowego | Województwo | Data nadania statusu",
        "Klaster Rzeczny | podlaskie | 30.09.2016 r.",
        "Baltic Subsea Hub | pomorskie | 1.11.2022 r.",
    )
    found = clusters(f"<h1>Lista Krajowych Klastrów Kluczowych</h1>{body}")
    assert {name: said["voivodeship"] for name, said in found.items()} == {
        "Klaster Rzeczny": "podlaskie",
        "Baltic Subsea Hub": "pomorskie",
    }
    assert not any("founded" in said for said in found.values())


def test_as_above_means_the_row_above_and_no_heading_between():
    rest = '<tr><td colspan="2">Pozostałe klastry</td></tr>'
    head = rows("Nazwa klastra | Koordynator", tag="th")
    body = f"<table>{head}{rows('Klaster Rzeczny | Fundacja Nurt')}{rest}{rows('Klaster Morski | j.w.')}</table>"
    assert clusters(body)["Klaster Morski"]["coordinator"] == "Fundacja Nurt"


def test_as_above_with_nothing_above_means_nothing():
    assert clusters(table("Nazwa klastra | Koordynator", "Klaster Morski | j.w.")) == {"Klaster Morski": {}}


def test_a_title_of_other_bodies_ends_what_announces_clusters():
    first = table("Nazwa | Miasto | Rok powstania", "Klaster Rzeczny | Toruń | 2010")
    second = table(
        "Nazwa | Miasto | Rok powstania", "Pracodawcy Wisły | Toruń | 1990", "Mosty Razem | Płock | 2001"
    )
    assert list(clusters(f"<p>Klastry regionu:</p>{first}<p>Instytucje partnerskie</p>{second}")) == [
        "Klaster Rzeczny"
    ]


def test_clusters_are_told_from_the_others_in_a_list_of_attendance():
    body = table(
        "Lp. | Przedstawiciel | Reprezentuje | Miejscowość | Podpis",
        "1 | A. Rak | Klaster Rzeczny | Toruń | (—)",
        "2 | B. Sum | Politechnika | Płock | (—)",
        "3 | C. Lin | UMWP | Toruń | (—)",
        "4 | D. Boleń | Klaster Morski | Gdynia | nieobecny",
    )
    assert {name: c["city"] for name, c in clusters(body).items()} == {
        "Klaster Rzeczny": "Toruń",
        "Klaster Morski": "Gdynia",
    }


def test_a_column_of_forms_with_an_energy_cluster_in_it_tells_no_kinds():
    head = "Nazwa powiązania | Forma | Siedziba | Uczestnicy - wszyscy"
    others = ("Klaster Szkła | konsorcjum | Krosno | 20", "Klaster energii Obra | klaster energii | Wolsztyn | 9")
    assert (
        clusters(table(head, "Klaster Emalii | umowa | Olkusz | 13", *others))["Klaster Emalii"]["members"] == 13
    )


def test_a_town_as_a_row_is_the_seat_of_the_rows_below_it():
    found = clusters(
        f"<h1>Klastry</h1><table>{rows('Nazwa klastra | Rok założenia | Liczba członków', tag='th')}"
        f"<tr><td colspan=3>Gdańsk</td></tr>{rows('Klaster Wodny | 2010 | 34', 'Klaster Lnu | 2012 | 21')}"
        f"<tr><td colspan=3>Lublin</td></tr>{rows('Klaster Szkła | 2008 | 45')}</table>"
    )
    towns = {name: said["city"] for name, said in found.items()}
    assert towns == {"Klaster Wodny": "Gdańsk", "Klaster Lnu": "Gdańsk", "Klaster Szkła": "Lublin"}


@pytest.mark.parametrize("heading", ["W organizacji:", "Klastry w organizacji:", "W trakcie tworzenia"])
def test_a_group_may_head_those_that_are_being_made(heading):
    group = f'<tr><td colspan="2">{heading}</td></tr>'
    head = rows("Klaster | Siedziba", tag="th")
    body = f"<table>{head}{rows('Klaster Lnu | Puck')}{group}{rows('Klaster Soli | Hel')}</table>"
    assert [c.get("status") for c in clusters(body).values()] == [None, "forming"]
