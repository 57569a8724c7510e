"""The values that people decided, as observations that outrank those of rules."""

import hashlib
import re

from klastry.normalize.decision_file import FILE, DecisionError
from klastry.normalize.rulings import Ruling
from klastry.normalize.spreadsheet import whole_number
from klastry.schema.decision import Decision, DecisionKind
from klastry.schema.document import Locator
from klastry.schema.observation import FieldName, Observation, Origin

_NUMBERS = frozenset({FieldName.FOUNDED, FieldName.MEMBERS, FieldName.COMPANIES})
_PERIOD = re.compile(r"(?:\d{4}(?:-\d{2}){0,2}|\.\.)/(?:\d{4}(?:-\d{2}){0,2}|\.\.)")
_YES = frozenset({"tak", "yes", "true", "1"})
_NO = frozenset({"nie", "no", "false", "0"})


def human_observations(ruling: Ruling) -> tuple[Observation, ...]:
    """What a decision says of a record: a value, its name, or its place as town and voivodeship.

    Raises:
        DecisionError: The value does not fit the field.
    """
    decision, value = ruling.decision, ruling.decision.value or ""
    if decision.kind is DecisionKind.NAME:
        return (_observation(decision, FieldName.NAME, value),)
    if decision.kind is DecisionKind.PLACE:
        town, _, voivodeship = (part.strip() for part in value.partition(","))
        said = (_observation(decision, FieldName.CITY, town),)
        return (*said, _observation(decision, FieldName.VOIVODESHIP, voivodeship)) if voivodeship else said
    if decision.kind is DecisionKind.VALUE and decision.field:
        return (_observation(decision, decision.field, _typed(ruling, decision.field, value)),)
    return ()


def _typed(ruling: Ruling, field: FieldName, value: str) -> str | int | bool:
    if field is FieldName.KEY_CLUSTER:
        if value.casefold() in _YES | _NO:
            return value.casefold() in _YES
        raise DecisionError(f"{FILE}, line {ruling.line.number}: “{value}” must be “tak” or “nie”")
    if field is FieldName.KEY_CLUSTER_PERIOD and not _PERIOD.fullmatch(value):
        raise DecisionError(
            f"{FILE}, line {ruling.line.number}: “{value}” must be as in 2016-03-12/2019 or 2016/.."
        )
    if field not in _NUMBERS:
        return value
    number = whole_number(value)
    if number is None:
        raise DecisionError(f"{FILE}, line {ruling.line.number}: “{value}” must be a whole number")
    return number


def _observation(decision: Decision, field: FieldName, value: str | int | bool) -> Observation:
    said = "\x1f".join(map(str, (decision.model_dump_json(), field, value)))
    by = ", ".join(part for part in (decision.who, decision.when) if part)
    return Observation(
        id=f"o-{hashlib.sha256(said.encode()).hexdigest()[:16]}",
        field=field,
        value=value,
        raw=str(value),
        as_of=decision.as_of,
        document=FILE,
        locator=Locator(),
        start=0,
        end=0,
        quote=decision.why,
        value_start=0,
        value_end=0,
        statement=decision.as_of or 0,
        origin=Origin.HUMAN,
        rule="decision",
        reason=f"decided by {by}" if by else "decided by a person",
        confidence=1.0,
    )
