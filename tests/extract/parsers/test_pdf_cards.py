"""Cards of a printed web page side by side: round corners, a mark beside each title, labels in small letters."""

from made_pdf import MadePage, made_pdf
from parsing import read, rows, said

TOLD = ("rok startu", "2008"), ("członkowie", "12"), ("lider", "Izba Wodna"), ("w internecie", "wodny.example")
RADIUS = 6


def rounded(page, x0, y0, x1, y1):
    """The straight sides of a frame whose corners are round."""
    for y in (y0, y1):
        page.rule(x0 + RADIUS, y, x1 - RADIUS, y)
    for x in (x0, x1):
        page.rule(x, y0 + RADIUS, x, y1 - RADIUS)


def card(page, x, y, title, mark, more=""):
    rounded(page, x, y, x + 220, y + 100)
    page.text(title, x + 8, y + 16, 12, bold=True).text(mark, x + 216 - 4 * len(mark), y + 14, 8)
    if more:
        page.text(more, x + 8, y + 30, 12, bold=True)
    for number, (label, value) in enumerate(TOLD):
        page.text(label, x + 8, y + 44 + 12 * number).text(value, x + 90, y + 44 + 12 * number)


def test_cards_with_round_corners_are_read_one_after_the_other():
    page = MadePage().text("Mapa klastrów", y=40, size=16, bold=True)
    card(page, 60, 60, "Klaster Wodny", "porty i żegluga")
    card(page, 290, 60, "Zachodni Klaster", "szkło i ceramika", "Szklarski")
    card(page, 60, 170, "Klaster Soli &", "kopalnie", "Jodu KKK")
    document = read(made_pdf(page))
    assert said(document)[1:3] == ["Klaster Wodny", "porty i żegluga"]
    titles = [text for text in said(document) if "Klaster" in text]
    assert titles == ["Klaster Wodny", "Klaster Soli & Jodu KKK", "Zachodni Klaster Szklarski"]
    assert [rows(document, number) for number in range(3)] == 3 * [[list(row) for row in TOLD]]


def test_rules_that_end_far_from_each_other_make_no_frame():
    page = MadePage().text("Klastry", y=40, size=16, bold=True)
    for x in (60, 290):
        page.rule(x, 100, x, 200)
    page.rule(85, 90, 270, 90).rule(85, 210, 270, 210)
    page.text("siedziba Opole", 70, 120).text("siedziba Nysa", 320, 120)
    assert "siedziba Opole siedziba Nysa" in said(read(made_pdf(page)))
