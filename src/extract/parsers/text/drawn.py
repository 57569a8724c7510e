"""Tables of a plain text that are drawn with signs: "| Lp. | Nazwa |", "+-----+"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from klastry.extract.parsers.lines import Line, is_usual_label
from klastry.extract.parsers.text.found_table import FoundTable, cells_by_rows
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced

_BAR = re.compile("[|│║┃]")
_RULE = re.compile(r"[-+=|:_\s\u2500-\u257f]*[-=_\u2500\u2501\u2550]{3}[-+=|:_\s\u2500-\u257f]*")
_FEWEST_ROWS = 2
_FEWEST_HEADS = 2
_FIGURE = re.compile(r"\d")

_Cells = list[Traced]


def drawn_table(lines: Sequence[Line], first: int) -> FoundTable | None:
    """A drawn table that begins at a line, if one does."""
    if not _is_drawn(lines[first]):
        return None
    drawn = list(takewhile(_is_drawn, lines[first:]))
    is_marked = any(map(_is_rule, drawn)) or all(map(_has_frame, drawn))
    if not is_marked and not _has_head_and_columns(drawn):
        return None
    bands = [band for band in _bands(drawn) if band]
    width = max((len(cells) for band in bands for cells in band), default=0)
    if width < 2 or not all(_fits(band, width) for band in bands):
        return None
    rows = list(_rows(bands, width))
    if len(rows) < _FEWEST_ROWS:
        return None
    return FoundTable(first, first + len(drawn), cells_by_rows(rows))


def _fits(band: Sequence[_Cells], width: int) -> bool:
    """Whether a band has all columns of the table, or is one cell over all of them: the name of a group."""
    widths = {len(cells) for cells in band}
    return widths in ({width}, {1})


def _has_head_and_columns(lines: Sequence[Line]) -> bool:
    """Whether lines without any rule have as many bars each, and the first usual heads between them."""
    heads = [cell.text for cell in _cells(lines[0])]
    if len(lines) <= _FEWEST_ROWS or len(heads) <= _FEWEST_HEADS or any(map(_FIGURE.search, heads)):
        return False
    return sum(map(is_usual_label, heads)) >= _FEWEST_HEADS and {len(_cells(line)) for line in lines} == {
        len(heads)
    }


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


def _rows(bands: Sequence[list[_Cells]], width: int) -> Iterator[_Cells]:
    """The rows of the table: a band each where there are rules between rows, else a line each below the head."""
    if len(bands) == 1:
        yield from bands[0]
        return
    head, *body = bands
    yield _joined(head)
    rules_part_rows = not any(_is_of_rows(band, width) for band in body)
    for band in body:
        yield from [_joined(band)] if rules_part_rows or len(band[0]) == 1 else _wrapped(band, width)


def _is_of_rows(band: Sequence[_Cells], width: int) -> bool:
    """Whether the lines of a band are rows: nearly all cells of two lines or more are filled."""
    return sum(1 for cells in band if _is_full(cells, width)) > 1


def _is_full(cells: _Cells, width: int) -> bool:
    return len(cells) > 1 and sum(1 for cell in cells if cell.text) >= max(2, width - 1)


def _wrapped(band: Sequence[_Cells], width: int) -> Iterator[_Cells]:
    """The rows of a band that has several, each with the lines in which its cells go on."""
    row: list[_Cells] = []
    for cells in band:
        if row and _is_full(cells, width):
            yield _joined(row)
            row = []
        row.append(cells)
    yield _joined(row)


def _joined(band: Sequence[_Cells]) -> _Cells:
    return [join_lines(part for part in column if part.text) for column in zip(*band, strict=True)]
