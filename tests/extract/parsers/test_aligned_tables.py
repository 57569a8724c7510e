import pytest
from aligned_page import AFTER, COLUMNS, HEAD, ROWS, written
from made_pdf import MadePage, made_pdf
from parsing import read, rows, said

BEFORE = "Poniżej wykaz klastrów, które odpowiedziały na ankietę w 2018 roku, w kolejności nadsyłania."


def table_between_texts(lines, leading=18):
    page = written(MadePage().text(BEFORE, y=90), lines, 120, leading)
    return read(made_pdf(page.text(AFTER, y=140 + leading * len(lines))))


def test_words_that_stand_in_columns_under_a_head_are_a_table():
    document = table_between_texts([HEAD, *ROWS])
    assert rows(document) == [HEAD, *ROWS]
    assert [c.header for c in document.tables[0].cells] == [True] * 5 + [False] * 15
    assert (said(document)[0], said(document)[-1]) == (BEFORE, AFTER)


def test_cells_of_a_table_without_rules_lead_to_their_places():
    document = table_between_texts([HEAD, *ROWS])
    cell = next(c for c in document.tables[0].cells if document.quote(c) == "Nysa")
    assert document.source.locate(cell.start, cell.end).bbox[0] == 250


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


@pytest.mark.parametrize(
    "lines",
    [
        [["", line, "", "", ""] for line in ("Klaster Alfa", "Klaster Beta", "Klaster Gamma", "Klaster Delta")],
        [["", "Siedziba", "Opole", "", ""], ["", "Rok", "2007", "", ""], ["", "Liczba", "34", "", ""]],
        [HEAD, ROWS[0]],
    ],
    ids=["a list", "labels", "one row"],
)
def test_what_has_no_head_or_no_rows_is_no_table(lines):
    assert not table_between_texts(lines).tables


def test_two_columns_of_prose_are_no_table():
    left = (
        "Nazwa klastra pochodzi od litery, a jego prace",
        "prowadzi fundacja, która ma biuro w Opolu.",
        "Członkowie spotykają się co miesiąc i wspólnie",
        "kupują drewno, okucia oraz lakiery do mebli.",
    )
    right = (
        "Klaster Beta powstał później, a o jego członkach",
        "wiadomo niewiele: w ankiecie nie podano liczby",
        "firm ani uczelni. Biuro przeniesiono do Nysy,",
        "bo tam działa park naukowy, który go wspiera.",
    )
    assert not read(made_pdf(MadePage().lines(*left, x=60, y=100).lines(*right, x=320, y=100))).tables


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


def set_to_width(page, text, x, y, width):
    words = text.split()
    room = (width - sum(5 * len(word) for word in words)) / (len(words) - 1)
    for word in words:
        page.text(word, x, y)
        x += 5 * len(word) + room


def test_columns_of_prose_set_to_full_width_are_no_table():
    left = (
        "Tyski klaster samochodowy ma 63 firmy",
        "i działa od maja 2007 roku. Jego siedzibą",
        "są Tychy, a całość",
    )
    right = ("Laboratorium powstało dzięki dotacji", "z unii. Korzystają", "z niego szkoły, które kształcą ludzi")
    page = MadePage()
    for number, lines in enumerate(zip(left * 3, right * 3, strict=True)):
        for x, text in zip((60, 320), lines, strict=True):
            set_to_width(page, text, x, 100 + 12 * number, 220)
    assert not read(made_pdf(page)).tables


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


def test_three_narrow_columns_of_prose_are_no_table():
    lines = (
        ("Żuławski Klaster", "Liderem jest Warmińska", "kolej linową."),
        ("Melioracyjny powstał", "Izba Jachtowa, która od", "Każdy z nich"),
        ("w Gdańsku i od razu", "lat robi targi łodzi", "szukał swej drogi."),
        ("objął spółki wodne", "i prowadzi szkołę", "Jedne postawiły na"),
        ("z całych Żuław, a", "żeglarstwa oraz kurs", "zakupy, inne na"),
    )
    page = MadePage()
    for number, parts in enumerate(lines):
        for x, text in zip((60, 200, 350), parts, strict=True):
            page.text(text, x, 100 + 12 * number)
    assert not read(made_pdf(page)).tables


