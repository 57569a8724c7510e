"""Pages of a PDF: their glyphs and their ruled lines. The one place that knows the library that reads them."""

import logging
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.page import Page
from pdfplumber.pdf import PDF

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.ocr import recognised
from klastry.schema.document import DocumentStatus

Glyph = dict[str, Any]
"""A character as pdfplumber describes it, with its number in the document under "glyph"."""

_NAMELESS = ("(cid:", "\ufffd")
_MOST_NAMELESS = 0.2
_MOST_SIDEWAYS = 0.5
_PICTURE_OF_PAGE = 0.4
"""A picture that covers so much of a page without text is a scan of it."""

logging.getLogger("pdfminer").setLevel(logging.ERROR)


@dataclass(slots=True)
class PageSource:
    """What is printed on one page; the origin is its top left corner, the unit the point (1/72 inch)."""

    number: int
    width: float
    height: float
    glyphs: list[Glyph]
    edges: list[dict[str, Any]]
    """Straight lines and sides of rectangles, as pdfplumber's table finder takes them."""
    is_picture: bool = False
    """There is no text but a picture of the page's size."""


@dataclass(slots=True)
class PdfPages:
    """A PDF page by page; glyphs are numbered through the document, their boxes kept when a page is left."""

    boxes: "array[float]" = field(default_factory=lambda: array("f"))
    first_glyphs: list[int] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)
    """Numbers of the pages whose content is broken or whose letters have no names."""
    pictures: list[int] = field(default_factory=list)
    """Numbers of the pages that are pictures without text."""
    recognised: list[int] = field(default_factory=list)
    """Numbers of the pages that were read off their pictures."""
    title: str | None = None
    """What the file's own description calls it."""
    count: int = 0

    def read(self, content: bytes) -> Iterator[PageSource]:
        """The pages, each closed when the next is asked for.

        Raises:
            ParseFailure: the file is encrypted, broken, or without pages.
        """
        with _opened(content) as pdf:
            self.count = len(pdf.pages)
            self.title = _title(pdf.metadata)
            for page in pdf.pages:
                yield self._page(page, content)
                page.close()

    def _page(self, page: Page, content: bytes) -> PageSource:
        self.first_glyphs.append(len(self.boxes) // 4)
        number = int(page.page_number)
        try:
            source = PageSource(number, float(page.width), float(page.height), list(page.chars), list(page.edges))
            source.is_picture = not source.glyphs and _is_picture(page)
        except Exception:  # whatever a broken page makes the library raise, the others are read
            self.unreadable.append(number)
            return PageSource(number, 1.0, 1.0, [], [])
        if source.is_picture or _is_unreadable(source.glyphs):
            self._recognise(source, content)
        self._keep(source)
        return source

    def _recognise(self, source: PageSource, content: bytes) -> None:
        """Read the page off its picture; where that cannot be done, note what it lacks."""
        read = recognised(content, source.number)
        if read is not None:
            self.recognised.append(source.number)
            source.glyphs, source.edges = read.glyphs, read.edges
        else:
            (self.pictures if source.is_picture else self.unreadable).append(source.number)
            source.glyphs.clear()

    def _keep(self, source: PageSource) -> None:
        for number, glyph in enumerate(source.glyphs, len(self.boxes) // 4):
            glyph["glyph"] = number
        for glyph in source.glyphs:
            self.boxes.extend((glyph["x0"], glyph["top"], glyph["x1"], glyph["bottom"]))


@contextmanager
def _opened(content: bytes) -> Iterator[PDF]:
    try:
        pdf = pdfplumber.open(BytesIO(content))
    except Exception as error:  # the reader raises some twenty kinds for broken files
        raise _failure(error, content) from error
    with pdf:
        try:
            pages = len(pdf.pages)
        except Exception as error:
            raise _failure(error, content) from error
        if not pages:
            raise _failure(None, content)
        yield pdf


def _failure(error: BaseException | None, content: bytes) -> ParseFailure:
    causes = [error, *getattr(error, "args", ())]
    if any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
        reason = "the PDF wants a password: save a copy without one"
        return ParseFailure(DocumentStatus.ENCRYPTED, reason)
    if b"%%EOF" not in content[-2048:]:
        return ParseFailure(DocumentStatus.FAILED, "the PDF breaks off before its end: fetch it again")
    return ParseFailure(DocumentStatus.FAILED, "the PDF is broken: open it in a viewer and save it anew")


def _is_picture(page: Page) -> bool:
    covered = sum(max(0.0, (i["x1"] - i["x0"]) * (i["bottom"] - i["top"])) for i in page.images)
    return bool(covered > _PICTURE_OF_PAGE * float(page.width) * float(page.height))


def _is_unreadable(glyphs: list[Glyph]) -> bool:
    """Whether too many letters have no names, or most of them are printed sideways."""
    nameless = sum(1 for glyph in glyphs if glyph["text"].startswith(_NAMELESS))
    sideways = sum(1 for glyph in glyphs if not glyph["upright"])
    return nameless > _MOST_NAMELESS * len(glyphs) or sideways > _MOST_SIDEWAYS * len(glyphs)


def _title(metadata: dict[str, Any]) -> str | None:
    title = metadata.get("Title")
    return title.strip() or None if isinstance(title, str) else None
