"""What is left of a table on the next page: one row under the head said again, or the rest of a cut row."""

import pytest
from aligned_page import AFTER, HEAD, ROWS, written
from made_pdf import MadePage, made_pdf
from parsing import read, rows, said


@pytest.mark.parametrize(
    "above", [[], ["Załącznik do uchwały"], ["Strona 2", "Przegląd klastrów opolskich"]], ids=len
)
@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ([["4", "Klaster Delta", "Puck", "2012", "7"]], ["4", "Klaster Delta", "Puck", "2012", "7"]),
        (
            [["4", "Klaster Lnu", "Puck", "2012", "7"], ["", "i Konopi", "", "", ""]],
            ["4", "Klaster Lnu i Konopi", "Puck", "2012", "7"],
        ),
    ],
)
def test_one_row_overleaf_under_the_head_said_again(above, lines, whole):
    first = written(MadePage().text("Wykaz klastrów", y=90), [HEAD, *ROWS], 640)
    second = MadePage()
    for number, text in enumerate(above):
        second.text(text, y=50 + 14 * number)
    written(second, [HEAD], 110)
    written(second, lines, 128, leading=12).text(AFTER, y=200)
    document = read(made_pdf(first, second))
    assert rows(document) == [HEAD, *ROWS, HEAD, whole]
    assert said(document)[-1] == AFTER


def test_a_head_of_two_lines_said_again_overleaf():
    low = ["", "", "klastra", "założenia", ""]
    first = written(MadePage().text("Wykaz klastrów", y=90), [HEAD, low], 640, leading=12)
    written(first, ROWS, 670)
    second = written(MadePage(), [HEAD, low], 110, leading=12)
    written(second, [["4", "Klaster Delta", "Puck", "2012", "7"]], 140).text(AFTER, y=200)
    head = ["Lp.", "Nazwa klastra", "Siedziba klastra", "Rok założenia", "Liczba członków"]
    assert rows(read(made_pdf(first, second))) == [
        head,
        *ROWS,
        head,
        ["4", "Klaster Delta", "Puck", "2012", "7"],
    ]


def test_a_region_at_the_end_of_a_page_heads_the_row_overleaf():
    first = written(
        MadePage().text("Wykaz klastrów", y=90), [HEAD, *ROWS, ["woj. pomorskie", "", "", "", ""]], 640
    )
    second = written(MadePage(), [HEAD, ["4", "Klaster Delta", "Puck", "2012", "7"]], 110).text(AFTER, y=200)
    found = [[cell for cell in row if cell] for row in rows(read(made_pdf(first, second)))]
    assert found[-3:] == [["woj. pomorskie"], HEAD, ["4", "Klaster Delta", "Puck", "2012", "7"]]


def test_what_only_begins_like_the_head_is_no_row_overleaf():
    first = written(MadePage().text("Wykaz klastrów", y=90), [HEAD, *ROWS], 640)
    second = MadePage().lines("Lp. Nazwa klastra Siedziba Rok", "Liczba członków to liczba podmiotów.", y=110)
    assert len(rows(read(made_pdf(first, second)))) == 1 + len(ROWS)


def ruled(page, lines, y, leading=30):
    """A table with rules around all cells; the lines of a cell are parted by "|"."""
    columns = (70, 100, 250, 330, 400, 500)
    page.grid(columns, [y + number * leading for number in range(len(lines) + 1)])
    for number, line in enumerate(lines):
        for x, cell in zip(columns, line, strict=False):
            for low, text in enumerate(cell.split("|")):
                page.text(text, x + 4, y + number * leading + 12 + 12 * low)
    return page


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("Klaster Wodny „Perły", "Pojezierza”", "Klaster Wodny „Perły Pojezierza”"),
        ("Klaster Lnu i", "Konopi", "Klaster Lnu i Konopi"),
        ("Klaster Meblarski Ziemi", "nad Wisłą", "Klaster Meblarski Ziemi nad Wisłą"),
        ("Klaster Naukowo-", "Techniczny", "Klaster Naukowo-Techniczny"),
    ],
)
@pytest.mark.parametrize("repeated", [[], [HEAD]])
def test_the_rest_of_a_row_whose_rules_are_closed_at_the_end_of_its_page(above, below, whole, repeated):
    first = ruled(MadePage().text("Wykaz klastrów", y=90), [HEAD, *ROWS, ["4", above, "Puck", "2012", "7"]], 640)
    rest = ["", below, "", "", ""]
    total = ["", "Razem", "", "", "101"]
    document = read(made_pdf(first, ruled(MadePage(), [*repeated, rest, total], 100).text(AFTER, y=300)))
    found = rows(document)
    assert found[:5] == [HEAD, *ROWS, ["4", whole, "Puck", "2012", "7"]]
    assert found[-1] == total


def test_a_row_without_a_number_overleaf_is_one_of_its_own_where_nothing_goes_on():
    first = ruled(MadePage().text("Wykaz klastrów", y=90), [HEAD, *ROWS], 640)
    second = ruled(
        MadePage(), [["", "Województwo opolskie", "", "", ""], ["4", "Klaster Gamma", "Nysa", "2012", "7"]], 100
    )
    assert rows(read(made_pdf(first, second.text(AFTER, y=300))))[4][1] == "Województwo opolskie"


def test_the_second_line_of_a_head_said_again_is_no_rest_of_a_row():
    heads = [["Lp.", "Nazwa klastra", "Siedziba", "Rok", "Uczestnicy"], ["", "", "biura", "", "razem"]]
    first = ruled(MadePage().text("Wykaz klastrów", y=90), [*heads, *ROWS], 600)
    second = ruled(MadePage(), [*heads, ["4", "Klaster Gamma", "Nysa", "2012", "7"]], 100)
    found = rows(read(made_pdf(first, second.text(AFTER, y=300))))
    assert found == [*heads, *ROWS, *heads, ["4", "Klaster Gamma", "Nysa", "2012", "7"]]


@pytest.mark.parametrize(
    ("rest", "last"),
    [
        (["", "", "45-063 Opole", "", ""], ["3", "Klaster Beta", "ul. Długa 1 45-063 Opole", "b.d.", "8"]),
        (["", "Klaster Bis", "Opole", "", ""], ["", "Klaster Bis", "Opole", "", ""]),
    ],
    ids=["the rest of cells", "a row"],
)
def test_what_leaves_the_first_columns_free_overleaf_is_the_rest_of_the_row_above(rest, last):
    head, widths = HEAD, (60, 95, 240, 340, 400, 500)
    above = [*ROWS[:2], ["3", "Klaster Beta", "ul. Długa 1", "b.d.", "8"]]
    first, second = MadePage(), MadePage()
    below = [rest, ["4", "Klaster Delta", "Puck", "2012", "7"]]
    for page, lines in ((first, [head, *above]), (second, [head, *below])):
        page.grid(widths, range(100, 101 + 20 * len(lines), 20))
        written(page, lines, 114, leading=20, columns=[x + 5 for x in widths[:-1]])
    found = rows(read(made_pdf(first, second)))
    assert last in found
    assert found[-1] == below[-1]
