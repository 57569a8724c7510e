"""Pages of a PDF as pictures."""

import pypdfium2
from PIL import Image

from klastry.extract.parsers.ocr.tesseract import DPI

MOST_PIXELS = 80_000_000
"""A page of one square metre; larger ones are no pages of a report."""


def picture_of_page(content: bytes, number: int) -> Image.Image:
    """A page of a PDF as a picture of 200 dots per inch.

    Args:
        content: The PDF.
        number: The page, from 1.

    Raises:
        ValueError: the page is larger than a square metre.
        RuntimeError: the page cannot be drawn.
    """
    with pypdfium2.PdfDocument(content) as pdf:
        page = pdf[number - 1]
        width, height = page.get_size()
        if width * height * (DPI / 72) ** 2 > MOST_PIXELS:
            raise ValueError(f"page {number} is too large to be read")
        picture: Image.Image = page.render(scale=DPI / 72, grayscale=True).to_pil()
        page.close()
        return picture
