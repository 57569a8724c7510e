"""Scans, read by Tesseract with its Polish model where the extra `ocr` is installed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from klastry.extract.programs import missing_for_scans

if TYPE_CHECKING:
    from PIL.Image import Image

    from klastry.extract.parsers.ocr.page import RecognisedPage


def recognised(picture: "Callable[[], Image]") -> "RecognisedPage | None":
    """What a page says, read off its picture.

    Args:
        picture: Draws the page, at 200 dots per inch.

    Returns:
        None where the installation cannot read scans, or this one defeats it.
    """
    if missing_for_scans() is not None:
        return None
    from klastry.extract.parsers.ocr.page import recognise

    try:
        return recognise(picture())
    except (RuntimeError, ValueError, OSError):
        return None
