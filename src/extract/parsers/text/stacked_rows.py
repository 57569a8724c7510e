"""The rows of a table that a plain text prints one cell a line, where some cells take several lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from klastry.extract.parsers.lines import Line, begins_low, is_dangling
from klastry.polish.agreement import agrees
from klastry.polish.morphology import readings
from klastry.polish.text import has_cluster_word

FEWEST_ROWS = 3
_MOST_LINES = 3
"""Lines of one cell."""
_LONGEST_LINE = 90
_DEAREST, _DEAREST_ON_AVERAGE = 2.9, 0.8
"""So much at most a row may cost: for cells that are not as those above, and for lines put together."""
_OTHER_KIND, _JOINED, _CUT, _REST = 2.0, 1.0, 1.5, 0.2
_FIGURES = re.compile(
    r"(?:(?:ok\.|od|ponad|około|blisko)?\s*\d"
    r"|(?:w\s+)?(?:stycz|lut|mar[zc]|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud)\w*\s+\d{4})",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"[-–—x?]|b\.?\s?d\.?|brak(?: danych)?|n/?d\.?", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,3})[.)]?")
_JOINT = re.compile(r"(?:i|oraz|a|w|we|z|ze|na|dla|do|o)\s")
"""No cell begins with one of these."""
_WORD = re.compile(r"[^\W\d_]+")

Row = list[list[Line]]
"""The lines of each cell."""


@dataclass(frozen=True, slots=True)
class _Way:
    """The cheapest way to read the lines up to some cell."""

    cost: float
    of_rows: float
    """What it has cost up to the row that is begun."""
    rows: int = 0
    """How many rows it has ended."""
    start: int = 0
    """The line with which its last cell begins."""
    before: "_Way | None" = None


@dataclass(frozen=True, slots=True)
class StackedRows:
    """Rows, and how unlike each other they are."""

    rows: list[Row]
    cost: float


def stacked_rows(lines: Sequence[Line], width: int, *, numbered: bool) -> StackedRows | None:
    """The rows of so many cells that lines make, from the first line on; None where they make no table.

    The first row has a line for each cell, or two for one of them, and tells which columns have figures, and
    which words in small letters.

    Args:
        lines: The lines below a head.
        width: How many cells the head has.
        numbered: Whether each row begins with its number.
    """
    short = _short(lines)
    found = [_rows_below(short, width, wrapped, numbered=numbered) for wrapped in (None, *range(width))]
    return min(filter(None, found), key=lambda rows: rows.cost, default=None)


def _rows_below(lines: Sequence[Line], width: int, wrapped: int | None, *, numbered: bool) -> StackedRows | None:
    """The rows that lines make where one cell of the first row, or none, has two lines."""
    in_first = width if wrapped is None else width + 1
    body = lines if numbered else _without_end(lines, in_first)
    first = [line for at, line in enumerate(body[:in_first]) if wrapped is None or at != wrapped + 1]
    has_figures = [_FIGURES.match(line.text) is not None for line in first]
    are_low = [begins_low(line.text) for line in first]
    if len(body) < FEWEST_ROWS * width or not any(has_figures[1:]) or has_figures[0] != numbered:
        return None
    ends = _ways(body, has_figures, are_low, wrapped, numbered=numbered)
    if not ends:
        return None
    end = max(ends, key=lambda at: (ends[at].rows, -ends[at].cost))
    way = ends[end]
    if way.rows < FEWEST_ROWS + (wrapped is not None) or way.cost > _DEAREST_ON_AVERAGE * way.rows:
        return None
    rows = _rows_of(body, width, end, way)
    return StackedRows(rows, way.cost / way.rows + _unlike_names(rows, int(numbered)))


def _unlike_names(rows: Sequence[Row], column: int) -> float:
    """In which part of the rows the names seem not to be what stands in their column.

    Another cell has the word "klaster", or it stands below a word that does not go with it.
    """
    return sum(_is_called_elsewhere(row, column) or _begins_elsewhere(row[column]) for row in rows) / len(rows)


def _is_called_elsewhere(row: Row, column: int) -> bool:
    called = [any(has_cluster_word(line.text) for line in cell) for cell in row]
    return any(called) and not called[column]


def _begins_elsewhere(cell: Sequence[Line]) -> bool:
    """Whether the first line of a name is the end of another cell: "Przemysłowa" above "Klaster Szkła"."""
    first, *rest = (line.text for line in cell)
    return bool(rest) and rest[0].startswith("Klaster") and not agrees(first.split()[-1], "Klaster")


def _short(lines: Sequence[Line]) -> Sequence[Line]:
    return list(takewhile(lambda line: len(line.text) <= _LONGEST_LINE, lines))


def _without_end(lines: Sequence[Line], width: int) -> Sequence[Line]:
    """The lines up to a blank one where none stands between the cells of the first row.

    Where one stands below that row there is one below each, and the lines go on as long as these can be rows.
    """
    if any(line.gap for line in lines[1:width]):
        return lines
    begins = [0, *(at for at, line in enumerate(lines) if line.gap and at), len(lines)]
    if begins[1] != width:
        return lines[: begins[1]]
    return lines[: next((start for start, end in pairwise(begins) if end - start < width), len(lines))]


def _ways(
    lines: Sequence[Line],
    has_figures: Sequence[bool],
    are_low: Sequence[bool],
    wrapped: int | None,
    *,
    numbered: bool,
) -> dict[int, _Way]:
    """For each line before which a row can end the cheapest way to it."""
    width = len(has_figures)
    ways: dict[tuple[int, int], _Way] = {(0, 0): _Way(0.0, 0.0)}
    for at in range(len(lines)):
        for column in range(width):
            way = ways.get((at, column))
            if way is None or (numbered and column == 0 and not is_number(lines[at], way.rows + 1)):
                continue
            fewest, most = (1, _MOST_LINES) if way.rows else (1 + (column == wrapped),) * 2
            for end in range(at + fewest, min(at + most, len(lines)) + 1):
                found = _gone_on(
                    way, at, _cost(lines[at:end], has_figures[column], are_low[column]), column + 1 == width
                )
                place = end, (column + 1) % width
                if found is not None and (place not in ways or found.cost < ways[place].cost):
                    ways[place] = found
    return {at: way for (at, column), way in ways.items() if column == 0 and at}


def _gone_on(way: _Way, at: int, cost: float, ends_row: bool) -> _Way | None:
    """A way with one cell more; none where its row would be too dear."""
    if way.cost + cost - way.of_rows > _DEAREST:
        return None
    total = way.cost + cost
    return _Way(total, total if ends_row else way.of_rows, way.rows + ends_row, at, way)


def _cost(cell: Sequence[Line], has_figures: bool, is_low: bool) -> float:
    """How unlike a cell of its column these lines are."""
    first = cell[0].text
    are_figures = _FIGURES.match(first) is not None
    joined = sum(_REST if _is_rest(above, line) else _JOINED for above, line in pairwise(cell))
    if are_figures and any(not line.text.startswith("(") for line in cell[1:]):
        return _DEAREST + joined
    if are_figures != has_figures and not _NOTHING.fullmatch(first):
        return _OTHER_KIND + joined
    may_begin = has_figures or (begins_low(first) if is_low else not _cannot_begin(first))
    may_begin = may_begin and not _JOINT.match(first)
    return joined + (0.0 if may_begin else _CUT)


def _is_rest(above: Line, line: Line) -> bool:
    return is_dangling(above.text) or _cannot_begin(line.text)


def _cannot_begin(text: str) -> bool:
    """Whether a line goes on with what stands above: in small letters, in brackets, or with no nominative."""
    if text.startswith("(") or (begins_low(text) and not _NOTHING.fullmatch(text) and not _FIGURES.match(text)):
        return True
    word = _WORD.match(text)
    known = readings(word[0].lower()) or readings(word[0]) if word else ()
    nouns = [reading for reading in known if reading.cases]
    return len(nouns) == len(known) > 0 and not any("nom" in reading.cases for reading in nouns)


def is_number(line: Line, number: int) -> bool:
    """Whether a line is the number of a row and nothing else."""
    found = _NUMBER.fullmatch(line.text)
    return found is not None and int(found[1]) == number


def _rows_of(lines: Sequence[Line], width: int, end: int, way: _Way) -> list[Row]:
    cells: list[list[Line]] = []
    step: _Way | None = way
    while step is not None and step.before is not None:
        cells.append(list(lines[step.start : end]))
        end, step = step.start, step.before
    cells.reverse()
    return [cells[at : at + width] for at in range(0, len(cells), width)]
