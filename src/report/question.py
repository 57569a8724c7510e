"""A pair that waits for a person, with the evidence side by side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.table import Table

from klastry.schema.cluster import Cluster
from klastry.schema.observation import FieldName, Origin

_VALUES = ("aliases", "acronym", "kind", "founded", "members", "companies", "as_of", "city", "voivodeship")
_CONTACTS = ("coordinator", "websites")


@dataclass(frozen=True, slots=True)
class Question:
    """Are these two records one cluster?"""

    a: Cluster
    b: Cluster
    reasons_for: Sequence[str]
    reasons_against: Sequence[str]
    documents: Mapping[str, str]
    """Paths of the documents by id."""


def question_table(question: Question) -> Table:
    """What is known of the two, side by side, and what speaks for and against."""
    table = Table("", *(f"{one.name} [{one.id}]".replace("[", r"\[") for one in (question.a, question.b)))
    for field in (*_VALUES, *_CONTACTS):
        cells = [_shown(getattr(one, field)) for one in (question.a, question.b)]
        if any(cells):
            table.add_row(field, *cells)
    table.add_row("said", *("\n".join(_quotes(one, question.documents)) for one in (question.a, question.b)))
    return table


def reason_lines(question: Question) -> list[str]:
    """What speaks for one cluster and what for two."""
    return [*(f"  + {one}" for one in question.reasons_for), *(f"  - {one}" for one in question.reasons_against)]


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        value = ", ".join(value)
    return "" if value is None else str(value).replace("[", r"\[")


def _quotes(cluster: Cluster, documents: Mapping[str, str]) -> Iterator[str]:
    """The sentence of each document that names it."""
    for seen in cluster.observations:
        if seen.field is FieldName.NAME and seen.origin is not Origin.HUMAN:
            quote = " ".join(seen.quote.split())
            yield f"{documents.get(seen.document, seen.document)}: „{quote}”".replace("[", r"\[")
