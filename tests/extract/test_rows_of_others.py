"""Rows and groups of rows of a table of clusters that are none, and those that only look so."""

import pytest
from made_pages import clusters, rows, table

HEAD = "Lp. | Nazwa klastra | Siedziba | Liczba członków"


@pytest.mark.parametrize(
    "row",
    [
        " | Liczba odpowiedzi | | 12",
        " | Mediana | | 31",
        " | Odsetek firm prywatnych | | 88",
        " | Wyniki 11–20 z 48 | | ",
        " | « Poprzednia 1 2 3 Następna » | Następna | ",
        " | Strona 2 z 5 | | ",
    ],
)
def test_measures_and_pages_are_no_clusters(row):
    assert list(clusters(table(HEAD, "1 | Klaster Rzeczny | Płock | 40", row))) == ["Klaster Rzeczny"]


@pytest.mark.parametrize(
    "denial",
    [
        "nie klaster - usunąć",
        "instytucja wsparcia, nie klaster",
        "to nie klaster, zgłoszenie omyłkowe",
        "izba, a nie klaster",
        "nieaktualne (nie klaster)",
    ],
)
@pytest.mark.parametrize("column", ["Uwagi", "Stan", "Status"])
def test_a_row_that_says_of_itself_that_it_is_none(column, denial):
    body = table(
        f"{HEAD} | {column}",
        "1 | Klaster Rzeczny | Płock | 40 | działa",
        f"2 | Żuławska Dolina Wiatru | Malbork | 8 | {denial}",
        "3 | Klaster Morski | Puck | 12 | dawniej stowarzyszenie, nie klaster energii",
    )
    assert list(clusters(body)) == ["Klaster Rzeczny", "Klaster Morski"]


@pytest.mark.parametrize(
    "name",
    [
        "Klaster Runa Leśnego „Jagoda Kamińska”",
        "Klaster Wina „Adam Kowalski”",
        "Świeckie Forum Papieru – klaster",
        "Forum Nawozów – klaster chemiczny",
        "Targi Dobrego Smaku – klaster spożywczy",
        "Razem Zdrowiej",
        "Razem Cieplej",
        "Razem Taniej",
        "Razem dla Żuław",
    ],
)
def test_names_that_look_like_persons_events_and_sums(name):
    body = table(HEAD, "1 | Klaster Rzeczny | Płock | 40", f"2 | {name} | Malbork | 8")
    assert list(clusters(body)) == ["Klaster Rzeczny", name]


@pytest.mark.parametrize(
    "row", ["Razem lubuskie", "Razem Mazowieckie", "RAZEM KLASTRY", "Razem 2 klastry", "Razem w kraju"]
)
def test_sums_with_what_they_are_of(row):
    body = table(HEAD, "1 | Klaster Rzeczny | Płock | 40", f" | {row} | | 40")
    assert list(clusters(body)) == ["Klaster Rzeczny"]


def _grouped(*groups):
    """A table of groups, each with a heading over all columns."""
    made = (f'<tr><td colspan="4">{heading}</td></tr>{rows(*lines)}' for heading, *lines in groups)
    return f"<table>{rows(HEAD, tag='th')}{''.join(made)}</table>"


@pytest.mark.parametrize(
    "heading",
    [
        "C. Organizacje współpracujące",
        "ORGANIZACJE WSPIERAJĄCE",
        "Pozostałe organizacje ankietowane",
        "Instytucje otoczenia biznesu",
        "Inne podmioty",
        "III. Jednostki naukowe i izby gospodarcze",
    ],
)
def test_a_group_of_other_bodies_has_clusters_only_where_they_are_called_so(heading):
    body = _grouped(
        ("A. Klastry", "1 | Klaster Rzeczny | Płock | 40", "2 | Dolina Sadów | Grójec | 12"),
        (heading, "1 | Loża Kupców Żuław | Malbork | 90", "2 | Szkoła Zarządzania Klastrami | Puck | 8"),
        ("D. Inicjatywy", "1 | Sieć Pszczół | Ełk | 7"),
    )
    assert list(clusters(body)) == ["Klaster Rzeczny", "Dolina Sadów", "Sieć Pszczół"]
    late = _grouped(("Klastry", "1 | Dolina Sadów | Grójec | 12"), (heading, "2 | Klaster Morski | Puck | 9"))
    assert list(clusters(late)) == ["Dolina Sadów", "Klaster Morski"]


def test_groups_of_clusters_and_initiatives_have_a_sum_each():
    body = _grouped(
        ("A. Klastry", "1 | Klaster Rzeczny | Płock | 40", "2 | Dolina Sadów | Grójec | 12"),
        ("Razem klastry",),
        ("B. Inicjatywy klastrowe", "1 | Sieć Pszczół | Ełk | 7", "2 | Klaster Morski | Puck | 12"),
        ("Razem inicjatywy",),
    )
    kinds = {name: found.get("kind") for name, found in clusters(body).items()}
    assert kinds == {
        "Klaster Rzeczny": None,
        "Dolina Sadów": None,
        "Sieć Pszczół": "initiative",
        "Klaster Morski": "initiative",
    }


@pytest.mark.parametrize("heading", ["Klastry i organizacje turystyczne", "Organizacje klastrowe", "Inne klastry"])
def test_a_group_that_speaks_of_clusters_too_is_none_of_other_bodies(heading):
    body = _grouped((heading, "1 | Klaster Rzeczny | Płock | 40", "2 | Dolina Sadów | Grójec | 12"))
    assert list(clusters(body)) == ["Klaster Rzeczny", "Dolina Sadów"]


@pytest.mark.parametrize("goes_on", ["Tabela 1 – ciąg dalszy", "cd. tabeli 1", "Tabela 1 (c.d.)"])
def test_a_table_that_goes_on_is_still_in_the_last_group(goes_on):
    first = _grouped(
        ("województwo opolskie", "1 | Klaster Rzeczny | Nysa | 40"),
        ("województwo łódzkie", "2 | Klaster Sadów | Łask | 7"),
    )
    rest = f"<p>{goes_on}</p>{table('Lp. | Nazwa klastra | Liczba członków', '3 | Klaster Morski | 12')}"
    assert [said.get("voivodeship") for said in clusters(first + rest).values()] == [
        "opolskie",
        "łódzkie",
        "łódzkie",
    ]
    other = f"<p>Tabela 2</p>{table('Lp. | Nazwa klastra | Liczba członków', '3 | Klaster Morski | 12')}"
    assert "voivodeship" not in clusters(first + other)["Klaster Morski"]


@pytest.mark.parametrize("state", ["W przygotowaniu", "W trakcie tworzenia", "W organizacji"])
def test_a_state_in_a_line_above_a_name_is_no_part_of_it(state):
    body = table(
        "Nazwa klastra | Miasto", "Klaster Rzeczny | Płock", f"{state}<br>Klaster Gier „Praga” | Warszawa"
    )
    found = clusters(body)
    assert list(found) == ["Klaster Rzeczny", "Klaster Gier „Praga”"]
    assert found["Klaster Gier „Praga”"]["status"] == "forming"
