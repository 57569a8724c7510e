"""Which lines of a table without rules are one row, and which are none of it."""

import pytest
from aligned_page import AFTER, BEFORE, COLUMNS, HEAD, ROWS, table_between_texts, written
from made_pdf import MadePage, made_pdf
from parsing import read, rows, said


def test_lines_of_one_cell_are_told_from_rows_by_the_room_between_them():
    lines = [["1", "Klaster Producentów", "Opole", "2007", "34"], ["", "Mebli Polskich", "", "", ""]]
    page = written(MadePage().text(BEFORE, y=90), [HEAD], 120)
    for number in range(3):
        written(page, lines, 140 + 36 * number, leading=12)
    document = read(made_pdf(page))
    row = ["1", "Klaster Producentów Mebli Polskich", "Opole", "2007", "34"]
    assert rows(document) == [HEAD, row, row, row]


def test_lines_of_one_cell_are_told_from_rows_by_what_goes_on():
    document = table_between_texts([HEAD, ROWS[0], ROWS[1], ["", "i Szkła", "", "", ""], ROWS[2]], leading=12)
    assert rows(document)[2] == ["2", "Klaster Metali Lekkich i Szkła", "Nysa", "2011", "52"]
    assert rows(document)[3] == ROWS[2]


def test_a_cell_goes_on_after_a_hyphen():
    broken = [["1", "Klaster Naukowo-", "Opole", "2007", "34"], ["", "Techniczny", "", "", ""]]
    document = table_between_texts(
        [HEAD, *broken, ["2", "Klaster Metali Lekkich Ziem", "Nysa", "2011", "52"], ROWS[2]], 12
    )
    assert rows(document)[1] == ["1", "Klaster Naukowo-Techniczny", "Opole", "2007", "34"]


def test_marked_notes_below_are_no_rows():
    lines = [
        ["Nazwa klastra", "Siedziba", "Rok"],
        ["Klaster Alfa a)", "Opole", "2007"],
        ["Klaster Beta *", "Nysa", "2011"],
    ]
    notes = [["a) dane z 2015 r.", "", ""], ["* w likwidacji", "", ""]]
    page = written(MadePage().text(BEFORE, y=90), [*lines, lines[1], *notes], 120, columns=(70, 280, 400))
    document = read(made_pdf(page))
    assert rows(document) == [*lines, lines[1]]
    assert "* w likwidacji" in said(document)[-1]


def test_the_name_of_a_region_between_rows_is_a_row_of_its_own():
    region = ["", "Województwo opolskie", "", "", ""]
    document = table_between_texts([HEAD, region, *ROWS, ["", "Województwo śląskie", "", "", ""], *ROWS])
    assert [row for row in rows(document) if len(row) == 1] == [["Województwo opolskie"], ["Województwo śląskie"]]
    assert rows(document).count(ROWS[0]) == 2


def test_the_name_of_a_group_that_is_wider_than_its_column_is_not_cut():
    region = "województwo zachodniopomorskie i lubuskie"
    lines = [[HEAD, *ROWS], [["", region, "", "", ""]], ROWS]
    document = table_between_texts([line for part in lines for line in part])
    assert rows(document)[4] == [region]


def test_a_table_may_have_more_lines_that_go_on_than_lines_that_begin_a_row():
    page = written(MadePage().text(BEFORE, y=90), [HEAD], 120)
    name = ["Klaster", "Producentów", "Mebli i Okien"]
    for number in range(3):
        first = [str(number), name[0], "Opole", "2007", "34"]
        written(page, [first, *(["", part, "", "", ""] for part in name[1:])], 145 + 50 * number, leading=12)
    assert rows(read(made_pdf(page)))[1:] == [[str(n), " ".join(name), "Opole", "2007", "34"] for n in range(3)]


def test_a_note_below_a_table_that_stands_farther_off_than_its_rows_is_no_cell():
    page = written(MadePage().text(BEFORE, y=90), [HEAD, *ROWS], 120)
    document = read(made_pdf(page.text("Opracowanie własne", 105, 204)))
    assert rows(document) == [HEAD, *ROWS]
    assert said(document)[-1] == "Opracowanie własne"


