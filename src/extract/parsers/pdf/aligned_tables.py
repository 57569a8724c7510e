"""Tables of a PDF page that have no ruled lines."""

import re
from collections.abc import Sequence
from dataclasses import replace

from klastry.extract.parsers.aligned import AlignedRows, aligned_rows, row_below_same_head, rows_overleaf
from klastry.extract.parsers.aligned_cells import cells_of
from klastry.extract.parsers.aligned_parts import Row
from klastry.extract.parsers.pdf.page_table import PageTable
from klastry.extract.parsers.pdf.rows import rows_of
from klastry.extract.parsers.pdf.sideways import sideways_words
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
    rows = rows_of([*words_of(page.glyphs), *sideways_words(page.glyphs)])
    return _taken(page, rows, list(aligned_rows(rows)))


def take_rest_of_table(page: PageSource, before: PageTable) -> list[PageTable]:
    """What goes on with the table at the end of the page before; its letters are taken out of the page."""
    rows = rows_of(words_of(page.glyphs))
    rest = rows_overleaf(rows, before.columns[1:])
    return [replace(table, goes_on=True) for table in _taken(page, rows, [rest] if rest is not None else [])]


def take_row_below_same_head(page: PageSource, before: PageTable) -> list[PageTable]:
    """The row that stands alone on a page below the head of the table before; its letters are taken out."""
    rows = rows_of(words_of(page.glyphs))
    head = " ".join(before.row_text(row) for row in before.head_rows).split()
    rest = row_below_same_head(rows, before.columns[1:], head)
    return [replace(table, goes_on=True) for table in _taken(page, rows, [rest] if rest is not None else [])]


def _taken(page: PageSource, rows: Sequence[Row], found: Sequence[AlignedRows]) -> list[PageTable]:
    tables = [_page_table(rows, table) for table in found]
    for table in found:
        page.take_out(word for row in rows[table.first : table.end] for word in row)
    return tables


def _page_table(rows: Sequence[Row], table: AlignedRows) -> PageTable:
    words = [word for row in rows[table.first : table.end] for word in row]
    left, right = min(word.x0 for word in words), max(word.x1 for word in words)
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    return PageTable(left, top, right, bottom, tuple(cells_of(rows, table)), (left, *table.cuts))
