"""Numbers that the author of a page typed before the items of a list."""

import pytest
from parsing import items, page


@pytest.mark.parametrize(
    ("typed", "markers"), [("{}. ", ["1.", "2.", "3."]), ("{}) ", ["1)", "2)", "3)"]), ("{}.", ["1.", "2.", "3."])]
)
def test_typed_numbers_are_markers(typed, markers):
    names = ["Klaster Rzeczny", "Dolina Sadów", "Klaster Morski"]
    body = "".join(f"<li>{typed.format(n)}{name}</li>" for n, name in enumerate(names, 1))
    assert items(page(f"<ul>{body}</ul>")) == list(zip(markers, names, strict=True))


def test_typed_numbers_of_terms_that_are_names_are_markers():
    body = (
        "<dl><dt>1. Klaster Rzeczny<dd>Płock, 2010<dt>2. Dolina Sadów<dd>Grójec<dt>3. Klaster Morski<dd>Puck</dl>"
    )
    assert items(page(body)) == [
        ("1.", "Klaster Rzeczny – Płock, 2010"),
        ("2.", "Dolina Sadów – Grójec"),
        ("3.", "Klaster Morski – Puck"),
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ["3. Maja w Płocku", "Klaster Morski"],
        ["2. Kongres Klastrów", "5. Kongres Klastrów"],
        ["1. Klaster Rzeczny"],
        ["1.2.2019 spotkanie", "2.2.2019 zebranie"],
    ],
)
def test_figures_that_number_no_items_are_of_the_text(texts):
    body = "".join(f"<li>{text}</li>" for text in texts)
    assert [text for _, text in items(page(f"<ul>{body}</ul>"))] == texts
