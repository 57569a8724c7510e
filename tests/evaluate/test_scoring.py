"""Cases worked out by hand from the rules of labelling, one phenomenon each."""

from typing import Any

import pytest

from klastry.evaluate.gold import gold_cluster
from klastry.evaluate.scoring import score

NOTHING = dict.fromkeys(
    ("founded", "members", "companies", "city", "as_of", "voivodeship", "coordinator", "status")
)


def record(name: str, **fields: Any) -> dict[str, Any]:
    rest = {"websites": [], "key_cluster": None, "kind": "cluster", "aliases": []}
    return NOTHING | rest | {"name": name} | fields


def counts(labels: list[dict[str, Any]], records: list[dict[str, Any]]) -> dict[str, tuple[int, int, int]]:
    """Right, wrong, missing of every field of which anything is said."""
    figures = score([gold_cluster(one) for one in labels], records).tally.figures()
    told = {field: (one.right, one.wrong, one.missing) for field, one in figures.items()}
    return {field: counted for field, counted in told.items() if any(counted) and field not in ("core", "all")}


FOUND = {"found": (1, 0, 0), "full name": (1, 0, 0), "name": (1, 0, 0)}


@pytest.mark.parametrize(
    ("label", "said", "expected"),
    [
        ({"founded": 2015}, {"founded": 2015}, {"founded": (1, 0, 0)}),
        ({"founded": 2015}, {"founded": 2014}, {"founded": (0, 1, 1)}),
        ({"founded": 2015}, {}, {"founded": (0, 0, 1)}),
        ({}, {"founded": 2015}, {"founded": (0, 1, 0)}),
        ({"founded": [2014, 2015]}, {"founded": 2015}, {"founded": (1, 0, 0)}),
        ({"founded": [None, 2015]}, {}, {}),
        ({"founded": [None, 2015]}, {"founded": 2015}, {"founded": (1, 0, 0)}),
        ({"founded": [None, 2015]}, {"founded": 2000}, {"founded": (0, 1, 0)}),
        ({"founded": 2015, "doubtful": ["founded"]}, {"founded": 1}, {}),
        ({"members": None, "accept": {"members": [5]}}, {"members": 5}, {"members": (1, 0, 0)}),
        ({"members": None, "accept": {"members": [5]}}, {}, {}),
        ({"members": 4, "accept": {"members": [5]}}, {}, {"members": (0, 0, 1)}),
        ({"city": "Bielsko-Biała"}, {"city": "bielsko – biała"}, {"city": (1, 0, 0)}),
        ({"city": "Łódź"}, {"city": "Lodz"}, {"city": (0, 1, 1)}),
        ({"coordinator": 'Fundacja "X", Łódź'}, {"coordinator": "Fundacja „X” Łódź"}, {"coordinator": (1, 0, 0)}),
        ({"websites": ["http://www.a.pl/"]}, {"websites": ["https://a.pl"]}, {"websites": (1, 0, 0)}),
        ({"websites": ["a.pl", "b.pl"]}, {"websites": ["a.pl"]}, {"websites": (0, 1, 1)}),
        ({}, {"websites": ["a.pl"]}, {"websites": (0, 1, 0)}),
        ({"key_cluster": False}, {}, {}),
        ({}, {"key_cluster": False}, {}),
        ({"key_cluster": True}, {}, {"key_cluster": (0, 0, 1)}),
        ({"status": "active"}, {}, {}),
        ({}, {"status": "active"}, {}),
        ({"status": "former"}, {"status": "active"}, {"status": (0, 0, 1)}),
        ({"kind": ["cluster", "initiative"]}, {"kind": "initiative"}, {"kind": (1, 0, 0)}),
        ({"kind": "federation"}, {"kind": "cluster"}, {"kind": (0, 0, 1)}),
        ({"kind": "cluster"}, {"kind": "federation"}, {"kind": (0, 1, 0)}),
    ],
)
def test_a_field_of_a_found_cluster(label: dict[str, Any], said: dict[str, Any], expected: dict[str, Any]):
    assert counts([{"name": "Klaster A"} | label], [record("Klaster A", **said)]) == FOUND | expected


def test_a_missed_cluster_misses_everything_that_is_labelled_without_doubt():
    label = {"name": "Klaster A", "founded": 2015, "city": [None, "Łódź"], "members": 3, "doubtful": ["members"]}
    assert counts([label | {"status": "former"}], []) == {
        "found": (0, 0, 1),
        "name": (0, 0, 1),
        "founded": (0, 0, 1),
    }


def test_a_spurious_record_is_a_wrong_find_and_a_wrong_name():
    assert counts([], [record("Kongres", founded=2015)]) == {"found": (0, 1, 0), "name": (0, 1, 0)}


def test_an_optional_cluster_counts_neither_found_nor_missed():
    label = {"name": "Klaster A", "optional": True, "founded": 2015}
    assert counts([label], []) == {}
    assert counts([label], [record("Klaster A", founded=2000)]) == {}


def test_another_name_is_right_but_not_the_full_one():
    label = {"name": "Klaster A", "also": ["A"]}
    assert counts([label], [record("a")]) == FOUND | {"full name": (0, 0, 1)}


def test_a_cluster_found_by_an_alias_has_a_wrong_name():
    label = {"name": "Klaster A"}
    expected = FOUND | {"full name": (0, 0, 1), "name": (0, 1, 1)}
    assert counts([label], [record("Alfa", aliases=["Klaster A"])]) == expected


def test_full_names_meet_before_other_names_take_a_record():
    labels = [{"name": "Klaster A", "also": ["Klaster B"]}, {"name": "Klaster B"}]
    assert counts(labels, [record("Klaster B"), record("Klaster A")])["full name"] == (2, 0, 0)


def test_an_optional_label_leaves_a_record_to_another():
    labels = [{"name": "Klaster A", "optional": True}, {"name": "Klaster A", "founded": 2015}]
    assert counts(labels, [record("Klaster A", founded=2015)])["founded"] == (1, 0, 0)