def test_two_columns_of_short_entries_in_sentences_are_no_table():
    left = (
        "3. Klaster Sadowniczy „Rozłogi”",
        "Łącko. Działa od 2006 r. Należy do",
        "niego 58 gospodarstw. Koordynator:",
        "Stowarzyszenie Rozłogi. Przygotowuje",
        "kiermasz jabłek dla całego powiatu.",
        "Klaster ma znak towarowy. Prezesem",
    )
    right = (
        "tarnowskie",
        "7. Klaster Garncarski. Rok założenia",
        "2005, dane o liczbie firm są stare.",
        "Animator: Tarnowska Izba Rzemiosła.",
        "Powstał w 2010 r. Członków jest 15.",
        "Zakłady leżą w Tuchowie. Koordynuje",
    )
    page = MadePage().lines(*left, x=60, y=100).lines(*right, x=320, y=100)
    assert not read(made_pdf(page)).tables


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


def test_entries_side_by_side_are_no_table():
    left = [
        "Klaster Alfa",
        "Rok powstania: 2007",
        "Siedziba: Opole",
        "Liczba członków: 34",
        "Strona www: www.alfa.example",
    ]
    right = [
        "Klaster Beta",
        "Rok powstania: 2011",
        "Siedziba: Nysa",
        "Liczba członków: 52",
        "Strona www: www.beta.example",
    ]
    document = read(made_pdf(MadePage().lines(*left, x=60, y=120).lines(*right, x=320, y=120)))
    assert not document.tables


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


def test_a_head_with_a_capital_just_behind_another_one_has_its_own_column_where_wide_room_is_free_below():
    body = [[name, seat, year, count] for _, name, seat, year, count in ROWS]
    page = MadePage().text(BEFORE, y=90)
    for x, head in ((70, "Nazwa klastra"), (230, "Siedziba"), (330, "Rok zał. Członkowie")):
        page.text(head, x, 120)
    page = written(page, body, 138, columns=(70, 230, 330, 410)).text(AFTER, y=230)
    found = rows(read(made_pdf(page)))
    assert found == [["Nazwa klastra", "Siedziba", "Rok zał.", "Członkowie"], *body]


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


def test_entries_side_by_side_are_no_head():
    page = MadePage()
    for x, name in ((60, "Lubelski Klaster Ziół"), (320, "Bialski Klaster Cegły i Szkła")):
        lines = (name, "Siedziba: Lublin", "Założony w 2013 roku przez kilka firm, które", "razem kupują surowce.")
        page.lines(*lines, "48 członków, w tym 37 firm", "www.klasterziol.pl", x=x, y=100 if x == 60 else 104)
    assert not read(made_pdf(page)).tables


def test_a_line_with_the_number_of_the_page_is_no_head():
    text = (
        "Wydruk z bazy KLASTRY, wersja 2.4                      str. 2\n\n"
        "Lp  Nazwa klastra                 Siedziba      Rok    Członk.  Prowadzący\n"
        "                                                       / firmy\n"
        "7   Sieć Łużyckich Tkaczy         Lubań         2013   14 / 12  Cech Tkaczy\n"
        "8   Głogowski Klaster Miedzi      Głogów        2009   26 / 23  Park Surowcowy\n"
        "9   Klaster Naczep i Przyczep     Oleśnica      2014   31 / 30  Zakłady Pojazdów\n"
    )
    (head, first, *_) = rows(read(text, "wydruk.txt"))
    assert head == ["Lp", "Nazwa klastra", "Siedziba", "Rok", "Członk. / firmy", "Prowadzący"]
    assert first == ["7", "Sieć Łużyckich Tkaczy", "Lubań", "2013", "14 / 12", "Cech Tkaczy"]


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
