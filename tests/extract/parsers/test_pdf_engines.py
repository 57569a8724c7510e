from collections import Counter
from pathlib import Path

import pytest
from made_pdf import HEIGHT, MadePage, made_pdf
from parsing import said

from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import PDF
from klastry.extract.parsers import parse
from klastry.extract.pdf_engine import PdfEngine
from klastry.extract.raw_document import RawDocument
from klastry.schema.document import DocumentStatus

SCANS = {
    "L12_skan_wykaz_opolskie.pdf",
    "s05_skan_odpowiedz_swietokrzyskie.pdf",
    "x11_skan_wykaz_dolnoslaskie.pdf",
    "L214_skan_wykaz_sadecki.pdf",
    "encrypted.pdf",
}
FILES = sorted(
    file
    for folder in ("data/raw/samples", "tests/corpus", "tests/extract/files")
    for file in Path(folder).rglob("*.pdf")
    if file.name not in SCANS
)
LOW_HYPHENS = {"s40_raport_izba_zestawienie", "L06_klastry_polski_wschodniej_druk"}
"""Hyphens at line ends are of another font than their words, and pdfplumber puts them on lines of their own."""
OVERLAPPING = {"L315_benchmarking_2014_tabela14"}
"""Words of two narrow columns overlap, and pdfplumber mixes their letters: "niWeynik"."""
ACROSS_COLUMNS = {
    "ab08_klastry_oferta_bilingual": 0.92,
    "ad07_artykul_trwalosc": 0.95,
    "w14_biuletyn_izby_zamosc": 0.93,
}
"""Pages of which pdfplumber reads lines across columns, or letters apart, with the share of words that agree."""
ENGINES = list(PdfEngine)


def read_with(engine, content):
    return parse(RawDocument("dokument.pdf", content, "0" * 64, PDF), engine)


def both(content):
    return [read_with(engine, content) for engine in ENGINES]


def word_f1(one, other):
    ours, theirs = Counter(one.text.split()), Counter(other.text.split())
    return 2 * sum((ours & theirs).values()) / (sum(ours.values()) + sum(theirs.values()))


