"""A file that is a picture, page by page, at the size at which scans are read."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageOps

from klastry.extract.parsers.ocr.pictures import MOST_PIXELS
from klastry.extract.parsers.ocr.tesseract import DPI
from klastry.extract.parsers.pdf.pages import PageContent

_LIKELY_DPI = range(150, 1201)
"""What scanners write into their files; less is said of every picture and means nothing."""
_WIDTH_OF_PAGE = 8.27
"""Of A4, in inches: the shorter side of a picture that does not tell its size."""
_MOST_PAGES = 1000
_ORIENTATION, _ON_ITS_SIDE = 0x0112, range(5, 9)
"""How a camera was held, as EXIF has it."""
_PAGED = "TIFF"
"""The pictures of other files that have several are no pages."""


class TooLargeError(ValueError):
    """A picture with more dots than a page can have."""


class PictureFile:
    """An open picture, as a PDF of scans would be; to be closed.

    Raises:
        TooLargeError: it has more dots than a page can have; they are not unpacked.
        OSError, ValueError, SyntaxError, EOFError: it is broken.
    """

    title: str | None = None
    is_repaired = False

    def __init__(self, content: bytes) -> None:
        self._file = Image.open(BytesIO(content))
        self.count = min(_MOST_PAGES, getattr(self._file, "n_frames", 1)) if self._file.format == _PAGED else 1
        self._sizes = [self._size(number) for number in range(self.count)]

    def pages(self) -> Iterator[PageContent]:
        """The pages, each as a picture without text."""
        for width, height in self._sizes:
            yield PageContent(width * 72 / DPI, height * 72 / DPI, is_picture=True)

    def picture(self, number: int) -> Image.Image:
        """A page in grey, upright, on white, at 200 dots per inch; `number` counts from 1.

        Raises:
            OSError: it is broken.
        """
        self._file.seek(number - 1)
        grey = _on_white(ImageOps.exif_transpose(self._file)).convert("L")
        return grey.resize(self._sizes[number - 1])

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    def _size(self, number: int) -> tuple[int, int]:
        self._file.seek(number)
        width, height = self._file.size
        _refuse_larger(width, height)
        if self._file.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE:
            width, height = height, width
        scale = DPI / _dots_per_inch(self._file)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        _refuse_larger(*size)
        return size


def _refuse_larger(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise TooLargeError(f"a picture of {width} by {height} dots is no page")


def _dots_per_inch(file: Image.Image) -> float:
    said = file.info.get("dpi", (0, 0))[0]
    return float(said) if round(said) in _LIKELY_DPI else min(file.size) / _WIDTH_OF_PAGE


def _on_white(picture: Image.Image) -> Image.Image:
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture
    colours = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", colours.size, "white"), colours)
