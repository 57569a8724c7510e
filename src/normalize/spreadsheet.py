"""Tables that people open in a spreadsheet program: with or without a byte order mark, comma or semicolon."""

import csv
import io
from collections.abc import Iterable, Sequence

BYTE_ORDER_MARK = "\ufeff"


def rows(text: str) -> list[tuple[int, list[str]]]:
    """The rows that are not empty, cells without space around them, each with the number of its last line."""
    reader = csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), delimiter=delimiter(text))
    return [(reader.line_num, cells) for row in reader if any(cells := [cell.strip() for cell in row])]


def delimiter(text: str) -> str:
    """What parts the cells, by the first line."""
    first = text.removeprefix(BYTE_ORDER_MARK).partition("\n")[0]
    return ";" if first.count(";") > first.count(",") else ","


def lines(table: Iterable[Sequence[str]], separator: str) -> str:
    """Rows as text."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\n").writerows(table)
    return out.getvalue()
