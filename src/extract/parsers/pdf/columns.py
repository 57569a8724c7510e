"""The order in which a page is read: one column after the other, what spans them in between."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import floor, inf

from klastry.extract.parsers.lines import is_label_with_value
from klastry.extract.parsers.pdf.page_table import PageTable
from klastry.extract.parsers.pdf.rows import lines_of, rows_of
from klastry.extract.parsers.pdf.title_marks import with_marks_apart
from klastry.extract.parsers.stretch import Stretch

Item = Stretch | PageTable
"""A line or a table."""

_FEWEST_LINES = 4
"""A column has at least so many lines."""
_NARROWEST = 0.25
"""A column takes at least so much of the width."""
_FULL_LINES = 0.6
"""Running text fills its column: a good part of its lines reach this far; cells of a table do not."""
_LETTERS_A_LINE = 20
_MOST_PLACES = 8
"""Gutters that are tried: more lines begin at the left side of a column than anywhere else."""
_SAME_SIDE = 2.0
"""So far from where most lines of a column begin, in points, begin others of it: letters differ in their room."""
_LINE = 0.5
"""Lines of one heading leave no more room between each other, in type sizes."""
_LATER = 3
"""Below a heading of both columns the right one begins no more than so many times its size below the left one:
it is no foot of the page."""
_SAME_HEIGHT = 6.0
"""About half a line, in points: what is set in may differ so much from what stands beside it."""
_LABELLED, _FEWEST_LABELLED = 0.25, 3
"""So large a part of the lines of entries begins with a label, and so many at least."""
_LARGER = 1.12
"""So much larger than most lines is a heading."""


@dataclass(frozen=True, slots=True)
class Column:
    """Lines and tables below each other."""

    items: tuple[Item, ...]
    is_full: bool
    """Whether it takes the whole width of the page's text."""
    is_box: bool = False
    """It stands beside the text: nothing goes on from it or into it."""

    @property
    def lines(self) -> list[Stretch]:
        """Its lines without its tables."""
        return [item for item in self.items if isinstance(item, Stretch)]


def columns_of(
    stretches: Sequence[Stretch], tables: Sequence[PageTable], before: float | None = None
) -> list[Column]:
    """The columns of a page in reading order.

    Args:
        stretches: The words of its lines that stand together.
        tables: Its tables.
        before: Where the right one of two columns began on the page before, in points: the lines of two that go on
            overleaf need not look like running text.
    """
    items: list[Item] = [*stretches, *tables]
    if before is not None and (overleaf := _going_on(items, before)):
        return overleaf
    return _ordered(items, is_full=True) if items else []


def _going_on(items: Sequence[Item], before: float) -> list[Column]:
    """The columns that go on from the page before, with what stands over and under them; none if none do."""
    begun = [i.x0 for i in items if abs(i.x0 - before) <= _SAME_SIDE]
    bands = _bands(items, min(begun), _stand_apart) if begun else []
    if not any(_stand_apart(band, min(begun)) for band in bands):
        return []
    columns: list[Column] = []
    for band in bands:
        sides = _sides(band, min(begun)) if _stand_apart(band, min(begun)) else ()
        columns += [Column(tuple(_whole_lines(side)), is_full=False) for side in sides] or _ordered(
            band, is_full=True
        )
    return columns


def _ordered(items: Sequence[Item], is_full: bool) -> list[Column]:
    gutter = _gutter(items)
    if gutter is None:
        return [Column(tuple(_whole_lines(items)), is_full)]
    columns: list[Column] = []
    for band in _bands(items, gutter):
        if _is_parted(band, gutter):
            for side in _sides(band, gutter):
                columns += _ordered(side, is_full=False)
        else:
            columns += _ordered(band, is_full)
    return columns


def _gutter(items: Sequence[Item]) -> float | None:
    """Where the room between two columns is, if there are two somewhere; the left side of the right one."""
    left, right = min(i.x0 for i in items), max(i.x1 for i in items)
    margin = _NARROWEST * (right - left)
    begun = Counter(floor(i.x0) for i in items if left + margin <= i.x0 <= right - margin)
    for often, _ in begun.most_common(_MOST_PLACES):
        place = min(i.x0 for i in items if often - _SAME_SIDE <= i.x0 < often + 1)
        if _may_part(items, place) and any(_is_parted(band, place) for band in _bands(items, place)):
            return place
    return None


def _may_part(items: Sequence[Item], gutter: float) -> bool:
    return all(len(side) >= _FEWEST_LINES for side in _sides(items, gutter))


