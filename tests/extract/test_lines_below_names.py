"""Lines below the name in its cell: who runs the cluster, since when, how many there are."""

import pytest
from made_pages import clusters, rows, table


def test_who_runs_a_cluster_in_brackets_below_its_name_leaves_the_row_its_columns():
    head = (
        "<tr><th rowspan=2>Nazwa klastra</th><th rowspan=2>Siedziba</th><th colspan=2>Liczba członków</th></tr>"
        "<tr><th>ogółem</th><th>w tym przedsiębiorstwa</th></tr>"
    )
    body = rows(
        "Klaster Rzeczny<br>(koordynator: Izba Rzeczna) | Płock | 31 | 28",
        "Klaster Morski<br>(koordynator: Fundacja Morza) | Puck | 12 | 9",
    )
    group = "<tr><td colspan=4>Podregion nadmorski</td></tr>"
    found = clusters(f"<table>{head}{group}{body}</table>")
    assert {name: (c["coordinator"], c["city"], c["members"], c["companies"]) for name, c in found.items()} == {
        "Klaster Rzeczny": ("Izba Rzeczna", "Płock", 31, 28),
        "Klaster Morski": ("Fundacja Morza", "Puck", 12, 9),
    }


@pytest.mark.parametrize(
    "line",
    [
        "prowadzi: Izba Rzeczna; start 2007; 31 podmiotów, z tego 28 firm",
        "od 2007 r., 31 podmiotów (28 firm), koordynuje Izba Rzeczna",
        "(rok założenia 2007; 31 członków, w tym 28 firm; koordynator – Izba Rzeczna)",
        "działa od 2007 r.; 31 uczestników, w tym 28 firm, dwie uczelnie; lider: Izba Rzeczna",
    ],
)
def test_facts_in_a_row_below_a_name(line):
    found = clusters(table("Nazwa | Miasto", f"Klaster Rzeczny<br>{line} | Płock", "Klaster Morski | Puck"))
    assert found["Klaster Rzeczny"] == {
        "founded": 2007,
        "members": 31,
        "companies": 28,
        "coordinator": "Izba Rzeczna",
        "city": "Płock",
        "voivodeship": "mazowieckie",
    }
    assert found["Klaster Morski"]["city"] == "Puck"


def test_a_name_goes_on_over_a_line_that_says_nothing_else():
    body = table(
        "Nazwa | Miasto",
        "Klaster Turystyczny<br>w Dolinie Wisły | Płock",
        "Klaster Solny<br>„Kamień”<br>(w organizacji) | Puck",
    )
    found = clusters(body)
    assert list(found) == ["Klaster Turystyczny w Dolinie Wisły", "Klaster Solny „Kamień”"]
    assert found["Klaster Solny „Kamień”"]["status"] == "forming"


def test_other_bodies_are_counted_beside_the_companies():
    body = table("Nazwa | Wielkość", "Klaster Rzeczny | 22 firmy, cztery uczelnie, jeden samorząd")
    assert clusters(body)["Klaster Rzeczny"]["companies"] == 22
    cards = "<h3>Klaster Rzeczny</h3><p>22 firmy, cztery uczelnie</p><h3>Klaster Morski</h3><p>9 firm</p>"
    assert clusters(f"<h2>Klastry</h2>{cards}")["Klaster Rzeczny"]["companies"] == 22


@pytest.mark.parametrize(
    "nobody", ["brak stałego biura", "jeszcze nie wybrany", "jak w karcie 1", "brak – sieć nieformalna"]
)
def test_what_says_that_nobody_runs_a_cluster_is_no_name(nobody):
    found = clusters(table("Nazwa | Koordynator", f"Klaster Rzeczny | {nobody}"))
    assert "coordinator" not in found["Klaster Rzeczny"]
