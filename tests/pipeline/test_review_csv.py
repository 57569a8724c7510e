import csv
import io

import pytest

from klastry.pipeline.review_csv import review_table
from klastry.schema.review import ReviewItem, ReviewKind


def rows(*items: ReviewItem) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(review_table(items).removeprefix("\ufeff"))))


def test_a_row_holds_the_whole_question():
    item = ReviewItem(
        kind=ReviewKind.PAIR,
        clusters=("kl-000001", "kl-000002"),
        names=("Klaster A", "Klaster „B”"),
        reasons_for=("same city",),
        quotes=("one\nline; two, three",),
    )
    (row,) = rows(item)
    assert row == {
        "kind": "pair",
        "id_a": "kl-000001",
        "name_a": "Klaster A",
        "id_b": "kl-000002",
        "name_b": "Klaster „B”",
        "values": "",
        "reasons_for": "same city",
        "reasons_against": "",
        "quotes": "one line; two, three",
    }


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t=", "\r\n@"])
def test_no_cell_is_taken_for_a_formula(beginning: str):
    item = ReviewItem(kind=ReviewKind.NAME, clusters=("kl-000001",), names=(f"{beginning}HYPERLINK(1)",))
    (row,) = rows(item)
    assert row["name_a"] == f"'{beginning.strip()}HYPERLINK(1)"


def test_a_spreadsheet_takes_it_for_utf8():
    assert review_table([]).encode().startswith(b"\xef\xbb\xbfkind,")
