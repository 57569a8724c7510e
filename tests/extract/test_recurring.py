"""Entries that repeat one shape in layouts for which there is no reader of their own."""

import hashlib

from made_pages import clusters, extraction, rows

from klastry.extract.document import extract_document
from klastry.extract.raw_document import RawDocument

KNOWN = (
    ("Kaszubski Klaster Łodzi", "Puck", 2009, 27),
    ("Dolina Młynów", "Kluczbork", 2012, 18),
    ("Klaster Pralni „Piana”", "Radom", 2015, 41),
    ("Sieć Szklarzy Karkonoszy", "Jelenia Góra", 2007, 12),
)


def entries(shape):
    """The known clusters, each in a shape with the places NAME, TOWN, YEAR and COUNT."""
    made = []
    for name, town, year, count in KNOWN:
        said = shape.replace("NAME", name).replace("TOWN", town)
        made.append(said.replace("YEAR", str(year)).replace("COUNT", f"{count} podmiotów"))
    return made


def read(body):
    """Name, town, year and count of each cluster of a page."""
    return [(n, f.get("city"), f.get("founded"), f.get("members")) for n, f in clusters(body).items()]


def read_text(text):
    """Name, town, year and count of each cluster of a plain text."""
    content = text.encode()
    raw = RawDocument("wykaz.txt", content, hashlib.sha256(content).hexdigest(), "text/plain")
    found = {}
    for entry in extract_document(raw).entries:
        said = {o.field.value: o.value for o in reversed(entry.observations)}
        found[entry.name] = (entry.name, said.get("city"), said.get("founded"), said.get("members"))
    return list(found.values())


def test_elements_side_by_side_are_pieces():
    shape = "<div>NAME</div><div><span>TOWN</span><span>YEAR</span><span>COUNT</span></div><p>Opis.</p>"
    assert read("<h1>Mapa klastrów</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_a_name_ends_where_its_element_does():
    shape = "<figure><figcaption><b>NAME</b><br><small>TOWN, zał. YEAR, COUNT</small></figcaption></figure>"
    assert read("<h1>Klastry</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_lines_of_quotes():
    shape = "<blockquote><b>NAME</b><br>TOWN; od YEAR r.; COUNT</blockquote>"
    assert read("<h1>Klastry</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_pieces_between_arrows_and_strokes():
    shape = "<p>NAME → TOWN → YEAR | COUNT</p>"
    assert read("<h1>Klastry</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_a_town_above_each_name():
    shape = "<h3>TOWN</h3><p>NAME (YEAR) – COUNT</p>"
    assert read("<h1>Gdzie działają klastry</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_a_town_before_each_name():
    shape = "<p>TOWN: <b>NAME</b>, COUNT, od YEAR</p>"
    assert read("<h1>Klastry</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_elements_in_pairs_are_no_labels_with_values():
    shape = "<div><b>NAME</b><span>TOWN</span></div><div><span>YEAR</span><span>COUNT</span></div>"
    assert read("<h1>Klastry</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_items_below_the_item_of_a_name():
    shape = "<li>NAME<ul><li>TOWN</li><li>działa od YEAR</li><li>COUNT</li></ul></li>"
    assert read(f"<h1>Klastry</h1><ul>{''.join(entries(shape))}</ul>") == list(KNOWN)


def test_a_name_with_sentences_behind_it():
    shape = "<p><b>NAME</b>. TOWN. Powstał w YEAR roku; COUNT.</p>"
    assert read("<h1>Klastry</h1>" + "".join(entries(shape))) == list(KNOWN)


def test_a_row_each_without_heads_the_name_in_any_column():
    table = rows(*(f"{n} | {s}" for n, s in enumerate(entries("TOWN | YEAR | NAME | COUNT"), 1)))
    assert read(f"<h1>Klastry</h1><table>{table}</table>") == list(KNOWN)


def test_a_column_each():
    lines = (
        " | ".join(line) for line in zip(*(e.split("/") for e in entries("NAME/TOWN/YEAR/COUNT")), strict=True)
    )
    assert read(f"<h1>Klastry</h1><table>{rows(*lines)}</table>") == list(KNOWN)


def test_a_cell_each():
    cells = entries("NAME<br>TOWN<br>rok założenia YEAR<br>COUNT")
    table = rows(" | ".join(cells[:2]), " | ".join(cells[2:]))
    assert sorted(read(f"<h1>Klastry</h1><table>{table}</table>")) == sorted(KNOWN)


def test_tables_of_one_row_each_are_read_as_one():
    tables = (
        f"<h2>Nr {n}</h2><table>{rows(line)}</table>" for n, line in enumerate(entries("NAME | TOWN | COUNT"))
    )
    assert [one[:2] for one in read("<h1>Klastry</h1>" + "".join(tables))] == [one[:2] for one in KNOWN]


def test_numbered_lines_of_a_text():
    made = (
        line.replace("#", str(n)) for n, line in enumerate(entries("1.#. NAME\n1.#.1. TOWN\n1.#.2. YEAR r.\n"), 1)
    )
    assert [one[:3] for one in read_text("1. Klastry\n\n" + "\n".join(made))] == [one[:3] for one in KNOWN]


def test_dashes_and_marks_of_a_text():
    dashed = "KLASTRY W POLSCE\n\n" + "\n".join(entries("- NAME -- TOWN -- YEAR -- COUNT"))
    starred = "KLASTRY\n\n" + "\n".join(entries("* NAME\n    + TOWN\n    + od YEAR r.\n    + COUNT"))
    assert read_text(dashed) == read_text(starred) == list(KNOWN)


def test_what_only_one_entry_has_is_not_taken():
    shape = "<h3>NAME</h3><p>COUNT</p>"
    body = "<h1>Klastry</h1>" + "".join(entries(shape)) + "<p>Gdańsk</p>"
    assert [one[1] for one in read(body)] == [None] * len(KNOWN)


def test_other_sections_of_one_layout_give_no_names():
    events = "<h2>Wydarzenia</h2><h3>Forum Wodne Południe</h3><p>Gliwice</p><p>2019</p><p>200 uczestników</p>"
    shape = "<h3>NAME</h3><p>TOWN</p><p>YEAR</p><p>COUNT</p>"
    assert read("<h2>Klastry</h2>" + "".join(entries(shape)) + events) == list(KNOWN)


def test_a_year_that_all_have_is_no_beginning():
    shape = "<div>NAME</div><div><span>TOWN</span><span>2019</span><span>COUNT</span></div>"
    assert [one[2] for one in read("<h1>Klastry</h1>" + "".join(entries(shape)))] == [None] * len(KNOWN)


def test_what_recurs_is_modestly_sure():
    body = "<h1>Klastry</h1>" + "".join(entries("<p>NAME → TOWN → YEAR</p>"))
    said = [o for entry in extraction(body).entries for o in entry.observations if o.field.value == "founded"]
    assert {o.confidence for o in said} == {0.75}


def test_labels_before_signs_of_equality():
    made = (f"[{n}]\n{one}" for n, one in enumerate(entries("name = NAME\ncity = TOWN\nyear = YEAR\n"), 1))
    assert [one[:3] for one in read_text("# eksport z bazy klastrów\n" + "\n".join(made))] == [
        o[:3] for o in KNOWN
    ]
