"""Files that are pictures of pages: PNG, JPEG, and TIFF with its pages."""

from contextlib import closing

from PIL import Image

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.ocr.picture_file import PictureFile, TooLargeError
from klastry.extract.parsers.pdf.document import document_of
from klastry.extract.parsers.pdf.source import PdfPages
from klastry.extract.programs import missing_for_scans
from klastry.extract.raw_document import RawDocument
from klastry.extract.scan_limits import ScanLimits
from klastry.extract.text.document import TextDocument
from klastry.schema.document import DocumentStatus


def parse_picture(raw: RawDocument, scans: ScanLimits) -> TextDocument:
    """The text of a picture, read as a scan.

    Args:
        raw: The file.
        scans: How many of its pages may be read.

    Raises:
        ParseFailure: it cannot be read here, is broken, far too large, or shows no text.
    """
    if (what_to_do := missing_for_scans()) is not None:
        raise ParseFailure(DocumentStatus.NEEDS_OCR, f"a picture ({raw.media_type}): {what_to_do}")
    with closing(_opened(raw.content)) as file:
        pages = PdfPages()
        return document_of(pages, pages.read_from(file, file.picture, scans))


def _opened(content: bytes) -> PictureFile:
    try:
        return PictureFile(content)
    except (TooLargeError, Image.DecompressionBombError) as error:
        reason = "a picture with so many dots is no page: save it smaller, or as a PDF"
        raise ParseFailure(DocumentStatus.FAILED, reason) from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:  # what Pillow raises for broken files
        reason = "the picture is broken: open it in a viewer and save it anew"
        raise ParseFailure(DocumentStatus.FAILED, reason) from error
