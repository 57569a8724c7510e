"""How the confidence of values is compared with whether they are right."""

import pytest

from klastry.evaluate.confidence import bands, confidence
from klastry.evaluate.gold import gold_cluster
from klastry.evaluate.scoring import score

RECORD = {
    "name": "Klaster Okien", "aliases": [], "founded": 2010, "members": 40, "companies": None, "city": "Łódź",
    "as_of": 2019, "voivodeship": "łódzkie", "coordinator": "Izba", "websites": ["a.pl", "b.pl"],
    "key_cluster": None, "kind": "cluster", "status": None,
}  # fmt: skip


def observed(*said):
    keys = ("field", "value", "confidence", "as_of")
    return RECORD | {"observations": [dict(zip(keys, (*one, None)[:4], strict=True)) for one in said]}


@pytest.mark.parametrize(
    ("field", "said", "expected"),
    [
        ("founded", [("founded", 2010, 0.6), ("founded", 2010, 0.85), ("founded", 2009, 1.0)], 0.85),
        ("founded", [("founded", 2009, 1.0)], None),
        ("as_of", [("members", 40, 0.7, 2019), ("members", 30, 1.0, 2012)], 0.7),
        ("voivodeship", [("city", "Łódź", 0.9)], 0.9),
        ("voivodeship", [("city", "Kutno", 0.9), ("voivodeship", "łódzkie", 0.75)], 0.75),
        ("websites", [("website", "a.pl", 1.0), ("website", "b.pl", 0.75)], 0.75),
        ("coordinator", [], None),
    ],
)
def test_how_sure_the_program_was_of_a_value(field, said, expected):
    assert confidence(observed(*said), field) == expected


def test_values_are_judged_by_band_and_records_of_no_cluster_by_their_name():
    said = [("name", "Klaster Okien", 1.0), ("founded", 2010, 0.95), ("city", "Łódź", 0.85), ("members", 40, 0.5)]
    label = gold_cluster({"name": "Klaster Okien", "founded": 2011, "city": "Łódź", "members": 40})
    spurious = RECORD | {"name": "Klaster Wiejski", "observations": [
        {"field": "name", "value": "Klaster Wiejski", "confidence": 0.72, "as_of": None}
    ]}  # fmt: skip
    found = bands(score([label], [observed(*said), spurious]).tally.judged)
    # the label has no voivodeship: what follows from the town counts as wrong
    assert [(b.floor, b.values, b.right) for b in found] == [(0.9, 2, 1), (0.8, 2, 1), (0.7, 1, 0), (0.0, 1, 1)]
    assert [b.share for b in found] == [0.5, 0.5, 0.0, 1.0]
