from pathlib import Path

import pytest
from made_pdf import HEIGHT, MadePage, made_pdf
from parsing import items, read, rows, said

from klastry.extract.failures import ParseFailure
from klastry.extract.text.document import BlockKind
from klastry.schema.document import DocumentStatus

FILES = Path(__file__).parent.parent / "files"
PROSE = (
    "Klaster Alfa skupia firmy z branży drzewnej, a jego prace prowadzi fundacja, któ-",
    "ra ma biuro w Opolu. Członkowie spotykają się co miesiąc i wspólnie kupują mate-",
    "riały, których potrzebują do produkcji mebli, okien oraz drzwi do nowych miesz-",
    "kań w całym kraju.",
)
JOINED = (
    "Klaster Alfa skupia firmy z branży drzewnej, a jego prace prowadzi fundacja, która ma biuro w Opolu. "
    "Członkowie spotykają się co miesiąc i wspólnie kupują materiały, których potrzebują do produkcji mebli, "
    "okien oraz drzwi do nowych mieszkań w całym kraju."
)


def test_lines_of_a_paragraph_are_joined_and_more_room_begins_another():
    page = MadePage().lines(*PROSE, y=100).lines(*PROSE, y=170)
    assert said(read(made_pdf(page))) == [JOINED, JOINED]


def test_an_indented_line_begins_a_paragraph():
    page = MadePage().lines(*PROSE, y=100).text(PROSE[0][:-12], x=90).lines(*PROSE[1:])
    assert len(said(read(made_pdf(page)))) == 2


def test_headings_are_larger_or_bold_and_ranked_by_size():
    page = MadePage().text("Wykaz klastrów", y=60, size=18).lines(*PROSE, y=100)
    page.text("1. Klastry w Opolu", y=180, size=12, bold=True).lines(*PROSE, y=200)
    page.text("Nazwa: Klaster Alfa", y=280, bold=True)
    document = read(made_pdf(page))
    headings = [(b.level, b.marker, document.quote(b)) for b in document.blocks if b.kind is BlockKind.HEADING]
    assert headings == [(1, "", "Wykaz klastrów"), (2, "1.", "Klastry w Opolu")]
    assert document.metadata.title == "Wykaz klastrów"


def test_list_items_go_on_over_lines_and_pages():
    first = MadePage().lines(*PROSE, y=100).text("1. Klaster Energii –", y=180).text("Nysa", x=88)
    first.text("2. Klaster Edukacji – Brzeg http://beta.eu/9-spotkanie-")
    second = (
        MadePage().text("opole-brzeg", x=88, y=100).text("3. Zachodni Klaster Turystyczno-").text("Medyczny", x=88)
    )
    document = read(made_pdf(first, second))
    assert items(document) == [
        ("1.", "Klaster Energii – Nysa"),
        ("2.", "Klaster Edukacji – Brzeg http://beta.eu/9-spotkanie-opole-brzeg"),
        ("3.", "Zachodni Klaster Turystyczno-Medyczny"),
    ]


def test_label_lines_stay_apart():
    labels = ["Nazwa klastra: Klaster Alfa", "Siedziba: Opole", "Liczba członków: 34", "w tym firm: 25"]
    assert said(read(made_pdf(MadePage().lines(*labels, y=100)))) == labels


def test_two_columns_are_read_one_after_the_other():
    document = read((FILES / "two_columns.pdf").read_bytes())
    texts = said(document)
    assert texts[0] == "Klastry na targach w Poznaniu"
    assert [text.split(" ")[0] for text in texts[1:]] == ["Wielkopolski", "Obok", "Trzecim", "Na", "Redakcja"]
    assert "przede wszystkim o elektryfikacji samochodów" in texts[3]


def test_a_running_head_is_one_with_and_without_the_page_number_in_its_line():
    first = MadePage().text("Przegląd klastrów 1", y=40).lines(*PROSE, y=100)
    second = MadePage().text("Przegląd klastrów", y=40).lines(*PROSE, y=100)
    assert not any("Przegląd" in text for text in said(read(made_pdf(first, second))))


