import pytest
from parsing import read, rows, said

SPACED = """
Nazwa klastra              Miasto     Rok

Klaster Obróbki Metali     Opole      2012
Klaster Beta               Nysa       b.d.
Klaster Gamma              Brzeg      2009
"""


def test_a_column_that_is_empty_but_for_its_head_costs_nothing_else():
    lines = [
        line + "   Uwagi" * (number == 0)
        for number, line in enumerate(SPACED.strip().replace("\n\n", "\n").split("\n"))
    ]
    assert rows(read("\n".join(lines)))[1] == ["Klaster Obróbki Metali", "Opole", "2012"]


def test_columns_made_with_spaces_are_a_table():
    document = read(f"Klastry w Opolu\n{SPACED}")
    assert rows(document) == [
        ["Nazwa klastra", "Miasto", "Rok"],
        ["Klaster Obróbki Metali", "Opole", "2012"],
        ["Klaster Beta", "Nysa", "b.d."],
        ["Klaster Gamma", "Brzeg", "2009"],
    ]


def test_heads_of_columns_made_with_spaces_may_be_cut_short_and_stand_close_to_their_numbers():
    lines = [
        "L.p. Klaster                  Miejsc.  Powst.  Człon-  Wnioskodawca",
        "                                               kowie",
        "1.   Klaster Druku            Opole    2007    28      Fundacja Rozwoju",
        "     i Reklamy                                         Poligrafii",
        "2.   Klaster Metalowy         Nysa     XI 2009 19*     Izba Przemysłowo-",
        "                                                       Handlowa",
        "3.   Klaster Szkła            Brzeg    --      --      Gmina Brzeg",
    ]
    assert rows(read("Klastry\n\n" + "\n".join(lines))) == [
        ["L.p.", "Klaster", "Miejsc.", "Powst.", "Członkowie", "Wnioskodawca"],
        ["1.", "Klaster Druku i Reklamy", "Opole", "2007", "28", "Fundacja Rozwoju Poligrafii"],
        ["2.", "Klaster Metalowy", "Nysa", "XI 2009", "19*", "Izba Przemysłowo-Handlowa"],
        ["3.", "Klaster Szkła", "Brzeg", "--", "--", "Gmina Brzeg"],
    ]


def test_a_table_goes_on_over_form_feeds_and_heads_and_numbers_of_pages_are_said_once():
    page = "Urząd Marszałkowski\n" + SPACED + "\n  Strona {}\n"
    document = read(page.format(1) + "\f" + page.format(2).replace("2012", "2014").replace("Beta", "Delta"))
    names = [row[0] for row in rows(document)]
    assert names.count("Nazwa klastra") == 1
    assert "Klaster Beta" in names
    assert "Klaster Delta" in names
    assert document.text.count("Urząd Marszałkowski") == 1
    assert "Strona" not in document.text


def test_the_head_of_a_table_below_other_text_is_said_once_too():
    head = """
                            Rok        Liczba
Lp.  Nazwa klastra          założenia  członków     Koordynator    Strona
                                       (w tym firm)²

"""
    first = """
Rozdział trzeci

Spisano klastry, które odpowiedziały na pytania.

Tabela 3. Klastry
"""
    names = ("Alfa", "Beta", "Delta", "Gamma", "Kappa")
    made = [
        f"{number}    Klaster Obróbki         2012       9 (7)        Izba {name}     –\n     {name} i Soli\n\n"
        for number, name in enumerate(names, 1)
    ]
    title = "\n                    Klastry wybrzeża\n"
    pages = [title + first + head + "".join(made[:3]), title + head + "".join(made[3:])]
    document = read("\f".join(f"{page}\n                    {number}\n" for number, page in enumerate(pages, 48)))
    assert rows(document)[0] == [
        "Lp.", "Nazwa klastra", "Rok założenia", "Liczba członków (w tym firm)²", "Koordynator", "Strona",
    ]  # fmt: skip
    assert [row[1] for row in rows(document)[1:]] == [f"Klaster Obróbki {name} i Soli" for name in names]


