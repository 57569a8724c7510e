"""One parser per kind of file, each from bytes to a `TextDocument`."""

from collections.abc import Callable
from functools import partial

from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import (
    CSV,
    DOC,
    DOCX,
    EMPTY,
    ENCRYPTED_OFFICE,
    FODS,
    FODT,
    HTML,
    MAIL,
    MHTML,
    ODS,
    ODT,
    OLE,
    PDF,
    RTF,
    TEXT,
    UNKNOWN,
    XLS,
    XLSB,
    XLSX,
    ZIP,
)
from klastry.extract.parsers.archives import password_wanted, refuse_archive
from klastry.extract.parsers.endless import refuse_endless_paragraphs
from klastry.extract.parsers.html.document import parse_html
from klastry.extract.parsers.mail import parse_mail
from klastry.extract.parsers.mhtml import parse_mhtml
from klastry.extract.parsers.ocr.document import parse_picture
from klastry.extract.parsers.office.converted import parse_with_office
from klastry.extract.parsers.office.docx import parse_docx
from klastry.extract.parsers.office.flat import unflattened
from klastry.extract.parsers.office.odt import parse_odt
from klastry.extract.parsers.pdf.document import parse_pdf
from klastry.extract.parsers.sheets.csv_file import parse_csv
from klastry.extract.parsers.sheets.workbook import parse_workbook
from klastry.extract.parsers.text.document import parse_text
from klastry.extract.pdf_engine import PdfEngine
from klastry.extract.raw_document import RawDocument
from klastry.extract.scan_limits import ScanLimits
from klastry.extract.text.contents import without_contents
from klastry.extract.text.document import TextDocument
from klastry.extract.text.sound_letters import with_sound_letters
from klastry.schema.document import DocumentStatus

Parser = Callable[[RawDocument], TextDocument]

PARSERS: dict[str, Parser] = {
    HTML: parse_html,
    MHTML: parse_mhtml,
    MAIL: parse_mail,
    DOCX: parse_docx,
    ODT: parse_odt,
    **dict.fromkeys((RTF, DOC), parse_with_office),
    TEXT: parse_text,
    CSV: parse_csv,
    **dict.fromkeys((XLSX, XLS, XLSB, ODS), parse_workbook),
    FODT: unflattened(parse_odt),
    FODS: unflattened(parse_workbook),
    ZIP: refuse_archive,
}
"""The parser for each media type but PDF and pictures: a new kind of file is one line here."""
PICTURES = frozenset({"image/png", "image/jpeg", "image/tiff"})


def parse(
    raw: RawDocument, pdf_engine: PdfEngine = PdfEngine.PDFIUM, scans: ScanLimits | None = None
) -> TextDocument:
    """Read a document.

    Args:
        raw: The file.
        pdf_engine: What reads the pages, if it is a PDF.
        scans: How many pages may be read off their pictures; the usual number where it is not said.

    Raises:
        ParseFailure: it gives no text; the status and the reason say why and what to do.
    """
    parser = _parser(raw.media_type, pdf_engine, scans or ScanLimits())
    if parser is None:
        raise _no_parser(raw.media_type)
    document = parser(raw)
    if not document.blocks:  # a page that does not speak of clusters: only its text is kept
        return document
    document = without_contents(with_sound_letters(document))
    refuse_endless_paragraphs(document)
    return document


def _parser(media_type: str, pdf_engine: PdfEngine, scans: ScanLimits) -> Parser | None:
    if media_type == PDF:
        return partial(parse_pdf, engine=pdf_engine, scans=scans)
    if media_type in PICTURES:
        return partial(parse_picture, scans=scans)
    return PARSERS.get(media_type)


def _no_parser(media_type: str) -> ParseFailure:
    if media_type == EMPTY:
        return ParseFailure(DocumentStatus.EMPTY, "there is nothing in the file: fetch or export it again")
    if media_type == UNKNOWN:
        reason = "neither a text nor a kind of file that is known: see what it is, or remove it"
        return ParseFailure(DocumentStatus.UNSUPPORTED, reason)
    if media_type == OLE:
        reason = "not whole, or of an old program that is not known: open it in an office program and save it anew"
        return ParseFailure(DocumentStatus.FAILED, reason)
    if media_type == ENCRYPTED_OFFICE:
        return password_wanted()
    if media_type.startswith("image/"):
        reason = f"a picture ({media_type}): save it as PNG, JPEG or TIFF, or as a PDF with text"
        return ParseFailure(DocumentStatus.NEEDS_OCR, reason)
    reason = f"{media_type} files are not read: save it as PDF, HTML or plain text"
    return ParseFailure(DocumentStatus.UNSUPPORTED, reason)
