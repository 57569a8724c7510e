"""Successors, later versions of a page, figures that are old or jump, ids when records part."""

from hypothesis import given, settings
from hypothesis import strategies as st
from normalize_made import document, document_id, entry, extraction, observation

from klastry.normalize.decision_file import COLUMNS, parse
from klastry.normalize.ids import IdRegistry
from klastry.normalize.merge import merge
from klastry.normalize.records import normalize
from klastry.schema.cluster import Status
from klastry.schema.issue import IssueCode
from klastry.schema.observation import FieldName


def by_name(made):
    return {cluster.name: cluster for cluster in made.clusters}


def test_two_clusters_that_became_a_third_are_succeeded_by_it():
    list_of_2012 = extraction(
        "list",
        entry("Klaster Nowych Okien", doc="list", group="list 1"),
        entry("Klaster Ciepłych Drzwi", doc="list", at=50, group="list 1"),
    )
    former = ["Klaster Nowych Okien", "Klaster Ciepłych Drzwi"]
    news = extraction("news", entry("Klaster Stolarki Otworowej", doc="news", former_name=former))
    found = by_name(normalize([list_of_2012, news], IdRegistry()))
    heir = found["Klaster Stolarki Otworowej"]
    for name in former:
        assert (found[name].status, found[name].successor_id) == (Status.SUCCEEDED, heir.id)
    assert (heir.status, heir.successor_id) == (None, None)


def test_a_renamed_cluster_is_one_record_and_succeeds_nobody():
    old = extraction("old", entry("Klaster Nowych Okien", doc="old"))
    new = extraction("new", entry("Klaster Stolarki Otworowej", doc="new", former_name="Klaster Nowych Okien"))
    (record,) = normalize([old, new], IdRegistry()).clusters
    assert (record.status, record.successor_id) == (None, None)


def test_figures_years_older_than_those_of_the_others_are_an_issue():
    rows = [
        entry(name, doc="a", at=100 * n, members=9, as_of=year)
        for n, (name, year) in enumerate(
            [("Klaster Okien", 2014), ("Klaster Drzwi", 2020), ("Klaster Bram", 2019)]
        )
    ]
    made = normalize([extraction("a", *rows)], IdRegistry())
    assert [(i.code, i.clusters) for i in made.issues] == [
        (IssueCode.FIGURES_OLD, (by_name(made)["Klaster Okien"].id,))
    ]


def test_what_has_ended_cannot_have_newer_figures():
    rows = [
        entry("Klaster Okien", doc="a", members=9, as_of=2014, status="former"),
        entry("Klaster Drzwi", doc="a", at=100, members=9, as_of=2020),
    ]
    assert normalize([extraction("a", *rows)], IdRegistry()).issues == ()


def versions(address_of_second):
    first = document("first", "2018").model_copy(update={"url": "https://www.okna.pl/o-nas"})
    second = document("second", "2021").model_copy(update={"url": address_of_second})
    third = document("third")
    said = [
        observation(FieldName.NAME, "Klaster Okien", "first"),
        observation(FieldName.FOUNDED, 2010, "first", at=40),
        observation(FieldName.FOUNDED, 2010, "third", at=40),
        observation(FieldName.FOUNDED, 2011, "second", at=40),
    ]
    documents = {one.id: one for one in (first, second, third)}
    return merge("kl-000001", (), [said[0], said[1], said[3]], documents), said


def test_a_later_version_of_a_page_outranks_the_earlier():
    made, said = versions("http://okna.pl/o-nas/")
    assert made.cluster.founded == 2011
    assert made.cluster.conflicts[0].others == (said[1].id,)