def test_each_page_keeps_the_head_of_its_table_below_a_line_of_its_own():
    rule = "-" * 64
    head = [rule, "Lp. Klaster                 Siedziba   Rok    Członk.", " " * 39 + "zaw.   (firmy)", rule]
    mast = ["IZBA KOOPERACJI                          Brzeg, 4.10.2017 r.", "Biuro Analiz              str. 1", ""]
    above = [*mast, "WYKAZ KLASTRÓW", *(f"Zdanie {n} mówi, jak je spisano." for n in ("raz", "dwa", "trzy")), ""]
    first = [
        "1   Klaster Waty            Nysa       2013   44 (36)",
        "2   Klaster Kredy           Brzeg      2010   29 (29)",
    ]
    second = [
        "3   Klaster Wosku           Prudnik    2011   21 (17)",
        "    i Świec",
        "4   Klaster Mydła           Opole      2012   12 (10)",
    ]
    pages = [
        [*above, *head, *first, rule, " " * 50 + "c.d. na str. 2"],
        ["BA/211/17      str. 2", "", *head, *second, rule],
    ]
    document = read("\f".join(map("\n".join, pages)))
    names = [document.quote(cell) for table in document.tables for cell in table.cells if cell.column == 1]
    assert names == [
        "Klaster",
        "Klaster Waty",
        "Klaster Kredy",
        "Klaster",
        "Klaster Wosku i Świec",
        "Klaster Mydła",
    ]


def test_a_part_of_the_members_is_a_head_of_its_own_where_the_rows_have_a_cell_for_it():
    head = ["Lp.", "Nazwa klastra", "Liczba członków", "w tym firmy", "Siedziba"]
    made = [[f"{n}.", f"Klaster {name}", str(30 + n), str(20 + n), "Nysa"] for n, name in enumerate("ABCD", 1)]
    assert rows(read("\n".join(cell for row in (head, *made) for cell in row))) == [head, *made]


def test_a_figure_inside_the_last_lines_of_a_page_is_no_page_number():
    said = [("Alfa", 41, "Opole"), ("Beta", 52, "Nysa"), ("Gamma", 63, "Brzeg")]
    pages = [f"{name}\n\nCzłonkowie:\n{count}\nz miasta {city}\n\nStrona 1" for name, count, city in said]
    text = read("\f".join(pages)).text
    assert all(str(count) in text for _, count, _ in said)
    assert "Strona" not in text


@pytest.mark.parametrize(
    "note", ["cd. na następnej stronie", "– c.d.n. na str. 4 –", "ciąg dalszy tabeli na kolejnej stronie"]
)
def test_a_note_that_a_table_goes_on_overleaf_is_none_of_its_cells(note):
    rows = [
        ("Klaster Wody", 2009, "Izba Wodna"),
        ("Klaster Chmur", 2011, "Fundacja Nieba"),
        ("Klaster Soli", 2012, "Izba Solna"),
    ]
    lines = "".join(f"{name:<24}{year:<8}{body}\n" for name, year, body in rows)
    document = read(f"{'Nazwa klastra':<24}{'Rok':<8}Koordynator\n{lines}{' ' * 32}{note}\n")
    [table] = document.tables
    assert [document.quote(cell) for cell in table.cells if cell.column == 2][1:] == [body for _, _, body in rows]


