import base64
from pathlib import Path

import pytest
from parsing import page, read, rows, said

from klastry.extract.failures import ParseFailure

FILES = Path(__file__).parent.parent / "files"

BY_EXPLORER = """MIME-Version: 1.0
Content-Type: text/html; charset="{charset}"
Content-Transfer-Encoding: base64
Content-Location: https://urzad.example/lista.htm

{body}
"""


def test_reads_a_page_saved_by_chromium_as_one_file():
    document = read((FILES / "strona.mht").read_bytes(), "strona.mht")
    assert rows(document) == [["Nazwa klastra", "Rok założenia"], ["Opolski Klaster Wapienniczy", "2012"]]
    assert said(document)[-1] == "Zażółć gęślą jaźń."
    assert document.metadata.url == "https://urzad.example/klastry.html"


@pytest.mark.parametrize("charset", ["windows-1250", "utf-8", "iso-8859-2"])
def test_believes_the_charset_of_the_part(charset):
    body = base64.b64encode("<p>Śląski Klaster Wodny, źródła i łąki</p>".encode(charset)).decode()
    document = read(BY_EXPLORER.format(charset=charset, body=body), "lista.mht")
    assert said(document) == ["Śląski Klaster Wodny, źródła i łąki"]
    assert document.metadata.url == "https://urzad.example/lista.htm"


def test_reads_the_part_that_the_file_names_as_its_root():
    text = (
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"; start="<2@x>"\n\n'
        "--b\nContent-Type: text/html\nContent-ID: <1@x>\n\n<p>ramka</p>\n"
        "--b\nContent-Type: text/html\nContent-ID: <2@x>\n\n<p>Klaster</p>\n--b--\n"
    )
    assert said(read(text, "a.mht")) == ["Klaster"]


def test_a_saved_file_without_a_page_says_what_to_do():
    head = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
    text = head + "--b\nContent-Type: image/png\n\nx\n--b--\n"
    with pytest.raises(ParseFailure, match="save it from the browser"):
        read(text, "a.mht")


def test_pictures_inlined_into_a_page_say_nothing():
    picture = "data:image/png;base64," + "QUJD" * 5_000_000
    document = page(f'<p>Klaster <img src="{picture}">Drzewny</p><style>a{{background:url({picture})}}</style>')
    assert said(document) == ["Klaster Drzewny"]


def test_the_address_stands_in_the_comment_of_the_program_that_saved_the_page():
    comment = "<!--\n Page saved with SingleFile \n url: https://klaster.example/o-nas \n saved date: 2020\n-->"
    assert read(f"<!DOCTYPE html><html>{comment}<p>Klaster</p>").metadata.url == "https://klaster.example/o-nas"


def test_a_table_that_a_database_gave_out_as_a_spreadsheet_is_no_error_page():
    table = "<html><table><tr><td>Nazwa</td><td>Rok</td></tr><tr><td>Klaster</td><td>2010</td></tr></table></html>"
    assert rows(read(table, "eksport.xls"))[1] == ["Klaster", "2010"]