def _bands(
    items: Sequence[Item], gutter: float, parted: Callable[[Sequence[Item], float], bool] | None = None
) -> list[list[Item]]:
    """What stands side by side, apart from what stands between: lines over the gutter, headings of both sides."""
    is_parted = parted or _is_parted
    over = {id(i) for i in items if i.x0 < gutter < i.x1} | _headings(items, gutter)
    ordered = sorted(items, key=lambda i: (i.top + i.bottom) / 2)
    runs = [list(run) for _, run in groupby(ordered, key=lambda i: id(i) in over)]
    bands: list[list[Item]] = []
    for run in runs:
        if not bands or is_parted(run, gutter) or is_parted(bands[-1], gutter):
            bands.append([])
        bands[-1] += run
    return bands


def _headings(items: Sequence[Item], gutter: float) -> set[int]:
    """Large lines on one side with nothing beside them, but text above on both sides and below on the other.

    Of a size that lines on the other side have too they are headings within their column, unless they surely part
    the other one as well.
    """
    sizes = sorted(i.size for i in items if isinstance(i, Stretch))
    large = _LARGER * sizes[len(sizes) // 2] if sizes else 0.0
    left, right = _sides(items, gutter)
    within = set(map(_size, right))
    both: set[int] = set()
    above: Stretch | None = None
    for i in sorted((i for i in left if isinstance(i, Stretch) and i.size > large), key=lambda i: i.top):
        goes_on = above is not None and _size(above) == _size(i) and i.top - above.bottom < _LINE * i.size
        is_of_both = id(above) in both if goes_on else _size(i) not in within or _parts_both(i, left, right)
        if is_of_both and _is_between(i, left, right):
            both.add(id(i))
        above = i
    return both


def _is_between(heading: Stretch, own: Sequence[Item], others: Sequence[Item]) -> bool:
    above = all(any(i.bottom <= heading.top for i in side) for side in (own, others))
    beside = any(i.bottom > heading.top and i.top < heading.bottom for i in others)
    if not above or beside:
        return False
    begins = [min((i.top for i in side if i.top >= heading.bottom), default=inf) for side in (own, others)]
    return begins[1] - min(begins) <= _LATER * heading.size


def _parts_both(heading: Stretch, own: Sequence[Item], others: Sequence[Item]) -> bool:
    """Whether both columns begin at one height below a heading, with lines of one size."""
    begins = [[i for i in side if i.top >= heading.bottom] for side in (own, others)]
    if not all(begins):
        return False
    first, after = (min(side, key=lambda i: i.top) for side in begins)
    return abs(first.bottom - after.bottom) <= _SAME_HEIGHT and _size(first) == _size(after)


def _size(item: Item) -> int:
    return round(item.size) if isinstance(item, Stretch) else 0


def _is_parted(band: Sequence[Item], gutter: float) -> bool:
    """Whether running text or entries stand on both sides of a gutter, and nothing over it."""
    sides = _sides(band, gutter)
    return _stand_apart(band, gutter) and all(_is_running_text(side) or _is_of_entries(side) for side in sides)


def _stand_apart(band: Sequence[Item], gutter: float) -> bool:
    """Whether some lines stand on both sides of a gutter, and nothing over it."""
    left, right = _sides(band, gutter)
    return len(left) + len(right) == len(band) and min(len(left), len(right)) >= _FEWEST_LINES


def _sides(items: Sequence[Item], gutter: float) -> tuple[list[Item], list[Item]]:
    return [i for i in items if i.x1 <= gutter], [i for i in items if i.x0 >= gutter]


def _is_running_text(side: Sequence[Item]) -> bool:
    lines = lines_of(i for i in side if isinstance(i, Stretch))
    if len(lines) < _FEWEST_LINES:
        return False
    width = max(i.x1 for i in lines) - min(i.x0 for i in lines)
    full = [i for i in lines if i.x1 - i.x0 >= _FULL_LINES * width and len(i.text) >= _LETTERS_A_LINE]
    return len(full) >= 0.3 * len(lines)


def _is_of_entries(side: Sequence[Item]) -> bool:
    """Whether lines begin at one place and a good part of them with a label, as short ones of entries do."""
    lines = lines_of(i for i in side if isinstance(i, Stretch))
    left = min((i.x0 for i in lines), default=0.0)
    begun = [i for i in lines if i.x0 <= left + _SAME_SIDE]
    labelled = sum(is_label_with_value(i.text) for i in begun)
    return 2 * len(begun) > len(lines) and labelled >= max(_FEWEST_LABELLED, _LABELLED * len(lines))


def _whole_lines(items: Sequence[Item]) -> list[Item]:
    """Stretches of one line put together again; lines and tables from the top."""
    lines: list[Item] = [*with_marks_apart(rows_of(i for i in items if isinstance(i, Stretch)))]
    tables = [i for i in items if isinstance(i, PageTable)]
    return sorted([*lines, *tables], key=lambda i: (i.top + i.bottom) / 2)
