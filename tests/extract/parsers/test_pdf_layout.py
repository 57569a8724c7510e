"""Where the parts of a page stand beside each other: columns, boxes, notes, what a browser adds."""

from itertools import chain

import pytest
from made_pdf import HEIGHT, MadePage, made_pdf
from parsing import read, rows, said

LEFT = (
    "Klaster Obróbki Tytanu z Mielca skupia małe",
    "zakłady, które razem kupują narzędzia, a potem",
    "dzielą się nimi, aby każdy miał do nich dostęp i",
    "nie musiał czekać na dostawę z zagranicy.",
    "Zakłady są zadowolone z takiej współpracy.",
)
RIGHT = (
    "Inaczej jest w Sanoku, gdzie firmy budują wozy",
    "i wolą działać osobno, bo każda ma innych",
    "odbiorców, a tajemnice produkcji są dla nich",
    "ważniejsze niż oszczędności, a na zmianę",
    "nic dzisiaj nie wskazuje.",
)
WIDE = "To zdanie stoi nad obiema kolumnami i biegnie przez całą szerokość strony aż do końca."


def columns(page, y, left=LEFT, right=RIGHT):
    return page.lines(*left, x=60, y=y).lines(*right, x=320, y=y)


def test_columns_are_found_below_more_lines_of_full_width_than_they_have():
    page = MadePage().lines(*[WIDE] * 12, x=60, y=90)
    assert said(read(made_pdf(columns(page, 270))))[-2:] == [" ".join(LEFT), " ".join(RIGHT)]


def test_each_part_with_columns_is_read_below_its_heading_of_full_width():
    heading = "Motoryzacja i lotnictwo na południu kraju"
    page = columns(MadePage().text(heading, 60, 90, size=22), 120)
    columns(page.text(heading, 60, 220, size=22), 250)
    assert said(read(made_pdf(page))) == [heading, " ".join(LEFT), " ".join(RIGHT)] * 2


def test_a_short_heading_between_two_parts_with_columns_belongs_to_both_columns():
    page = columns(MadePage(), 100)
    columns(page.text("Wiertnictwo", 60, 185, size=14), 210)
    assert said(read(made_pdf(page))) == [
        " ".join(LEFT),
        " ".join(RIGHT),
        "Wiertnictwo",
        " ".join(LEFT),
        " ".join(RIGHT),
    ]


def test_a_heading_beside_room_that_the_other_column_has_by_chance_belongs_to_its_column():
    page = MadePage().lines(*LEFT, x=60, y=100).text("Klaster Wierceń i", 60, 168, size=14)
    page.text("Studni", 60, 182, size=14).lines(*LEFT, x=60, y=200)
    page.lines(*RIGHT, *RIGHT[:1], x=320, y=106).lines(*RIGHT, x=320, y=214)
    found = said(read(made_pdf(page)))
    assert found[:3] == [" ".join(LEFT), "Klaster Wierceń i Studni", " ".join(LEFT)]


def test_a_heading_in_a_column_longer_than_the_other_belongs_to_it_though_the_page_has_a_foot():
    page = MadePage().lines(*LEFT, x=60, y=100).text("Łączenie wierceń", 60, 180, size=14)
    page.lines(*LEFT * 2, x=60, y=200).lines(*RIGHT, x=320, y=100).text("wrzesień 2022", 420, 760, size=8)
    expected = [" ".join(LEFT), "Łączenie wierceń", " ".join(LEFT * 2), " ".join(RIGHT)]
    assert said(read(made_pdf(page)))[:4] == expected


def test_columns_of_entries_with_short_lines_are_read_one_after_the_other():
    left = [(name, "siedziba: Puck", "powstanie: 2008", "skład: 44/38") for name in ("Klaster Soli", "Dolina Fal")]
    facts = ("siedziba: Hel", "powstanie: 2011", "opiekun: Izba Helska")
    right = [(name, *facts) for name in ("Klaster Sieci", "Klaster Lin")]
    page = MadePage()
    for x, y, entries in ((60, 100, left), (320, 103, right)):
        for number, (name, *lines) in enumerate(entries):
            page.text(name, x, y + 70 * number, size=12).lines(*lines, x=x)
    assert said(read(made_pdf(page))) == [text for entry in (*left, *right) for text in entry]


