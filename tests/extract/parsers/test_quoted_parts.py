"""Names over two lines, the second of which is in quotes."""

import pytest
from made_pdf import MadePage, made_pdf
from parsing import read, said

LETTER = ("Biuro", "ul. Długa 3")


@pytest.mark.parametrize(
    ("name", "quoted"),
    [
        ("Klaster Tekstylno-Odzieżowy", "„Nitka–Igła”"),
        ("Bytowska Spółdzielnia Pracy", "„Jutrzenka”"),
        ("Stowarzyszenie", '"Lepsze Jutro"'),
        ("Fundacja Rozwoju Gminy", "„Nad Rzeką i Stawem”"),
    ],
)
def test_the_quoted_part_of_a_name_goes_on_with_the_line_above(name, quoted):
    text = read("\n".join(["Bytów, 3 września 2012 r.", "", name, quoted, *LETTER, "", "Szanowni Państwo,"]))
    assert said(text)[1] == f"{name} {quoted}"


def test_it_does_in_the_head_of_a_page():
    page = MadePage().text("Bytów, 3 maja 2012 r.", x=350, y=60)
    page.lines("Klaster Tekstylno-Odzieżowy", "„Nitka–Igła”", "Biuro Klastra", y=100)
    assert "Klaster Tekstylno-Odzieżowy „Nitka–Igła”" in said(read(made_pdf(page)))


@pytest.mark.parametrize(
    "lines",
    [
        ["Śląski Klaster Wodny", "„Zielony Szlak”", "Klaster Solny", "„Interglass”"],
        ["Fundacja ogłasza konkurs:", "„Nasz Ogród”"],
        ["Zielona wstążka", "„Nasz Ogród”"],
        ["Izba zaprasza na koncert", "„Muzyka Świata”"],
    ],
)
def test_other_lines_in_quotes_stand_alone(lines):
    assert said(read("\n".join(["Kronika", "", *lines, "", "Koniec."])))[1:-1] == lines
