"""The record of one cluster out of all its observations."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klastry.normalize.choose import Choice, Documents, choose, in_order
from klastry.normalize.counts import Statement, choose_statement, count_choice, size_history, statements
from klastry.normalize.key_periods import key_cluster_periods
from klastry.normalize.naming import naming
from klastry.normalize.outgrown import outgrown
from klastry.normalize.plausible import Implausible, implausible_counts, implausible_years
from klastry.normalize.seat import Seat, find_seat
from klastry.normalize.told import description, registry_ids, sectors
from klastry.normalize.versions import superseded
from klastry.normalize.website import address_key
from klastry.schema.cluster import Cluster, Kind, Status
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import COUNTS, REGISTERS, FieldName, Observation, Origin

_PLAIN_FIELDS = (
    FieldName.ACRONYM,
    FieldName.KIND,
    FieldName.STATUS,
    FieldName.FOUNDED,
    FieldName.COORDINATOR,
    *REGISTERS,
)


@dataclass(frozen=True, slots=True)
class Merged:
    """A record, and what was doubtful in the making."""

    cluster: Cluster
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class _Counts:
    """What is said of the size."""

    said: list[Statement]
    chosen: Statement | None
    implausible: list[Implausible]


def merge(
    identity: str, former_ids: Sequence[str], observations: Iterable[Observation], documents: Documents
) -> Merged:
    """Makes the record of one cluster.

    Args:
        identity: its id.
        former_ids: ids that were merged into it.
        observations: all that any document says of it, at least one name.
        documents: every document that the observations come from.
    """
    said = in_order({o.id: o for o in observations}.values())
    outdated = superseded(said, documents)
    counts = _counts(said, documents, outdated)
    years = implausible_years(said, documents)
    seat = find_seat(said, documents, outdated)
    unlikely = outdated.union(outgrown(said, documents), (doubt.observation.id for doubt in years))
    choices = _choices(said, documents, counts, unlikely, seat)
    names = naming(said)
    status, kind = choices[FieldName.STATUS].text, choices[FieldName.KIND].text
    cluster = Cluster(
        id=identity,
        former_ids=tuple(former_ids),
        name=names.name,
        aliases=names.aliases,
        acronym=choices[FieldName.ACRONYM].text,
        kind=Kind(kind) if kind else Kind.CLUSTER,
        status=Status(status) if status else None,
        founded=choices[FieldName.FOUNDED].number,
        members=choices[FieldName.MEMBERS].number,
        companies=choices[FieldName.COMPANIES].number,
        as_of=counts.chosen.as_of if counts.chosen else None,
        members_approx=bool(counts.chosen and counts.chosen.approximate),
        size_history=size_history(counts.said),
        city=seat.city.text,
        voivodeship=seat.voivodeship,
        location=seat.location,
        coordinator=choices[FieldName.COORDINATOR].text,
        websites=_websites(said),
        registry_ids=registry_ids(choices),
        key_cluster=_is_key_cluster(o for o in said if o.id not in outdated),
        key_cluster_periods=key_cluster_periods(said),
        sectors=sectors(said),
        description=description(said, documents, outdated),
        observations=tuple(said),
        conflicts=tuple(conflict for _, choice in sorted(choices.items()) if (conflict := choice.conflict)),
    )
    return Merged(cluster, _issues(identity, (*years, *counts.implausible), seat))


def _choices(
    said: Sequence[Observation], documents: Documents, counts: _Counts, unlikely: frozenset[str], seat: Seat
) -> dict[FieldName, Choice]:
    """The choice of every field that has one value."""
    chosen = {field: choose(field, said, documents, unlikely) for field in _PLAIN_FIELDS}
    sizes = {field: count_choice(field, counts.chosen, said) for field in COUNTS}
    return chosen | sizes | {FieldName.CITY: seat.city, FieldName.VOIVODESHIP: seat.voivodeship_choice}


def _issues(identity: str, implausible: Iterable[Implausible], seat: Seat) -> tuple[Issue, ...]:
    doubts = [_implausible(identity, doubt) for doubt in implausible]
    if seat.doubt and seat.city.chosen:
        doubts.append(_issue(seat.doubt.code, seat.doubt.message, identity, seat.city.chosen))
    return tuple(doubts)


def _counts(observations: Sequence[Observation], documents: Documents, outdated: frozenset[str]) -> _Counts:
    said = statements(observations)
    implausible = implausible_counts(said, documents)
    unlikely = outdated.union(doubt.observation.id for doubt in implausible)
    plausible = [s for s in said if s.observations[0].id not in unlikely]
    return _Counts(said, choose_statement(plausible, documents), implausible)


def _websites(observations: Iterable[Observation]) -> tuple[str, ...]:
    """Every address once, as it was written first, sorted by host."""
    by_key: dict[str, str] = {}
    for observation in observations:
        if observation.field is FieldName.WEBSITE:
            by_key.setdefault(address_key(str(observation.value)), str(observation.value))
    return tuple(by_key[key] for key in sorted(by_key))


def _is_key_cluster(observations: Iterable[Observation]) -> bool | None:
    """What a person decided; true if any document says so, false if one denies it and none says so, else None."""
    said = [o for o in observations if o.field is FieldName.KEY_CLUSTER]
    human = [o for o in said if o.origin is Origin.HUMAN]
    return any(o.value for o in human or said) if said else None


def _implausible(identity: str, doubt: Implausible) -> Issue:
    return _issue(IssueCode.VALUE_IMPLAUSIBLE, f"{doubt.reason}: look it up there", identity, doubt.observation)


def _issue(code: IssueCode, message: str, identity: str, observation: Observation) -> Issue:
    return Issue(
        code=code,
        message=message,
        document=observation.document,
        clusters=(identity,),
        field=observation.field,
        start=observation.value_start,
        end=observation.value_end,
        quote=observation.raw,
    )
