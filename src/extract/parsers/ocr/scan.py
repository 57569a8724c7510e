"""The pages of a PDF as pictures, read where the installation can."""

import pypdfium2
from PIL import Image

from klastry.extract.parsers.ocr.page import RecognisedPage, recognise
from klastry.extract.parsers.ocr.tesseract import DPI

_MOST_PIXELS = 80_000_000
"""A page of one square metre; larger ones are no pages of a report."""


def recognise_page(content: bytes, number: int) -> RecognisedPage:
    """Read a page of a PDF off its picture.

    Args:
        content: The PDF.
        number: The page, from 1.

    Raises:
        ValueError: the page is larger than a square metre.
        RuntimeError: the page cannot be drawn, or Tesseract failed or took too long.
    """
    return recognise(_picture(content, number))


def _picture(content: bytes, number: int) -> Image.Image:
    with pypdfium2.PdfDocument(content) as pdf:
        page = pdf[number - 1]
        width, height = page.get_size()
        if width * height * (DPI / 72) ** 2 > _MOST_PIXELS:
            raise ValueError(f"page {number} is too large to be read")
        picture: Image.Image = page.render(scale=DPI / 72, grayscale=True).to_pil()
        page.close()
        return picture