def test_a_later_version_of_a_page_moves_the_seat_and_takes_the_title_back():
    url = "http://okna.pl/"
    old = document("old", "2014-01-01").model_copy(update={"url": url})
    new = document("new", "2019-01-01").model_copy(update={"url": url})
    elsewhere = document("elsewhere", "2013-01-01")
    said = [
        observation(FieldName.NAME, "Klaster Okien", "old"),
        *(observation(FieldName.CITY, "Kielce", doc, at=40) for doc in ("old", "elsewhere")),
        observation(FieldName.KEY_CLUSTER, True, "old", at=60),
        observation(FieldName.CITY, "Radom", "new", at=40, confidence=0.9),
        observation(FieldName.KEY_CLUSTER, False, "new", at=60),
    ]
    of_pages = [one for one in said if one.document != elsewhere.id]
    made = merge("kl-000001", (), of_pages, {one.id: one for one in (old, new)}).cluster
    assert (made.city, made.voivodeship, made.key_cluster) == ("Radom", "mazowieckie", False)
    apart = {one.id: one for one in (old, new.model_copy(update={"url": "http://inne.pl/"}), elsewhere)}
    made = merge("kl-000001", (), said, apart).cluster
    assert (made.city, made.key_cluster) == ("Kielce", True)


def test_of_two_pages_neither_is_a_version_of_the_other():
    made, _ = versions("http://okna.pl/historia")
    first = min(document_id("first"), document_id("second"))
    assert made.cluster.founded == (2010 if first == document_id("first") else 2011)


def test_a_count_that_jumps_by_a_factor_does_not_win():
    documents = {document_id(name): document(name) for name in "abc"}
    said = [observation(FieldName.NAME, "Klaster Okien", "a")]
    counts = [
        observation(FieldName.MEMBERS, number, doc, at=60, as_of=year, statement=60)
        for doc, number, year in (("a", 50, 2015), ("b", 60, 2017), ("c", 6000, 2019))
    ]
    made = merge("kl-000001", (), [*said, *counts], documents)
    assert (made.cluster.members, made.cluster.as_of) == (60, 2017)
    assert [issue.code for issue in made.issues] == [IssueCode.VALUE_IMPLAUSIBLE]
    assert len(made.cluster.size_history) == 3
    of_two = merge("kl-000001", (), [*said, *counts[1:]], documents)
    assert (of_two.cluster.members, of_two.issues) == (6000, ())


def test_when_a_record_parts_the_larger_part_keeps_the_id():
    games = [extraction(doc, entry("Klaster Gier Planszowych", doc=doc)) for doc in "abc"]
    other = extraction("d", entry("Klaster Gier Planszowych", doc="d"))
    before = normalize([*games, other], IdRegistry())
    (whole,) = before.clusters
    documents = " ".join(document_id(doc) for doc in "abc")
    line = f"pair,different,Klaster Gier Planszowych,{documents},Klaster Gier Planszowych,{document_id('d')},,,,,,"
    after = normalize([*games, other], before.registry, parse(",".join(COLUMNS) + f"\n{line}\n"))
    assert sorted((len(c.observations), c.id) for c in after.clusters) == [(1, "kl-000002"), (3, whole.id)]
    again = normalize([*games, other], after.registry)
    assert [(c.id, c.former_ids) for c in again.clusters] == [(whole.id, ("kl-000002",))]


NAMES = ["Klaster Nowych Okien", "Mazurski Klaster Nowych Okien", "Klaster Drzwi KLAMEX", "KLAMEX", "Klaster Bram"]


@settings(max_examples=40)
@given(st.lists(st.lists(st.sampled_from(NAMES), max_size=3, unique=True), min_size=1, max_size=4), st.data())
def test_removing_a_document_removes_exactly_its_observations(lists, data):
    documents = [
        extraction(f"d{n}", *(entry(name, doc=f"d{n}", at=90 * k) for k, name in enumerate(names)))
        for n, names in enumerate(lists)
    ]
    gone = data.draw(st.sampled_from(documents))
    before = normalize(documents, IdRegistry())
    after = normalize([one for one in documents if one is not gone], before.registry)
    kept = {o.id for c in before.clusters for o in c.observations if o.document != gone.document.id}
    assert {o.id for c in after.clusters for o in c.observations} == kept