def tables(document):
    return [
        [(c.row, c.column, c.row_span, c.column_span, "".join(document.quote(c).split())) for c in t.cells]
        for t in document.tables
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_engines_read_the_same_words_and_cells(file):
    fast, reference = both(file.read_bytes())
    assert word_f1(fast, reference) >= ACROSS_COLUMNS.get(file.stem, 0.97)
    assert file.stem in LOW_HYPHENS | OVERLAPPING or tables(fast) == tables(reference)


def test_the_engines_say_where_a_word_stands():
    page = MadePage().text("Klaster Alfa", x=70, y=200)
    for document in both(made_pdf(page)):
        start = document.text.index("Alfa")
        x0, top, x1, bottom = document.source.locate(start, start + 4).bbox
        assert (x0, x1) == (110, 130)
        assert (bottom - top, bottom > 200 > top) == (pytest.approx(10, abs=0.1), True)


def test_an_area_that_leads_to_an_address_is_a_link_on_its_words():
    page = MadePage().text("Strona klastra Alfa i inne", y=100).link(145, 90, 165, 104, "https://alfa.pl/")
    for document in both(made_pdf(MadePage().text("Wstęp", y=50), page)):
        [link] = document.links
        assert (document.text[link.start : link.end], link.url) == ("Alfa", "https://alfa.pl/")


def test_accents_printed_apart_from_their_letters_are_set_on_them():
    page = MadePage().text("Slaska Dolina Zrodel", x=70, y=100).text("Znak", y=140).text("´", 300, 140)
    for accent, place in (("´", 0), ("˛", 2), ("˛", 5), ("´", 14), ("´", 16)):
        page.text(accent, 70 + 5 * place, 100)
    for document in both(made_pdf(page)):
        assert said(document) == ["Śląską Dolina Źródel", "Znak ´"]


def test_letters_printed_twice_for_a_bold_look_are_read_once():
    page = MadePage().text("Klaster Alfa", y=100).text("Klaster Alfa", x=70.3, y=100)
    for document in both(made_pdf(page)):
        assert said(document) == ["Klaster Alfa"]


def test_a_heading_set_with_room_between_its_letters_is_read_as_words():
    page = MadePage()
    for number, letter in enumerate("KLASTRY"):
        page.text(letter, x=70 + 9 * number, y=100, size=10)
    assert said(read_with(PdfEngine.PDFIUM, made_pdf(page))) == ["KLASTRY"]


def test_ligatures_and_soft_hyphens_that_are_printed():
    page = MadePage().lines("ﬁrma Alfa jest członkiem klastra, który skupia ﬁrmy z bran\u00ad", "ży", y=100)
    for document in both(made_pdf(page)):
        assert said(document) == ["firma Alfa jest członkiem klastra, który skupia firmy z branży"]


def test_a_page_that_is_turned_to_be_read_has_its_places_as_it_is_shown():
    page = MadePage(turned=90).sideways("Klaster Alfa", x=100, y=HEIGHT - 70)
    for document in both(made_pdf(page)):
        assert said(document) == ["Klaster Alfa"]
        x0, top, x1, bottom = document.source.locate(8, 12).bbox
        assert (x0, x1) == (110, 130)
        assert top < 100 < bottom


def test_a_page_printed_sideways_is_read_and_its_places_stay_as_it_is_shown():
    page = MadePage().sideways("Klaster Alfa", x=100, y=HEIGHT - 70)
    document = read_with(PdfEngine.PDFIUM, made_pdf(page))
    assert said(document) == ["Klaster Alfa"]
    x0, top, x1, bottom = document.source.locate(8, 12).bbox
    assert (HEIGHT - bottom, HEIGHT - top) == (110, 130)
    assert x0 < 100 < x1


@pytest.mark.parametrize("down", [False, True])
def test_heads_of_narrow_columns_that_are_printed_sideways_are_read(down):
    page = MadePage().grid((70, 230, 255, 290), (100, 200, 220, 240)).text("Nazwa klastra", 75, 190)
    start, lines = (105, (278, 264)) if down else (195, (268, 282))
    page.sideways("Rok powstania", 245, start, down=down)
    page.sideways("Liczba", lines[0], start, down=down).sideways("podmiotów", lines[1], start, down=down)
    for y, row in ((214, ("Klaster Wapna", "2011", "34")), (234, ("Klaster Gliny", "2014", "19"))):
        for x, cell in zip((75, 232, 260), row, strict=True):
            page.text(cell, x, y)
    for document in both(made_pdf(page)):
        heads = [document.quote(cell) for cell in document.tables[0].cells if cell.row == 0]
        assert heads == ["Nazwa klastra", "Rok powstania", "Liczba podmiotów"]


@pytest.mark.parametrize("down", [False, True])
def test_heads_printed_sideways_are_read_without_rules_too(down):
    page = MadePage().text("Nazwa klastra", 70, 190).text("Siedziba", 190, 190)
    for head, x in (("Rok powstania", 253), ("Członkowie", 283), ("w tym firmy", 313)):
        page.sideways(head, x, 190 - 5 * len(head) if down else 190, down=down)
    rows = [("Klaster Wapna", "Opole", "2011", "34", "21"), ("Klaster Gliny", "Nysa", "2014", "19", "15")]
    for y, row in zip((206, 222, 238), [*rows, ("Klaster Soli", "Puck", "2017", "12", "9")], strict=True):
        for x, cell in zip((70, 190, 242, 274, 304), row, strict=True):
            page.text(cell, x, y)
    document = read_with(PdfEngine.PDFIUM, made_pdf(page))
    cells = [document.quote(cell) for cell in document.tables[0].cells]
    assert cells[:10] == ["Nazwa klastra", "Siedziba", "Rok powstania", "Członkowie", "w tym firmy", *rows[0]]


def test_what_is_stamped_aslant_over_a_table_is_not_read():
    page = MadePage().grid((70, 230, 300), (100, 130, 160)).text("Nazwa klastra", 75, 120).text("Rok", 235, 120)
    page.text("Klaster Wapna", 75, 150).text("2011", 235, 150)
    page.content.append("BT /F1 10 Tf 0.7 0.7 -0.7 0.7 110 690 Tm (KOPIA) Tj ET")
    document = read_with(PdfEngine.PDFIUM, made_pdf(page))
    assert [document.quote(cell) for cell in document.tables[0].cells][2:] == ["Klaster Wapna", "2011"]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_password_is_asked_for_whatever_the_engine(engine):
    with pytest.raises(ParseFailure) as failure:
        read_with(engine, Path("tests/extract/files/encrypted.pdf").read_bytes())
    assert failure.value.status is DocumentStatus.ENCRYPTED


def test_a_damaged_file_in_which_the_engines_find_different_pages_is_partial():
    content = made_pdf(MadePage().text("Klaster Alfa", y=100), MadePage().text("Klaster Beta", y=100))
    broken = content.replace(b"startxref\n", b"startxref\n9").replace(b"/Kids[7 0 R 9 0 R]", b"/Kids[7 0 R 8 8 8]")
    document = read_with(PdfEngine.PDFIUM, broken)
    assert "Klaster Alfa" in document.text
    assert "it is damaged" in document.partial
