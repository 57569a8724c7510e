import pytest
from parsing import items, read, rows, said

from klastry.extract.text.document import BlockKind

HEAD = ["L.p.", "Nazwa klastra", "Rok", "utworzenia", "Siedziba", "Liczba członków"]
ROWS = [["1.", "Klaster Alfa", "2006", "Opole", "63 (47)"], ["2.", "Klaster Beta", "2", "Nysa", "8"]]
ROWS += [["3.", "Klaster Gamma", "2011", "Brzeg", "b.d."]]


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


def test_dashes_below_a_head_mark_the_columns():
    marks = "---- ---------------- -------- ------ ------"
    printed = f"""Nr   Nazwa            Miasto   L.czł. L.firm
{marks}
001  Klaster Kolei i  Prudnik      16      7
     Turystyki
002  Klaster Morski   Puck      1 020  1 003
     (do przeniesienia)         1 036  1 010
003  Klaster Górski - Zakopane     12     12
     Bieszczady
{marks}
     RAZEM                      1 048  1 022
Poz. 003 wydrukowano dwukrotnie (błąd systemu), lista jest dla wiadomości.
"""
    document = read(printed)
    assert rows(document)[1:4] == [
        ["001", "Klaster Kolei i Turystyki", "Prudnik", "16", "7"],
        ["002", "Klaster Morski", "Puck", "1 020", "1 003"],
        ["(do przeniesienia)", "1 036", "1 010"],
    ]
    assert rows(document)[4] == ["003", "Klaster Górski - Bieszczady", "Zakopane", "12", "12"]
    assert said(document)[-1].startswith("Poz. 003")


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


DRAWN = """
+----+----------------------+--------+
| Lp | Nazwa klastra        | Rok    |
|    |                      | założ. |
+----+----------------------+--------+
| 1  | Klaster Obróbki      | 2012   |
|    | Metali               |        |
+----+----------------------+--------+
| 2  | Klaster Beta         | b.d.   |
+----+----------------------+--------+
"""
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


def test_a_table_drawn_with_signs_has_a_row_between_each_two_rules():
    document = read(f"Klastry w Opolu\n{DRAWN}\nRazem dwa klastry.")
    assert rows(document) == [
        ["Lp", "Nazwa klastra", "Rok założ."],
        ["1", "Klaster Obróbki Metali", "2012"],
        ["2", "Klaster Beta", "b.d."],
    ]
    assert said(document, BlockKind.HEADING) == ["Klastry w Opolu"]


def test_a_drawn_table_with_a_rule_below_its_head_alone_has_a_row_a_line():
    document = read("Nazwa | Rok\n------|-----\nKlaster Alfa | 2007\nKlaster Beta | 2009\n")
    assert rows(document) == [["Nazwa", "Rok"], ["Klaster Alfa", "2007"], ["Klaster Beta", "2009"]]


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


GROUPED = """
┌──────────────────────┬────────┐
│ Nazwa klastra        │ Rok    │
├──────────────────────┴────────┤
│ województwo opolskie          │
├──────────────────────┬────────┤
│ Klaster Obróbki      │ 2012   │
│ Metali               │        │
│ Klaster Beta         │ 2013   │
├──────────────────────┴────────┤
│ województwo lubuskie          │
├──────────────────────┬────────┤
│ Klaster Gamma        │ 2014   │
└──────────────────────┴────────┘
"""


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


def test_a_drawn_row_of_one_cell_names_the_group_below_it():
    document = read(GROUPED)
    assert rows(document) == [
        ["Nazwa klastra", "Rok"],
        ["województwo opolskie"],
        ["Klaster Obróbki Metali", "2012"],
        ["Klaster Beta", "2013"],
        ["województwo lubuskie"],
        ["Klaster Gamma", "2014"],
    ]
    assert [cell.column_span for cell in document.tables[0].cells if cell.row == 1] == [2]


def test_rows_of_a_drawn_table_need_no_rules_between_them_where_a_total_is_ruled_off():
    rule = "+-------+-----+"
    drawn = [rule, "| Nazwa | Rok |", rule, "| Alfa  | 1   |", "| Beta  | 2   |", rule, "| Razem | 3   |", rule]
    assert rows(read("\n".join(drawn))) == [["Nazwa", "Rok"], ["Alfa", "1"], ["Beta", "2"], ["Razem", "3"]]


def test_a_table_one_cell_a_line_goes_on_over_the_page_below_its_repeated_head():
    more = ["4.", "Klaster Delta", "2014", "Nysa", "7"]
    pages = [["Raport", *HEAD, *(c for row in part for c in row)] for part in (ROWS, [more])]
    text = "\f".join("\n".join([*page, f"Strona {number} z 2"]) for number, page in enumerate(pages, 1))
    assert rows(read(text))[1:] == [*ROWS, more]


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


RULED = """\
Lp. Nazwa klastra              Siedziba      Od roku  Animator
--------------------------------------------------------------------------
1. Klaster Opon i Gumy         Olsztyn       2010     Warmińska Izba Przemysłowa
2. Klaster Wikliny             Ełk           2012     Dom Rzemiosła
3. Sieć Jachtów i Łodzi        Iława         2009     Towarzystwo Przemysłowe
"""


def test_a_rule_below_the_head_and_numbers_a_space_before_the_names_hide_no_table():
    document = read(f"Zestawienie klastrów\n\n{RULED}\nKoniec zestawienia.\n".encode(), "spis.txt")
    assert rows(document)[0] == ["Lp. Nazwa klastra", "Siedziba", "Od roku", "Animator"]
    assert [row[0] for row in rows(document)[1:]] == [
        "1. Klaster Opon i Gumy",
        "2. Klaster Wikliny",
        "3. Sieć Jachtów i Łodzi",
    ]


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


def test_marks_of_the_columns_may_stand_above_the_head_too():
    rule = "=========================  ========  ====  ======="
    body = [
        "Nazwa klastra              Siedziba  Rok   Członk.",
        "Klaster Armatury Wodnej    Kielce    2009  31",
        "Klaster Wikliny            Rudnik    2013  18",
        "Sieć Garncarska            Łysa      2015  9",
    ]
    document = read("\n".join(["Wykaz klastrów", "", rule, body[0], rule, *body[1:], rule]), "lista.txt")
    assert rows(document) == [line.split("  ")[:1] + line.split()[-3:] for line in body]


def test_a_drawn_table_goes_on_overleaf_with_the_rules_around_its_head_printed_again():
    rule, head = "+=====+=======+\n", "| Lp. | Nazwa |\n"
    title, overleaf = "RAPORT str. {}\n\n", "\n     ... ciąg dalszy na następnej stronie\n"
    body = [["1", "Szkło"], ["2", "Sól"], ["3", "Len"]]
    pages = [title.format(n) + rule + head + rule + f"| {n}   | {name} |\n+-----+-------+\n" for n, name in body]
    assert rows(read((overleaf + "\f").join(pages))) == [["Lp.", "Nazwa"], *body]


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
