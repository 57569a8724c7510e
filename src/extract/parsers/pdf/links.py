"""Links of a PDF: which stretches of its text lead to an address."""

from array import array
from collections.abc import Iterator

import numpy as np

from klastry.extract.parsers.pdf.source import PdfPages
from klastry.extract.text.document import Link

_NONE = -1


def links_of(pages: PdfPages, origins: "array[int]") -> Iterator[Link]:
    """The links with text in them, in its order.

    Args:
        pages: The pages, all read.
        origins: For each code point of the text the number of its letter in the document; negative for none.
    """
    if not pages.links or not pages.boxes:
        return
    letters = np.array(origins)
    link_of = np.where(letters < 0, _NONE, _link_of_each(pages)[letters])
    for link in np.unique(link_of[link_of >= 0]).tolist():
        places = np.flatnonzero(link_of == link)
        for part in np.split(places, np.flatnonzero(np.diff(places) > 2) + 1):
            yield Link(int(part[0]), int(part[-1]) + 1, pages.links[link][2])


def _link_of_each(pages: PdfPages) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
    """For each letter of the document the number of the link whose area its middle is in."""
    boxes = np.array(pages.boxes).reshape(-1, 4)
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    links = np.full(len(boxes), _NONE, np.intp)
    ends = [*pages.first_glyphs[1:], len(boxes)]
    for number, (page, (x0, top, x1, bottom), _) in enumerate(pages.links):
        on_page = slice(pages.first_glyphs[page - 1], ends[page - 1])
        inside = (x[on_page] >= x0) & (x[on_page] <= x1) & (y[on_page] >= top) & (y[on_page] <= bottom)
        links[on_page][inside] = number
    return links