def test_a_heading_in_a_column_beside_which_the_other_goes_on_belongs_to_its_column():
    page = MadePage().lines(*LEFT, x=60, y=100).text("Wiertnictwo", 60, 180, size=14).lines(*LEFT, x=60, y=200)
    page.lines(*RIGHT * 3, x=320, y=100)
    assert said(read(made_pdf(page)))[1:3] == ["Wiertnictwo", " ".join(LEFT)]


def test_a_heading_whose_first_letter_stands_out_to_the_left_belongs_to_its_column():
    page = MadePage().text("Podkarpacie", 60, 80, size=14).lines(*LEFT * 2, x=60, y=100)
    page.text("Sanok", 318.8, 80, size=14).lines(*RIGHT * 2, x=320, y=100)
    assert said(read(made_pdf(page)))[2:4] == ["Sanok", " ".join(RIGHT)]


def test_a_framed_box_beside_the_text_is_read_as_a_whole():
    text = (
        "Meblarze postanowili działać razem, kiedy",
        "ceny drewna zaczęły rosnąć, a odbiorcy",
        "szukać tańszych mebli.",
    )
    labels = ("Nazwa: Klaster Mebli", "Rok założenia: 2008", "Siedziba: Wągrowiec")
    page = MadePage().text("Z życia firm", 60, 90, size=16).lines(*text, x=60, y=120).grid((300, 500), (105, 150))
    page.lines(*labels, x=310, y=118)
    assert said(read(made_pdf(page))) == ["Z życia firm", *labels, " ".join(text)]


def test_boxes_side_by_side_are_read_from_the_left():
    page = MadePage()
    for number in range(3):
        x = 60 + 160 * number
        page.grid((x, x + 150), (105, 150)).lines(
            "Nazwa: Klaster", f"Wód {number}", "Siedziba: Opole", x=x + 5, y=118
        )
    boxes = [[f"Nazwa: Klaster Wód {number}", "Siedziba: Opole"] for number in range(3)]
    assert said(read(made_pdf(page.text("Koniec katalogu.", 60, 200)))) == [*chain(*boxes), "Koniec katalogu."]


def test_a_framed_heading_stands_in_its_own_column():
    page = MadePage().lines(*LEFT * 3, x=60, y=100).lines(*RIGHT, x=320, y=100)
    page.grid((315, 540), (172, 190)).text("Wozy i wagony", 320, 185).lines(*RIGHT, x=320, y=206)
    text = said(read(made_pdf(page)))
    assert text[-3:] == [" ".join(RIGHT), "Wozy i wagony", " ".join(RIGHT)]


def test_a_frame_around_all_of_the_text_is_no_box():
    page = MadePage().grid((50, 550), (80, 180)).lines(*LEFT, x=60, y=100)
    assert said(read(made_pdf(page))) == [" ".join(LEFT)]


def test_a_note_below_the_first_of_two_columns_is_no_part_of_its_text():
    note = "1 Klaster Obróbki Tytanu założono w 2013 roku."
    broken = (*LEFT[:4], "Zakłady są zadowolone z takiej współpracy i")
    page = columns(MadePage(), 600, broken, ("chcą ją rozwijać.", *RIGHT)).text(note, 60, 690, size=7)
    assert said(read(made_pdf(page))) == [f"{' '.join(broken)} chcą ją rozwijać.", " ".join(RIGHT), note]


ABOVE, BELOW = 20, HEIGHT - 20
CHROMIUM = (("11/22/26, 8:23 AM", 24, ABOVE), ("Portal klastrów", 270, ABOVE))
FIREFOX = (("Portal klastrów", 24, ABOVE), ("1 z 1", 24, BELOW), ("22.11.2026, 08:23", 480, BELOW))


