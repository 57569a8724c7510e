"""Pages of a PDF for the layout: their letters numbered through the document, what cannot be read told."""

from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice

import numpy as np

from klastry.extract.parsers.ocr import recognised
from klastry.extract.parsers.pdf.described import glyphs_of
from klastry.extract.parsers.pdf.glyphs import Glyphs, is_nameless, no_glyphs
from klastry.extract.parsers.pdf.opening import opened, pages_otherwise
from klastry.extract.parsers.pdf.pages import Box, Edge, PageContent
from klastry.extract.pdf_engine import PdfEngine

MOST_PAGES = 1000
"""What comes after them is not read: no report has more, and a book would hold up the others."""

_MOST_NAMELESS = 0.2
_MOST_SIDEWAYS = 0.5


@dataclass(slots=True)
class PageSource:
    """What is printed on one page; the origin is its top left corner, the unit the point (1/72 inch)."""

    number: int
    width: float
    height: float
    glyphs: Glyphs
    edges: list[Edge]
    """Straight lines and sides of rectangles, as pdfplumber's table finder takes them."""
    frames: list[Box] = field(default_factory=list)
    """Boxes that are ruled around a text that is no table."""


@dataclass(slots=True)
class PdfPages:
    """A PDF page by page; letters are numbered through the document, their boxes kept when a page is left."""

    boxes: "array[float]" = field(default_factory=lambda: array("f"))
    first_glyphs: list[int] = field(default_factory=list)
    links: list[tuple[int, Box, str]] = field(default_factory=list)
    """Areas that lead to an address, each with the number of its page."""
    unreadable: list[int] = field(default_factory=list)
    """Numbers of the pages whose content is broken or whose letters have no names."""
    pictures: list[int] = field(default_factory=list)
    """Numbers of the pages that are pictures without text."""
    recognised: list[int] = field(default_factory=list)
    """Numbers of the pages that were read off their pictures."""
    title: str | None = None
    """What the file's own description calls it."""
    count: int = 0
    count_otherwise: int | None = None
    """How many pages the other engine finds, asked for where the file had to be repaired."""

    def read(self, content: bytes, engine: PdfEngine) -> Iterator[PageSource]:
        """The pages, each closed when the next is asked for.

        Raises:
            ParseFailure: the file is encrypted, broken, or without pages.
        """
        with closing(opened(content, engine)) as reader:
            self.count, self.title = reader.count, reader.title
            if reader.is_repaired:
                self.count_otherwise = pages_otherwise(content, engine)
            for number, page in enumerate(islice(reader.pages(), MOST_PAGES), start=1):
                yield self._page(number, page, content)

    def _page(self, number: int, page: PageContent | None, content: bytes) -> PageSource:
        first = len(self.boxes) // 4
        self.first_glyphs.append(first)
        if page is None:
            self.unreadable.append(number)
            return PageSource(number, 1.0, 1.0, no_glyphs(), [])
        if page.is_picture or _is_unreadable(page.glyphs):
            self._recognise(number, page, content)
        page.glyphs["number"] = np.arange(first, first + len(page.glyphs))
        self.boxes.frombytes(np.ascontiguousarray(page.boxes, "f4").tobytes())
        self.links += [(number, area, address) for area, address in page.links]
        return PageSource(number, page.width, page.height, page.glyphs, page.edges)

    def _recognise(self, number: int, page: PageContent, content: bytes) -> None:
        """Read the page off its picture; where that cannot be done, note what it lacks."""
        read = recognised(content, number)
        if read is None:
            (self.pictures if page.is_picture else self.unreadable).append(number)
            page.take_letters(no_glyphs())
        else:
            self.recognised.append(number)
            page.edges = read.edges
            page.take_letters(glyphs_of(read.glyphs))


def _is_unreadable(glyphs: Glyphs) -> bool:
    """Whether too many letters have no names, or most of them are printed sideways."""
    nameless = np.count_nonzero(is_nameless(glyphs["code"]))
    sideways = np.count_nonzero(~glyphs["upright"])
    return bool(nameless > _MOST_NAMELESS * len(glyphs) or sideways > _MOST_SIDEWAYS * len(glyphs))
