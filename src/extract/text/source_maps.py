"""The ways back from spans of a text to its file, one for each kind of file."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import pairwise

from lxml.html import HtmlElement

from klastry.extract.text.traced import NOWHERE
from klastry.schema.document import Locator

NO_PLACE = Locator(page=None, bbox=None, path=None, cell=None)

_PLAIN_SHEET_NAME = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class CellPlace:
    """A cell of a sheet; rows and columns count from 0."""

    sheet: str | None
    """None where the file has no sheets with names."""
    row: int
    column: int

    @property
    def reference(self) -> str:
        """The cell as spreadsheets name it, without the sheet: `B7`."""
        letters, rest = "", self.column + 1
        while rest:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}{self.row + 1}"

    @property
    def name(self) -> str:
        """The cell with its sheet as formulas name it: `Arkusz1!B7`, `'Klastry 2019'!B7`."""
        if self.sheet is None:
            return self.reference
        is_plain = _PLAIN_SHEET_NAME.fullmatch(self.sheet) is not None
        sheet = self.sheet if is_plain else "'" + self.sheet.replace("'", "''") + "'"
        return f"{sheet}!{self.reference}"


@dataclass(slots=True)
class PlainSource:
    """A file that has no pages and no elements: the text is the place."""

    origins: "array[int]" = field(default_factory=lambda: array("i"))
    """For each code point of the text the number of its line in the file; empty where that is not known."""

    def locate(self, start: int, end: int) -> Locator:
        """An empty locator, whatever the span."""
        return NO_PLACE

    def seams(self, start: int, end: int) -> list[int]:
        """Where printed lines begin within a span."""
        return _changes(self.origins, start, end)


@dataclass(slots=True)
class PdfSource:
    """A PDF: for each code point of the text its glyph, for each glyph its box, for each page its first."""

    origins: "array[int]"
    boxes: "array[float]"
    """x0, top, x1, bottom of each glyph, one glyph after the other."""
    first_glyphs: Sequence[int]
    """The number of each page's first glyph."""

    def locate(self, start: int, end: int) -> Locator:
        """The page and the box around the glyphs; of a span over several pages the first one's part."""
        glyphs = [g for g in self.origins[start:end] if g >= 0]
        if not glyphs:
            return NO_PLACE
        page = bisect_right(self.first_glyphs, glyphs[0])
        boxes = [self.boxes[4 * g : 4 * g + 4] for g in glyphs if bisect_right(self.first_glyphs, g) == page]
        x0, top, x1, bottom = zip(*boxes, strict=True)
        box = (round(min(x0), 2), round(min(top), 2), round(max(x1), 2), round(max(bottom), 2))
        return Locator(page=page, bbox=box, path=None, cell=None)

    def seams(self, start: int, end: int) -> list[int]:
        """None: what is joined of printed lines is one text, which the width of a column parted."""
        return []


@dataclass(slots=True)
class HtmlSource:
    """A web page: for each code point of the text a number, for each number the element it stands in."""

    origins: "array[int]"
    elements: Sequence[HtmlElement]

    def locate(self, start: int, end: int) -> Locator:
        """The path of the innermost element that holds all of the span."""
        pieces = sorted({piece for piece in self.origins[start:end] if piece >= 0})
        if not pieces:
            return NO_PLACE
        inner = reduce(_innermost_around, (self.elements[piece] for piece in pieces))
        return Locator(page=None, bbox=None, path=inner.getroottree().getpath(inner), cell=None)

    def seams(self, start: int, end: int) -> list[int]:
        """Where the text of one element ends within a span and that of another begins."""
        return _changes(self.origins, start, end)


@dataclass(slots=True)
class CellSource:
    """A spreadsheet or CSV: for each code point of the text a number, for each number the cell it stands in."""

    origins: "array[int]"
    cells: Sequence[CellPlace]

    def locate(self, start: int, end: int) -> Locator:
        """The cell, as in `Arkusz1!B7`; of a span over several cells the range from the first to the last."""
        numbers = sorted({number for number in self.origins[start:end] if number >= 0})
        if not numbers:
            return NO_PLACE
        first, last = self.cells[numbers[0]], self.cells[numbers[-1]]
        name = first.name if first == last else f"{first.name}:{last.reference}"
        return Locator(page=None, bbox=None, path=None, cell=name)

    def seams(self, start: int, end: int) -> list[int]:
        """None: a cell has its text from one place."""
        return []


def _changes(origins: "array[int]", start: int, end: int) -> list[int]:
    """The places at which text of another origin begins, what came from nowhere going with what is before it."""
    known = [(at, origin) for at, origin in enumerate(origins[start:end], start) if origin != NOWHERE]
    return [at for (_, left), (at, right) in pairwise(known) if left != right]


def _innermost_around(one: HtmlElement, other: HtmlElement) -> HtmlElement:
    if one is other:
        return one
    around = {one, *one.iterancestors()}
    return next(element for element in (other, *other.iterancestors()) if element in around)
