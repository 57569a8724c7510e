"""review.csv: the questions for a person as a table for a spreadsheet program."""

import csv
import io
from collections.abc import Sequence

from klastry.polish.text import single_spaced
from klastry.schema.review import ReviewItem

COLUMNS = ("kind", "id_a", "name_a", "id_b", "name_b", "values", "reasons_for", "reasons_against", "quotes")
_BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes Polish letters for something else
_BETWEEN = " | "
_FORMULA_BEGINNINGS = ("=", "+", "-", "@")


def review_table(items: Sequence[ReviewItem]) -> str:
    """The table, a row for each question, every id and every name in a cell of its own.

    Several values, reasons or quotes of a cell are parted by " | "; every cell is one line. A cell that a
    spreadsheet would take for a formula begins with an apostrophe.
    """
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for item in items:
        writer.writerow(map(_cell, _row(item)))
    return _BYTE_ORDER_MARK + table.getvalue()


def _row(item: ReviewItem) -> tuple[str, ...]:
    (id_a, name_a), (id_b, name_b) = [*zip(item.clusters, item.names, strict=True), ("", ""), ("", "")][:2]
    lists = (item.values, item.reasons_for, item.reasons_against, item.quotes)
    return (item.kind, id_a, name_a, id_b, name_b, *(_BETWEEN.join(one) for one in lists))


def _cell(value: str) -> str:
    text = single_spaced(value)
    return f"'{text}" if text.startswith(_FORMULA_BEGINNINGS) else text
