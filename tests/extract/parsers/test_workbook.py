"""The sheets were made by LibreOffice Calc out of klastry.fods."""

import io
import zipfile
from pathlib import Path

import pytest
from parsing import read, rows, said

from klastry.extract.failures import ParseFailure
from klastry.extract.text.document import BlockKind

FILES = Path(__file__).parent.parent / "files"
KINDS = pytest.mark.parametrize("name", ["klastry.xlsx", "klastry.xls", "klastry.ods", "klastry.fods"])

ODS_ROWS = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table>
  <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="9999"
  office:value-type="float" office:value="1"/></table:table-row>
  </table:table></office:spreadsheet></office:body></office:document-content>"""


def sheet(name):
    return read((FILES / name).read_bytes(), name)


def archive(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


def changed(name, part, old, new):
    """A file of ours with some bytes in one of its parts changed."""
    with zipfile.ZipFile(FILES / name) as original:
        parts = {other: original.read(other) for other in original.namelist()}
    assert old in parts[part]
    return archive({**parts, part: parts[part].replace(old, new)})


@KINDS
def test_the_head_need_not_stand_in_the_first_row(name):
    document = sheet(name)
    head = ["Województwo", "Nazwa klastra", "Data powstania", "Liczba członków", "Siedziba"]
    assert rows(document)[0] == ["", *head]
    assert said(document, BlockKind.PARAGRAPH) == ["(stan na 31.12.2018 r.)", "* w fazie rejestracji"]
    assert document.metadata.title == "Wykaz klastrów Zagłębia Bursztynowego"


@KINDS
def test_dates_and_numbers_are_written_as_people_write_them(name):
    assert rows(sheet(name))[1][2:5] == ["Gdański Klaster Bursztynu", "2011-03-04", "45"]
    assert rows(sheet(name), 1)[1] == ["Wspólne targi", "1250,5"]


@KINDS
def test_a_founding_date_in_a_cell_is_not_the_date_of_the_document(name):
    assert sheet(name).metadata.date is None


@KINDS
def test_a_merged_cell_covers_its_rows(name):
    document = sheet(name)
    tall = [cell for cell in document.tables[0].cells if document.quote(cell) == "pomorskie"]
    assert [(cell.row, cell.row_span) for cell in tall] == [(1, 2)]
    assert not any((cell.row, cell.column) == (2, 1) for cell in document.tables[0].cells)


@KINDS
def test_each_sheet_is_a_table_of_its_own_under_its_name(name):
    document = sheet(name)
    assert len(document.tables) == 2
    headings = said(document, BlockKind.HEADING)
    assert headings == ["Klastry 2018", "Wykaz klastrów Zagłębia Bursztynowego", "Arkusz2"]


@KINDS
def test_leads_back_to_the_cell(name):
    document = sheet(name)
    start = document.text.index("1240")
    assert document.source.locate(start, start + 4).cell == "'Klastry 2018'!E6"
    start = document.text.index("Wspólne")
    assert document.source.locate(start, start + 7).cell == "Arkusz2!A2"


def test_a_cell_in_the_last_corner_is_refused_before_room_is_made_for_all_others():
    content = changed("klastry.xlsx", "xl/worksheets/sheet2.xml", b'r="B2"', b'r="XFD1048576"')
    with pytest.raises(ParseFailure, match="row 1048576 and column 16384"):
        read(content)


def test_rows_repeated_without_end_are_refused():
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ODS_ROWS}
    with pytest.raises(ParseFailure, match="row 1048576 and column 9999"):
        read(archive(parts))


def test_a_file_that_unpacks_to_far_more_than_it_holds_is_refused():
    zeros = bytes(1_000_000)
    content = archive({"xl/workbook.xml": "<x/>", **{f"xl/media/{n}": zeros for n in range(201)}})
    with pytest.raises(ParseFailure, match="more than 200 MB"):
        read(content)


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.95])
@KINDS
def test_a_file_that_breaks_off_says_what_to_do(name, cut):
    content = (FILES / name).read_bytes()
    with pytest.raises(ParseFailure) as failure:
        read(content[: int(len(content) * cut)], name)
    assert failure.value.status == "failed"
    assert "office program" in failure.value.reason


def test_an_encrypted_sheet_wants_a_password():
    part = "META-INF/manifest.xml"
    content = changed("klastry.ods", part, b"<manifest:file-entry", b"<manifest:encryption-data/><a")
    with pytest.raises(ParseFailure) as failure:
        read(content)
    assert failure.value.status == "encrypted"
