"""Tables of a text whose rules are drawn with signs."""

from parsing import read, rows, said

from klastry.extract.text.document import BlockKind


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


def test_bars_between_columns_need_no_rule_below_usual_heads():
    lines = ("1   | Klaster Wełny | Zgierz    | 18  | Izba", "2   | Klaster Bieli | Pabianice | 33  | Cech")
    head = "Lp. | Nazwa         | Siedziba  | Liczba podmiotów | Koordynator"
    assert rows(read("\n".join((head, *lines)) + "\n"))[1] == ["1", "Klaster Wełny", "Zgierz", "18", "Izba"]


def test_menus_and_entries_with_bars_are_no_table():
    menus = "Start | O nas | Kontakt\nFirmy | Klastry | Praca\nMapa | RODO | BIP\n"
    entries = "".join(f"Klaster {name} | Puck | 12 członków\n" for name in ("Soli", "Ryb", "Żagli"))
    assert read(menus).tables == []
    assert read(entries).tables == []


def test_dashes_as_short_as_the_words_of_the_head_cut_no_longer_cell():
    printed = """LP  NAZWA                                 ADRES          PODMIOTY
--  -----                                 -----          --------
1   Klaster Ochrony Jezior                Zielona Góra   22
2   Klaster Logistyczny "Brama Zachodnia" Świebodzin     31
3   Żarski Klaster Drzewny                Żary           17
"""
    assert rows(read(printed))[1:] == [
        ["1", "Klaster Ochrony Jezior", "Zielona Góra", "22"],
        ["2", 'Klaster Logistyczny "Brama Zachodnia"', "Świebodzin", "31"],
        ["3", "Żarski Klaster Drzewny", "Żary", "17"],
    ]
