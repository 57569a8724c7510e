from typing import Any

from klastry.pipeline.changes import compare


def cluster(key: str, **fields: Any) -> dict[str, Any]:
    return {"id": key, "name": key, "former_ids": [], "observations": [], "conflicts": []} | fields


def test_equal_runs_have_no_changes():
    same = [cluster("kl-000001", members=3)]
    assert not compare(same, same, [{"id": "d-1"}], [{"id": "d-1"}]).any


def test_what_came_what_went_and_what_differs():
    before = [cluster("kl-000001"), cluster("kl-000002", members=3, observations=[{"id": "o-1"}])]
    after = [cluster("kl-000002", members=5, observations=[{"id": "o-2"}]), cluster("kl-000003")]
    changes = compare(
        before, after, [{"id": "d-1"}, {"id": "d-2", "status": "ok"}], [{"id": "d-2", "status": "empty"}]
    )
    assert [one.id for one in changes.added] == ["kl-000003"]
    assert [one.id for one in changes.removed] == ["kl-000001"]
    (changed,) = changes.changed
    assert [(one.field, one.before, one.after) for one in changed.fields] == [("members", 3, 5)]
    assert (changed.observations_added, changed.observations_removed) == (("o-2",), ("o-1",))
    assert (changes.documents.removed, changes.documents.changed) == (("d-1",), ("d-2",))


def test_a_merge_names_the_ids_that_ended():
    before = [cluster("kl-000001"), cluster("kl-000002")]
    after = [cluster("kl-000001", former_ids=["kl-000002"])]
    (merge,) = compare(before, after, [], []).merged
    assert (merge.id, merge.merged) == ("kl-000001", ("kl-000002",))


def test_a_split_names_the_records_that_came_of_it():
    before = [cluster("kl-000001", observations=[{"id": "o-1"}, {"id": "o-2"}])]
    after = [
        cluster("kl-000001", observations=[{"id": "o-1"}]),
        cluster("kl-000002", observations=[{"id": "o-2"}]),
    ]
    (split,) = compare(before, after, [], []).split
    assert (split.id, split.into) == ("kl-000001", ("kl-000002",))


def test_a_new_record_of_a_new_document_is_no_split():
    before = [cluster("kl-000001", observations=[{"id": "o-1"}])]
    after = [*before, cluster("kl-000002", observations=[{"id": "o-2"}])]
    assert compare(before, after, [], []).split == ()
