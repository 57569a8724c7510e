import pytest
from made_pages import clusters, extraction, table

from klastry.extract.structure.meaning.translations import translates

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


def test_an_english_line_below_the_name_in_its_cell_is_another_name():
    head = "Nazwa klastra | Siedziba | Liczba członków"
    body = table(head, "Klaster Soli<br><i>Salt Cluster</i> | Opole | 19", "Klaster Lnu<br>i Wełny | Nysa | 8")
    found = clusters(body)
    assert list(found) == ["Klaster Soli", "Klaster Lnu i Wełny"]
    assert found["Klaster Soli"]["alias"] == "Salt Cluster"


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


def test_an_entry_that_says_the_same_in_english_is_no_cluster_of_its_own():
    polish = "Siedziba: Płock<br>Rok założenia: 2010<br>Liczba członków: 31<br>Koordynator: Izba Rzeczna"
    english = "Seat: Płock<br>Year of foundation: 2010<br>Number of members: 31<br>Coordinator: River Chamber"
    body = f"<h1>Klastry</h1><h2>Klaster Rzeczny</h2><p>{polish}</p><h2>Płock River Cluster</h2>"
    [found] = clusters(f"{body}<p>{english}</p>").items()
    assert (found[0], found[1]["alias"]) == ("Klaster Rzeczny", "Płock River Cluster")
    assert found[1]["coordinator"] == "Izba Rzeczna"
    others = clusters(f"{body}<p>{english.replace('31', '12')}</p>")
    assert list(others) == ["Klaster Rzeczny", "Płock River Cluster"]


def test_a_table_with_the_same_rows_in_english_adds_names():
    polish = table("Nazwa | Siedziba | Rok założenia | Liczba członków", "Klaster Morski | Puck | 2012 | 12")
    english = table("Name | Seat | Founded | Members", "Sea Cluster | Puck | 2012 | 12")
    [(name, said)] = clusters(f"<h1>Klastry</h1>{polish}<h1>Clusters</h1>{english}").items()
    assert (name, said["alias"]) == ("Klaster Morski", "Sea Cluster")


@pytest.mark.parametrize(
    ("polish", "english"),
    [
        ("Kaszubski Klaster Szkutniczy", "Kashubian Boatbuilding Cluster"),
        ("Mazurski Klaster Zabawek", "Masurian Toys Cluster"),
        ("Śląski Klaster Przypraw", "Silesian Spice Cluster"),
    ],
)
def test_an_english_summary_speaks_of_the_cluster_that_the_text_names(polish, english):
    found = clusters(f"<p>{polish} powstał w 2012 r.</p><p>The {english} was established in 2012.</p>")
    assert list(found) == [polish]


def test_a_label_in_two_languages_is_read_on_its_polish_side():
    head = "Name / Nazwa | Members (SMEs + other) / Członkowie | Manager / Zarządzający | Headcount / Załoga"
    body = table(head, "Klaster Soli | 19 | Izba Kryształ | 900", "Klaster Lnu | 8 | Fundacja Len | 70")
    found = clusters(f"<h2>Klastry</h2>{body}")
    assert found["Klaster Soli"] == {"members": 19, "coordinator": "Izba Kryształ"}
    assert found["Klaster Lnu"] == {"members": 8, "coordinator": "Fundacja Len"}


ABOVE_OR_IN_TABLE = ("<h3>{}</h3><table>{}</table>", "<table><tr><td colspan=2>{}</td></tr>{}</table>")


@pytest.mark.parametrize("head", ABOVE_OR_IN_TABLE)
def test_a_name_above_its_labels_may_be_in_two_languages(head):
    told = "<tr><td>Siedziba / Seat</td><td>{}</td></tr><tr><td>Uczestnicy / Participants</td><td>{}</td></tr>"
    body = head.format("Nyski Klaster Wodny / Nysa Water Cluster (NYWACL)", told.format("Nysa", "34 / 34"))
    body += head.format("Klaster Soli Kłodawskiej / Klodawa Salt Cluster", told.format("Łeba", "19 / 19"))
    found = clusters(f"<h1>Karty klastrów / Cluster sheets</h1>{body}")
    assert list(found) == ["Nyski Klaster Wodny", "Klaster Soli Kłodawskiej"]
    told = {"alias": "Nysa Water Cluster", "acronym": "NYWACL", "city": "Nysa", "members": 34}
    assert told.items() <= found["Nyski Klaster Wodny"].items()


HEADS_IN_TWO_LINES = "Nazwa klastra<br>Name of cluster | Siedziba<br>Seat | Koordynator<br>Coordinator"


@pytest.mark.parametrize(
    "head",
    [
        HEADS_IN_TWO_LINES,
        HEADS_IN_TWO_LINES.replace("<br>", " "),
        "Nazwa | Miejscowość | Koordynator",
    ],
)
def test_names_in_two_languages_are_two_names_whatever_parts_their_heads(head):
    lines = (
        "Nyski Klaster Wodny / Nysa Water Cluster | Nysa | – / –",
        "Gdyńska Delta Soli / Gdynia Salt Delta | Gdynia | Izba Soli",
        "Klaster Lnu „Len” / Flax Cluster “Len” | Opole | b.d. / n.a.",
    )
    found = clusters(f"<h1>Klastry / Clusters</h1>{table(head, *lines)}")
    assert list(found) == ["Nyski Klaster Wodny", "Gdyńska Delta Soli", "Klaster Lnu „Len”"]
    assert found["Nyski Klaster Wodny"]["alias"] == "Nysa Water Cluster"
    assert [of.get("coordinator") for of in found.values()] == [None, "Izba Soli", None]


def test_a_name_with_a_slash_stays_one_where_nothing_is_translated():
    lines = "Klaster Sól / Kamień | Nysa", "Klaster Lnu | Opole"
    assert "Klaster Sól / Kamień" in clusters(f"<h1>Klastry</h1>{table('Nazwa klastra | Siedziba', *lines)}")


def test_the_english_side_may_stand_first():
    head = "Cluster name / Nazwa klastra | Seat / Siedziba | Members / Członkowie"
    rows = ("Nysa Water Cluster / Nyski Klaster Wodny | Nysa | 34", "Salt Wings / Skrzydła Soli | Opole | 19")
    found = clusters(table(head, *rows))
    assert list(found) == ["Nyski Klaster Wodny", "Skrzydła Soli"]
    assert found["Nyski Klaster Wodny"]["alias"] == "Nysa Water Cluster"
