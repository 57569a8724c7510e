"""Under which name a block of labels stands."""

import pytest
from made_pages import FACTS, LABELS, clusters

from klastry.extract.structure.meaning.name_lines import says_cluster


@pytest.mark.parametrize("name", ["<h3>Lubuski Klaster Drzewny</h3>", "<p>Lubuski Klaster Drzewny</p>"])
def test_a_heading_or_line_above_labels_is_their_name(name):
    assert clusters(name + LABELS) == {"Lubuski Klaster Drzewny": FACTS}


def test_under_a_heading_about_clusters_a_name_needs_no_word_for_them():
    cards = f"<h3>Leśne Grono</h3>{LABELS}<h3>Napisz do nas</h3><p>Siedziba: Łódź<br>Biuro: ul. Długa 3, Łódź</p>"
    assert clusters(f"<h1>Klastry regionu</h1>{cards}") == {"Leśne Grono": FACTS}
    assert clusters(f"<h1>Nasi partnerzy</h1>{cards}") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Lubuski Klaster Drzewny",
        "Klaster „Nasze Sady”",
        "Stowarzyszenie Klaster Wodny",
        "IZON – Klaster ICT",
        "Klaster Gier i Zabawek w Bielsku-Białej",
    ],
)
def test_lines_that_are_names(text):
    assert says_cluster(text)


@pytest.mark.parametrize(
    "text", ["Dane klastra", "Klaster", "Klaster Wodny spotkał się w Łodzi", "Kongres Klastrów"]
)
def test_lines_that_are_none(text):
    assert not says_cluster(text)


def test_a_name_that_ends_with_cluster_before_a_colon_is_no_label():
    body = "<dl><dt>Life&amp;Food Cluster</dt><dd>Założony: 2012</dd><dd>Biuro: Kraków</dd></dl>"
    assert clusters(f"<h2>Klastry</h2>{body}")["Life&Food Cluster"]["founded"] == 2012


def test_a_town_may_stand_between_a_name_without_the_word_and_its_labels():
    told = "<ul><li>Wrocław</li><li>Rok powstania: 2018</li><li>Liczba firm: 9</li></ul>"
    found = clusters(f"<h1>Klastry na Dolnym Śląsku</h1><h3>Hub Mobilności Wrocław</h3>{told}")
    assert {"city": "Wrocław", "founded": 2018, "companies": 9}.items() <= found["Hub Mobilności Wrocław"].items()


@pytest.mark.parametrize("name", ["Klaster Przewoźników „Węzeł”", "Klaster Turystyki „Gwiazda Morza”"])
def test_a_common_noun_in_quotes_tells_of_no_other_science(name):
    assert says_cluster(name)


def test_a_product_of_computing_in_quotes_does():
    assert not says_cluster("Klaster Serwerów „Kubernetes”")


@pytest.mark.parametrize(("first", "second"), [("1", "2"), ("I", "II")])
def test_a_number_at_the_end_of_a_heading_tells_two_clusters_apart(first, second):
    found = clusters(
        f"<h1>Klastry</h1><h2>Klaster Szyb {first}</h2><p>Miasto: Gdynia</p><p>Rok założenia: 2010</p>"
        f"<h2>Klaster Szyb {second}</h2><p>Miasto: Opole</p><p>Rok założenia: 2011</p>"
    )
    told = {name: (said["city"], said["founded"]) for name, said in found.items()}
    assert told == {f"Klaster Szyb {first}": ("Gdynia", 2010), f"Klaster Szyb {second}": ("Opole", 2011)}


@pytest.mark.parametrize("name", ["Mazurskie Stowarzyszenie Klaster Jachtowy", "Polska Federacja Klaster Wodny"])
def test_an_association_that_heads_its_own_entry_as_a_cluster_keeps_its_whole_name(name):
    found = clusters(f"<h1>Klastry</h1><h2>{name}</h2><p>Miasto: Giżycko</p><p>Rok założenia: 2010</p>")
    assert {name: said["city"] for name, said in found.items()} == {name: "Giżycko"}


def test_a_name_in_small_letters_that_nothing_calls_a_cluster_is_none():
    assert not clusters("<p>Klastry dysku.</p><p>Name: bash<br>State: lubelskie<br>Members: 12</p>")


def test_items_of_a_list_that_begin_with_a_name_and_go_on_with_label_lines():
    names = ("Klaster Igieł", "SKOS", "Zielony Młyn", "Klaster Wody, Września", "Wlkp. Klaster Energ. Odnawialnej")
    told = "<br>Koordynator: Izba Igieł<br>Rok utworzenia: 2012<br>Liczba członków: 44"
    items = "".join(f"<li><strong>{name}</strong>{told}</li>" for name in names)
    found = clusters(f"<h1>Klastry w Polsce</h1><ol>{items}</ol>")
    facts = {"coordinator": "Izba Igieł", "founded": 2012, "members": 44}
    assert list(found) == [*names[:3], "Klaster Wody", names[4]]
    assert all(facts.items() <= said.items() for said in found.values())
    assert found["Klaster Wody"]["city"] == "Września"


