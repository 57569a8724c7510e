"""A table among the lines of a plain text."""

from collections.abc import Sequence
from dataclasses import dataclass

from klastry.extract.text.builder import NewCell
from klastry.extract.text.traced import Traced


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table and the lines that it takes."""

    first: int
    """The number of its first line."""
    end: int
    """The number of the line after its last."""
    cells: list[NewCell]


def cells_by_rows(rows: Sequence[Sequence[Traced]]) -> list[NewCell]:
    """The cells of rows, the first row the head; of a row with a single cell it covers all columns."""
    width = max(map(len, rows))
    return [
        NewCell(row, column, content, column_span=width if len(contents) == 1 else 1, header=row == 0)
        for row, contents in enumerate(rows)
        for column, content in enumerate(contents)
    ]
