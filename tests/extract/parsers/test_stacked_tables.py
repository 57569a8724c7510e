"""Tables that stand in a text one cell a line."""

import pytest
from parsing import items, read, rows, said

HEAD = ["L.p.", "Nazwa klastra", "Rok", "utworzenia", "Siedziba", "Liczba członków"]
ROWS = [
    ["1.", "Klaster Alfa", "2006", "Opole", "63 (47)"],
    ["2.", "Klaster Beta", "2", "Nysa", "8"],
    ["3.", "Klaster Gamma", "2011", "Brzeg", "b.d."],
]


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_a_table_printed_one_cell_a_line_is_a_table(separator):
    cells = [*HEAD, *(cell for row in ROWS for cell in row)]
    document = read("Wykaz klastrów\n\n" + separator.join(cells) + "\n\nŹródło: ankieta urzędu.\n")
    assert rows(document) == [["L.p.", "Nazwa klastra", "Rok utworzenia", "Siedziba", "Liczba członków"], *ROWS]
    assert said(document)[0] == "Wykaz klastrów"
    assert said(document)[-1] == "Źródło: ankieta urzędu."


def test_blank_lines_may_part_the_rows_of_a_pasted_table():
    said = [
        ["Klaster Szkła", "Krosno", "12 maja 2011", "około 15"],
        ["Klaster Lnu", "Jelenia Góra", "2009", "n/d"],
    ]
    said += [["Klaster Wikliny i Rękodzieła", "Rudnik", "2014", "–"]]
    parts = [["Nazwa", "Miasto", "Rok założenia", "Członkowie"], *said, ["Klastry mają siedzibę w tym mieście."]]
    document = read("Klastry\n\n" + "\n\n".join("\n".join(part) for part in parts) + "\n")
    assert rows(document)[1:] == said


def test_cells_of_a_pasted_table_may_take_several_lines():
    document = read("""Klastry regionu

Nazwa klastra
Rok
powstania
Siedziba
Liczba członków
(w tym firm)
Koordynator
Klaster Wikliny
2012
Nowy Tomyśl
34 (31)
Cech Plecionkarzy
Klaster Druku
i Etykiet
b.d.
Pabianice
22 (22)
–
Sieć Przetwórstwa Mięsa
2009
Wieluń
18 (b.d.)
Izba Gospodarcza
Ziemi Wieluńskiej
Dolina Farmacji
2019
Kutno
13
Kutnowska Strefa

* Dane z ankiety.
""")
    assert rows(document)[1:] == [
        ["Klaster Wikliny", "2012", "Nowy Tomyśl", "34 (31)", "Cech Plecionkarzy"],
        ["Klaster Druku i Etykiet", "b.d.", "Pabianice", "22 (22)", "–"],
        ["Sieć Przetwórstwa Mięsa", "2009", "Wieluń", "18 (b.d.)", "Izba Gospodarcza Ziemi Wieluńskiej"],
        ["Dolina Farmacji", "2019", "Kutno", "13", "Kutnowska Strefa"],
    ]
    assert said(document)[-1] == "* Dane z ankiety."


def test_the_numbers_of_rows_tell_which_lines_are_one_row():
    printed = """Tabl. 3. Klastry w regionie
                                              Rok       Członk.    w tym
Lp.  Nazwa                      Siedziba      założ.    ogółem     firmy    Lider
---------------------------------------------------------------------------------------
I. Przemysł
1    Klaster Szkła              Piotrków      2010        34         27     Stowarzyszenie
     "Krzywa Huta"              Trybunalski                                 Hutników
2    Klaster Wodny              Łódź          2012         -          -     -
     "Rzeka"
II. Usługi
3    Klaster Tkanin             Zgierz        2009        28          x     Gmina Zgierz
     Technicznych
---------------------------------------------------------------------------------------
     Razem                                                62         27
"""
    assert rows(read(printed))[2:] == [
        ["I. Przemysł"],
        [
            "1",
            'Klaster Szkła "Krzywa Huta"',
            "Piotrków Trybunalski",
            "2010",
            "34",
            "27",
            "Stowarzyszenie Hutników",
        ],
        ["2", 'Klaster Wodny "Rzeka"', "Łódź", "2012", "-", "-", "-"],
        ["II. Usługi"],
        ["3", "Klaster Tkanin Technicznych", "Zgierz", "2009", "28", "x", "Gmina Zgierz"],
        ["Razem", "62", "27"],
    ]


def test_first_lines_of_rows_are_told_by_the_cells_that_no_other_line_has():
    printed = """Wykaz klastrów
Nazwa klastra        Siedziba      Rok     Członkowie   Koordynator
Klaster Marek        Supraśl       2009    47           Fundacja Pogranicze
Turystycznych                                           Kultur
Klaster Szkła        Wysokie       2006    b.d.         b.d.
                     Mazowieckie
Grono Targów         Kielce        2007    53           Targi
Klaster Wikliny      Sandomierz    2012    14           Izba
Sandomierskiej                                          Rzemieślnicza
"""
    assert rows(read(printed))[1:] == [
        ["Klaster Marek Turystycznych", "Supraśl", "2009", "47", "Fundacja Pogranicze Kultur"],
        ["Klaster Szkła", "Wysokie Mazowieckie", "2006", "b.d.", "b.d."],
        ["Grono Targów", "Kielce", "2007", "53", "Targi"],
        ["Klaster Wikliny Sandomierskiej", "Sandomierz", "2012", "14", "Izba Rzemieślnicza"],
    ]


def test_rows_with_another_number_of_lines_than_the_head_make_no_table():
    cells = [*HEAD, *(cell for row in ROWS for cell in row[:-1])]
    document = read("\n".join(cells))
    assert not document.tables
    assert "Klaster Beta" in document.text


def test_a_list_with_its_numbers_alone_is_a_list():
    document = read("1.\nKlaster Alfa\n2.\nKlaster Beta\n3.\nKlaster Gamma\n")
    assert items(document) == [("1.", "Klaster Alfa"), ("2.", "Klaster Beta"), ("3.", "Klaster Gamma")]


def test_a_table_one_cell_a_line_goes_on_over_the_page_below_its_repeated_head():
    more = ["4.", "Klaster Delta", "2014", "Nysa", "7"]
    pages = [["Raport", *HEAD, *(c for row in part for c in row)] for part in (ROWS, [more])]
    text = "\f".join("\n".join([*page, f"Strona {number} z 2"]) for number, page in enumerate(pages, 1))
    assert rows(read(text))[1:] == [*ROWS, more]