def test_a_brand_and_a_stop_may_lead_a_name():
    assert says_cluster("K-FLEX. Klaster Opakowań Giętkich")
    assert not says_cluster("Powstał w 2010 r. Klaster Opakowań Giętkich")


@pytest.mark.parametrize("name", ["West Pomeranian Yacht Cluster", "Klaster Gospodarki Odpadami „Czysty Obieg”"])
def test_a_heading_with_the_word_heads_its_labels_whole_where_clusters_are_announced(name):
    told = "<dl><dt>Siedziba</dt><dd>Puck</dd><dt>Założony</dt><dd>2012</dd></dl>"
    assert list(clusters(f"<h1>Klastry w Polsce</h1><h3>{name}</h3>{told}")) == [name]


def test_a_heading_about_a_part_of_a_cluster_is_no_name():
    told = "<dl><dt>Siedziba</dt><dd>Puck</dd><dt>Założony</dt><dd>2012</dd></dl>"
    assert not clusters(f"<h1>Klastry w Polsce</h1><h3>Władze Klastra</h3>{told}")


@pytest.mark.parametrize(
    "name",
    [
        "Sieć Piekarska Wisłoka",
        "Ziarno-Net",
        "MKMZ",
        "Blue River Cluster",
        "Klaster Kreatywna Przędza Łódź",
        "Klaster Szkutnictwa Kazimierz Dolny",
        "Inicjatywa klastrowa „Aktywny Senior”",
        "Kaliski Klaster Opakowań sp. z o.o.",
    ],
)
def test_a_heading_among_names_of_clusters_is_one_whole_whatever_one_label_follows(name):
    others = (
        "Klaster Astronawigacji",
        "Klaster Wina",
        "Lubelski Klaster Opakowań",
        "Pleszewski Klaster Kotlarski",
    )
    entries = "".join(f"<h3>{one}</h3><p>Siedziba: Płock</p>" for one in (name, *others))
    found = clusters(
        f"<h1>Baza</h1><h2>Klastry w bazie</h2>{entries}<h2>Inni</h2><h3>Izba</h3><p>Siedziba: Radom</p>"
    )
    assert set(found) == {name, *others}
    assert found[name]["city"] == "Płock"


def test_the_heading_above_the_label_for_the_full_name_is_the_short_one():
    found = clusters("<h3>OKIWM</h3><p>Pełna nazwa: Opolski Klaster Wyrobów Młynarskich<br>Siedziba: Opole</p>")
    assert found["Opolski Klaster Wyrobów Młynarskich"]["alias"] == "OKIWM"


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("Poprzednia nazwa", "former_name"),
        ("Wcześniejsza nazwa", "former_name"),
        ("Nazwa angielska", "alias"),
        ("Nazwa w języku angielskim", "alias"),
        ("Inna nazwa", "alias"),
    ],
)
def test_a_label_for_another_name_makes_no_second_cluster(label, field):
    found = clusters(f"<h3>Lubuski Klaster Solny</h3><p>{label}: Green Harbour Cluster<br>Siedziba: Gubin</p>")
    assert found == {
        "Lubuski Klaster Solny": {field: "Green Harbour Cluster", "city": "Gubin", "voivodeship": "lubuskie"}
    }


def test_a_column_of_former_names_is_not_the_one_of_the_names():
    head, row = "<th>Nazwa klastra</th><th>Poprzednia nazwa</th><th>Rok założenia</th>", "<td>2011</td>"
    names = [("Klaster Wina", "Klaster Winiarski"), ("Klaster Soli", "–"), ("Klaster Łodzi", "–")]
    lines = "".join(f"<tr><td>{name}</td><td>{former}</td>{row}</tr>" for name, former in names)
    found = clusters(f"<table><tr>{head}</tr>{lines}</table>")
    assert found["Klaster Wina"] == {"former_name": "Klaster Winiarski", "founded": 2011}
    assert set(found) == {"Klaster Wina", "Klaster Soli", "Klaster Łodzi"}


def test_a_glossary_that_explains_the_word_names_no_cluster():
    html = "<p>Klaster – skupisko powiązanych firm</p><p>Koordynator – podmiot, który animuje klaster</p>"
    assert clusters(html) == {}


@pytest.mark.parametrize("written", ["<p>{}</p>", "<table><tr><td>{}</td></tr></table>"])
def test_a_full_name_that_is_as_above_is_that_of_the_heading(written):
    lines = ["Pełna nazwa: jw.", "Data powstania: {}", "Koordynator: Izba Soli"]
    cells = [line.replace(": ", ":</td><td>") if "td" in written else line for line in lines]
    entry = "".join(map(written.format, cells)).replace("</table><table>", "")
    found = clusters(f"<h2>Klaster Soli</h2>{entry.format(2009)}<h2>Klaster Łodzi</h2>{entry.format(2011)}")
    assert {name: facts["founded"] for name, facts in found.items()} == {
        "Klaster Soli": 2009,
        "Klaster Łodzi": 2011,
    }
