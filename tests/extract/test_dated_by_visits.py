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
