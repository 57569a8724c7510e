"""From what each document says to one record per cluster."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from klastry.normalize.assign import assign
from klastry.normalize.decided import decide, decision_issues, human_values
from klastry.normalize.decision_file import Line
from klastry.normalize.ids import IdRegistry
from klastry.normalize.merge import Merged, merge
from klastry.normalize.old_figures import old_figures
from klastry.normalize.profile import Profile, profile
from klastry.normalize.region_of_name import told_by_name
from klastry.normalize.resolve import resolve
from klastry.normalize.review import conflict_items, issue_items, pair_items
from klastry.normalize.succession import with_successors
from klastry.normalize.words import spelling
from klastry.schema.cluster import Cluster
from klastry.schema.extraction import Extraction
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import Observation
from klastry.schema.review import ReviewItem

_OF_PLACES = frozenset({IssueCode.PLACE_UNKNOWN, IssueCode.PLACE_AMBIGUOUS})


@dataclass(frozen=True, slots=True)
class Normalized:
    """All documents together."""

    clusters: tuple[Cluster, ...]
    """Sorted by id."""
    issues: tuple[Issue, ...]
    """Those of the extractions, with ids instead of names, and those of the merging."""
    review: tuple[ReviewItem, ...]
    """Most useful first."""
    registry: IdRegistry
    """The ids given out before and now."""


def normalize(
    extractions: Sequence[Extraction], registry: IdRegistry, decisions: Sequence[Line] = ()
) -> Normalized:
    """Makes one record per cluster. The order of the extractions does not matter.

    Args:
        extractions: one per document.
        registry: the ids given out before.
        decisions: what people decided, in the order of their file.

    Raises:
        DecisionError: Decisions contradict each other, or a value does not fit its field.
    """
    documents = {extraction.document.id: extraction.document for extraction in extractions}
    decided = decide([profile(entry) for one in extractions for entry in one.entries], decisions)
    resolution = resolve(decided.profiles, decided.rulings)
    groups = sorted(resolution.groups, key=_order_of_minting)
    assigned = assign(groups, registry)
    valued = human_values(decided.rulings, decided.profiles, groups)
    merged = with_successors(
        [
            merge(identity, assigned.former.get(identity, ()), [*_observations(group), *values], documents)
            for identity, group, values in zip(assigned.ids, groups, valued.values, strict=True)
        ]
    )
    records = _by_entry(groups, merged)
    pairs = pair_items(resolution.doubts, records)
    clusters = tuple(sorted((one.cluster for one in merged), key=lambda cluster: cluster.id))
    read = [issue for extraction in extractions for issue in _with_ids(extraction, records)]
    of_decisions = decision_issues((*decided.stale, *valued.stale), resolution.contradicted, records)
    issues = _in_order(
        read
        + _not_yet_known(merged, read)
        + [_pair_issue(pair) for pair in pairs]
        + of_decisions
        + old_figures(clusters)
    )
    review = (*pairs, *issue_items(issues, clusters), *conflict_items(clusters))
    return Normalized(clusters, issues, review, assigned.registry)


def _in_order(issues: Iterable[Issue]) -> tuple[Issue, ...]:
    return tuple(sorted(issues, key=lambda issue: issue.model_dump_json()))


def _order_of_minting(group: Sequence[Profile]) -> tuple[str, str, tuple[str, int, str]]:
    """By name and town, so that a first run gives ids in an order that people can follow."""
    first = group[0]
    return min(spelling(side.entry.name) for side in group), first.city or "", first.order


def _observations(group: Iterable[Profile]) -> list[Observation]:
    return [one for side in group for one in (*side.entry.observations, *told_by_name(side.entry))]


def _by_entry(groups: Sequence[Sequence[Profile]], merged: Sequence[Merged]) -> dict[str, Cluster]:
    """The record of every entry, by the id of the entry's first observation."""
    return {
        side.entry.observations[0].id: one.cluster
        for group, one in zip(groups, merged, strict=True)
        for side in group
    }


def _with_ids(extraction: Extraction, records: Mapping[str, Cluster]) -> list[Issue]:
    """The extraction's issues with the ids of the records that its names belong to."""
    known = {entry.name: records.get(entry.observations[0].id) for entry in extraction.entries}
    ids = {name: record.id for name, record in known.items() if record}
    return [
        issue.model_copy(update={"clusters": tuple(ids.get(name, name) for name in issue.clusters)})
        for issue in extraction.issues
    ]


def _not_yet_known(merged: Iterable[Merged], read: Iterable[Issue]) -> list[Issue]:
    """The doubts of the merging, without those of a seat that the reading had already."""
    known = {(issue.clusters, issue.document) for issue in read if issue.code in _OF_PLACES}
    made = (issue for one in merged for issue in one.issues)
    return [i for i in made if i.code not in _OF_PLACES or (i.clusters, i.document) not in known]


def _pair_issue(pair: ReviewItem) -> Issue:
    return Issue(
        code=IssueCode.MERGE_UNCERTAIN,
        message=f"{' / '.join(pair.names)}: one cluster? {'; '.join(pair.reasons_for)}",
        clusters=pair.clusters,
    )
