"""review.csv: the questions for a person as a table for a spreadsheet program."""

import csv
import io
from collections.abc import Sequence

from klastry.polish.text import single_spaced
from klastry.schema.review import ReviewItem

_BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes Polish letters for something else
_BETWEEN = " | "
_FORMULA_BEGINNINGS = ("=", "+", "-", "@")


def review_table(items: Sequence[ReviewItem]) -> str:
    """The table, a row for each question, the columns named as the fields of `ReviewItem`.

    Several values of a cell are parted by " | "; every cell is one line. A cell that a spreadsheet would take
    for a formula begins with an apostrophe.
    """
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(ReviewItem.model_fields)
    for item in items:
        writer.writerow(_cell(value) for value in item.model_dump(mode="json").values())
    return _BYTE_ORDER_MARK + table.getvalue()


def _cell(value: str | list[str]) -> str:
    text = single_spaced(value if isinstance(value, str) else _BETWEEN.join(value))
    return f"'{text}" if text.startswith(_FORMULA_BEGINNINGS) else text
