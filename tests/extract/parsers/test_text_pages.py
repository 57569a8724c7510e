"""Tables of texts of several pages: they go on over what these repeat at their top and foot."""

import pytest
from parsing import read, rows

HEAD = """
Lp.  Nazwa klastra         Rok      Siedziba     Liczba
                           zał.                  członków
                                                 (firm)
-----------------------------------------------------------
"""
ROWS = [
    f"{n}.   {name:<22}2{n:03}     {town:<13}{40 + n} ({30 + n})\n     {more}\n"
    for n, (name, more, town) in enumerate(
        [
            ("Klaster Wikliny", "i Trzciny", "Nysa"),
            ("Klaster Naczep", "Chłodniczych", "Opole"),
            ("Klaster Kredy", "i Wapna", "Brzeg"),
            ("Zachodni Klaster", "Okuć", "Prudnik"),
            ("Klaster Dzwonów", "i Organów", "Grodków"),
            ("Klaster Miodów", "Pitnych", "Paczków"),
        ],
        1,
    )
]
NAMES = [
    "Klaster Wikliny i Trzciny",
    "Klaster Naczep Chłodniczych",
    "Klaster Kredy i Wapna",
    "Zachodni Klaster Okuć",
    "Klaster Dzwonów i Organów",
    "Klaster Miodów Pitnych",
]
OPENING = "Izba Rzemiosła\nSPIS KLASTRÓW\n\n" + "".join(f"Zdanie {n} o tym spisie.\n" for n in "abcdefgh")


@pytest.mark.parametrize(
    ("top", "foot"),
    [
        ("", "\nSpis klastrów 2014                                  {} / 3\n"),
        ("Spis klastrów 2014\n", "\nSpis klastrów 2014                                  {} / 3\n"),
        ("", "\n{}    Izba Rzemiosła: spis klastrów\n"),
        ("", "\n                            {}\n"),
    ],
)
@pytest.mark.parametrize("opening", [OPENING, "Spis klastrów\n\n"], ids=len)
def test_a_table_goes_on_over_the_foot_of_a_page_and_its_head_said_again(top, foot, opening):
    pages = [opening + HEAD, top + HEAD, top + HEAD]
    made = [page + "\n".join(ROWS[2 * n : 2 * n + 2]) + foot.format(n + 1) for n, page in enumerate(pages)]
    document = read("\f".join(made))
    head, *body = rows(document)
    assert head == ["Lp.", "Nazwa klastra", "Rok zał.", "Siedziba", "Liczba członków (firm)"]
    assert [row[1] for row in body] == NAMES
    assert len(document.tables) == 1


def test_what_the_foot_of_all_pages_says_is_said_by_the_last():
    made = "Klaster {} działa w Nysie.\n\nMa biuro.\n\nStan na 2012 r.\n{}"
    pages = [made.format(name, number) for number, name in enumerate("ABC", 8)]
    text = read("\f".join(pages)).text
    assert text.endswith("\n\nStan na 2012 r.")
    assert text.count("Stan na") == 1
