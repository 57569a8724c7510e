"""PDFs read with PDFium."""

from collections.abc import Iterator

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from klastry.extract.parsers.pdf.edges import edge
from klastry.extract.parsers.pdf.glyphs import print_hyphens
from klastry.extract.parsers.pdf.pages import PICTURE_OF_PAGE, PageContent, Point
from klastry.extract.parsers.pdf.pdfium_objects import bounds_of, lines_of, links_of, paths_and_pictures
from klastry.extract.parsers.pdf.pdfium_text import Fonts, Letters, letters_of
from klastry.extract.parsers.pdf.turns import Turn


class PdfiumReader:
    """An open PDF; to be closed.

    Raises:
        PdfiumError: it is encrypted, broken, or without pages.
    """

    def __init__(self, content: bytes) -> None:
        self._document = pypdfium2.PdfDocument(content)
        self._fonts = Fonts()
        self.count = len(self._document)
        self.title = self._document.get_metadata_value("Title").strip() or None
        self.is_repaired = not pdfium.FPDF_DocumentHasValidCrossReferenceTable(self._document)

    def pages(self) -> Iterator[PageContent | None]:
        """The pages, each closed when the next is asked for; None for a page that is broken."""
        for number in range(self.count):
            try:
                page = self._document[number]
            except pypdfium2.PdfiumError:
                yield None
                continue
            try:
                yield self._read(page)
            finally:
                page.close()

    def close(self) -> None:
        """Give the file back."""
        self._document.close()

    def _read(self, page: pypdfium2.PdfPage) -> PageContent | None:
        try:
            text_page = page.get_textpage()
        except pypdfium2.PdfiumError:
            return None
        try:
            letters = letters_of(text_page, self._fonts)
        finally:
            text_page.close()
        return self._content(page, letters)

    def _content(self, page: pypdfium2.PdfPage, letters: Letters) -> PageContent:
        box, shown_turn = page.get_bbox(), page.get_rotation() // 90
        turn, shown = Turn(box, _reading_direction(letters, shown_turn)), Turn(box, shown_turn)
        glyphs = letters.glyphs
        glyphs["x0"], glyphs["top"], glyphs["x1"], glyphs["bottom"] = turn.boxes(letters.boxes).T
        glyphs["turn"] = np.where(glyphs["upright"], (letters.quarters - turn.quarter) % 4, 0)
        glyphs["upright"] &= letters.quarters == turn.quarter
        print_hyphens(glyphs)
        lines, covered = _drawn(page)
        return PageContent(
            *turn.size,
            glyphs,
            turn.boxes(letters.boxes) if turn == shown else shown.boxes(letters.boxes),
            [found for one, other in lines if (found := edge(turn.point(one), turn.point(other)))],
            [(shown.box(area), address) for area, address in links_of(self._document, page)],
            not len(glyphs) and covered > PICTURE_OF_PAGE * turn.size[0] * turn.size[1],
        )


def _reading_direction(letters: Letters, otherwise: int) -> int:
    """The way in which most of a page is read, though it may be printed sideways."""
    counts = np.bincount(letters.quarters[letters.glyphs["upright"]], minlength=4)
    most = int(np.argmax(counts))
    return most if 2 * counts[most] > len(letters.glyphs) else otherwise


def _drawn(page: pypdfium2.PdfPage) -> tuple[list[tuple[Point, Point]], float]:
    """The straight lines of a page, and how much of it pictures cover, in square points."""
    lines: list[tuple[Point, Point]] = []
    covered = 0.0
    for part, around, kind in paths_and_pictures(page):
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            lines += lines_of(part, around)
        else:
            left, bottom, right, top = bounds_of(part)
            covered += (right - left) * (top - bottom)
    return lines, covered
