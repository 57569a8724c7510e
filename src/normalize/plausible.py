"""Values that cannot be: they stay among the observations, become an issue, and do not win."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klastry.normalize.choose import Documents, document_year
from klastry.normalize.counts import Statement
from klastry.schema.observation import FieldName, Observation

_JUMP = 4
"""A count that is so many times another one is a slip, or counts something else."""
_ALIKE = 2
_WITNESSES = 2


@dataclass(frozen=True, slots=True)
class Implausible:
    """An observation that cannot be right, and why."""

    observation: Observation
    reason: str


def implausible_years(observations: Iterable[Observation], documents: Documents) -> list[Implausible]:
    """Founding years that lie after the document that states them."""
    return [
        Implausible(o, f"founded in {o.value}, but the document is of {year}")
        for o in observations
        if o.field is FieldName.FOUNDED
        and (year := document_year(o, documents)) is not None
        and int(o.value) > year
    ]


def implausible_counts(said: Sequence[Statement], documents: Documents) -> list[Implausible]:
    """Counts that contradict each other, or hold for a year that the document could not know."""
    return [
        Implausible(statement.observations[0], reason)
        for statement in said
        if (reason := _doubt(statement, documents) or _jump(statement, said))
    ]


def _doubt(statement: Statement, documents: Documents) -> str | None:
    members, companies = statement.numbers
    if members is not None and companies is not None and companies > members:
        return f"{companies} companies among {members} members"
    year = document_year(statement.observations[0], documents)
    if year is not None and statement.as_of is not None and statement.as_of > year:
        return f"a count for {statement.as_of}, but the document is of {year}"
    return None


def _jump(statement: Statement, said: Sequence[Statement]) -> str | None:
    """A count that two others, which agree with each other, exceed or fall short of by a factor."""
    for mine, *others in zip(statement.numbers, *(s.numbers for s in said if s is not statement), strict=True):
        known = sorted(other for other in others if other)
        if not mine or len(known) < _WITNESSES or known[-1] > known[0] * _ALIKE:
            continue
        if mine > known[-1] * _JUMP or mine * _JUMP < known[0]:
            return f"{mine}, where others say {known[0]} to {known[-1]}"
    return None
