"""Bold words that begin a paragraph and are broken at the end of their line."""

import pytest

from klastry.extract.parsers.lines import Line
from klastry.extract.parsers.paragraphs import paragraphs
from klastry.extract.text.traced import Traced


def line(text, right, bold=False, size=10.0, opens_bold=False):
    return Line(Traced.of(text, 0), 50, right, 300, False, size, bold, opens_bold)


@pytest.mark.parametrize(
    ("head", "rest"),
    [
        ("Klaster Budownictwa „Cztery", "Pory” (Nidzica, zał. 2014). 19 członków"),
        ("Mazurski Klaster „Szlak Rybi-", "twy” (Ruciane-Nida)"),
        ("Mazurska Sieć Jachtów i Żagli,", "klaster z siedzibą w Giżycku, skupia 64 firmy"),
        ("Mazurski Klaster Jachtowy i Szkutniczy", "(Giżycko, zał. 2006). Skupia 64 członków"),
    ],
)
def test_a_run_in_head_goes_on_in_the_next_line(head, rest):
    assert len(paragraphs([line(head, 298, bold=True), line(rest, 290)])) == 1


def test_a_run_in_head_goes_on_where_the_next_line_begins_bold():
    head = line("4. Beskidzki Klaster Narciarstwa", 298, bold=True)
    assert len(paragraphs([head, line("Biegowego – Żywiec. Działa od 2011 r.", 290, opens_bold=True)])) == 1


@pytest.mark.parametrize(
    ("head", "size", "rest"),
    [
        ("Klaster Jachtowy", 10.0, "(Giżycko) skupia 64 członków"),
        ("Klaster Jachtowy „Wielkie Jeziora”", 10.0, "Skupia 64 członków"),
        ("Klaster „Cztery", 16.0, "Pory” skupia 64 członków"),
    ],
)
def test_a_heading_above_text_stays_apart(head, size, rest):
    assert len(paragraphs([line(head, 150, bold=True, size=size), line(rest, 290)])) == 2
