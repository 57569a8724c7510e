"""Tables that people open in a spreadsheet program: with or without a byte order mark, comma or semicolon."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

BYTE_ORDER_MARK = "\ufeff"
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_WHOLE = re.compile(r"(\d+)(?:[.,]0+)?")
_SPACES = re.compile(r"\s+")


class TableError(ValueError):
    """A table that cannot be read; the message names the line."""


def rows(text: str) -> list[tuple[int, list[str]]]:
    """The rows that are not empty, cells without space around them, each with the number of its last line.

    A first line that only names the separator is none of them.

    Raises:
        TableError: A quote is not closed, as in a file that was cut off.
    """
    reader = csv.reader(io.StringIO(_bare(text), newline=""), delimiter=delimiter(text), strict=True)
    above = 1 if _separator_line(text) else 0
    try:
        table = [(reader.line_num + above, [cell.strip() for cell in row]) for row in reader]
    except csv.Error as error:
        raise TableError(
            f"line {reader.line_num + above}: a quote is opened or closed in the wrong place"
        ) from error
    return [(number, cells) for number, cells in table if any(cells)]


def delimiter(text: str) -> str:
    """What parts the cells, by the first line."""
    if named := _separator_line(text):
        return named[1]
    first = _bare(text).partition("\n")[0]
    return ";" if first.count(";") > first.count(",") else ","


def line_end(text: str) -> str:
    """How its lines end."""
    return "\r\n" if "\r\n" in text else "\n"


def lines(table: Iterable[Sequence[str]], separator: str, end: str = "\n") -> str:
    """Rows as text."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=end).writerows(table)
    return out.getvalue()


def whole_number(cell: str) -> int | None:
    """The number in a cell, as spreadsheet programs write it too: "1 240", "2019,0"; None where it is none."""
    found = _WHOLE.fullmatch(_SPACES.sub("", cell))
    return int(found[1]) if found and found[0].isascii() else None


def _separator_line(text: str) -> re.Match[str] | None:
    return _SEPARATOR_LINE.match(text.removeprefix(BYTE_ORDER_MARK))


def _bare(text: str) -> str:
    """The table itself."""
    named = _separator_line(text)
    return text.removeprefix(BYTE_ORDER_MARK)[named.end() if named else 0 :]
