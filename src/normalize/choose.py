"""Which of several values a record has: a written policy per field (docs/decisions/0002-field-choice.md)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from klastry.normalize.words import spelling
from klastry.schema.cluster import Conflict, Status
from klastry.schema.document import DocumentRecord
from klastry.schema.observation import FieldName, Observation, Origin

Documents: TypeAlias = Mapping[str, DocumentRecord]
"""The documents of the run by id."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value with all the observations that say it."""

    observations: tuple[Observation, ...]
    documents: Documents

    @property
    def agreement(self) -> int:
        """How many documents say it."""
        return len({o.document for o in self.observations})

    @property
    def confidence(self) -> float:
        """That of the surest observation."""
        return max(o.confidence for o in self.observations)

    @property
    def date(self) -> str:
        """That of the newest document that says it; empty, and so before all dates, where none has one."""
        return max(document_date(o, self.documents) for o in self.observations)


@dataclass(frozen=True, slots=True)
class Policy:
    """How a field is chosen: the candidate with the highest rank, then the one of the first document id."""

    text: str
    rank: Callable[[Candidate], tuple[object, ...]]


MOST_AGREED = Policy(
    "what most documents say, then the more explicit statement",
    lambda c: (c.agreement, c.confidence),
)
MOST_EXPLICIT = Policy(
    "stated of the cluster itself outranks taken from a heading, then what most documents say",
    lambda c: (c.confidence, c.agreement),
)
NEWEST = Policy(
    "the newest dated document, then the more explicit statement, then what most documents say",
    lambda c: (c.date, c.confidence, c.agreement),
)
FURTHEST = Policy(
    "what is being made yields to what became of it, then the newest dated document, then the more explicit one",
    lambda c: (c.observations[0].value != Status.FORMING, c.date, c.confidence, c.agreement),
)

DECIDED = Policy("a person decided it", lambda c: (c.confidence,))

POLICIES = {
    FieldName.FOUNDED: MOST_AGREED,
    FieldName.KIND: MOST_AGREED,
    FieldName.ACRONYM: MOST_AGREED,
    FieldName.CITY: MOST_EXPLICIT,
    FieldName.VOIVODESHIP: MOST_EXPLICIT,
    FieldName.KRS: MOST_AGREED,
    FieldName.NIP: MOST_AGREED,
    FieldName.REGON: MOST_AGREED,
    FieldName.COORDINATOR: NEWEST,
    FieldName.DESCRIPTION: NEWEST,
    FieldName.STATUS: FURTHEST,
}


@dataclass(frozen=True, slots=True)
class Choice:
    """The observation that a record's value comes from, and those that say otherwise."""

    field: FieldName
    chosen: Observation | None
    others: tuple[Observation, ...]
    policy: str

    @property
    def text(self) -> str | None:
        """The chosen value as text; None where nothing was said."""
        return str(self.chosen.value) if self.chosen else None

    @property
    def number(self) -> int | None:
        """The chosen value as a number; None where nothing was said."""
        return int(self.chosen.value) if self.chosen else None

    @property
    def conflict(self) -> Conflict | None:
        """The disagreement, if there is one."""
        if not self.others:
            return None
        chosen = self.chosen.id if self.chosen else None
        others = tuple(o.id for o in in_order(self.others))
        return Conflict(field=self.field, chosen=chosen, others=others, policy=self.policy)


def choose(
    field: FieldName,
    observations: Sequence[Observation],
    documents: Documents,
    implausible: frozenset[str] = frozenset(),
) -> Choice:
    """Chooses a field's value by its policy.

    Args:
        field: one of `POLICIES`.
        observations: all of the cluster's; those of other fields do not matter.
        documents: every document that they come from.
        implausible: ids of observations that cannot win; they stay among the others.
    """
    said = in_order(o for o in observations if o.field is field)
    human = [o for o in said if o.origin is Origin.HUMAN]
    policy = DECIDED if human else POLICIES[field]
    plausible = human or [o for o in said if o.id not in implausible]
    chosen = _best_observation(plausible, policy, documents)
    same_value = {value_key(chosen)} if chosen else set()
    others = tuple(o for o in said if value_key(o) not in same_value)
    return Choice(field, chosen, others, policy.text)


def value_key(observation: Observation) -> str:
    """What two observations share that say the same value."""
    return spelling(str(observation.value))


def document_date(observation: Observation, documents: Documents) -> str:
    """The publication date of the document that says it, ISO, as exact as stated; empty where unknown."""
    document = documents.get(observation.document)  # none for what a person decided
    return (document.date or "") if document else ""


def document_year(observation: Observation, documents: Documents) -> int | None:
    """The year in which the document that says it was published; None where unknown."""
    date = document_date(observation, documents)
    return int(date[:4]) if date else None


def in_order(observations: Iterable[Observation]) -> list[Observation]:
    """By document, place in it, field."""
    return sorted(observations, key=lambda o: (o.document, o.start, o.field, o.value_start, o.id))


def _by_value(observations: Iterable[Observation]) -> list[list[Observation]]:
    """The observations that say the same together, in order of their first ones."""
    groups = defaultdict(list)
    for observation in observations:
        groups[value_key(observation)].append(observation)
    return list(groups.values())


def _best_observation(
    observations: Sequence[Observation], policy: Policy, documents: Documents
) -> Observation | None:
    """Of the best value the observation to show; both by the same policy."""
    if not observations:
        return None
    values = [Candidate(tuple(same), documents) for same in _by_value(observations)]
    best = max(values, key=policy.rank)
    return max((Candidate((o,), documents) for o in best.observations), key=policy.rank).observations[0]