def test_running_heads_and_page_numbers_are_not_in_the_text():
    pages = []
    for number in (1, 2, 3):
        page = MadePage().text("Informacja dla Komisji Rozwoju", y=40).lines(*PROSE, y=100)
        pages.append(page.text(f"Strona {number} z 3", y=HEIGHT - 40))
    document = read(made_pdf(*pages))
    assert said(document) == [JOINED] * 3
    assert said(document, furniture=True) == ["Informacja dla Komisji Rozwoju"]


def test_a_paragraph_runs_on_over_the_footnotes_of_its_page():
    first = MadePage().lines(*PROSE, y=100).lines(*PROSE[:2], y=170)
    first.text("1 Ankieta z 2012 r.", y=HEIGHT - 120, size=7)
    second = MadePage().lines(*PROSE[2:], y=100).lines(*PROSE, y=170)
    document = read(made_pdf(first, second))
    assert said(document) == [JOINED, JOINED, JOINED, "1 Ankieta z 2012 r."]
    assert document.source.locate(*_place(document, "Ankieta")).page == 1


def test_a_raised_figure_is_not_read_as_part_of_a_number():
    page = MadePage().text("Liczba firm: 61", y=100).text("2", x=70 + 15 * 5, y=96, size=6)
    assert said(read(made_pdf(page))) == ["Liczba firm: 61²"]


@pytest.mark.parametrize(("mark", "raised"), [("a", "ᵃ"), ("a)", "ᵃ)"), ("2)", "²)"), ("ab", "ab")])
def test_a_raised_letter_is_a_mark_also_with_a_bracket_behind_it(mark, raised):
    page = MadePage().text("Klaster Wikliny", y=100).text(mark, x=70 + 15 * 5, y=96, size=6)
    assert said(read(made_pdf(page))) == [f"Klaster Wikliny{raised}"]


def test_a_ruled_table_has_its_cells_and_its_place_in_the_text():
    page = MadePage().lines(*PROSE, y=100).grid((70, 100, 250, 330), (160, 180, 220, 240))
    page.text("Lp.", 75, 174, bold=True).text("Nazwa", 105, 174, bold=True).text("Siedziba", 255, 174, bold=True)
    page.text("1", 75, 194).lines("Klaster Obróbki", "Metali", x=105, y=194).text("Opole", 255, 194)
    page.text("2", 75, 234).text("Klaster Beta", 105, 234)
    page.lines(*PROSE, y=280)
    document = read(made_pdf(page))
    assert rows(document) == [
        ["Lp.", "Nazwa", "Siedziba"],
        ["1", "Klaster Obróbki Metali", "Opole"],
        ["2", "Klaster Beta", ""],
    ]
    assert [c.header for c in document.tables[0].cells] == [True] * 3 + [False] * 6
    kinds = [b.kind for b in document.blocks]
    assert kinds == [BlockKind.PARAGRAPH, *[BlockKind.CELL] * 8, BlockKind.PARAGRAPH]


def test_what_is_too_long_for_its_cell_and_broken_without_a_hyphen_is_whole_again():
    page = MadePage().grid((70, 250, 280, 330), (160, 200, 240)).text("Nazwa", 75, 174)
    page.lines("raze", "m", x=255, y=174).lines("Powsta", "nie", x=285, y=174)
    page.text("Klaster Beta", 75, 214).lines("200", "7", x=255, y=214).lines("22.03.200", "7", x=285, y=214)
    assert rows(read(made_pdf(page))) == [
        ["Nazwa", "razem", "Powstanie"],
        ["Klaster Beta", "200 7", "22.03.2007"],
    ]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("Izba Przemysłowo-Han", "dlowa Nysy"), "Izba Przemysłowo-Handlowa Nysy"),
        (("Park Przemysło", "wo-Technologiczny"), "Park Przemysłowo-Technologiczny"),
        (("Fundacja Pro", "test i obrona"), "Fundacja Pro test i obrona"),
        (("Izba Gospodarcza", "w Nysie"), "Izba Gospodarcza w Nysie"),
    ],
)
def test_a_compound_that_is_too_long_for_its_cell_is_whole_again(lines, whole):
    page = MadePage().grid((70, 250, 400), (160, 200, 240)).text("Nazwa", 75, 174).text("Koordynator", 255, 174)
    page.text("Klaster Beta", 75, 214).lines(*lines, x=255, y=214)
    assert rows(read(made_pdf(page)))[1] == ["Klaster Beta", whole]


