"""CSV and its relatives: exports of databases and spreadsheets."""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from io import StringIO

from klastry.extract.parsers.sheets.blocks import document_of
from klastry.extract.parsers.sheets.sheet import Sheet
from klastry.extract.parsers.text.document import parse_text
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.charset import decode
from klastry.extract.text.document import TextDocument

_SEPARATORS = ";\t,|"
_SAID_BY_EXCEL = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def parse_csv(raw: RawDocument) -> TextDocument:
    """The rows of a CSV as a table, of a file that only bears the name as plain text.

    Raises:
        ParseFailure: there is nothing in it.
    """
    decoded = decode(raw.content)
    text = decoded.text.replace("\x00", "")
    said = _SAID_BY_EXCEL.match(text)
    if said:
        rows = _rows(text[said.end() :], said[1])
        rows = [[], *rows]  # Excel's own line counts: cells keep their names
    else:
        rows = max((_rows(text, separator) for separator in _SEPARATORS), key=_regularity)
    if _regularity(rows)[0] == 0:
        return parse_text(raw)
    return replace(document_of([Sheet(None, rows)]), letters=decoded.letters)


def _rows(text: str, separator: str) -> list[list[str]]:
    """The rows of a text; quotation marks mean nothing where one of them opens and nothing closes it."""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        try:
            rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator, quoting=quoting))
        except csv.Error:  # a field longer than any is: not this separator, or not these quotes
            continue
        if not any(_holds_rows(cell, separator, len(rows[0])) for row in rows for cell in row):
            return rows
    return []


def _holds_rows(cell: str, separator: str, width: int) -> bool:
    """Whether a cell of several lines goes on over the cells of whole rows."""
    return "\n" in cell and cell.count(separator) >= max(width - 1, 1)


def _regularity(rows: Sequence[Sequence[str]]) -> tuple[int, int]:
    """How many rows have the usual number of cells, and that number; nothing where it is one."""
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return count, width
