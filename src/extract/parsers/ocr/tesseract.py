"""One reading of a picture by Tesseract with its Polish model."""

import os
from typing import TYPE_CHECKING

from klastry.extract.parsers.ocr.words import PrintedWord, words_in
from klastry.extract.programs import LANGUAGE

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 200
"""Dots per inch at which pages are read: more costs twice the time and reads no better."""

_SECONDS = 120


def read(picture: "Image", layout: int) -> list[PrintedWord]:
    """The words of a picture of 200 dots per inch.

    Args:
        picture: The picture, in grey.
        layout: What Tesseract is to expect, as it numbers them: 3 a page, 7 a line, 11 words here and there.

    Raises:
        RuntimeError: it took longer than two minutes, or Tesseract failed.
    """
    import pytesseract

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # its threads wait for each other more than they work
    hocr = pytesseract.image_to_pdf_or_hocr(
        picture, lang=LANGUAGE, extension="hocr", timeout=_SECONDS, config=f"--dpi {DPI} --psm {layout}"
    )
    return list(words_in(hocr))
