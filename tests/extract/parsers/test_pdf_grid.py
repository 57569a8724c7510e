"""The grid of ruled lines, held against pdfplumber's own table finder."""

import random
from itertools import pairwise
from types import SimpleNamespace

import pytest
from pdfplumber.table import TableFinder

from klastry.extract.parsers.pdf.edges import edge
from klastry.extract.parsers.pdf.grid import cells_of, tables_of


def ruled(columns, rows, rng):
    """The lines of a grid, broken, doubled, moved and taken away here and there."""
    lines = []
    for x in columns:
        lines += [((x, a), (x, b)) for a, b in pairwise(rows)]
    for y in rows:
        lines += [((a, y), (b, y)) for a, b in pairwise(columns)]
    kept = [line for line in lines if rng.random() < 0.93] + rng.sample(lines, 3)
    return [edge(*(tuple(at + rng.uniform(-0.2, 0.2) for at in point) for point in line)) for line in kept]


def steps(rng, count):
    places = [40.0]
    for _ in range(count):
        places.append(places[-1] + rng.choice((2, 4, 7, 20, 45)))
    return places


@pytest.mark.parametrize("seed", range(60))
def test_cells_and_tables_are_those_of_pdfplumber(seed):
    rng = random.Random(seed)  # noqa: S311 - the same grids in every run
    edges = ruled(steps(rng, rng.randint(2, 7)), steps(rng, rng.randint(2, 7)), rng)
    edges += ruled(steps(rng, 3), [y + 400 for y in steps(rng, 3)], rng)
    edges = [one for one in edges if one is not None]
    finder = TableFinder(SimpleNamespace(edges=edges))
    cells = cells_of(edges)
    assert [pytest.approx(cell) for cell in finder.cells] == cells
    wanted = [sorted(table.cells) for table in finder.tables]
    assert [[pytest.approx(cell) for cell in table] for table in wanted] == tables_of(cells)


def test_no_lines_make_no_cells():
    assert (cells_of([]), tables_of([])) == ([], [])


def test_a_frame_is_a_cell_of_no_table():
    corners = [(10.0, 10.0), (90.0, 10.0), (90.0, 50.0), (10.0, 50.0)]
    cells = cells_of([edge(a, b) for a, b in zip(corners, corners[1:] + corners[:1], strict=True)])
    assert (cells, tables_of(cells)) == ([(10.0, 10.0, 90.0, 50.0)], [])
