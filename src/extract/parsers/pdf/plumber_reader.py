"""PDFs read with pdfplumber: slower, and the measure of the other reader."""

import logging
from collections.abc import Iterator
from io import BytesIO

import pdfplumber
from pdfplumber.page import Page

from klastry.extract.parsers.pdf.described import glyphs_of
from klastry.extract.parsers.pdf.glyphs import boxes_of
from klastry.extract.parsers.pdf.pages import PICTURE_OF_PAGE, PageContent, is_want_of_memory

logging.getLogger("pdfminer").setLevel(logging.ERROR)


class PlumberReader:
    """An open PDF; to be closed.

    Raises:
        Exception: of some twenty kinds, for a file that is encrypted or broken.
    """

    is_repaired = False

    def __init__(self, content: bytes) -> None:
        self._pdf = pdfplumber.open(BytesIO(content))
        self.count = len(self._pdf.pages)
        title = self._pdf.metadata.get("Title")
        self.title = title.strip() or None if isinstance(title, str) else None

    def pages(self) -> Iterator[PageContent | None]:
        """The pages, each closed when the next is asked for; None for a page that is broken."""
        for page in self._pdf.pages:
            try:
                content = _content(page)
            except Exception as error:
                if is_want_of_memory(error):
                    raise MemoryError from error
                content = None
            yield content
            page.close()

    def close(self) -> None:
        """Give the file back."""
        self._pdf.close()


def _content(page: Page) -> PageContent:
    glyphs = glyphs_of(page.dedupe_chars().chars)
    return PageContent(
        float(page.width),
        float(page.height),
        glyphs,
        boxes_of(glyphs),
        list(page.edges),
        [((a["x0"], a["top"], a["x1"], a["bottom"]), a["uri"]) for a in page.hyperlinks if a.get("uri")],
        not len(glyphs) and _is_picture(page),
    )


def _is_picture(page: Page) -> bool:
    covered = sum(max(0.0, (i["x1"] - i["x0"]) * (i["bottom"] - i["top"])) for i in page.images)
    return bool(covered > PICTURE_OF_PAGE * float(page.width) * float(page.height))
