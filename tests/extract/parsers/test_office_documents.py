"""The documents were made by LibreOffice Writer out of pismo.fodt."""

import functools
import io
import os
import shutil
import zipfile
from pathlib import Path

import pytest
from parsing import items, read, rows, said

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.office import converted
from klastry.extract.text.document import BlockKind

FILES = Path(__file__).parent.parent / "files"
READ_HERE = ["pismo.docx", "pismo.odt", "pismo.fodt"]
needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None and os.environ.get("CI") != "true",
    reason="to run it, install LibreOffice Writer",
)
KINDS = pytest.mark.parametrize(
    "name", [*READ_HERE, *(pytest.param(name, marks=needs_office) for name in ("pismo.rtf", "pismo.doc"))]
)


@functools.cache  # LibreOffice takes its time
def office(name):
    return read((FILES / name).read_bytes(), name)


def with_part(name, part, content):
    """A file of ours with one of its parts replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(FILES / name) as original, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for other in original.namelist():
            made.writestr(other, content if other == part else original.read(other))
    return file.getvalue()


@KINDS
def test_a_table_keeps_its_merged_head_and_its_rows(name):
    document = office(name)
    assert rows(document) == [
        ["Nazwa klastra", "Rok założenia", "Liczba"],
        ["członków", "przedsiębiorstw"],
        ["Sandomierski Klaster Sadowniczy¹", "2010", "48", "41"],
        ["Klaster „Szkło\ni Ceramika”", "2013", "19", "15"],
    ]
    spans = [(cell.row_span, cell.column_span) for cell in document.tables[0].cells if cell.row == 0]
    assert spans == [(2, 1), (2, 1), (1, 2)]


@KINDS
def test_a_footnote_stands_behind_the_text_with_its_mark(name):
    assert said(office(name))[-1] == "¹ Dane za 2015 rok."


@KINDS
def test_headings_are_styled_or_bold_lines(name):
    assert said(office(name), BlockKind.HEADING) == ["Klastry ziemi sandomierskiej", "Zestawienie klastrów"]


@KINDS
def test_lists_have_their_numbers(name):
    assert [marker for marker, _ in items(office(name))] == ["1.", "2.", ""]
    assert items(office(name))[2][1] == "dane robocze"


@KINDS
def test_links_lead_to_their_addresses(name):
    document = office(name)
    assert [(document.quote(link), link.url) for link in document.links] == [
        ("strona klastra", "https://klasterwodny.example/")
    ]


@KINDS
def test_running_heads_are_furniture_and_the_date_is_the_stated_one(name):
    document = office(name)
    assert said(document, furniture=True) == ["Departament Gospodarki"]
    assert (document.metadata.title, document.metadata.date) == ("Klastry ziemi sandomierskiej", "2016-05-05")


@KINDS
def test_a_path_leads_to_the_row_and_cell(name):
    document = office(name)
    start = document.text.index("2013")
    path = document.source.locate(start, start + 4).path
    assert path.startswith("/html/body/table")
    assert path.endswith("/td[2]/p")


def test_without_libreoffice_the_message_says_what_to_do(monkeypatch):
    monkeypatch.setattr(converted, "office_program", lambda: None)
    with pytest.raises(ParseFailure, match="install LibreOffice") as failure:
        read((FILES / "pismo.rtf").read_bytes())
    assert failure.value.status == "unsupported"


def test_an_rtf_that_breaks_off_says_so_whatever_is_installed():
    with pytest.raises(ParseFailure, match="breaks off") as failure:
        read((FILES / "pismo.rtf").read_bytes()[:-300])
    assert failure.value.status == "failed"


@pytest.mark.parametrize(("name", "part"), [("pismo.docx", "word/document.xml"), ("pismo.odt", "content.xml")])
@pytest.mark.parametrize(
    "content",
    [
        "<a>" * 100_000,
        '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]><a>' + "&x;" * 10 + "</a>",
        "<a/>",
        "",
    ],
)
def test_strange_mark_up_ends_with_a_reason(name, part, content):
    with pytest.raises(ParseFailure) as failure:
        read(with_part(name, part, content), name)
    assert failure.value.status in {"failed", "empty"}


@pytest.mark.parametrize("name", READ_HERE)
@pytest.mark.parametrize("kept", [0.2, 0.5, 0.97])
def test_a_document_that_breaks_off_says_what_to_do(name, kept):
    content = (FILES / name).read_bytes()
    with pytest.raises(ParseFailure, match="save it anew") as failure:
        read(content[: int(len(content) * kept)], name)
    assert failure.value.status == "failed"


def test_nothing_is_fetched_or_read_from_elsewhere(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("Tajny Klaster")
    content = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    with zipfile.ZipFile(FILES / "pismo.odt") as original:
        body = original.read("content.xml").decode().partition("?>")[2].replace("Uwagi:", "Uwagi: &x;")
    assert "Tajny" not in read(with_part("pismo.odt", "content.xml", content + body)).text
