"""Tables that lost their cells when they were pasted as text."""

import pytest
from made_pages import clusters

HEAD = "Nazwa klastra Rok założenia Liczba członków Siedziba"
ROWS = [
    ("Klaster Wodny Pomorza", "2010", "34", "Gdańsk"),
    ("Lubelski Klaster Lnu", "2012", "21", "Lublin"),
    ("Klaster Szkła i Ceramiki", "2008", "45", "Krosno"),
]
FACTS = {name: (int(year), int(members), city) for name, year, members, city in ROWS}


@pytest.mark.parametrize(
    "lines",
    [
        ["L.p. " + HEAD, *(f"{number}. {' '.join(row)}" for number, row in enumerate(ROWS, 1))],
        ["Lp. " + HEAD, *(said for number, row in enumerate(ROWS, 1) for said in (f"{number}.", " ".join(row)))],
        [HEAD, *(cell for row in ROWS for cell in row)],
    ],
    ids=["a row a line", "numbers on lines of their own", "a cell a line"],
)
def test_the_head_of_a_flattened_table_says_what_its_rows_hold(lines):
    found = clusters("".join(f"<p>{line}</p>" for line in lines))
    facts = {name: (said["founded"], said["members"], said["city"]) for name, said in found.items()}
    assert facts == FACTS
