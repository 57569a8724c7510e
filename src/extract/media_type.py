"""What kind of file some bytes are, told by the bytes."""

import re
import zipfile
import zlib
from io import BytesIO
from pathlib import PurePath

from klastry.extract.text.charset import utf_16_without_mark

PDF = "application/pdf"
HTML = "text/html"
TEXT = "text/plain"
CSV = "text/csv"
RTF = "application/rtf"
DOC = "application/msword"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
XLS = "application/vnd.ms-excel"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
XLSB = "application/vnd.ms-excel.sheet.binary.macroEnabled.12"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
FODT = f"{ODT}-flat-xml"
FODS = f"{ODS}-flat-xml"
OLE = "application/x-ole-storage"
ENCRYPTED_OFFICE = "application/x-ole-encrypted-office"
ZIP = "application/zip"
MHTML = "multipart/related"
MAIL = "message/rfc822"
JSON = "application/json"
EMPTY = "application/x-empty"
UNKNOWN = "application/octet-stream"

_MAGIC = (
    (b"{\\rtf1", RTF),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"%!PS", "application/postscript"),
)
_OFFICE_FOLDERS = {
    "word/": DOCX,
    "xl/workbook.bin": XLSB,
    "xl/": XLSX,
    "ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_LIKE_ODF = {
    **dict.fromkeys((f"{ODT}-web", f"{ODT}-template", f"{ODT}-master"), ODT),
    f"{ODS}-template": ODS,
}
"""Documents that are written like others: the web pages that LibreOffice Writer saves as its own, templates."""
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", ENCRYPTED_OFFICE),
    ("WordDocument", DOC),
    ("Workbook", XLS),
    ("Book", XLS),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|table|div|h[1-6]|meta|p|ul|article)[\s>/]", re.IGNORECASE
)
_HTML_ROOT = re.compile(rb"<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE)
_MIME_HEADER = re.compile(
    rb"^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location): ", re.IGNORECASE
)
_SAVED_PAGE = re.compile(rb"^Content-Type:\s*(?:multipart/related|text/html)", re.IGNORECASE | re.MULTILINE)
_ENCODED_MAIL = re.compile(
    rb"^Content-Transfer-Encoding:\s*(?:quoted-printable|base64)", re.IGNORECASE | re.MULTILINE
)
"""Of a letter in other letters than those of its text; any other is read as the text that it is."""
_FLAT_OFFICE = re.compile(rb"<office:document\s[^>]*\boffice:mimetype=[\"']([\w.+/-]+)[\"']")
_JSON = re.compile(rb"[\s\xef\xbb\xbf]*(?:\[\s*)?\{\s*\"[^\"\n]*\"\s*:")
"""How an object begins, or a list of them: no text for people does."""
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\f\r\x1a\x1b")
_BOMS_16 = (b"\xff\xfe", b"\xfe\xff")


def media_type(content: bytes, name: str) -> str:
    """The media type of a file.

    Args:
        content: All its bytes.
        name: Its name; only asked to tell a CSV from other plain text, where its lines are not all alike.

    Returns:
        Such as `application/pdf`; `application/octet-stream` for what is not known, `application/x-empty`
        for no bytes but white space.
    """
    if not content.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        return EMPTY
    return _binary_type(content) or _text_type(content, name)


def _binary_type(content: bytes) -> str | None:
    if b"%PDF-" in content[:1024]:
        return PDF
    if content.startswith(b"PK\x03\x04"):
        return _archive_type(content)
    if content.startswith(_OLE_MAGIC):
        return _ole_type(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for magic, kind in _MAGIC if content.startswith(magic)), None)


def _archive_type(content: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                kind = archive.read("mimetype").decode("ascii", "replace").strip()
                return _LIKE_ODF.get(kind, kind)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError, ValueError):
        return ZIP
    kinds = (kind for folder, kind in _OFFICE_FOLDERS.items() if any(n.startswith(folder) for n in names))
    return next(kinds, ZIP)


def _ole_type(content: bytes) -> str:
    kinds = (kind for stream, kind in _OLE_STREAMS if stream.encode("utf-16-le") in content)
    return next(kinds, OLE)


def _text_type(content: bytes, name: str) -> str:
    head = content[:65536]
    without_zeros = head.replace(b"\x00", b"")
    is_wide = _is_utf_16(head)
    if is_wide or _looks_like_html(without_zeros):  # the parser of web pages passes over zeros
        head = without_zeros
    if not is_wide and len(head.translate(None, _CONTROLS)) < 0.99 * len(head):
        return UNKNOWN
    if _MIME_HEADER.match(head.lstrip()) and _SAVED_PAGE.search(head):
        return MHTML
    if _MIME_HEADER.match(head.lstrip()) and _ENCODED_MAIL.search(head):
        return MAIL
    if _looks_like_html(head):
        return HTML
    if flat := _FLAT_OFFICE.search(head):
        return f"{_LIKE_ODF.get(flat[1].decode(), flat[1].decode())}-flat-xml"
    if head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<?xml"):
        return "application/xml"
    if _JSON.match(head):
        return JSON
    is_csv = PurePath(name).suffix.lower() in {".csv", ".tsv"} or _is_tabular(head, len(head) < len(content))
    return CSV if is_csv else TEXT


def _is_tabular(head: bytes, cut_off: bool) -> bool:
    """Whether all lines have the same three cells or more between semicolons or tabs."""
    lines = [line for line in head.splitlines() if line.strip()][: -1 if cut_off else None]
    counts = ({line.count(separator) for line in lines} for separator in (b";", b"\t"))
    return len(lines) > 2 and any(len(count) == 1 and min(count) > 1 for count in counts)


def _is_utf_16(head: bytes) -> bool:
    return head.startswith(_BOMS_16) or utf_16_without_mark(head) is not None


def _looks_like_html(head: bytes) -> bool:
    """A page says so at its beginning; a fragment of one has many tags and begins with one."""
    if _HTML_ROOT.search(head[:4096]):
        return True
    begins_with_tag = re.match(rb"[\xef\xbb\xbf\s]*<[!a-z]", head, re.IGNORECASE) is not None
    return begins_with_tag and _HTML.search(head) is not None
