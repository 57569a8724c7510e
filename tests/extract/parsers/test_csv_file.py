import pytest

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import BlockKind, TextDocument

HEAD = "Lp.;Nazwa klastra;Rok założenia;Liczba członków\r\n"
ROWS = '1;"Klaster ""Zielona Łąka""";2011;45\r\n2;Żywiecki Klaster Drzewny;2009;30\r\n'


def read(text: str | bytes, charset: str = "utf-8") -> TextDocument:
    content = text if isinstance(text, bytes) else text.encode(charset)
    return parse(RawDocument("klastry.csv", content, "0" * 64, "text/csv"))


def rows(document: TextDocument) -> list[list[str]]:
    found: dict[int, list[str]] = {}
    for cell in document.tables[0].cells:
        found.setdefault(cell.row, []).append(document.quote(cell))
    return list(found.values())


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_finds_out_the_separator(separator: str) -> None:
    document = read((HEAD + ROWS).replace(";", separator))
    assert rows(document)[1] == ["1", 'Klaster "Zielona Łąka"', "2011", "45"]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1250", "iso8859-2", "utf-16"])
def test_finds_out_the_charset(charset: str) -> None:
    assert rows(read(HEAD + ROWS, charset))[2][1] == "Żywiecki Klaster Drzewny"


def test_commas_in_cells_do_not_separate() -> None:
    text = "Nazwa;Siedziba\nKlaster A;ul. Długa 1, Opole\nKlaster B;ul. Krótka 2, lok. 3, Nysa\n"
    assert rows(read(text))[2] == ["Klaster B", "ul. Krótka 2, lok. 3, Nysa"]


def test_reads_the_separator_that_excel_states_and_names_cells_as_excel_does() -> None:
    document = read("sep=#\r\nNazwa#Rok\r\nKlaster; pierwszy#2011\r\n")
    cell = document.tables[0].cells[2]
    assert document.quote(cell) == "Klaster; pierwszy"
    assert document.source.locate(cell.start, cell.end).cell == "A3"


def test_says_which_cells_a_span_covers() -> None:
    document = read(HEAD + ROWS)
    year = document.text.index("2011")
    assert document.source.locate(year, year + 4).cell == "C2"
    start = document.text.index("Klaster ")
    assert document.source.locate(start, year + 4).cell == "B2:C2"


def test_a_cell_may_hold_line_ends() -> None:
    assert rows(read('Nazwa;Rok\n"Klaster\nDrzewny";2011\n'))[1] == ["Klaster\nDrzewny", "2011"]


def test_a_quotation_mark_that_nothing_closes_does_not_swallow_the_rows_below() -> None:
    text = HEAD + '1;"Klaster Otwarty;2011;45\r\n' + "2;Klaster;2009;30\r\n" * 5
    assert len(rows(read(text))) == 7


def test_titles_above_and_notes_below_are_no_rows() -> None:
    text = f"Wykaz klastrów w regionie;;;\nStan na: 31.12.2018;;;\n{HEAD}{ROWS};;;\n* dane z 2017 r.;;;\n"
    document = read(text)
    assert [document.quote(b) for b in document.blocks if b.kind is BlockKind.HEADING] == [
        "Wykaz klastrów w regionie"
    ]
    assert [document.quote(b) for b in document.blocks if b.kind is BlockKind.PARAGRAPH] == [
        "Stan na: 31.12.2018",
        "* dane z 2017 r.",
    ]
    assert len(rows(document)) == 3
    assert document.metadata.title == "Wykaz klastrów w regionie"


def test_running_text_with_the_name_of_a_csv_is_read_as_text() -> None:
    document = read("Klastry w regionie rozwijają się szybko.\nPowstają też nowe.\n")
    assert not document.tables
    assert document.blocks


@pytest.mark.parametrize("content", [b";;;\r\n;;;\r\n", b"\r\n"])
def test_empty_cells_are_no_document(content: bytes) -> None:
    with pytest.raises(ParseFailure) as failure:
        read(content)
    assert failure.value.status == "empty"
