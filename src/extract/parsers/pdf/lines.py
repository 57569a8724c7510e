"""Lines of a PDF as the paragraph rules want them: where their column ends, how much room is above them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from klastry.extract.parsers.lines import Line, begins_low, marker_of
from klastry.extract.parsers.pdf.columns import Column
from klastry.extract.parsers.pdf.margins import PageLayout
from klastry.extract.parsers.stretch import Stretch

_SLACK = 0.01
_LONG = 0.85
_WRAPS_AT_LEAST = 2
_MORE_ROOM = 0.3
_USUAL_LEADING = 1.2
_INDENT = (0.8, 6.0)


class Typography:
    """What is usual in a document: the size of its type, the room between its lines, the width of its text."""

    def __init__(self, pages: Sequence[PageLayout]) -> None:
        lines = [line for page in pages for line in page.lines]
        self.body_size = _body_size(lines)
        self.body_is_bold = sum(len(w.text) for w in lines if w.bold) > sum(len(w.text) for w in lines) / 2
        self._leading = _most_common(_leadings(pages), _USUAL_LEADING)
        full = [column for page in pages for column in page.columns if column.is_full and column.lines]
        self._edge = max((edge for column in full if (edge := _seen_edge(column))), default=None)

    def is_apart(self, above: Stretch, line: Stretch) -> bool:
        """Whether there is more room between two lines than between lines of a paragraph."""
        return (line.bottom - above.bottom) / max(line.size, above.size) > self._leading + _MORE_ROOM

    def edge(self, column: Column, page: PageLayout) -> float:
        """Where lines of a column are wrapped; of short lines alone where the page's text ends."""
        seen = _seen_edge(column)
        if seen is not None:
            return seen
        if not column.is_full:
            return max(line.x1 for line in column.lines)
        return self._edge or page.width - min(line.x0 for line in column.lines)


def measured(column: Column, page: PageLayout, typography: Typography) -> dict[int, Line]:
    """The lines of a column, by the identity of their words."""
    lines = column.lines
    if not lines:
        return {}
    edge = typography.edge(column, page)
    left = _most_common((round(line.x0) for line in lines), 0)
    made: dict[int, Line] = {}
    for number, line in enumerate(lines):
        above, below = (
            (lines[number - 1] if number else None),
            lines[number + 1] if number + 1 < len(lines) else None,
        )
        gap = above is not None and (
            typography.is_apart(above, line)
            or _is_indented(above, line, below, left)
            or _is_set_right(above, line)
        )
        made[id(line)] = Line(line.content, line.x0, line.x1, edge, gap, line.size, line.bold, line.opens_bold)
    return made


def _is_indented(above: Stretch, line: Stretch, below: Stretch | None, left: float) -> bool:
    """Whether a line is the first of a paragraph because it alone is indented."""
    least, most = (left + share * line.size for share in _INDENT)
    if not least < line.x0 < most or above.x0 > least or marker_of(above.text):
        return False
    return below is None or (below.x0 < least and marker_of(below.text) is None)


def _is_set_right(above: Stretch, line: Stretch) -> bool:
    """Whether the line above stands at the right side alone, as the date of a letter does."""
    return above.x0 - line.x0 > _INDENT[1] * line.size and line.x1 < above.x0


def _seen_edge(column: Column) -> float | None:
    """The right side of a column if lines that reach it go on in mid-sentence."""
    lines = column.lines
    if not lines:
        return None
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    long = (b for a, b in pairwise(lines) if a.x1 - left >= _LONG * (right - left))
    wraps = sum(1 for line in long if begins_low(line.text))
    return right - _SLACK * (right - left) if wraps >= _WRAPS_AT_LEAST else None


def _body_size(lines: Iterable[Stretch]) -> float:
    """The size of most letters, in points."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 10.0


def _leadings(pages: Iterable[PageLayout]) -> Iterable[float]:
    """The distances of lines of one size, in type sizes."""
    for page in pages:
        for column in page.columns:
            for above, line in pairwise(column.lines):
                distance = (line.bottom - above.bottom) / line.size
                if abs(above.size - line.size) < 0.5 and 0.8 < distance < 2.5:
                    yield round(distance, 1)


def _most_common(values: Iterable[float], default: float) -> float:
    counted = Counter(values).most_common(1)
    return counted[0][0] if counted else default
