"""The intervals in which a cluster was a Krajowy Klaster Kluczowy, out of what several documents say of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klastry.schema.cluster import KeyClusterPeriod
from klastry.schema.observation import FieldName, Observation, Origin

_OPEN = ".."


@dataclass(frozen=True, slots=True)
class _Interval:
    """ISO dates, as exact as stated; None where unstated."""

    since: str | None
    until: str | None

    @property
    def order(self) -> tuple[str, str]:
        """A key to sort by: the beginning, or the end where that is all that is known."""
        return self.since or self.until or "", self.until or ""


def key_cluster_periods(observations: Iterable[Observation]) -> tuple[KeyClusterPeriod, ...]:
    """The stated intervals in order, each once and as exact as any document has it.

    The beginning and the end that one document gives apart (in two columns) make one interval if there are no
    others in it. Intervals of several documents are one where they agree on an end that both state.
    """
    said = [o for o in observations if o.field is FieldName.KEY_CLUSTER_PERIOD]
    said = [o for o in said if o.origin is Origin.HUMAN] or said
    by_document: dict[str, list[_Interval]] = defaultdict(list)
    for one in said:
        since, _, until = str(one.value).partition("/")
        by_document[one.document].append(_Interval(_date(since), _date(until)))
    stated = [interval for intervals in by_document.values() for interval in _of_document(intervals)]
    found = sorted(_unified(stated), key=lambda interval: interval.order)
    return tuple(KeyClusterPeriod(start=one.since, end=one.until) for one in found)


def _date(text: str) -> str | None:
    return None if text == _OPEN else text


def _of_document(intervals: Sequence[_Interval]) -> Sequence[_Interval]:
    """The intervals of a document, its only beginning and its only end put together."""
    distinct = list(dict.fromkeys(intervals))
    if len(distinct) == 2:
        first, second = sorted(distinct, key=lambda interval: interval.since is None)
        halves = first.until is None and second.since is None
        if halves and first.since and second.until and first.since <= second.until:
            return [_Interval(first.since, second.until)]
    return distinct


def _unified(intervals: Sequence[_Interval]) -> list[_Interval]:
    """The intervals, those that are one put together; the fullest first, so that no half joins two of them."""
    found: list[_Interval] = []
    for interval in sorted(intervals, key=lambda i: (i.since is None or i.until is None, i.order)):
        at = next((n for n, other in enumerate(found) if _are_one(interval, other)), None)
        if at is None:
            found.append(interval)
        else:
            found[at] = _Interval(_finer(found[at].since, interval.since), _finer(found[at].until, interval.until))
    return found


def _are_one(a: _Interval, b: _Interval) -> bool:
    pairs = [pair for pair in ((a.since, b.since), (a.until, b.until)) if None not in pair]
    return bool(pairs) and all(_agree(one or "", other or "") for one, other in pairs)


def _agree(a: str, b: str) -> bool:
    """Whether two dates can be the same: one is the other, or less exact."""
    return a.startswith(b) or b.startswith(a)


def _finer(a: str | None, b: str | None) -> str | None:
    return max(a or "", b or "", key=len) or None
