"""What became of clusters that were renamed into or merged with another one that has a record of its own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from klastry.normalize.merge import Merged
from klastry.normalize.words import spelling
from klastry.schema.cluster import Cluster, Status
from klastry.schema.observation import FieldName


def with_successors(merged: Sequence[Merged]) -> list[Merged]:
    """The records, those that live on in another one with its id and the status that says so.

    A record that a document gives as a former name of another is usually one with it. Where it is not (two
    clusters that merged into a third, a person who called them different), that other is its successor.
    """
    successors = _successors(one.cluster for one in merged)
    return [_succeeded(one, successors) for one in merged]


def _successors(clusters: Iterable[Cluster]) -> dict[str, str]:
    """For each id the one successor; none where several records claim the name, or each claims the other."""
    named: dict[str, set[str]] = defaultdict(set)
    claims: dict[str, set[str]] = defaultdict(set)
    for cluster in clusters:
        named[spelling(cluster.name)].add(cluster.id)
        for observation in cluster.observations:
            if observation.field is FieldName.FORMER_NAME:
                claims[spelling(str(observation.value))].add(cluster.id)
    found = {
        min(named[name]): min(heirs)
        for name, heirs in claims.items()
        if len(named.get(name, ())) == len(heirs) == 1 and named[name] != heirs
    }
    return {old: new for old, new in found.items() if found.get(new) != old}


def _succeeded(one: Merged, successors: Mapping[str, str]) -> Merged:
    successor = successors.get(one.cluster.id)
    if successor is None:
        return one
    update = {"status": Status.SUCCEEDED, "successor_id": successor}
    return replace(one, cluster=one.cluster.model_copy(update=update))
