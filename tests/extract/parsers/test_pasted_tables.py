"""Tables that were pasted one cell a line, where a cell of the first row already takes two."""

import pytest
from parsing import read, rows

HEAD = ["Nazwa klastra", "Siedziba", "Rok", "Firmy", "Koordynator"]
BODY = [
    ["Klaster Szkła", "Krosno", "2011", "15", "Izba Krośnieńska"],
    ["Klaster Lnu", "Jelenia Góra", "2009", "b.d.", "Fundacja Len"],
    ["Rudnicki Klaster Wikliny", "Rudnik", "2014", "8", "Gmina Rudnik"],
    ["Klaster Soli", "Wieliczka", "2007", "12", "Stowarzyszenie Żupnik"],
]


def pasted(head, body, below=""):
    lines = "\n".join(cell for row in [head, *body] for cell in row)
    return read(f"Klastry regionu\n\n{lines}\n{below}")


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (0, "Krośnieński Klaster\nSzkła Artystycznego"),
        (4, "Krośnieńska Izba\nPrzemysłowa"),
    ],
)
def test_a_cell_of_the_first_row_may_take_two_lines(column, first):
    body = [list(row) for row in BODY]
    body[0][column] = first
    read_as = [[cell.replace("\n", " ") for cell in row] for row in body]
    assert rows(pasted(HEAD, body)) == [HEAD, *read_as]
    assert rows(pasted(HEAD, body, below="* klaster w organizacji\n"))[: len(BODY) + 1] == [HEAD, *read_as]


def test_a_cell_of_the_first_row_may_take_two_lines_behind_its_number():
    body = [[str(number), *row] for number, row in enumerate(BODY, 1)]
    body[0][1] = "Krośnieński Klaster\nSzkła"
    found = rows(pasted(["Lp.", *HEAD], body))
    assert found[1:] == [["1", "Krośnieński Klaster Szkła", *body[0][2:]], *body[1:]]
