"""The order in which a page is read: one column after the other, what spans them in between."""

from collections.abc import Sequence
from dataclasses import dataclass

from klastry.extract.parsers.pdf.page_table import PageTable
from klastry.extract.parsers.pdf.rows import lines_of
from klastry.extract.parsers.stretch import Stretch

Item = Stretch | PageTable
"""A line or a table."""

_FEWEST_LINES = 4
"""A column has at least so many lines."""
_NARROWEST = 0.25
"""A column takes at least so much of the width."""
_FULL_LINES = 0.6
"""Running text fills its column: a good part of its lines reach this far; cells of a table do not."""
_LETTERS_A_LINE = 25


@dataclass(frozen=True, slots=True)
class Column:
    """Lines and tables below each other."""

    items: tuple[Item, ...]
    is_full: bool
    """Whether it takes the whole width of the page's text."""

    @property
    def lines(self) -> list[Stretch]:
        """Its lines without its tables."""
        return [item for item in self.items if isinstance(item, Stretch)]


def columns_of(stretches: Sequence[Stretch], tables: Sequence[PageTable]) -> list[Column]:
    """The columns of a page in reading order."""
    items: list[Item] = [*stretches, *tables]
    return _ordered(items, is_full=True) if items else []


def _ordered(items: Sequence[Item], is_full: bool) -> list[Column]:
    gutter = _gutter(items)
    if gutter is None:
        return [Column(tuple(_whole_lines(items)), is_full)]
    columns: list[Column] = []
    for band in _bands(items, gutter):
        left, right = [i for i in band if i.x1 <= gutter], [i for i in band if i.x0 >= gutter]
        if min(len(left), len(right)) < _FEWEST_LINES:
            columns.append(Column(tuple(_whole_lines(band)), is_full))
        else:
            columns += _ordered(left, is_full=False) + _ordered(right, is_full=False)
    return columns


def _bands(items: Sequence[Item], gutter: float) -> list[list[Item]]:
    """What stands side by side, apart from what spans the gutter."""
    bands: list[list[Item]] = []
    spanned_before: bool | None = None
    for item in sorted(items, key=lambda i: (i.top + i.bottom) / 2):
        spans = item.x0 < gutter < item.x1
        if spans != spanned_before:
            bands.append([])
        bands[-1].append(item)
        spanned_before = spans
    return bands


def _gutter(items: Sequence[Item]) -> float | None:
    """Where the room between two columns is, if there are two; the left side of the right one."""
    left, right = min(i.x0 for i in items), max(i.x1 for i in items)
    margin = _NARROWEST * (right - left)
    places = {i.x0 for i in items if left + margin <= i.x0 <= right - margin}
    best = max(places, key=lambda place: _support(items, place), default=None)
    if best is None or _support(items, best) < _FEWEST_LINES:
        return None
    sides = [i for i in items if i.x1 <= best], [i for i in items if i.x0 >= best]
    return best if all(_is_running_text(side) for side in sides) else None


def _support(items: Sequence[Item], gutter: float) -> int:
    """How many lines stand on the emptier side of a gutter, less those that run over it."""
    left = sum(1 for i in items if i.x1 <= gutter)
    right = sum(1 for i in items if i.x0 >= gutter)
    return min(left, right) - (len(items) - left - right)


def _is_running_text(side: Sequence[Item]) -> bool:
    lines = lines_of(i for i in side if isinstance(i, Stretch))
    if len(lines) < _FEWEST_LINES:
        return False
    width = max(i.x1 for i in lines) - min(i.x0 for i in lines)
    full = [i for i in lines if i.x1 - i.x0 >= _FULL_LINES * width and len(i.text) >= _LETTERS_A_LINE]
    return len(full) >= 0.3 * len(lines)


def _whole_lines(items: Sequence[Item]) -> list[Item]:
    """Stretches of one line put together again; lines and tables from the top."""
    lines: list[Item] = [*lines_of(i for i in items if isinstance(i, Stretch))]
    tables = [i for i in items if isinstance(i, PageTable)]
    return sorted([*lines, *tables], key=lambda i: (i.top + i.bottom) / 2)
