"""Tables of a plain text whose columns are made with spaces, or marked by dashes below their heads."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.parsers.aligned import aligned_rows
from klastry.extract.parsers.aligned_cells import cells_of
from klastry.extract.parsers.aligned_parts import Row
from klastry.extract.parsers.lines import Line
from klastry.extract.parsers.stretch import Stretch
from klastry.extract.parsers.text.found_table import FoundTable
from klastry.extract.parsers.text.underlined import underlined_tables

_WORD = re.compile(r"\S+")
_WIDE = re.compile(r"\S {2,}\S")
_RULE = re.compile(r"([-=_–—])\1{9,}")
_FEWEST = 4
_SIZE = 2.0
"""Type sizes in letters: two spaces are then room between cells and one is not."""
_LEADING = 1.2


def spaced_tables(lines: Sequence[Line]) -> Iterator[FoundTable]:
    """The tables made with spaces among the lines of a text."""
    if sum(1 for line in lines if _WIDE.search(line.text)) < _FEWEST:
        return
    rows = list(_rows(lines))
    marked = list(underlined_tables(lines, rows))
    yield from marked
    printed = [number for number, line in enumerate(lines) if not _RULE.fullmatch(line.text)]
    rows = [rows[number] for number in printed]
    for table in aligned_rows(rows):
        first, end = printed[table.first], printed[table.end - 1] + 1
        if not any(first < other.end and other.first < end for other in marked):
            yield FoundTable(first, end, cells_of(rows, table))


def _rows(lines: Sequence[Line]) -> Iterator[Row]:
    """The words of the lines with their places, as if every letter were as wide as the next."""
    foot = 0.0
    for line in lines:
        foot += _LEADING * _SIZE * (2 if line.gap else 1)
        yield [_word(line, found, foot) for found in _WORD.finditer(line.text)]


def _word(line: Line, found: re.Match[str], foot: float) -> Stretch:
    start, end = found.span()
    return Stretch(
        line.content[start:end], line.left + start, foot - _SIZE, line.left + end, foot, _SIZE, bold=False
    )
