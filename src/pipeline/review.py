"""The pairs that wait for a person, and writing down what the person says."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from klastry.normalize.decision_file import FILE, DecisionError, Line, append, load
from klastry.normalize.rulings import standing
from klastry.normalize.words import spelling
from klastry.pipeline.errors import RunError
from klastry.report.published import NoOutputError, read_clusters, read_documents
from klastry.report.question import Question
from klastry.schema.cluster import Cluster
from klastry.schema.decision import Decision, DecisionKind, Side, Verdict
from klastry.schema.observation import FieldName, Origin
from klastry.schema.review import ReviewKind


def open_questions(out: Path, decisions: Path) -> list[Question]:
    """The pairs in review.csv on which nothing is decided yet, in their order.

    Raises:
        RunError: There is no output, or the decisions cannot be read.
    """
    try:
        clusters = {cluster.id: cluster for cluster in read_clusters(out)}
        documents = {key: document.paths[0] for key, document in read_documents(out).items()}
        decided = _decided(load(decisions / FILE))
        table = (out / "review.csv").read_text(encoding="utf-8-sig")
    except (NoOutputError, DecisionError, OSError) as error:
        raise RunError(str(error)) from error
    rows = csv.DictReader(table.splitlines())
    asked = (_question(row, clusters, documents) for row in rows if row["kind"] == ReviewKind.PAIR)
    return [one for one in asked if one and _names(one.a.name, one.b.name) not in decided]


def write_decision(decisions: Path, question: Question, verdict: Verdict, why: str, *, who: str) -> None:
    """Writes down one answer; it is on the disk when the call returns.

    Raises:
        RunError: It cannot be written, or what was decided before cannot be read any more.
    """
    when = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    a, b = _side(question.a), _side(question.b)
    decision = Decision(
        kind=DecisionKind.PAIR, a=a, b=b, verdict=verdict, who=who, when=when, why=why or "klastry review"
    )
    try:
        append(decisions / FILE, decision)
    except (DecisionError, OSError) as error:
        raise RunError(f"This answer was not kept, all before it were: {error}") from error


def _decided(lines: Iterable[Line]) -> set[frozenset[str]]:
    pairs = (line.decision for line in standing(lines) if line.decision.kind is DecisionKind.PAIR)
    return {_names(one.a.name, one.b.name) for one in pairs if one.b}


def _question(
    row: Mapping[str, str], clusters: Mapping[str, Cluster], documents: Mapping[str, str]
) -> Question | None:
    a, b = clusters.get(row["id_a"]), clusters.get(row["id_b"])
    if a is None or b is None:
        return None
    return Question(a, b, _listed(row["reasons_for"]), _listed(row["reasons_against"]), documents)


def _listed(cell: str) -> Sequence[str]:
    return [one for one in cell.split(" | ") if one]


def _side(cluster: Cluster) -> Side:
    """The record's name, with the documents that have it under this name."""
    seen = [o for o in cluster.observations if o.field is FieldName.NAME and o.origin is not Origin.HUMAN]
    named = [o for o in seen if spelling(str(o.value)) == spelling(cluster.name)] or seen
    return Side(name=str(named[0].value), documents=tuple(sorted({o.document for o in named})))


def _names(a: str, b: str) -> frozenset[str]:
    return frozenset({spelling(a), spelling(b)})
