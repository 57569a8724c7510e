"""Paragraphs of office documents whose parts stand at tabs."""

import pytest

from klastry.extract.parsers.office.tabbed import with_tabbed_rows

LABELS = "<p>Siedziba\tKrosno</p><p><strong>Rok założenia\t</strong>2015</p>"


def test_labels_and_their_values_are_rows_of_a_table():
    made = with_tabbed_rows(f"<h2>Klaster Serowarski</h2>{LABELS}<p>Opis klastra.</p>")
    head, table, after = made.partition("<table>")[0], made.partition("<table>")[2], made.partition("</table>")[2]
    assert (head, after) == ("<h2>Klaster Serowarski</h2>", "<p>Opis klastra.</p>")
    assert table.startswith("<tr><td>Siedziba</td><td>Krosno</td></tr><tr><td><strong>Rok założenia</td>")


def test_rows_of_as_many_parts_are_a_table_of_their_own():
    made = with_tabbed_rows(f"{LABELS}<p>Lp.\tNazwa\tRok</p><p>1.\tKlaster Soli\t\t2012</p>")
    assert made.count("<table>") == 2
    assert made.endswith("<tr><td>1.</td><td>Klaster Soli</td><td>2012</td></tr></table>")


@pytest.mark.parametrize(
    "markup",
    [
        "<p>1.\tKlaster Soli powstał w 2012 r.</p><p>2.\tKlaster Lnu jest młodszy.</p>",
        "<p>\tKlaster Soli powstał w 2012 r.</p><p>\tSkupia 20 firm.</p>",
        "<p>Rzeszów,\tdnia 12 maja 2014 r.</p><p>Szanowni Państwo</p>",
        "<p>Siedziba\tKrosno</p><ul><li>lista</li></ul><p>Rok\t2015</p>",
    ],
)
def test_items_lines_set_in_and_single_lines_stay_paragraphs(markup):
    assert with_tabbed_rows(markup) == markup
