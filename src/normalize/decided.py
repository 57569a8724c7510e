"""What people decided, applied to a run: which entries are clusters at all, and which values are given."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from klastry.normalize.decision_file import FILE, DecisionError, Line
from klastry.normalize.human import human_observations
from klastry.normalize.profile import Profile
from klastry.normalize.resolve import Contradicted
from klastry.normalize.rulings import Ruling, Rulings, rule, standing
from klastry.schema.cluster import Cluster
from klastry.schema.decision import Decision, DecisionKind
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import Observation

_VALUES = (DecisionKind.VALUE, DecisionKind.NAME, DecisionKind.PLACE)


@dataclass(frozen=True, slots=True)
class Decided:
    """The entries that are clusters, in order, and the decisions on them."""

    profiles: tuple[Profile, ...]
    rulings: Rulings
    stale: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class HumanValues:
    """For each group the values that people gave it."""

    values: tuple[tuple[Observation, ...], ...]
    stale: tuple[Decision, ...]
    """On what is not one record any more."""


def decide(profiles: Iterable[Profile], lines: Sequence[Line]) -> Decided:
    """Takes out what is no cluster, and finds what the other decisions are about.

    Raises:
        DecisionError: A decision has the same entry on both sides.
    """
    ordered = sorted(profiles, key=lambda one: one.order)
    kept = standing(lines)
    denials = rule([one for one in kept if one.decision.kind is DecisionKind.NOT_A_CLUSTER], ordered)
    denied = frozenset().union(*(ruling.a for ruling in denials.all))
    clusters = tuple(one for place, one in enumerate(ordered) if place not in denied)
    rulings = rule([one for one in kept if one.decision.kind is not DecisionKind.NOT_A_CLUSTER], clusters)
    return Decided(clusters, rulings, denials.stale + rulings.stale)


def human_values(
    rulings: Rulings, profiles: Sequence[Profile], groups: Sequence[Sequence[Profile]]
) -> HumanValues:
    """Gives every group the values decided for it.

    Raises:
        DecisionError: Two lines give one record two values of a field, or a value does not fit its field.
    """
    group_of = {profile.order: number for number, group in enumerate(groups) for profile in group}
    given: dict[int, dict[str, tuple[Ruling, Observation]]] = defaultdict(dict)
    stale = []
    for ruling in rulings.of(*_VALUES):
        owners = {group_of[profiles[place].order] for place in ruling.a}
        if len(owners) > 1:
            stale.append(ruling.decision)
            continue
        for observation in human_observations(ruling):
            _give(given[min(owners)], ruling, observation)
    values = (tuple(o for _, o in given[number].values()) for number in range(len(groups)))
    return HumanValues(tuple(values), tuple(stale))


def decision_issues(
    stale: Iterable[Decision], contradicted: Iterable[Contradicted], records: Mapping[str, Cluster]
) -> list[Issue]:
    """One issue for each decision that cannot be applied, or against which new documents speak."""
    found = [
        Issue(code=IssueCode.DECISION_STALE, message=f"{described(one)}: not in the documents") for one in stale
    ]
    for one in contradicted:
        sides = (one.doubt.a.entry.observations[0], one.doubt.b.entry.observations[0])
        reasons = (*one.doubt.score.reasons_for, *one.doubt.score.reasons_against)
        found.append(
            Issue(
                code=IssueCode.DECISION_DOUBTED,
                message=f"{described(one.ruling.decision)}: a document speaks against it: {'; '.join(reasons)}",
                clusters=tuple(sorted({records[side.id].id for side in sides})),
            )
        )
    return list({issue.model_dump_json(): issue for issue in found}.values())


def described(decision: Decision) -> str:
    """A decision in one line, for a person."""
    names = " / ".join(f"“{side.name}”" for side in (decision.a, decision.b) if side)
    said = decision.verdict or " ".join(part for part in (decision.field, decision.value) if part)
    by = " ".join(part for part in (decision.who, decision.when) if part)
    return " ".join(part for part in (f"{decision.kind}:", names, said, f"({by})" if by else "") if part)


def _give(given: dict[str, tuple[Ruling, Observation]], ruling: Ruling, value: Observation) -> None:
    earlier, other = given.get(value.field, (ruling, value))
    if other.value != value.value:
        lines = f"{earlier.line.number}, {ruling.line.number}"
        raise DecisionError(f"{FILE}, lines {lines} contradict each other: {value.field} of one cluster")
    given.setdefault(value.field, (ruling, value))