def test_cells_set_in_the_middle_of_their_rows_are_put_together():
    page = MadePage()
    for x, text in zip((70, 200, 330, 420), ("Klaster", "Koordynator", "Rok", "Siedziba"), strict=True):
        page.text(text, x, 100)
    for number in range(3):
        y = 130 + 50 * number
        for line, text in enumerate(("Klaster Form", "Wtryskowych", "i Narzędzi")):
            page.text(text, 70, y + 14 * line)
        for line, text in enumerate(("Izba", "Narzędziowa")):
            page.text(text, 200, y + 7 + 14 * line)
        page.text("2008", 330, y + 14).text("Opole", 420, y + 14)
    row = ["Klaster Form Wtryskowych i Narzędzi", "Izba Narzędziowa", "2008", "Opole"]
    assert rows(read(made_pdf(page)))[1:] == [row] * 3


BELOW = "koordynator: Opolski Park Naukowo-Technologiczny sp. z o.o. | www.alfa.pl"


@pytest.mark.parametrize("indent", [0, 20])
def test_a_line_below_each_row_that_runs_over_the_columns_is_of_its_first_cell(indent):
    head, *entries = [line[1:] for line in (HEAD, *ROWS)]
    below = [BELOW, BELOW.replace("Opolski", "Nyski"), "koordynator: Gmina Brzeg i Izba Rzemieślnicza Ziemi"]
    page = written(MadePage().text(BEFORE, y=90), [head], 120, columns=COLUMNS[1:])
    for number, (entry, line) in enumerate(zip(entries, below, strict=True)):
        written(page, [entry], 140 + 30 * number, columns=COLUMNS[1:]).text(
            line, 100 + indent, 152 + 30 * number, 9
        )
    document = read(made_pdf(page.text(AFTER, y=260)))
    assert rows(document) == [head, *([f"{e[0]}\n{line}", *e[1:]] for e, line in zip(entries, below, strict=True))]
    assert said(document)[-1] == AFTER


REGIONS = (["Województwo opolskie", "", "", "", ""], ["Województwo śląskie", "", "", "", ""])


@pytest.mark.parametrize("leading", [12, 24])
def test_what_heads_a_group_is_no_part_of_the_row_below_it(leading):
    head = ["Nazwa klastra", "Siedziba", "Początek", "Członkowie", "Koordynator"]
    lines = [[*row[1:], "Fundacja Rozwoju"] for row in ROWS]
    columns = (70, 250, 300, 360, 430)
    page = written(MadePage().text(BEFORE, y=90), [head], 120, columns=columns)
    written(page, [REGIONS[0], lines[0]], 144, 13, columns)
    written(page, lines[1:2], 157 + leading, columns=columns)
    written(page, [REGIONS[1], lines[2]], 181 + leading, 13, columns)
    written(page, lines[:1], 194 + 2 * leading, columns=columns)
    found = [[cell for cell in row if cell] for row in rows(read(made_pdf(page)))]
    assert found == [head, REGIONS[0][:1], lines[0], lines[1], REGIONS[1][:1], lines[2], lines[0]]


def test_one_row_of_several_lines_is_left_alone_overleaf():
    head = ["Lp.", "Nazwa klastra", "Rok", "Siedziba", "Koordynator"]
    made = [(80, head), (110, ["8", "Klaster", "2011", "Jasło", "Stowarzyszenie"])]
    page = MadePage()
    for y, cells in [*made, (122, ["", "Winiarski", "", "", "Winiarzy"])]:
        for x, cell in zip((60, 90, 220, 280, 380), cells, strict=True):
            page.text(cell, x, y)
    row = ["8", "Klaster Winiarski", "2011", "Jasło", "Stowarzyszenie Winiarzy"]
    assert rows(read(made_pdf(page))) == [head, row]


def test_rows_overleaf_go_on_with_a_table_whose_head_is_not_repeated():
    first = written(MadePage().text("Wykaz", y=60), [HEAD, *ROWS], 640)
    second = MadePage().text("Przegląd klastrów regionu łódzkiego, którego część pierwszą wydano osobno", y=60)
    written(second, [["4.", "Klaster Delta", "Puck", "2012", "7"], ["5.", "Klaster Eta", "Łeba", "2015", "9"]], 90)
    document = read(made_pdf(first, second.text("Koniec wykazu.", y=300)))
    assert [row[1] for row in rows(document)[-2:]] == ["Klaster Delta", "Klaster Eta"]
    assert len(document.tables) == 1


