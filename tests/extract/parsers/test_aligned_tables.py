from aligned_page import AFTER, BEFORE, HEAD, ROWS, table_between_texts, written
from made_pdf import MadePage, made_pdf
from parsing import read, rows, said


def test_words_that_stand_in_columns_under_a_head_are_a_table():
    document = table_between_texts([HEAD, *ROWS])
    assert rows(document) == [HEAD, *ROWS]
    assert [c.header for c in document.tables[0].cells] == [True] * 5 + [False] * 15
    assert (said(document)[0], said(document)[-1]) == (BEFORE, AFTER)


def test_cells_of_a_table_without_rules_lead_to_their_places():
    document = table_between_texts([HEAD, *ROWS])
    cell = next(c for c in document.tables[0].cells if document.quote(c) == "Nysa")
    assert document.source.locate(cell.start, cell.end).bbox[0] == 250


def test_a_head_of_two_lines_is_one_row():
    heads = [["Lp.", "Nazwa klastra", "Siedziba", "Rok", "Liczba"], ["", "", "", "założenia", "członków"]]
    document = table_between_texts([*heads, *ROWS], leading=13)
    assert rows(document)[0] == ["Lp.", "Nazwa klastra", "Siedziba", "Rok założenia", "Liczba członków"]


def test_a_head_in_two_languages_goes_on_below_a_slash():
    heads = [
        ["Lp.", "Nazwa / Name", "Siedziba /", "Rok", "Firmy / Companies"],
        ["", "", "Seat", "założenia /", ""],
    ]
    heads.append(["", "", "", "Established", ""])
    document = table_between_texts([*heads, *ROWS], leading=13)
    assert rows(document)[0] == [
        "Lp.",
        *("Nazwa / Name", "Siedziba / Seat"),
        "Rok założenia / Established",
        heads[0][4],
    ]
    assert rows(document)[1:] == ROWS


def test_a_slash_keeps_a_head_together_over_room_that_the_rows_leave_free():
    page = MadePage().text("Nazwa / Name", 70, 120).text("Siedziba", 250, 120).text("/", 294, 120)
    page.text("Seat", 303, 120).text("Firmy / Companies", 400, 120)
    for number, row in enumerate((["Klaster Alfa", "Opole", "18"], ["Klaster Beta", "Nysa", "7"]) * 2):
        written(page, [row], 140 + 20 * number, columns=(70, 250, 400))
    assert rows(read(made_pdf(page)))[0] == ["Nazwa / Name", "Siedziba / Seat", "Firmy / Companies"]


def test_wide_spaces_in_a_head_set_to_its_width_part_no_columns():
    page = MadePage().text("Nazwa", 70, 120).text("Data", 250, 120).text("powsta-", 285, 120)
    page.text("Siedziba", 400, 120).text("nia klastra", 250, 132)
    for number, row in enumerate((["Klaster Alfa", "2007", "Opole"], ["Klaster Beta", "2011", "Nysa"]) * 2):
        written(page, [row], 152 + 20 * number, columns=(70, 250, 400))
    assert rows(read(made_pdf(page)))[0] == ["Nazwa", "Data powstania klastra", "Siedziba"]


def test_a_head_line_may_hold_what_spans_columns_alone():
    page = MadePage().text("Dane klastra", 140, 107).text("Podmioty", 347, 107)
    for number, row in enumerate(
        (["nazwa", "siedziba", "firmy", "szkoły"], *[["Klaster", "Opole", "18", "5"]] * 3)
    ):
        for x, text in zip((120, 185, 330, 375), row, strict=True):
            page.text(text, x, 120 + 20 * number)
    table = read(made_pdf(page)).tables[0]
    assert [(c.row, c.column_span) for c in table.cells if c.header] == [(0, 2), (0, 2), *[(1, 1)] * 4]


def test_a_head_cell_over_two_columns_spans_them_though_only_the_rows_show_where_they_part():
    page = MadePage().text("Nazwa klastra", 70, 120).text("Liczba firm", 252, 120).text("Siedziba", 400, 120)
    page.text("razem", 240, 133).text("małych", 276, 133)
    for number, row in enumerate((["Klaster Alfa", "18", "15", "Opole"], ["Klaster Beta", "9", "7", "Nysa"]) * 2):
        for x, text in zip((70, 247, 281, 400), row, strict=True):
            page.text(text, x, 160 + 20 * number)
    table = read(made_pdf(page)).tables[0]
    heads = [(c.row, c.column, c.column_span) for c in table.cells if c.header]
    assert heads == [(0, 1, 2), (1, 0, 1), (1, 1, 1), (1, 2, 1), (1, 3, 1)]
    assert [c.column for c in table.cells if c.row == 2] == [0, 1, 2, 3]


