"""Records whose newest count is years older than what is known of the others."""

from collections.abc import Sequence
from statistics import median_low

from klastry.schema.cluster import Cluster, Status
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName

_YEARS = 5
_ENDED = frozenset((Status.FORMER, Status.SUCCEEDED))


def old_figures(clusters: Sequence[Cluster]) -> list[Issue]:
    """One issue for each record whose count is so many years older than the middle one of all records.

    Of what has ended no newer count can be.
    """
    dated = [(one, one.as_of) for one in clusters if one.as_of is not None and one.status not in _ENDED]
    if not dated:
        return []
    usual = median_low(year for _, year in dated)
    return [_issue(one, year, usual) for one, year in dated if usual - year >= _YEARS]


def _issue(cluster: Cluster, year: int, usual: int) -> Issue:
    return Issue(
        code=IssueCode.FIGURES_OLD,
        message=f"{cluster.name}: the newest count is of {year}, that of most records of {usual} or later",
        clusters=(cluster.id,),
        field=FieldName.MEMBERS if cluster.members is not None else FieldName.COMPANIES,
    )