def test_a_frame_around_a_text_is_no_table():
    page = MadePage().grid((60, 500), (80, 160)).lines(*PROSE, y=100)
    document = read(made_pdf(page))
    assert not document.tables
    assert said(document) == [JOINED]


def test_a_table_goes_on_over_pages_and_so_does_a_row_that_a_page_cuts():
    document = read((FILES / "table_over_pages.pdf").read_bytes())
    [table] = document.tables
    heads = [c.row for c in table.cells if c.header and document.quote(c) == "Lp."]
    assert len(heads) == 3
    lines = [row for row in rows(document) if row[0].isdigit()]
    assert [row[0] for row in lines] == [str(number) for number in range(1, 17)]
    assert lines[5] == ["6", "Namysłowski Klaster Chłodniczy w województwie opolskim", "Namysłów", "16", "6"]
    assert said(document)[-1] == "Źródło: badanie własne."


def test_spaces_that_are_only_room_between_letters_are_found():
    page = MadePage().text("Klaster", y=100).text("Alfa", x=70 + 7 * 5 + 2.2, y=100)
    assert said(read(made_pdf(page))) == ["Klaster Alfa"]


def test_a_place_is_a_page_and_a_box_around_the_glyphs():
    document = read(made_pdf(MadePage().text("Wstęp", y=100), MadePage().text("Klaster Alfa", x=70, y=200)))
    place = document.source.locate(*_place(document, "Alfa"))
    assert place.page == 2
    x0, top, x1, bottom = place.bbox
    assert (x0, x1) == (110, 130)
    assert top < 200 < bottom
    assert bottom - top == pytest.approx(10, abs=0.1)


@pytest.mark.parametrize(
    ("content", "status", "advice"),
    [
        ((FILES / "encrypted.pdf").read_bytes(), DocumentStatus.ENCRYPTED, "password"),
        (made_pdf(MadePage().picture()), DocumentStatus.NEEDS_OCR, "pictures"),
        (made_pdf(MadePage()), DocumentStatus.EMPTY, "no text"),
        (made_pdf(MadePage().text("Klaster", y=100))[:100], DocumentStatus.FAILED, "fetch it again"),
        (b"%PDF-1.4\nrubbish\n%%EOF\n", DocumentStatus.FAILED, "broken"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(content, status, advice):
    with pytest.raises(ParseFailure) as failure:
        read(content)
    assert failure.value.status is status
    assert advice in failure.value.reason


def test_a_page_that_is_a_picture_among_others_makes_the_document_partial(without_tesseract):
    document = read(made_pdf(MadePage().text("Klaster Alfa", y=100), MadePage().picture()))
    assert said(document) == ["Klaster Alfa"]
    assert "page 2 " in document.partial
    assert document.metadata.pages == 2


def _place(document, text):
    start = document.text.index(text)
    return start, start + len(text)


def test_pages_that_the_list_of_pages_hides_make_the_document_partial():
    whole = made_pdf(*(MadePage().lines(*PROSE, y=100) for _ in range(3)))
    document = read(whole.replace(b"/Count 3", b"/Count 2"))
    assert document.metadata.pages == 2
    assert "one program finds 2 pages, another 3" in document.partial


def test_pages_of_an_earlier_version_of_the_file_are_not_missed():
    whole = made_pdf(*(MadePage().lines(*PROSE, y=100) for _ in range(3)))
    kept = whole.replace(b"9 0 R 11 0 R]/Count 3", b"9 0 R       ]/Count 2")
    assert kept != whole
    assert read(kept).partial is None
