"""Cards that point at each other by number, and what their labels say in odd ways."""

import pytest
from made_pages import clusters, table

ROW = "<tr><td>{}</td><td>{}</td></tr>"
CARD = f"<h3>Karta nr {{}}</h3><table>{ROW.format('Pełna nazwa', '{}')}{ROW.format('Siedziba', '{}')}{{}}</table>"


def cards(*rows):
    """Three cards, the rows in the last of them."""
    said = (
        ROW.format("Podmiot zarządzający", "Izba Soli"),
        ROW.format("Podmiot zarządzający", "Fundacja Lnu"),
        "".join(rows),
    )
    names = ("Klaster Soli", "Kłodawa"), ("Klaster Lnu", "Nysa"), ("Klaster Wełny", "Opole")
    made = (
        CARD.format(number, *name, more) for number, (name, more) in enumerate(zip(names, said, strict=True), 1)
    )
    return clusters(f"<h1>Karty klastrów</h1>{''.join(made)}")["Klaster Wełny"]


@pytest.mark.parametrize(
    ("points", "meant"),
    [("jak w karcie nr 1", "Izba Soli"), ("zob. karta 2", "Fundacja Lnu"), ("jw. (karta nr 1)", "Izba Soli")],
)
def test_a_card_points_at_another_by_its_number(points, meant):
    assert cards(ROW.format("Podmiot zarządzający", points))["coordinator"] == meant


def test_a_card_that_points_nowhere_says_nothing():
    assert "coordinator" not in cards(ROW.format("Podmiot zarządzający", "jak w karcie nr 9"))


@pytest.mark.parametrize(
    "said",
    ["12 / 11 (członkowie / w tym firmy)", "12/11 (podmioty / firmy)", "12 / 11 (uczestnicy, przedsiębiorstwa)"],
)
def test_two_counts_say_behind_them_what_they_are(said):
    found = cards(ROW.format("Liczebność", said))
    assert (found["members"], found["companies"]) == (12, 11)


@pytest.mark.parametrize(
    "said",
    ["umowa zostanie podpisana w 2018 r.", "nastąpi w 2019 r.", "ma powstać w 2020 r.", "wpis będzie w 2018 r."],
)
def test_a_founding_to_come_is_none_yet(said):
    found = cards(ROW.format("Data zawiązania", said))
    assert (found.get("founded"), found["status"]) == (None, "forming")


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Następca Koneckiego Klastra Metalowego, rozwiązanego w 2007 r.", None),
        ("Przejął firmy Klastra Drewna zlikwidowanego w 2012 r.", None),
        ("Rozwiązany w 2007 r.", "former"),
    ],
)
def test_a_predecessor_that_is_no_more_leaves_a_cluster_at_work(said, status):
    assert cards(ROW.format("Uwagi", said)).get("status") == status


def test_a_row_points_at_another_in_brackets():
    rows = "1. | Klaster Soli | Izba Soli", "2. | Klaster Lnu | Fundacja Lnu", "3. | Klaster Wełny | jw. (poz. 1)"
    assert (
        clusters(f"<h1>Klastry</h1>{table('Lp. | Klaster | Prowadzi', *rows)}")["Klaster Wełny"]["coordinator"]
        == "Izba Soli"
    )


BY_BODIES = (
    "od 2012, Opole; reprezentowany przez Uniwersytet Opolski",
    "od 2009, Nysa; repr. przez Izbę Przemysłową w Nysie",
    "od 2011, Brzeg; prowadzony przez spółkę Park Brzeg sp. z o.o.",
)


def test_cells_tell_by_whom_clusters_are_represented():
    names = "Klaster Robotów", "Klaster Wina", "Klaster Okien"
    rows = (f"{name} | {said} | 21" for name, said in zip(names, BY_BODIES, strict=True))
    found = clusters(f"<h1>Klastry</h1>{table('Zgłaszający | Dane z formularza | Podmioty ogółem', *rows)}")
    bodies = ["Uniwersytet Opolski", "Izba Przemysłowa w Nysie", "Park Brzeg sp. z o.o."]
    assert [found[name]["coordinator"] for name in names] == bodies
    assert [found[name]["founded"] for name in names] == [2012, 2009, 2011]