@pytest.mark.parametrize(
    "marks",
    [
        (*CHROMIUM, ("https://portal.example/klastry.html", 24, BELOW), ("1/1", 560, BELOW)),
        (*FIREFOX, ("https://portal.example/klastry.html", 380, ABOVE)),
    ],
    ids=["Chromium", "Firefox"],
)
def test_what_a_browser_prints_around_a_page_is_no_text_of_it_and_tells_its_address(marks):
    page = MadePage().lines(*LEFT, y=100)
    for text, x, y in marks:
        page.text(text, x, y, size=8)
    document = read(made_pdf(page))
    assert said(document) == [" ".join(LEFT)]
    assert (document.metadata.url, document.metadata.date) == ("https://portal.example/klastry.html", None)


def test_a_file_that_a_browser_printed_has_no_address():
    page = MadePage().lines(*LEFT, y=100).text("file:///C:/Dokumenty/klastry.html 1/1", 24, BELOW, size=8)
    document = read(made_pdf(page))
    assert (said(document), document.metadata.url) == ([" ".join(LEFT)], None)


def test_an_address_at_the_foot_of_a_page_that_no_browser_printed_stays():
    page = MadePage().lines(*LEFT, y=100).text("www.portal.example", 60, BELOW, size=8)
    assert said(read(made_pdf(page)))[-1] == "www.portal.example"


def test_a_heading_at_the_top_of_a_lower_column_stays_with_its_column():
    page = MadePage().lines(*[WIDE] * 3, x=60, y=90)
    page.text("Tytan", 60, 150, size=14).text("Wozy", 320, 132, size=14)
    page.lines(*LEFT, x=60, y=175).lines(*RIGHT, x=320, y=175)
    assert said(read(made_pdf(page)))[3:] == ["Tytan", " ".join(LEFT), "Wozy", " ".join(RIGHT)]


def test_a_small_line_that_begins_with_a_year_is_no_footnote():
    small = ["Zakłady połączyły się w klaster w marcu roku", "2011 i odtąd kupują narzędzia razem z innymi."]
    page = columns(MadePage(), 100)
    page.text(small[0], 60, 500, size=7).text(small[1], 60, 509, size=7)
    assert said(read(made_pdf(page))) == [" ".join(LEFT), *small, " ".join(RIGHT)]


def test_columns_go_on_overleaf_though_their_lines_are_short():
    def card(number):
        return (f"Klaster Wód nr {number}", "Biuro: Opole", "Rok: 2010", f"Członkowie: {number}")

    first = columns(MadePage(), 100)
    second = MadePage().lines(*card(1), x=60, y=100).lines(*card(2), x=320, y=100)
    assert " ".join(said(read(made_pdf(first, second)))[2:]) == " ".join((*card(1), *card(2)))


def test_what_stands_below_a_bold_name_in_its_cell_is_a_line_of_its_own():
    page = MadePage().grid((60, 260, 360), (90, 110, 150, 190))
    page.text("Klaster i branża", 65, 105).text("Rok", 265, 105)
    for name, trade, y in (("Klaster Solanki i", "Inhalacji", 122), ("Klaster Zabawek", "Drewnianych", 162)):
        page.lines(name, trade, x=65, y=y, bold=True).text("Sprzęt, zabiegi i usługi", 65)
        page.text("2014", 265, y)
    cells = [cell.split("\n") for row in rows(read(made_pdf(page)))[1:] for cell in row[:1]]
    assert cells == [
        ["Klaster Solanki i Inhalacji", "Sprzęt, zabiegi i usługi"],
        ["Klaster Zabawek Drewnianych", "Sprzęt, zabiegi i usługi"],
    ]


def test_an_italic_line_below_another_in_its_cell_is_a_line_of_its_own():
    page = MadePage().grid((60, 260, 360), (90, 120, 160, 200))
    page.text("Nazwa klastra", 65, 102).text("Name of cluster", 65, 114, italic=True).text("Rok", 265, 102)
    for polish, english, y in (
        ("Klaster Solanki", "Brine Cluster", 132),
        ("Klaster Zdrowego Snu", "Sleep Cluster", 172),
    ):
        page.text(polish, 65, y).text(english, 65, italic=True).text("2014", 265, y)
    cells = [row[0] for row in rows(read(made_pdf(page)))]
    assert cells == [
        "Nazwa klastra\nName of cluster",
        "Klaster Solanki\nBrine Cluster",
        "Klaster Zdrowego Snu\nSleep Cluster",
    ]
