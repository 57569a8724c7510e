"""Registry numbers, sectors, descriptions and successors in the record."""

import pytest
from normalize_made import document, document_id, entry, extraction, observation

from klastry.normalize.ids import IdRegistry
from klastry.normalize.merge import merge
from klastry.normalize.records import normalize
from klastry.schema.cluster import Status
from klastry.schema.observation import FieldName

NAME = "Klaster Okien"


def record(*said, dates=()):
    documents = {document_id(doc): document(doc, date) for doc, date in {"doc": None, **dict(dates)}.items()}
    named = observation(FieldName.NAME, NAME)
    return merge("kl-000001", (), [named, *said], documents).cluster


def period(value, doc="doc", at=50):
    return observation(FieldName.KEY_CLUSTER_PERIOD, value, doc, at)


@pytest.mark.parametrize(
    ("said", "periods"),
    [
        ([], []),
        ([("2016/2019", "a")], [("2016", "2019")]),
        ([("2016-10-01/..", "a"), ("../2019-09-30", "a")], [("2016-10-01", "2019-09-30")]),
        ([("2016/..", "a"), ("../2019", "b")], [("2016", None), (None, "2019")]),
        ([("2016/..", "a"), ("2016-10-01/2019", "b")], [("2016-10-01", "2019")]),
        ([("2016/2019", "a"), ("2019/2022", "b"), ("2016-10/..", "c")], [("2016-10", "2019"), ("2019", "2022")]),
        ([("2016/2019", "a"), ("2016/2020", "b")], [("2016", "2019"), ("2016", "2020")]),
        ([("2019/..", "a"), ("../2016", "a")], [(None, "2016"), ("2019", None)]),
    ],
)
def test_the_periods_of_a_status(said, periods):
    found = record(
        *(period(v, doc, 50 + n) for n, (v, doc) in enumerate(said)), dates=[(d, None) for _, d in said]
    )
    assert [(p.start, p.end) for p in found.key_cluster_periods] == periods


def test_registry_numbers_are_those_that_most_documents_print_and_the_others_a_conflict():
    said = [
        observation(FieldName.NIP, "8133318745", "a", 50),
        observation(FieldName.NIP, "8133318745", "b", 50),
        observation(FieldName.NIP, "7010445569", "c", 50),
        observation(FieldName.KRS, "0000123456", "a", 90),
    ]
    found = record(*said, dates=[(d, None) for d in "abc"])
    assert found.registry_ids == {"krs": "0000123456", "nip": "8133318745"}
    assert [c.field for c in found.conflicts] == [FieldName.NIP]


def test_stated_sectors_outrank_those_that_a_name_shows():
    by_name = observation(FieldName.SECTOR, "budownictwo", "a", 50, confidence=0.85)
    stated = [observation(FieldName.SECTOR, s, "b", 50 + n) for n, s in enumerate(("ICT", "energetyka"))]
    dates = [("a", None), ("b", None)]
    assert record(by_name, dates=dates).sectors == ("budownictwo",)
    assert record(by_name, *stated, dates=dates).sectors == ("ICT", "energetyka")


def test_the_newest_description_and_no_conflict():
    said = [
        observation(FieldName.DESCRIPTION, "Klaster zrzeszał firmy.", "old", 50),
        observation(FieldName.DESCRIPTION, "Klaster zrzesza firmy i szkoły.", "new", 50),
    ]
    found = record(*said, dates=[("old", "2012"), ("new", "2019")])
    assert (found.description, found.conflicts) == ("Klaster zrzesza firmy i szkoły.", ())


def test_a_cluster_that_a_document_says_became_another_is_succeeded_by_it():
    rows = [
        entry("Klaster Nowych Okien", group="list", successor="Klaster Stolarki", status="former"),
        entry("Klaster Stolarki", at=50, group="list"),
        entry("Klaster Wodny", at=90, group="list", successor="Klaster Nieznany", status="former"),
    ]
    found = {c.name: c for c in normalize([extraction("doc", *rows)], IdRegistry()).clusters}
    heir = found["Klaster Stolarki"]
    old, lost = found["Klaster Nowych Okien"], found["Klaster Wodny"]
    assert (old.status, old.successor_id) == (Status.SUCCEEDED, heir.id)
    assert (heir.status, heir.successor_id) == (None, None)
    assert (lost.status, lost.successor_id) == (Status.FORMER, None)