def test_text_overleaf_is_no_part_of_a_table():
    first = written(MadePage().text("Wykaz", y=60), [HEAD, *ROWS], 640)
    second = MadePage().lines("Po tabeli idzie zwykły tekst, który", "z kolumnami nie ma nic wspólnego.", y=90)
    assert len(rows(read(made_pdf(first, second)))) == 1 + len(ROWS)


def test_two_rows_overleaf_go_on_with_the_table_whose_head_is_repeated():
    first = written(MadePage().text(BEFORE, y=90), [HEAD, *ROWS], 120)
    places = tuple(x + 15 for x in COLUMNS)
    document = read(made_pdf(first, written(MadePage(), [HEAD, *ROWS[:2]], 90, columns=places)))
    assert len(document.tables) == 1
    assert rows(document) == [HEAD, *ROWS, HEAD, *ROWS[:2]]


def test_rows_of_several_lines_are_told_by_the_figure_that_each_first_line_has():
    head = ["Nazwa klastra", "Animator", "Siedziba", "Rok", "Uczestnicy"]
    lines = [
        ["Klaster Techniki", "Fundacja Światło", "Wrocław", "2008", "31, w tym 26"],
        ["Świetlnej", "i Przestrzeń", "", "", "przedsiębiorstw"],
        ["Klaster Lnu", "Kamiennogórskie", "Brzeg", "2010", "16, w tym 13"],
        ["i Tekstyliów", "Towarzystwo", "", "", "przedsiębiorstw"],
        ["", "Gospodarcze", "", "", ""],
        ["Klaster Glin", "Ośrodek Ceramiki", "Nysa", "2011", "24"],
    ]
    page = written(
        MadePage().text(BEFORE, y=90), [head, *lines], 120, leading=12, columns=(60, 190, 320, 400, 450)
    )
    said_in_rows = rows(read(made_pdf(page.text(AFTER, y=260))))
    assert [row[0] for row in said_in_rows[1:]] == [
        "Klaster Techniki Świetlnej",
        "Klaster Lnu i Tekstyliów",
        "Klaster Glin",
    ]
    assert said_in_rows[2][1] == "Kamiennogórskie Towarzystwo Gospodarcze"


def test_numbers_before_the_rows_are_a_column_though_no_head_names_them():
    head = ["", "Klaster", "Miejscowość", "Działa od", "Członkowie"]
    lines = [
        ["Województwo łódzkie", "", "", "", ""],
        ["1", "Pabianicki Klaster", "Pabianice", "2013", "27 (19)"],
        ["", "Apretury", "", "", ""],
        ["2", "Sieć Druku", "Łódź", "2009", "41"],
        ["Województwo śląskie", "", "", "", ""],
        ["1", "Klaster Form", "Tychy", "2016", "12"],
        ["2", "Bytomski Klaster", "Bytom", "2011", "38 (b.d.)"],
        ["", "Tkanin", "", "", ""],
        ["", "Razem", "", "", "118"],
    ]
    page = written(MadePage().text(BEFORE, y=90), [head, *lines], 120, 12, (70, 84, 250, 330, 400))
    document = read(made_pdf(page.text("cd. na następnej stronie", 400, 240)))
    assert [row for row in rows(document) if len(row) > 2] == [
        ["Klaster", "Miejscowość", "Działa od", "Członkowie"],
        ["1", "Pabianicki Klaster Apretury", "Pabianice", "2013", "27 (19)"],
        ["2", "Sieć Druku", "Łódź", "2009", "41"],
        ["1", "Klaster Form", "Tychy", "2016", "12"],
        ["2", "Bytomski Klaster Tkanin", "Bytom", "2011", "38 (b.d.)"],
    ]


def test_rows_that_stand_far_apart_are_of_one_table_while_they_fill_its_columns():
    lines = [line for row in ROWS for line in (row, ["", "", "", "", ""], ["", "", "", "", ""])]
    lines[1] = ["", "i Ziem Rzadkich", "", "", ""]
    document = table_between_texts([HEAD, *lines[:-2]])
    assert [row[1] for row in rows(document)] == [
        HEAD[1],
        "Klaster Alfa i Ziem Rzadkich",
        *(row[1] for row in ROWS[1:]),
    ]
