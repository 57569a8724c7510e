import io
import zipfile

import pytest

from klastry.extract.media_type import media_type


def archive(*names, mimetype=None):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        if mimetype:
            made.writestr("mimetype", mimetype)
        for name in names:
            made.writestr(name, "<x/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (b"%PDF-1.4\n...", "a.txt", "application/pdf"),
        (b"\n\n%PDF-1.7\n...", "a.pdf", "application/pdf"),
        (b"<!DOCTYPE html><html><body>x</body></html>", "raport.pdf", "text/html"),
        (b"\xef\xbb\xbf  <p>Klaster</p>", "a", "text/html"),
        ("<html><body>Łódź</body></html>".encode("utf-16"), "a.html", "text/html"),
        (b"Klaster < 5 firm, patrz <p>.", "a.html", "text/plain"),
        ("Województwo łódzkie\n".encode("cp1250"), "a.pdf", "text/plain"),
        (b"LP;NAZWA\n1;Klaster\n", "a.csv", "text/csv"),
        (b"LP;NAZWA\n1;Klaster\n", "a.txt", "text/plain"),
        (b"<?xml version='1.0'?><rss/>", "a.xml", "application/xml"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html/>", "a.xml", "text/html"),
        (b"{\\rtf1 x}", "a.doc", "application/rtf"),
        (b'{"nazwa": "Klaster", "rok": 2014}\n', "a.jsonl", "application/json"),
        (b'[\n  {"nazwa": "Klaster"}\n]', "a.txt", "application/json"),
        (b"[1] Klaster {zob. przypis}", "a.txt", "text/plain"),
        (b"\x89PNG\r\n\x1a\n", "a.pdf", "image/png"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "a.pdf", "application/msword"),
        (b"PK\x03\x04 broken", "a.docx", "application/zip"),
        (b"<html><p>Kla\0ster</p>" + bytes(900) + b"</html>", "a.html", "text/html"),
        ("<p>Klaster</p>".encode("utf-16-be"), "a.html", "text/html"),
        (b"Klaster" + bytes(900), "a.txt", "application/octet-stream"),
        (b"", "a.pdf", "application/x-empty"),
        (b" \r\n\t ", "a.txt", "application/x-empty"),
        (bytes(range(256)) * 4, "a.txt", "application/octet-stream"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; x\r\n", "a.mht", "multipart/related"),
        (b"Subject: x\nContent-Transfer-Encoding: base64\n\neA==\n", "a.eml", "message/rfc822"),
        (b"Subject: x\nDate: y\n\nKlaster\n", "a.txt", "text/plain"),
    ],
)
def test_the_bytes_decide_and_not_the_name(content, name, expected):
    assert media_type(content, name) == expected


def test_archives_are_told_by_what_is_in_them():
    assert media_type(archive("word/document.xml"), "a.zip").endswith("wordprocessingml.document")
    assert media_type(archive("xl/workbook.xml"), "a.zip").endswith("spreadsheetml.sheet")
    assert media_type(archive(mimetype="application/vnd.oasis.opendocument.text"), "a").endswith("text")
    assert media_type(archive("a.txt"), "a.docx") == "application/zip"


@pytest.mark.parametrize("kind", ["text-web", "text-template", "spreadsheet-template"])
def test_web_pages_and_templates_of_libreoffice_are_read_like_its_documents(kind):
    of_odf = "application/vnd.oasis.opendocument."
    assert media_type(archive(mimetype=of_odf + kind), "a") == of_odf + kind.split("-")[0]
    flat = f'<?xml version="1.0"?><office:document office:mimetype="{of_odf}{kind}">'
    assert media_type(flat.encode(), "a.xml") == f"{of_odf}{kind.split('-')[0]}-flat-xml"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LP;NAZWA;ROK\n1;Klaster;2010\n2;Klaster;2011\n", "text/csv"),
        ("LP\tNAZWA\tROK\n1\tKlaster\t2010\n2\tKlaster\t2011\n", "text/csv"),
        ("Klastry; definicja; cel\nKlaster to sieć.\nWięcej dalej.\n", "text/plain"),
    ],
)
def test_lines_of_as_many_cells_each_are_a_csv_whatever_the_name(text, expected):
    assert media_type(text.encode(), "eksport.txt") == expected


def test_an_encrypted_office_file_is_told_from_others_of_its_container():
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert media_type(content, "a.xlsx") == "application/x-ole-encrypted-office"
