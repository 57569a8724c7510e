"""Floors under the names that single sentences and tables give, exactly and nothing else; they only go up."""

import csv
from pathlib import Path

import pytest

from klastry.extract.document import read_clusters
from klastry.extract.media_type import HTML, TEXT
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument

FOLDER = Path("tests/corpus/names")
FLOORS_IN_OBLIQUE_CASES = {
    "oblique.csv": 0.96,
    "second_oblique.csv": 0.97,
    "third_oblique.csv": 0.95,
    "fourth_oblique.csv": 0.99,
    "fifth_oblique.csv": 0.97,
    "sixth_oblique.csv": 0.98,
    "seventh_oblique.csv": 0.98,
    "eighth_oblique.csv": 0.98,
    "ninth_oblique.csv": 0.96,
    "tenth_oblique.csv": 0.98,
    "eleventh_oblique.csv": 1.0,
    "twelfth_oblique.csv": 0.81,
    "fourteenth_oblique.csv": 0.93,
    "unseen_oblique.csv": 0.95,
    "unseen_tenth_oblique.csv": 0.89,
    "unseen_twelfth_oblique.csv": 0.81,
    "unseen_fourteenth_oblique.csv": 0.98,
}
"""The share of the sentences of a file that give just their names, in the nominative and in order."""
FLOOR_IN_A_TABLE = 0.94
"""The share of odd names in the nominative that stay as they are."""


def names_in(content, media_type):
    document = parse(RawDocument("nazwy", content.encode(), "0" * 64, media_type))
    return [draft.name for draft in read_clusters(document)[0]]


def sentences(file):
    with (FOLDER / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("file", FLOORS_IN_OBLIQUE_CASES)
def test_names_in_oblique_cases(file):
    asked = sentences(file)
    missed = [one for one in asked if names_in(one["sentence"] + "\n", TEXT) != one["name"].split("|")]
    share = 1 - len(missed) / len(asked)
    assert share >= FLOORS_IN_OBLIQUE_CASES[file], "\n".join(
        f"{one['name']} < {one['sentence']}" for one in missed
    )


def test_names_in_a_table():
    names = (FOLDER / "nominative.txt").read_text(encoding="utf-8").splitlines()
    rows = "".join(f"<tr><td>{name}</td><td>2012</td></tr>" for name in names)
    head = "<tr><th>Nazwa klastra</th><th>Rok założenia</th></tr>"
    page = f'<html lang="pl"><meta charset="utf-8"><h1>Wykaz klastrów</h1><table>{head}{rows}</table></html>'
    missed = set(names) - set(names_in(page, HTML))
    assert 1 - len(missed) / len(names) >= FLOOR_IN_A_TABLE, "\n".join(sorted(missed))
