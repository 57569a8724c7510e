"""Tesseract and its Polish model: whether they are there, and one reading of a picture."""

import os
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from klastry.extract.parsers.ocr.words import PrintedWord, words_in

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 200
"""Dots per inch at which pages are read: more costs twice the time and reads no better."""

_LANGUAGE = "pol"
_SECONDS = 120


@cache
def missing() -> str | None:
    """What has to be installed before scans can be read; None where all is there.

    Nothing is read without the Polish model: the English one loses every Polish letter.
    """
    if find_spec("pytesseract") is None:
        return "install the extra `ocr` (make ocr) and Tesseract with its Polish model (tesseract-ocr-pol)"
    import pytesseract

    try:
        languages = pytesseract.get_languages()
    except (pytesseract.TesseractNotFoundError, OSError):
        return "install Tesseract with its Polish model (on Debian and Ubuntu: apt-get install tesseract-ocr-pol)"
    if _LANGUAGE not in languages:
        return "install Tesseract's Polish model (on Debian and Ubuntu: apt-get install tesseract-ocr-pol)"
    return None


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
        picture, lang=_LANGUAGE, extension="hocr", timeout=_SECONDS, config=f"--dpi {DPI} --psm {layout}"
    )
    return list(words_in(hocr))
