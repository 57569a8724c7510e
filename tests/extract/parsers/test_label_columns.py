from made_pdf import MadePage, made_pdf
from parsing import read, rows, said

LABELS = (
    ("Koordynator / Coordinator", "Fundacja Wody"),
    ("Siedziba / Seat", "Nysa"),
    ("Liczba członków / Number of", "92"),
    ("members", ""),
    ("w tym przedsiębiorstwa /", "78"),
    ("including companies", ""),
)


def card(page, lines, y):
    for number, (label, value) in enumerate(lines):
        page.text(label, 70, y + 13 * number)
        if value:
            page.text(value, 260, y + 13 * number)
    return page


def test_a_label_on_two_lines_is_one_beside_its_value():
    document = read(made_pdf(card(MadePage().text("Klaster Wodny", y=80, size=14, bold=True), LABELS, 110)))
    assert rows(document) == [
        ["Koordynator / Coordinator", "Fundacja Wody"],
        ["Siedziba / Seat", "Nysa"],
        ["Liczba członków / Number of members", "92"],
        ["w tym przedsiębiorstwa / including companies", "78"],
    ]


def test_entries_side_by_side_with_labels_of_their_own_are_no_labels_and_values():
    entries = [("Siedziba: Nysa", "Siedziba: Opole"), ("Koordynator: Izba", "Koordynator: Cech"), ("wodna", "")]
    lines = [("Nazwa: Klaster Wodny", "Nazwa: Klaster Soli"), *entries]
    assert read(made_pdf(card(MadePage(), lines, 90))).tables == []


def test_labels_on_one_line_each_stay_before_their_values():
    document = read(made_pdf(card(MadePage(), list(LABELS[:3]), 90)))
    assert document.tables == []
    assert any("Siedziba / Seat Nysa" in text for text in said(document))
