"""What people decided: the lines of `decisions.csv`, which outrank every rule."""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from klastry.schema.base import Published
from klastry.schema.observation import FieldName


class DecisionKind(StrEnum):
    """What a line decides."""

    PAIR = "pair"  # whether two names are one cluster
    VALUE = "value"  # the value of a field
    NAME = "name"  # the name that the record goes by
    PLACE = "place"  # which town is meant: "Brzeziny, łódzkie"
    NOT_A_CLUSTER = "not a cluster"


class Verdict(StrEnum):
    """The answer on a pair."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"  # kept apart, and asked no more


class Side(Published):
    """By what a decision finds a cluster again: its name, and the documents that had it under that name."""

    name: str = Field(min_length=1)
    documents: tuple[str, ...] = Field((), description="Ids; empty for every document.")


class Decision(Published):
    """One line. What does not belong to its kind is null."""

    kind: DecisionKind
    a: Side
    b: Side | None = Field(None, description="Of a pair the other side.")
    verdict: Verdict | None = None
    field: FieldName | None = Field(None, description="Of a value.")
    value: str | None = Field(None, description="Of a value, a name, a place.")
    as_of: int | None = Field(None, ge=1900, le=2100, description="Of a count the year for which it holds.")
    who: str = ""
    when: str = ""
    why: str = ""

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        wanted = {
            DecisionKind.PAIR: {"b", "verdict"},
            DecisionKind.VALUE: {"field", "value"},
            DecisionKind.NAME: {"value"},
            DecisionKind.PLACE: {"value"},
            DecisionKind.NOT_A_CLUSTER: set(),
        }
        if missing := sorted(column for column in wanted[self.kind] if not getattr(self, column)):
            raise ValueError(f"a line of the kind “{self.kind}” needs {' and '.join(missing)}")
        return self
