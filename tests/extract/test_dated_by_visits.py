"""Counts dated by a visit in their row, by an edition, by when a file was brought up to date."""

import pytest
from made_pages import extraction, table

HEAD = "Klaster | Rok zał. | Członkowie"


def _dates(body):
    return {
        e.name: {o.as_of for o in e.observations if o.field.value == "members"} for e in extraction(body).entries
    }


@pytest.mark.parametrize("head", ["Wizyta", "Data wizyty", "Termin wywiadu", "Data ankiety", "Data rozmowy"])
def test_a_column_of_visits_dates_the_counts_of_its_rows(head):
    body = table(
        f"{HEAD} | {head}",
        "Klaster Rzeczny | 2008 | 37 | 05.2010",
        "Klaster Morski | 2009 | 21 | 11 lutego 2011 r.",
    )
    assert _dates(body) == {"Klaster Rzeczny": {2010}, "Klaster Morski": {2011}}


@pytest.mark.parametrize("label", ["Aktualizacja", "Data aktualizacji", "Ostatnia aktualizacja"])
def test_the_day_of_a_file_in_a_cell_beside_its_label_dates_the_counts(label):
    about = f"<table><tr><td>Wersja pliku<td>4<tr><td>{label}<td>2022-09-30<tr><td>Opracowanie<td>Biuro</table>"
    said = "<p>Liczba członków: wg deklaracji koordynatora na dzień aktualizacji.</p>"
    assert _dates(about + said + table(HEAD, "Klaster Rzeczny | 2008 | 37")) == {"Klaster Rzeczny": {2022}}


@pytest.mark.parametrize(
    "title",
    [
        "Ankieta „Klastry a kadry”, edycja 2018 – odpowiedzi",
        "Badanie koordynatorów klastrów: edycja 2018 – zestawienie",
    ],
)
def test_the_edition_of_a_survey_dates_its_answers(title):
    assert _dates(f"<h2>{title}</h2>" + table(HEAD, "Klaster Rzeczny | 2008 | 37")) == {"Klaster Rzeczny": {2018}}


def test_a_row_that_knows_better_than_the_heads_of_its_counts_is_dated_by_itself():
    body = table(
        "Klaster | Członkowie 2013 | w tym firmy | Uwagi",
        "Klaster Rzeczny | 29¹ | 24 | ",
        "Klaster Morski | 21 | 20 | dane z 2011 r.",
        "Klaster Górski | 12 | 9 | ",
    )
    dates = _dates(f"{body}<p>¹ Dane za 2012 r.; koordynator nie prowadzi ewidencji.</p>")
    assert dates == {"Klaster Rzeczny": {2012}, "Klaster Morski": {2011}, "Klaster Górski": {2013}}


@pytest.mark.parametrize("head", ["Rok, którego dotyczy", "Rok danych", "Rok, z którego są dane"])
def test_the_year_of_a_last_known_count_stands_beside_it(head):
    body = table(f"Klaster | Ostatnia znana liczba członków | {head}", "Klaster Rzeczny | 18 | 2014")
    assert _dates(body) == {"Klaster Rzeczny": {2014}}


def test_the_note_at_a_count_of_a_card_dates_it():
    card = "<h3>{}</h3><p>Płock</p><p>Rok powstania: 2010</p><p>Liczba podmiotów: {}</p>"
    body = f"<h1>Klastry, stan na 2023 r.</h1>{card.format('Klaster Rzeczny', '28*')}"
    body += f"<p>* dane z końca 2021 r.</p>{card.format('Klaster Morski', '12')}"
    assert _dates(body) == {"Klaster Rzeczny": {2021}, "Klaster Morski": {2023}}
