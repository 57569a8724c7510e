"""Pages of a PDF for the layout: their letters numbered through the document, what cannot be read told."""

from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

import numpy as np
from PIL.Image import Image

from klastry.extract.parsers.ocr import recognised
from klastry.extract.parsers.ocr.pictures import picture_of_page
from klastry.extract.parsers.pdf.accents import with_accents
from klastry.extract.parsers.pdf.described import glyphs_of
from klastry.extract.parsers.pdf.glyphs import Glyphs, is_nameless, no_glyphs
from klastry.extract.parsers.pdf.opening import may_have_more_pages, opened, pages_otherwise
from klastry.extract.parsers.pdf.pages import Box, Edge, PageContent, Reader
from klastry.extract.parsers.stretch import Stretch
from klastry.extract.pdf_engine import PdfEngine
from klastry.extract.programs import missing_for_scans
from klastry.extract.scan_limits import ScanLimits

MOST_PAGES = 1000
"""What comes after them is not read: no report has more, and a book would hold up the others."""

Draw = Callable[[int], Image]
"""Makes the picture of a page by its number, from 1."""

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

    def take_out(self, stretches: Iterable[Stretch]) -> None:
        """Leave only the letters that are in none of some stretches."""
        gone = [number for stretch in stretches for number in stretch.content.origins]
        self.glyphs = self.glyphs[~np.isin(self.glyphs["number"], gone)]


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
    left: list[int] = field(default_factory=list)
    """Numbers of the pages for which there was no time any more to read them off their pictures."""
    recognised: list[int] = field(default_factory=list)
    """Numbers of the pages that were read off their pictures."""
    title: str | None = None
    """What the file's own description calls it."""
    count: int = 0
    count_otherwise: int | None = None
    """How many pages the other engine finds, asked for where there is reason to doubt the number."""

    def read(self, content: bytes, engine: PdfEngine, scans: ScanLimits | None = None) -> Iterator[PageSource]:
        """The pages of a PDF, each closed when the next is asked for.

        Args:
            content: The PDF.
            engine: What reads its pages; where it cannot open the file, the other one does.
            scans: How many of its pages may be read off their pictures; the usual number where it is not said.

        Raises:
            ParseFailure: the file is encrypted, broken, or without pages.
        """
        with closing(opened(content, engine)) as reader:
            if reader.is_repaired or may_have_more_pages(content, reader.count):
                self.count_otherwise = pages_otherwise(content, engine)
            yield from self.read_from(reader, partial(picture_of_page, content), scans or ScanLimits())

    def read_from(self, reader: Reader, draw: Draw, scans: ScanLimits) -> Iterator[PageSource]:
        """The pages that a reader gives; `draw` makes the picture of one by its number."""
        self.count, self.title = reader.count, reader.title
        for number, page in enumerate(islice(reader.pages(), MOST_PAGES), start=1):
            yield self._page(number, page, partial(draw, number), scans)

    def _page(
        self, number: int, page: PageContent | None, draw: Callable[[], Image], scans: ScanLimits
    ) -> PageSource:
        first = len(self.boxes) // 4
        self.first_glyphs.append(first)
        if page is None:
            self.unreadable.append(number)
            return PageSource(number, 1.0, 1.0, no_glyphs(), [])
        if page.is_picture or _is_unreadable(page.glyphs):
            self._recognise(number, page, draw, scans)
        page.glyphs["number"] = np.arange(first, first + len(page.glyphs))
        self.boxes.frombytes(np.ascontiguousarray(page.boxes, "f4").tobytes())
        self.links += [(number, area, address) for area, address in page.links]
        return PageSource(number, page.width, page.height, with_accents(page.glyphs), page.edges)

    def _recognise(self, number: int, page: PageContent, draw: Callable[[], Image], scans: ScanLimits) -> None:
        """Read the page off its picture; where that cannot be done, note what it lacks."""
        is_left = missing_for_scans() is None and not scans.allow(len(self.recognised))
        read = None if is_left else recognised(draw)
        if read is None:
            (self.left if is_left else self.pictures if page.is_picture else self.unreadable).append(number)
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
