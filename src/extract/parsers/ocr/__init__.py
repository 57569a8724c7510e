"""Scans, read by Tesseract with its Polish model where the extra `ocr` is installed."""

from typing import TYPE_CHECKING

from klastry.extract.parsers.ocr.tesseract import missing

if TYPE_CHECKING:
    from klastry.extract.parsers.ocr.page import RecognisedPage


def recognised(content: bytes, number: int) -> "RecognisedPage | None":
    """What a page of a PDF says, read off its picture.

    Args:
        content: The PDF.
        number: The page, from 1.

    Returns:
        None where the installation cannot read scans, or this one defeats it.
    """
    if missing() is not None:
        return None
    from klastry.extract.parsers.ocr.scan import recognise_page

    try:
        return recognise_page(content, number)
    except (RuntimeError, ValueError, OSError):
        return None
