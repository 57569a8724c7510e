"""What stands at the edges of pages and is not the text: running heads, page numbers, footnotes."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from klastry.extract.parsers.lines import says_overleaf
from klastry.extract.parsers.pdf.browser_marks import BrowserMarks
from klastry.extract.parsers.pdf.columns import Column
from klastry.extract.parsers.pdf.page_table import PageTable
from klastry.extract.parsers.stretch import Stretch

_EDGE = 0.12
"""Share of the page's height at its top and at its bottom where running heads stand."""
_PLACE = 6.0
"""Running heads of different pages stand within so many points."""
_ON_PAGES = 0.4
_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–\s]*(?:str(?:ona|\.)?\s*)?\d{1,3}(?:\s*(?:z|/|\|)\s*\d{1,3})?[-–\s]*", re.IGNORECASE
)
_NOTE_MARK = re.compile(r"\d{1,3}(?!\d)|[¹²³⁴⁵⁶⁷⁸⁹*]")
_NOTE_SIZE = 0.92


@dataclass(slots=True)
class PageLayout:
    """The columns of one page in reading order."""

    number: int
    width: float
    height: float
    columns: list[Column]
    marks: BrowserMarks | None = None

    @property
    def lines(self) -> list[Stretch]:
        """All lines, column by column."""
        return [line for column in self.columns for line in column.lines]

    @property
    def gutter(self) -> float | None:
        """Where the right one of two columns begins, in points; None where there are none."""
        sides = [column for column in self.columns if not (column.is_full or column.is_box)]
        lefts = [min(item.x0 for item in column.items) for column in sides]
        return max(lefts) if len(lefts) > 1 and max(lefts) > max(i.x1 for i in sides[0].items) else None

    @property
    def table_at_end(self) -> PageTable | None:
        """The table below which nothing stands but lines at the foot of the page."""
        items = [item for column in self.columns for item in column.items]
        below = [*takewhile(lambda item: isinstance(item, Stretch) and self.has_at_foot(item), reversed(items))]
        last = items[-len(below) - 1] if len(below) < len(items) else None
        return last if isinstance(last, PageTable) else None

    @property
    def last_table(self) -> PageTable | None:
        """The last table on the page, whatever stands below it."""
        tables = (item for column in reversed(self.columns) for item in reversed(column.items))
        return next((item for item in tables if isinstance(item, PageTable)), None)

    def has_at_foot(self, line: Stretch) -> bool:
        """Whether a line stands where running feet do; its middle tells, for readers differ in how tall it is."""
        return line.middle >= (1 - _EDGE) * self.height

    def without(self, lines: Sequence[Stretch]) -> None:
        """Take lines out of it."""
        gone = {id(line) for line in lines}
        kept = (
            replace(column, items=tuple(i for i in column.items if id(i) not in gone)) for column in self.columns
        )
        self.columns = [column for column in kept if column.items]


def take_running_heads(pages: Sequence[PageLayout]) -> list[Stretch]:
    """Take out what is printed on most pages at the same place, page numbers, and that a table goes on overleaf.

    Each head once is given.
    """
    marks = [line for page in pages if page.marks is not None for line in page.marks.lines]
    places = Counter(place for page in pages for place in {_place(line) for line in _at_edges(page)})
    most = max(2, _ON_PAGES * len(pages))
    heads: dict[tuple[str, int], Stretch] = {}
    for page in pages:
        edges = _at_edges(page)
        numbers = [line for line in edges if _PAGE_NUMBER.fullmatch(line.text)]
        repeated = [line for line in edges if _is_frequent(line, places, most)]
        repeated += [line for line in page.lines if says_overleaf(line.text) and line not in repeated]
        heads |= {_place(line): line for line in repeated if line not in numbers and _place(line) not in heads}
        page.without([*numbers, *repeated])
    return list({_FIGURES.sub("#", head.text): head for head in [*marks, *heads.values()]}.values())


def take_footnotes(page: PageLayout, body_size: float) -> list[Stretch]:
    """Take out the small lines at the foot of each column from the first that begins with a mark."""
    notes = [note for column in page.columns for note in _notes(column, page, body_size)]
    page.without(notes)
    return notes


def _notes(column: Column, page: PageLayout, body_size: float) -> list[Stretch]:
    lines = column.lines
    first = len(lines)
    while first and lines[first - 1].size < _NOTE_SIZE * body_size:
        first -= 1
    small = lines[first:] if first or len(page.columns) > 1 else []
    begin = next((i for i, line in enumerate(small) if begins_note(line)), len(small))
    notes = small[begin:]
    return [] if notes and _has_text_below(page, notes[-1], body_size) else notes


def _has_text_below(page: PageLayout, note: Stretch, body_size: float) -> bool:
    return any(
        line.top >= note.bottom and line.x0 < note.x1 and line.x1 > note.x0 and line.size >= _NOTE_SIZE * body_size
        for line in page.lines
    )


def begins_note(line: Stretch) -> bool:
    """Whether a line begins with the mark of a footnote."""
    return _NOTE_MARK.match(line.text) is not None


def _at_edges(page: PageLayout) -> list[Stretch]:
    return [line for line in page.lines if line.bottom <= _EDGE * page.height or page.has_at_foot(line)]


def _place(line: Stretch) -> tuple[str, int]:
    """What a line says, figures aside, without a page number at its ends; and where on its page."""
    return _FIGURES.sub("#", line.text).strip(" #"), round(line.middle / _PLACE)


def _is_frequent(line: Stretch, places: Counter[tuple[str, int]], most: float) -> bool:
    text, place = _place(line)
    return any(places[text, place + shift] >= most for shift in (-1, 0, 1))
