"""What differs between the output of the run before and that of this one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from klastry.schema.changes import (
    Changes,
    ClusterChange,
    DocumentChanges,
    FieldChange,
    Merge,
    NamedCluster,
    Split,
)

Record = Mapping[str, Any]
"""A cluster or a document as it stands in the JSON."""

_TOLD_APART = ("id", "observations", "conflicts")  # not compared as values of a field


def compare(
    before: Sequence[Record],
    after: Sequence[Record],
    documents_before: Sequence[Record],
    documents_after: Sequence[Record],
) -> Changes:
    """The difference, from the clusters and the documents of the two runs."""
    old, new = _by_id(before), _by_id(after)
    changed = [_cluster_change(old[key], new[key]) for key in sorted(old.keys() & new.keys())]
    merged = [_merge(old.get(key, {}), new[key]) for key in sorted(new)]
    return Changes(
        added=_named(new, new.keys() - old.keys()),
        removed=_named(old, old.keys() - new.keys()),
        changed=tuple(c for c in changed if c.fields or c.observations_added or c.observations_removed),
        merged=tuple(m for m in merged if m.merged),
        split=tuple(s for s in _splits(old, new) if s.into),
        documents=_document_changes(_by_id(documents_before), _by_id(documents_after)),
    )


def _by_id(records: Sequence[Record]) -> dict[str, Record]:
    return {record["id"]: record for record in records}


def _named(records: Mapping[str, Record], ids: set[str]) -> tuple[NamedCluster, ...]:
    return tuple(NamedCluster(id=key, name=records[key]["name"]) for key in sorted(ids))


def _cluster_change(old: Record, new: Record) -> ClusterChange:
    seen_before, seen_after = _observation_ids(old), _observation_ids(new)
    return ClusterChange(
        id=new["id"],
        name=new["name"],
        fields=tuple(
            FieldChange(field=field, before=old.get(field), after=value)
            for field, value in new.items()
            if field not in _TOLD_APART and old.get(field) != value
        ),
        observations_added=tuple(sorted(seen_after - seen_before)),
        observations_removed=tuple(sorted(seen_before - seen_after)),
    )


def _observation_ids(record: Record) -> set[str]:
    return {observation["id"] for observation in record.get("observations", ())}


def _merge(old: Record, new: Record) -> Merge:
    joined = set(new["former_ids"]) - set(old.get("former_ids", ()))
    return Merge(id=new["id"], merged=tuple(sorted(joined)))


def _splits(old: Mapping[str, Record], new: Mapping[str, Record]) -> Iterator[Split]:
    """For each record of before the new ones that have observations of it."""
    owner = {observation: key for key, record in old.items() for observation in _observation_ids(record)}
    came_from = {key: {owner.get(one) for one in _observation_ids(new[key])} for key in new.keys() - old.keys()}
    for key in sorted(old.keys() & new.keys()):
        yield Split(id=key, into=tuple(sorted(other for other, origins in came_from.items() if key in origins)))


def _document_changes(old: Mapping[str, Record], new: Mapping[str, Record]) -> DocumentChanges:
    return DocumentChanges(
        added=tuple(sorted(new.keys() - old.keys())),
        removed=tuple(sorted(old.keys() - new.keys())),
        changed=tuple(key for key in sorted(old.keys() & new.keys()) if old[key] != new[key]),
    )
