import pytest
from made_pages import clusters


def test_items_that_begin_with_labels_make_a_label_block():
    items = (
        "<li><b>Rok założenia</b> 2011</li><li><b>Siedziba</b> Puck</li><li><b>Liczba członków</b> 17</li>"
        "<li><b>Koordynator</b> Centrum Techniki Żeglarskiej</li>"
    )
    said = clusters(f"<h2>Klaster Lin i Żagli</h2><ul>{items}</ul>")["Klaster Lin i Żagli"]
    assert (said["founded"], said["city"], said["members"]) == (2011, "Puck", 17)
    assert said["coordinator"] == "Centrum Techniki Żeglarskiej"


@pytest.mark.parametrize(
    "items",
    [
        "<li>Koordynator Jan Nowak wita gości</li><li>Bufet</li><li>Dyskusja o Łodzi</li>",
        "<li>Siedziba Zarządu</li><li>Siedziba Rady</li>",
        "<li>Liczba 7 jest szczęśliwa</li><li>Firmy Kowalskiego nie ma</li>",
    ],
)
def test_other_lists_have_no_labels(items):
    said = clusters(f"<h2>Klaster Lin i Żagli</h2><ul>{items}</ul>").get("Klaster Lin i Żagli", {})
    assert not {"coordinator", "city", "members", "companies"} & set(said)


def entry(name, city, members):
    labels = {"Gdzie": city, "Prowadzi": f"Fundacja {city}", "Kto należy": members}
    return f"<h2>{name}</h2>" + "".join(f"<p>{label}</p><p>{value}</p>" for label, value in labels.items())


def test_labels_that_entries_repeat_on_lines_of_their_own():
    found = clusters(entry("Klaster Lin i Żagli", "Puck", "17 firm") + entry("Klaster Kotwic", "Ustka", "9 osób"))
    said = {name: (one["city"], one["coordinator"]) for name, one in found.items()}
    assert said == {
        "Klaster Lin i Żagli": ("Puck", "Fundacja Puck"),
        "Klaster Kotwic": ("Ustka", "Fundacja Ustka"),
    }
    assert found["Klaster Lin i Żagli"]["companies"] == 17


def test_a_line_that_stands_once_is_no_label():
    body = "<h2>Klaster Lin i Żagli</h2><p>Prowadzi</p><p>Anna Nowak</p><p>Gdzie</p><p>Sala 4</p>"
    assert "coordinator" not in clusters(body).get("Klaster Lin i Żagli", {})


def test_a_planned_year_is_none_of_a_beginning():
    items = "<li>Rok startu: planowany: 2016</li><li>Siedziba: Puck</li>"
    assert "founded" not in clusters(f"<h2>Klaster Lin i Żagli</h2><ul>{items}</ul>")["Klaster Lin i Żagli"]


def test_a_heading_that_is_worded_like_a_label_of_entries_is_none():
    entry = "<p>Klaster {}</p><p>Siedziba</p><p>{}</p><p>Rok założenia</p><p>2010</p>"
    body = entry.format("Soli", "Bochnia") + entry.format("Wody", "Puck") + "<h3>Siedziba</h3><p>Urząd Miasta</p>"
    assert {name: facts["city"] for name, facts in clusters(body).items()} == {
        "Klaster Soli": "Bochnia",
        "Klaster Wody": "Puck",
    }


def tiles(name, founded, members):
    row = f"<p>{founded}</p><p>rok założenia</p><p>{members}</p><p>członków</p>"
    return f"<h2>{name}</h2>{row}<p>Lider: Izba</p>"


def test_captions_below_the_numbers_of_tiles():
    found = clusters(tiles("Klaster Lin i Żagli", 2011, 17) + tiles("Klaster Kotwic", 2015, "ok. 9"))
    said = {name: (one["founded"], one["members"]) for name, one in found.items()}
    assert said == {"Klaster Lin i Żagli": (2011, 17), "Klaster Kotwic": (2015, 9)}


def test_captions_of_tiles_in_one_line():
    body = "<h2>{}</h2><p>Lider: Izba</p><p>{}</p><p>członków przedsiębiorstw</p><p>Klaster szyje żagle.</p>"
    found = clusters(body.format("Klaster Lin i Żagli", "46 41") + body.format("Klaster Kotwic", "17 11"))
    said = {name: (one["members"], one["companies"]) for name, one in found.items()}
    assert said == {"Klaster Lin i Żagli": (46, 41), "Klaster Kotwic": (17, 11)}


def test_labels_over_their_values_in_one_paragraph():
    body = "<h2>{}</h2><p>od 2012 r.</p><div>Koordynator<br><a href='https://a.pl'>{}</a></div>"
    found = clusters(body.format("Klaster Lin", "Fundacja Lin") + body.format("Klaster Kotwic", "Izba Morska"))
    assert {name: one["coordinator"] for name, one in found.items()} == {
        "Klaster Lin": "Fundacja Lin",
        "Klaster Kotwic": "Izba Morska",
    }