def test_the_number_column_is_one_however_near_the_names_stand():
    page = written(MadePage(), [HEAD], 120, columns=(columns := (70, 92, 250, 330, 400)))
    for number in range(3):
        cells = [["1.", "Klaster Producentów", "Opole", "2007", "34"], ["", "Mebli Polskich", "Lubelskie", "", ""]]
        written(page, cells, 140 + 36 * number, leading=12, columns=columns)
    row = ["1.", "Klaster Producentów Mebli Polskich", "Opole Lubelskie", "2007", "34"]
    assert rows(read(made_pdf(page))) == [HEAD, row, row, row]


def test_a_cell_may_nearly_touch_the_next_that_begins_where_its_column_does():
    long = ["4", "Klaster Szkła i Porcelany Wis", "Ustka", "2014", "12"]
    page = written(MadePage(), [HEAD, *ROWS, long], 120, columns=(70, 100, 247.5, 330, 400))
    assert rows(read(made_pdf(page)))[-1] == long


def test_heads_over_figures_that_are_set_right_may_hang_over_what_is_free_between_the_cells():
    page = MadePage().text(BEFORE, y=90)
    for x, text in zip((70, 250, 330, 346, 400), ["Nazwa", "Siedziba", "Od", "Firmy", "Ogółem"], strict=True):
        page.text(text, x, 120)
    for number, name in enumerate(("Alfa", "Beta", "Gama")):
        entry = [f"Klaster {name}", "Opole", "2007", "34", "58"]
        written(page, [entry], 140 + 18 * number, columns=(70, 250, 330, 361, 420))
    assert rows(read(made_pdf(page)))[:2] == [
        ["Nazwa", "Siedziba", "Od", "Firmy", "Ogółem"],
        ["Klaster Alfa", "Opole", "2007", "34", "58"],
    ]


def test_a_head_with_a_capital_just_behind_another_one_has_its_own_column_where_wide_room_is_free_below():
    body = [[name, seat, year, count] for _, name, seat, year, count in ROWS]
    page = MadePage().text(BEFORE, y=90)
    for x, head in ((70, "Nazwa klastra"), (230, "Siedziba"), (330, "Rok zał. Członkowie")):
        page.text(head, x, 120)
    page = written(page, body, 138, columns=(70, 230, 330, 410)).text(AFTER, y=230)
    found = rows(read(made_pdf(page)))
    assert found == [["Nazwa klastra", "Siedziba", "Rok zał.", "Członkowie"], *body]


def test_heads_of_two_lines_set_in_the_middle_of_theirs():
    page = MadePage().text("Od", 230, 100).text("roku", 230, 112)
    page.text("Klaster", 70, 106).text("Miasto", 170, 106).text("Firmy", 280, 106)
    rows_below = [("Klaster Wapna", "Opole", "2011", "34"), ("Klaster Gliny", "Nysa", "2014", "19")]
    rows_below.append(("Klaster Soli", "Puck", "2017", "12"))
    for y, row in zip((132, 150, 168), rows_below, strict=True):
        for x, cell in zip((70, 170, 230, 280), row, strict=True):
            page.text(cell, x, y)
    document = read(made_pdf(page))
    cells = [document.quote(cell) for cell in document.tables[0].cells if cell.row == 0]
    assert cells == ["Klaster", "Miasto", "Od roku", "Firmy"]


def test_a_head_goes_on_below_a_slash_beside_the_next_cell():
    page = MadePage().text("Klaster", 70, 120).text("Siedziba", 200, 120).text("Uczestnicy /", 300, 120)
    page.text("Stan", 366, 120).text("w tym firmy", 300, 132).text("na", 366, 132)
    lines = (["Klaster Alfa", "Opole", "26 / 24", "III 2020"], ["Klaster Beta", "Nysa", "18 / 15", "I 2021"]) * 2
    written(page, lines, 150, columns=(70, 200, 300, 366))
    head, *below = rows(read(made_pdf(page)))
    assert head[2:] == ["Uczestnicy / w tym firmy", "Stan na"]
    assert below == [list(line) for line in lines]
