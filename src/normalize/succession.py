"""What became of clusters that were renamed into or merged with another one that has a record of its own."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from klastry.normalize.merge import Merged
from klastry.normalize.words import spelling
from klastry.schema.cluster import Cluster, Status
from klastry.schema.observation import FieldName, Observation


def with_successors(merged: Sequence[Merged]) -> list[Merged]:
    """The records, those that live on in another one with its id and the status that says so.

    A record that a document gives as a former name of another is usually one with it. Where it is not (two
    clusters that merged into a third, a person who called them different), that other is its successor. So is the
    one that a document names as what it became.
    """
    successors = _successors(one.cluster for one in merged)
    return [_succeeded(one, successors) for one in merged]


def _successors(clusters: Iterable[Cluster]) -> dict[str, str]:
    """For each id the one successor; none where several records claim the name, or each claims the other."""
    known = list(clusters)
    named: dict[str, set[str]] = defaultdict(set)
    for cluster in known:
        named[spelling(cluster.name)].add(cluster.id)
    found = {old: new for old, new in [*_claimed(known, named), *_stated(known)] if old != new}
    return {old: new for old, new in found.items() if found.get(new) != old}


def _claimed(clusters: Iterable[Cluster], named: Mapping[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Records whose name just one other gives as its former name, with that other."""
    claims: dict[str, set[str]] = defaultdict(set)
    for cluster in clusters:
        for observation in _of(cluster, FieldName.FORMER_NAME):
            claims[spelling(str(observation.value))].add(cluster.id)
    for name, heirs in claims.items():
        if len(named.get(name, ())) == len(heirs) == 1:
            yield min(named[name]), min(heirs)


def _stated(clusters: Sequence[Cluster]) -> Iterator[tuple[str, str]]:
    """Records whose observations name one successor that has a record, by any of its present names, with that."""
    called: dict[str, set[str]] = defaultdict(set)
    for cluster in clusters:
        for observation in _of(cluster, FieldName.NAME, FieldName.ALIAS):
            called[spelling(str(observation.value))].add(cluster.id)
    for cluster in clusters:
        names = {spelling(str(observation.value)) for observation in _of(cluster, FieldName.SUCCESSOR)}
        heirs = {heir for name in names for heir in called.get(name, ())}
        if len(heirs) == 1:
            yield cluster.id, min(heirs)


def _of(cluster: Cluster, *fields: FieldName) -> Iterator[Observation]:
    return (observation for observation in cluster.observations if observation.field in fields)


def _succeeded(one: Merged, successors: Mapping[str, str]) -> Merged:
    successor = successors.get(one.cluster.id)
    if successor is None:
        return one
    update = {"status": Status.SUCCEEDED, "successor_id": successor}
    return replace(one, cluster=one.cluster.model_copy(update=update))