def test_a_line_that_had_room_above_is_a_line_of_its_cell_and_one_that_was_wrapped_is_not():
    text = """
KLASTRY MAŁOPOLSKI
W drugim wierszu koordynator i (w nawiasie) liczba przedsiębiorstw wśród członków.

Lp. Nazwa klastra                                 Siedziba          Zał.    Członkowie
--------------------------------------------------------------------------------------
 1. Klaster Lokomotyw i Wagonów                   Chrzanów          2008        24
    Fundacja Rozwoju Ziemi Chrzanowskiej (przeds. 19)

 2. Klaster Skórzany „Kuśnierz”                   Nowy Targ         2004        38
    Cech Rzemiosł Różnych (przeds. 38)

 3. Klaster Energooszczędnego Budownictwa oraz    Wadowice          2011        33
    Architektury Drzew
    Wadowickie Forum Gospodarcze (przeds. 30)

 4. Olkuski Klaster Emalii                        Olkusz            2010        13
    Olkuska Izba Gospodarcza (przeds. b.d.)
--------------------------------------------------------------------------------------
"""
    assert [row[1] for row in rows(read(text))[1:]] == [
        "Klaster Lokomotyw i Wagonów\nFundacja Rozwoju Ziemi Chrzanowskiej (przeds. 19)",
        "Klaster Skórzany „Kuśnierz”\nCech Rzemiosł Różnych (przeds. 38)",
        "Klaster Energooszczędnego Budownictwa oraz Architektury Drzew\nWadowickie Forum Gospodarcze (przeds. 30)",
        "Olkuski Klaster Emalii\nOlkuska Izba Gospodarcza (przeds. b.d.)",
    ]


HEADING = "Klaster Serowarski, o którym mowa w uchwale, ma biuro w górach"


LABELS_AT_TABS = "Siedziba\tKrosno\nRok założenia\t2015\nLiczba członków (firm)\t19 (17)\n"


LABELS_SPACED = (
    "Siedziba         Krosno\nRok założenia    2015\nKoordynator      Fundacja Rozwoju\n                 Beskidu\n"
)


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (LABELS_AT_TABS, ["Liczba członków (firm)", "19 (17)"]),
        (LABELS_SPACED, ["Koordynator", "Fundacja Rozwoju Beskidu"]),
    ],
)
def test_labels_with_values_behind_tabs_or_wide_room_are_a_table(lines, last):
    document = read(f"{HEADING}\n\n{lines}\nKoniec opisu.\n".encode(), "baza.txt")
    assert rows(document) == [["Siedziba", "Krosno"], ["Rok założenia", "2015"], last]
    assert [said(document)[0], said(document)[-1]] == [HEADING, "Koniec opisu."]


def test_wide_room_in_lines_of_prose_makes_no_table():
    text = "Klaster działa\tw Krośnie\nSkupia serowarów\tz gór\nW planach jest\tdojrzewalnia\n"
    assert not read(text.encode(), "baza.txt").tables


def test_a_row_of_sums_right_below_the_last_one_is_no_part_of_it():
    lines = [
        "Nazwa i siedziba             Założenie    Liczba uczestn.   Podmiot",
        "                                          (firm)            prowadzący",
        "Ełcki Klaster Żeglarski      12.05.2011   33 (20)           Stowarzyszenie",
        "Ełk                                                         Mazurska Fala",
        "Klaster Ziół i Naparów       2015         18 (18)           Herbarium",
        "Olecko                                                      sp. z o.o.",
        "Klaster Serowarski           2018         12 (11)           Gmina Mrągowo",
        "Mrągowo",
        "Razem                                     63 (49)",
    ]
    assert [row[0] for row in rows(read("Klastry\n\n" + "\n".join(lines)))[1:]] == [
        "Ełcki Klaster Żeglarski Ełk",
        "Klaster Ziół i Naparów Olecko",
        "Klaster Serowarski Mrągowo",
        "Razem",
    ]


def test_of_a_pasted_table_a_column_may_have_words_in_small_letters_and_dates_with_months():
    head = ["Lp.", "Nazwa", "Branża", "Data powstania", "Lider"]
    body = [
        ["1", "Klaster Cegły", "materiały", "2009", "Izba Ropczyc"],
        ["2", "Klaster Bielizny", "tekstylia", "marzec 2012", "Fundacja Talia"],
        ["3", "Klaster Ziół\ni Naparów", "zielarstwo", "od 2010", "Spółdzielnia\nZielarska"],
        ["4", "Klaster Form", "narzędzia", "7 maja 2014 r.", "FormTech S.A."],
    ]
    text = "\n".join(cell for row in [head, *body] for cell in row)
    found = rows(read(f"Wykaz klastrów\n\n{text}\n"))
    assert found == [head, *([cell.replace("\n", " ") for cell in row] for row in body)]
