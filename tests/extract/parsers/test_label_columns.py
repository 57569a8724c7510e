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


def card(page, lines, y, left=70, right=260):
    for number, (label, value) in enumerate(lines):
        page.text(label, left, y + 13 * number)
        if value:
            page.text(value, right, y + 13 * number)
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


def test_framed_cards_side_by_side_have_a_title_and_labels_each():
    lines = [("Rok", "2008"), ("założenia", ""), ("Adres", "Opole"), ("Koordynator", "Izba")]
    page = MadePage()
    for number, name in enumerate(("Klaster Wodny", "Klaster Soli i")):
        x = 60 + 240 * number
        page.grid((x, x + 200), (90, 130, 190)).text(name, x + 5, 105, 11, bold=True)
        card(page, lines, 142, x + 5, x + 5 + len("Koordynator") * 5 + 8)
    document = read(made_pdf(page.text("Kamienia", 305, 119, 11, bold=True)))
    assert said(document)[0:8:7] == ["Klaster Wodny", "Klaster Soli i Kamienia"]
    assert [rows(document, number) for number in (0, 1)] == 2 * [
        [["Rok założenia", "2008"], ["Adres", "Opole"], ["Koordynator", "Izba"]]
    ]


def test_a_word_that_reaches_over_the_side_of_its_frame_stays_whole():
    page = MadePage().grid((60, 200), (90, 130, 190)).grid((240, 380), (90, 130, 190))
    page.text("Klaster Wodny", 65, 105).text("www.klaster-wodny-nyski.pl", 75, 145)
    page.text("Klaster Soli", 245, 105).text("Opole", 245, 145)
    assert "www.klaster-wodny-nyski.pl" in said(read(made_pdf(page)))


def test_a_value_may_take_two_lines_or_stand_in_the_middle_beside_a_label_of_two():
    page = MadePage().text("Animator", 70, 100).text("Szczecińska Fundacja", 260, 100).text("Morska", 260, 113)
    page.text("Siedziba biura", 70, 126).text("Nysa", 260, 126).text("Rok zawiązania", 70, 139).text(
        "2011", 260, 139
    )
    page.text("Zatrudnienie w", 70, 152).text("ok. 1 150 osób", 260, 158).text("firmach", 70, 165)
    assert rows(read(made_pdf(page))) == [
        ["Animator", "Szczecińska Fundacja Morska"],
        ["Siedziba biura", "Nysa"],
        ["Rok zawiązania", "2011"],
        ["Zatrudnienie w firmach", "ok. 1 150 osób"],
    ]


def test_columns_of_text_are_no_labels_and_values():
    lines = [
        ("Klaster Zamków i Siedziba", "Klaster Warzyw"),
        ("zał. 2009; 24 czł.; koord.: Stowarzy-", "zał. 2014; 51 czł."),
    ]
    lines += [("szenie Gotyckie; siedziba: Chełmno.", "Ośrodek Doradztwa; siedziba: Nysa"), ("koniec", "")]
    assert read(made_pdf(card(MadePage(), [*lines, *lines], 90, right=300))).tables == []


def test_a_label_may_end_with_a_word_cut_short():
    lines = [*LABELS[:2], ("Liczba członków,", "92"), ("w tym przeds.", ""), ("Strona www", "brak")]
    assert rows(read(made_pdf(card(MadePage(), lines, 90)))) == [
        ["Koordynator / Coordinator", "Fundacja Wody"],
        ["Siedziba / Seat", "Nysa"],
        ["Liczba członków, w tym przeds.", "92"],
        ["Strona www", "brak"],
    ]


def test_cards_of_many_short_lines_are_no_two_columns_of_text():
    labels = ("Siedziba", "Rok założenia", "Liczba członków", "Koordynator", "Strona internetowa")
    values = [("Nysa", "2011", "18", "Fundacja Wody", "–"), ("Opole", "2016 (umowa)", "9", "Cech Solarzy", "brak")]
    page = MadePage().text("Katalog klastrów Śląska Opolskiego, które pojadą na targi do Brna", 70, 60)
    for number, card_values in enumerate(values):
        top = 90 + 160 * number
        page.text(("Klaster Wodny", "Klaster Soli")[number], 70, top, size=14, bold=True)
        card(page, list(zip(labels, card_values, strict=True)), top + 20)
        page.text("Karta bez uwag.", 70, top + 110)
    document = read(made_pdf(page))
    assert [rows(document, number) for number in (0, 1)] == [
        [list(pair) for pair in zip(labels, card_values, strict=True)] for card_values in values
    ]
