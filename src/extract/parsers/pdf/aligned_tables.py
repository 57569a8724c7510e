"""Tables of a PDF page that have no ruled lines."""

import re
from collections.abc import Sequence

from klastry.extract.parsers.aligned import AlignedRows, aligned_rows
from klastry.extract.parsers.aligned_cells import cells_of
from klastry.extract.parsers.aligned_head import Row
from klastry.extract.parsers.pdf.page_table import PageTable
from klastry.extract.parsers.pdf.rows import rows_of
from klastry.extract.parsers.pdf.source import PageSource
from klastry.extract.parsers.pdf.stretches import words_of
from klastry.extract.parsers.stretch import Stretch

_CUE = re.compile(r"nazw|klast|cluster|name", re.IGNORECASE)
_FEWEST = 4
_LONGEST = 60


def may_hold_tables(stretches: Sequence[Stretch]) -> bool:
    """Whether it is worth the time to look for tables: stretches stand side by side, one speaks of names."""
    tops = [round(s.bottom) for s in stretches]
    beside = len(tops) - len(set(tops))
    return beside >= _FEWEST and any(len(s.text) <= _LONGEST and _CUE.search(s.text) for s in stretches)


def take_aligned_tables(page: PageSource) -> list[PageTable]:
    """The tables without rules of a page; their letters are taken out of it."""
    rows = rows_of(words_of(page.glyphs))
    found = [(table, _page_table(rows, table)) for table in aligned_rows(rows)]
    for table, _ in found:
        page.take_out(word for row in rows[table.first : table.end] for word in row)
    return [table for _, table in found]


def _page_table(rows: Sequence[Row], table: AlignedRows) -> PageTable:
    words = [word for row in rows[table.first : table.end] for word in row]
    left, right = min(word.x0 for word in words), max(word.x1 for word in words)
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    return PageTable(left, top, right, bottom, tuple(cells_of(rows, table)), (left, *table.cuts))
