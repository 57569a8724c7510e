"""Tables of a plain text that are drawn with signs: "| Lp. | Nazwa |", "+-----+"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from klastry.extract.parsers.lines import Line
from klastry.extract.parsers.text.found_table import FoundTable, cells_by_rows
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced

_BAR = re.compile("[|│║┃]")
_RULE = re.compile(r"[-+=|:_\s\u2500-\u257f]*[-=_\u2500\u2501\u2550]{3}[-+=|:_\s\u2500-\u257f]*")
_FEWEST_ROWS = 2

_Cells = list[Traced]


def drawn_table(lines: Sequence[Line], first: int) -> FoundTable | None:
    """A drawn table that begins at a line, if one does."""
    if not _is_drawn(lines[first]):
        return None
    drawn = list(takewhile(_is_drawn, lines[first:]))
    if not any(map(_is_rule, drawn)) and not all(_has_frame(line) for line in drawn):
        return None
    bands = [band for band in _bands(drawn) if band]
    width = max((len(cells) for band in bands for cells in band), default=0)
    if width < 2 or any(len(cells) != width for band in bands for cells in band):
        return None
    rows = list(_rows(bands))
    if len(rows) < _FEWEST_ROWS:
        return None
    return FoundTable(first, first + len(drawn), cells_by_rows(rows))


def _is_drawn(line: Line) -> bool:
    return _is_rule(line) or _BAR.search(line.text) is not None


def _is_rule(line: Line) -> bool:
    return _RULE.fullmatch(line.text) is not None


def _has_frame(line: Line) -> bool:
    return _BAR.match(line.text) is not None and _BAR.match(line.text[-1]) is not None


def _bands(lines: Sequence[Line]) -> list[list[_Cells]]:
    """The lines of cells between each two rules."""
    bands: list[list[_Cells]] = [[]]
    for line in lines:
        if _is_rule(line):
            bands.append([])
        else:
            bands[-1].append(_cells(line))
    return bands


def _cells(line: Line) -> _Cells:
    """The cells of a line; bars at its ends are the frame."""
    bars = [found.start() for found in _BAR.finditer(line.text)]
    if bars[0] > 0:
        bars.insert(0, -1)
    if bars[-1] < len(line.text) - 1:
        bars.append(len(line.text))
    return [line.content[a + 1 : b].stripped() for a, b in pairwise(bars)]


def _rows(bands: Sequence[list[_Cells]]) -> Iterator[_Cells]:
    """The rows of the table: a band each where there are rules between rows, else a line each below the head."""
    if len(bands) > 2:
        yield from (_joined(band) for band in bands)
    elif len(bands) == 2:
        yield _joined(bands[0])
        yield from bands[1]
    elif bands:
        yield from bands[0]


def _joined(band: Sequence[_Cells]) -> _Cells:
    return [join_lines(part for part in column if part.text) for column in zip(*band, strict=True)]
