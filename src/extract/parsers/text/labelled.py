"""Labels of a plain text with their values behind tabs or wide room, line by line."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klastry.extract.parsers.lines import Line, is_label_with_value, is_usual_label
from klastry.extract.parsers.text.found_table import FoundTable
from klastry.extract.text.builder import NewCell
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced

_ROW = re.compile(r"(?P<label>[^\W\d_](?:\S| (?! )){0,44}) {2,}(?P<value>\S(?:\S| (?! ))*)")
_FEWEST = 3
_FEWEST_LABELS = 2
"""So many labels have a word that is usual in labels."""
_TAB = 8


@dataclass(frozen=True, slots=True)
class _Row:
    """A label, and the lines of its value with the place where these begin, in letters."""

    label: Traced
    values: list[Traced]
    place: float


def labelled_table(lines: Sequence[Line], number: int) -> FoundTable | None:
    """The table of labels and values that begins with a line, if three lines or more have one of each.

    Values begin at the same place, or each where a tab leads to.
    """
    rows = list(_rows_from(lines, number))
    usual = sum(is_usual_label(row.label.text) for row in rows)
    if len(rows) < _FEWEST or usual < _FEWEST_LABELS or not _are_columns(rows):
        return None
    cells = [
        NewCell(at, column, content)
        for at, row in enumerate(rows)
        for column, content in enumerate((row.label, join_lines(row.values)))
    ]
    return FoundTable(number, number + sum(len(row.values) for row in rows), cells)


def _rows_from(lines: Sequence[Line], number: int) -> Iterator[_Row]:
    row: _Row | None = None
    for at in range(number, len(lines)):
        line = lines[at]
        if row is not None and line.gap:
            break
        found = _ROW.fullmatch(line.text)
        if found is not None and not is_label_with_value(line.text):
            if row is not None:
                yield row
            value = line.content[slice(*found.span("value"))]
            row = _Row(line.content[slice(*found.span("label"))], [value], line.left + found.start("value"))
        elif row is not None and line.left == row.place:
            row.values.append(line.content)
        else:
            break
    if row is not None:
        yield row


def _are_columns(rows: Sequence[_Row]) -> bool:
    return len({row.place for row in rows}) == 1 or all(row.place % _TAB == 0 for row in rows)
