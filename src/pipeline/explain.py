"""Comparing what the output or the user knows of two names."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from klastry.normalize.decision_file import FILE, DecisionError, load
from klastry.normalize.explanation import entries_of, entry_of, explain
from klastry.normalize.ids import CLUSTER_ID
from klastry.pipeline.errors import RunError
from klastry.report.lookup import find
from klastry.report.published import NoOutputError, read_clusters
from klastry.schema.explanation import Explanation
from klastry.schema.observation import Entry, FieldName

Facts = Mapping[FieldName, str | int]


class Asked(NamedTuple):
    """One of two names, with what the user says of it."""

    name: str
    facts: Facts


def explain_names(a: Asked, b: Asked, out: Path, decisions: Path) -> Explanation:
    """Why two names are one cluster or not.

    A name that the output knows is compared with all that its documents say of it, unless the user says anything.

    Raises:
        RunError: The decisions cannot be read, or an id is of no record.
    """
    (id_a, entries_a), (id_b, entries_b) = _known(a, out, "d-a"), _known(b, out, "d-b")
    try:
        explained = explain(entries_a, entries_b, load(decisions / FILE))
    except DecisionError as error:
        raise RunError(f"{decisions}: {error}") from error
    return explained.model_copy(update={"ids": (id_a, id_b)})


def _known(asked: Asked, out: Path, document: str) -> tuple[str | None, list[Entry]]:
    try:
        found = find(read_clusters(out), asked.name) if not asked.facts else ()
    except NoOutputError:
        found = ()
    if not found and not asked.facts and CLUSTER_ID.fullmatch(asked.name):
        raise RunError(f"There is no record {asked.name} in {out}.")
    if len(found) == 1:
        return found[0].id, entries_of(found[0], asked.name)
    return None, [entry_of(asked.name, asked.facts, document)]


def _year(value: str) -> int:
    if not (value.isascii() and value.isdigit()):
        raise ValueError(f"“{value}” is no year")
    return int(value)


def facts_of_two(said: Mapping[str, list[str] | None]) -> tuple[Facts, Facts]:
    """What the user says of each of two names, from up to two values of each field.

    Raises:
        ValueError: A field has three values, or a year is none.
    """
    sides: tuple[dict[FieldName, str | int], dict[FieldName, str | int]] = ({}, {})
    for field, values in said.items():
        if len(values or ()) > len(sides):
            raise ValueError(f"{field}: one value of A and one of B")
        for side, value in zip(sides, values or (), strict=False):
            if value:
                side[FieldName(field)] = _year(value) if field == FieldName.FOUNDED else value
    return sides
