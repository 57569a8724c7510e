"""A sheet of cells, told apart into titles, tables and notes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

_NOTE_MARK = re.compile(r"\*+\)?|[¹²³⁴⁵⁶⁷⁸⁹]+\)?|\[\d+\]")
_NUMBER = re.compile(r"[\d\s.,%:/-]*\d[\d\s.,%:/-]*")

Spans = Mapping[tuple[int, int], tuple[int, int]]
"""Of merged cells, by the row and column of their top left corner: how many rows and columns they cover."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of a sheet as they are shown; an empty text for an empty cell."""

    name: str | None
    rows: Sequence[Sequence[str]]
    spans: Spans = field(default_factory=dict)

    def filled(self, row: int) -> list[int]:
        """The columns in which a row has text."""
        return [column for column, text in enumerate(self.rows[row]) if text.strip()]

    def hidden(self) -> set[tuple[int, int]]:
        """The rows and columns that lie under merged cells, their top left corners aside."""
        height, width = len(self.rows), max(map(len, self.rows), default=0)
        return {
            (below, beside)
            for (row, column), (down, right) in self.spans.items()
            for below in range(row, min(row + down, height))
            for beside in range(column, min(column + right, width))
            if (below, beside) != (row, column)
        }

    def covered(self, row: int) -> int:
        """How many columns the texts of a row take up, merged cells all that they cover."""
        return sum(self.spans.get((row, column), (1, 1))[1] for column in self.filled(row))


@dataclass(frozen=True, slots=True)
class SheetPart:
    """What stands together in a sheet: lines above, a table or list, lines below. Each a list of row numbers."""

    above: Sequence[int]
    body: Sequence[int]
    below: Sequence[int]


def parts_of(sheet: Sheet) -> list[SheetPart]:
    """The tables of a sheet with their titles and notes, from the top.

    Empty rows inside a table do not end it, unless a head follows them.
    """
    runs: list[list[int]] = []
    for run in _runs(sheet):
        if runs and not _begins_anew(sheet, runs[-1], run):
            runs[-1] += run
        else:
            runs.append(run)
    return [_part(sheet, run) for run in runs]


def _runs(sheet: Sheet) -> Iterator[list[int]]:
    """Row after row without an empty one between."""
    rows = range(len(sheet.rows))
    for has_text, run in groupby(rows, key=lambda row: bool(sheet.filled(row))):
        if has_text:
            yield list(run)


def _begins_anew(sheet: Sheet, before: Sequence[int], run: Sequence[int]) -> bool:
    """Whether a run below an empty row is another table: it has a head of words, the one before numbers."""
    wide = [row for row in run if len(sheet.filled(row)) > 1]
    return bool(wide) and not _has_numbers(sheet, wide[:1]) and _has_numbers(sheet, before)


def _has_numbers(sheet: Sheet, rows: Sequence[int]) -> bool:
    texts = (sheet.rows[row][column].strip() for row in rows for column in sheet.filled(row))
    return any(_NUMBER.fullmatch(text) for text in texts)


def _part(sheet: Sheet, run: Sequence[int]) -> SheetPart:
    entries = [row for row in run if len(sheet.filled(row)) > 1 and not is_note(sheet, row)]
    if not entries:
        return SheetPart(run[:1], run[1:], [])
    widest = max(sheet.covered(row) for row in entries)
    heads = (row for row in entries if 2 * sheet.covered(row) >= widest and not _is_label_line(sheet, row))
    first = next(heads, entries[0])
    last = entries[-1]
    while _is_lone_name(sheet, last + 1, run):
        last += 1
    return SheetPart(
        [row for row in run if row < first],
        [row for row in run if first <= row <= last],
        [row for row in run if row > last],
    )


def is_note(sheet: Sheet, row: int) -> bool:
    """Whether a row begins with the mark of a footnote in a cell of its own."""
    filled = sheet.filled(row)
    return bool(filled) and _NOTE_MARK.fullmatch(sheet.rows[row][filled[0]].strip()) is not None


def _is_label_line(sheet: Sheet, row: int) -> bool:
    """Whether a row is a label and what it labels: "Stan na:" and a date."""
    filled = sheet.filled(row)
    return len(filled) == 2 and sheet.rows[row][filled[0]].rstrip().endswith(":")


def _is_lone_name(sheet: Sheet, row: int, run: Sequence[int]) -> bool:
    """Whether the one text of a row stands under a column of the table and not at the sheet's left side."""
    left_side = min(sheet.filled(other)[0] for other in run)
    return row in run and sheet.filled(row)[0] > left_side
