"""What browsers print above and below a web page: its title and address, the day, the number of the sheet."""

import re
from dataclasses import dataclass

import numpy as np

from klastry.extract.parsers.pdf.rows import rows_of
from klastry.extract.parsers.pdf.source import PageSource
from klastry.extract.parsers.pdf.stretches import stretches_of
from klastry.extract.parsers.stretch import Stretch, joined

_ADDRESS = r"(?P<address>(?:https?|file)://\S+|about:blank)"
_COUNT = r"(?:str(?:ona|\.)\s*)?\d{1,4}\s*(?:/|z|of)\s*\d{1,4}"
_PRINTED = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s*\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]M)?"
_ADDRESS_BELOW = re.compile(rf"{_ADDRESS}\s*(?:{_COUNT}|{_PRINTED})", re.IGNORECASE)
_DAY_ABOVE = re.compile(rf"{_PRINTED}(?:\s.*)?", re.IGNORECASE)
_ADDRESS_ABOVE = re.compile(rf"(?:.*\s)?{_ADDRESS}", re.IGNORECASE)
_COUNT_BELOW = re.compile(rf"{_COUNT}\s*{_PRINTED}", re.IGNORECASE)
_BELOW = re.compile(rf"{_ADDRESS_BELOW.pattern}|{_COUNT_BELOW.pattern}", re.IGNORECASE)
_MARGIN = 0.08
"""Of the page's height."""


@dataclass(frozen=True, slots=True)
class BrowserMarks:
    """The lines that a browser printed, and the address that they tell."""

    lines: tuple[Stretch, ...]
    address: str


def take_browser_marks(page: PageSource) -> BrowserMarks | None:
    """The lines at the edges of a printed web page; their letters are taken out of it.

    Chromium prints day and title above, address and count below; Firefox title and address above, count and
    day below.
    """
    middles = (page.glyphs["top"] + page.glyphs["bottom"]) / 2
    below = _line(page, middles > (1 - _MARGIN) * page.height, -1)
    if below is None or not _BELOW.fullmatch(below.text):
        return None
    above = _line(page, middles < _MARGIN * page.height, 0)
    found, lines = _address_and_lines(above, below)
    if found is None:
        return None
    page.take_out(lines)
    return BrowserMarks(lines, found["address"])


def _address_and_lines(above: Stretch | None, below: Stretch) -> tuple[re.Match[str] | None, tuple[Stretch, ...]]:
    """The address that is printed below or above, and the lines that a browser printed."""
    found = _ADDRESS_BELOW.fullmatch(below.text)
    if found is None:
        return (None, ()) if above is None else (_ADDRESS_ABOVE.fullmatch(above.text), (above, below))
    if above is None or not _DAY_ABOVE.fullmatch(above.text):
        return found, (below,)
    return found, (above, below)


def _line(page: PageSource, place: "np.ndarray[tuple[int], np.dtype[np.bool_]]", number: int) -> Stretch | None:
    """The first or last line that stands in a margin; None where there is none."""
    rows = rows_of(stretches_of(page.glyphs[place]))
    return joined(rows[number]) if rows else None
