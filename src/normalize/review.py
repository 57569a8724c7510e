"""What a person should judge, most useful first: doubtful pairs, then values on which documents differ."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from klastry.normalize.profile import Profile
from klastry.normalize.resolve import Doubt
from klastry.normalize.scoring import PairScore
from klastry.schema.cluster import Cluster, Conflict
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName, Observation
from klastry.schema.review import ReviewItem, ReviewKind

_WORTH_A_LOOK = (FieldName.FOUNDED, FieldName.CITY)
"""Facts that do not change with time: where documents differ, one of them is wrong."""

_MOST_HINTS = 2
"""Other records of which one may be told by a hint alone, and the hint still say something."""
_KINDS = {
    IssueCode.NAME_UNCERTAIN: ReviewKind.NAME,
    IssueCode.PLACE_AMBIGUOUS: ReviewKind.PLACE,
    IssueCode.PLACE_UNKNOWN: ReviewKind.PLACE,
    IssueCode.DECISION_STALE: ReviewKind.DECISION,
    IssueCode.DECISION_DOUBTED: ReviewKind.DECISION,
}


def pair_items(doubts: Iterable[Doubt], clusters: Mapping[str, Cluster]) -> list[ReviewItem]:
    """One question for each two records that may be one cluster, the likeliest first.

    A hint that fits several asks nothing: of many clusters of one town and body any may have followed any.

    Args:
        doubts: pairs of entries.
        clusters: for each entry (by the id of its first observation) its record.
    """
    best: dict[tuple[str, str], tuple[PairScore, ReviewItem]] = {}
    for doubt in doubts:
        sides = sorted((doubt.a, doubt.b), key=lambda side: clusters[_mark(side)].id)
        records = [clusters[_mark(side)] for side in sides]
        pair = records[0].id, records[1].id
        if pair not in best or doubt.score.score > best[pair][0].score:
            best[pair] = doubt.score, _pair_item(records, sides, doubt)
    hinted = Counter(record for pair, (score, _) in best.items() if score.is_hint_alone for record in pair)
    ranked = sorted(best.items(), key=lambda entry: (-entry[1][0].score, entry[0]))
    return [
        item
        for pair, (score, item) in ranked
        if not (score.is_hint_alone and max(hinted[record] for record in pair) > _MOST_HINTS)
    ]


def issue_items(issues: Iterable[Issue], clusters: Iterable[Cluster]) -> list[ReviewItem]:
    """One question for each name or place that was left open."""
    names = {cluster.id: cluster.name for cluster in clusters}
    return [
        ReviewItem(
            kind=_KINDS[issue.code],
            clusters=issue.clusters[:2],
            names=tuple(names.get(one, one) for one in issue.clusters[:2]),
            values=(issue.quote,) if issue.quote else (),
            reasons_against=(issue.message,),
            quotes=(f"{issue.document}: {issue.quote}",) if issue.quote and issue.document else (),
        )
        for issue in issues
        if issue.code in _KINDS
    ]


def conflict_items(clusters: Iterable[Cluster]) -> list[ReviewItem]:
    """One question for each lasting fact on which documents differ."""
    return [
        _conflict_item(cluster, conflict)
        for cluster in clusters
        for conflict in cluster.conflicts
        if conflict.field in _WORTH_A_LOOK
    ]


def _pair_item(records: Sequence[Cluster], sides: Sequence[Profile], doubt: Doubt) -> ReviewItem:
    return ReviewItem(
        kind=ReviewKind.PAIR,
        clusters=tuple(record.id for record in records),
        names=tuple(record.name for record in records),
        reasons_for=doubt.score.reasons_for,
        reasons_against=doubt.score.reasons_against,
        quotes=tuple(_quoted(side.entry.observations[0]) for side in sides),
    )


def _conflict_item(cluster: Cluster, conflict: Conflict) -> ReviewItem:
    by_id = {o.id: o for o in cluster.observations}
    shown = [by_id[i] for i in (conflict.chosen, *conflict.others) if i]
    return ReviewItem(
        kind=ReviewKind.CONFLICT,
        clusters=(cluster.id,),
        names=(cluster.name,),
        values=tuple(dict.fromkeys(str(o.value) for o in shown)),
        reasons_for=(f"{conflict.field} of {cluster.name}: {conflict.policy}",),
        quotes=tuple(_quoted(o) for o in shown),
    )


def _mark(side: Profile) -> str:
    return side.entry.observations[0].id


def _quoted(observation: Observation) -> str:
    return f"{observation.document}: {observation.quote}"
