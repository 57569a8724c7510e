import pytest
from made_pages import clusters, extraction

from klastry.extract.structure.translations import translates

ENTRY = "<h2>{}</h2><p><i>{}</i></p><p>Koordynator / Coordinator Fundacja {}</p><p>Siedziba / Seat {}</p>"
BODY = (
    "<h1>Krajowe Klastry Kluczowe</h1><h1>Key National Clusters</h1><p>Klastry ze statusem Krajowego Klastra"
    " Kluczowego. Dane liczbowe: 30 czerwca 2022 r.</p>"
    + ENTRY.format("Nyski Klaster Wodny", "Nysa Water Cluster", "Fala", "Nysa")
    + "<p>Liczba członków / Members 34</p>"
    + ENTRY.format("Klaster Soli", "Salt Cluster", "Kryształ", "Opole")
    + "<p>Liczba członków / Members 19</p>"
)


def test_the_english_name_below_the_polish_one_is_another_name():
    found = clusters(BODY)
    assert list(found) == ["Nyski Klaster Wodny", "Klaster Soli"]
    told = {"alias": "Nysa Water Cluster", "coordinator": "Fundacja Fala", "city": "Nysa", "members": 34}
    assert {**told, "key_cluster": True}.items() <= found["Nyski Klaster Wodny"].items()


def test_what_is_said_of_a_status_dates_figures_all_the_same():
    counts = [o for e in extraction(BODY).entries for o in e.observations if o.field.value == "members"]
    assert {o.as_of for o in counts} == {2022}


LINES = "<p>Nazwa klastra / Name of cluster: {}</p><p>Siedziba / Seat: {}</p><p>Liczba członków / Members: {}</p>"


def test_labels_in_two_languages_have_their_values_in_both():
    body = LINES.format("Nyski Klaster Wodny / Nysa Water Cluster", "Nysa / Nysa", "34 / 34")
    body += LINES.format("Klaster Soli / Salt Cluster", "Opole / Opole", "b.d. / n.a.")
    found = clusters(f"<h1>Katalog klastrów</h1>{body}")
    assert list(found) == ["Nyski Klaster Wodny", "Klaster Soli"]
    told = {"alias": "Nysa Water Cluster", "city": "Nysa", "members": 34}
    assert told.items() <= found["Nyski Klaster Wodny"].items()
    assert "members" not in found["Klaster Soli"]


def test_a_cell_in_two_languages_gives_the_english_name_too():
    head = "<tr><th>Nazwa klastra / Name of cluster</th><th>Siedziba / Seat</th></tr>"
    row = "<tr><td>Klaster Soli / Salt Cluster</td><td>Opole / Opole</td></tr>"
    assert clusters(f"<table>{head}{row}</table>")["Klaster Soli"]["alias"] == "Salt Cluster"


@pytest.mark.parametrize(
    ("name", "below"),
    [
        ("Nyski Klaster Wodny", "Klaster Soli Cluster"),
        ("Nysa Cluster", "Salt Cluster"),
        ("Klaster Soli", "Członek: European Salt Cluster"),
    ],
)
def test_other_lines_translate_nothing(name, below):
    assert not translates(name, below)
