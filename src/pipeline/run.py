"""One run: read the documents, make records of what they say, put the output in place."""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from klastry.extract.pdf_engine import PdfEngine
from klastry.normalize.decision_file import FILE as DECISIONS
from klastry.normalize.decision_file import DecisionError
from klastry.normalize.decision_file import load as load_decisions
from klastry.normalize.ids import IdFileError, IdRegistry
from klastry.normalize.records import Normalized, normalize
from klastry.pipeline.changes import compare
from klastry.pipeline.errors import RunError
from klastry.pipeline.events import Listener
from klastry.pipeline.files import is_writable
from klastry.pipeline.inputs import Input, find_inputs
from klastry.pipeline.left_alone import LeftAlone
from klastry.pipeline.limits import USUAL, Limits
from klastry.pipeline.lock import locked
from klastry.pipeline.outputs import Results, stage_changes, stage_json, stage_results
from klastry.pipeline.previous import Previous, read_previous
from klastry.pipeline.publish import Staging
from klastry.pipeline.reading import read_inputs
from klastry.pipeline.versions import versions
from klastry.schema.changes import Changes
from klastry.schema.cluster import Cluster
from klastry.schema.document import DocumentRecord
from klastry.schema.export import SchemaViolationError
from klastry.schema.extraction import Extraction
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.run import Counts, Run

IDS = "cluster_ids.csv"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where a run reads and writes."""

    raw: Path
    out: Path
    decisions: Path
    jobs: int
    """Number of documents read at the same time, each in a process of its own."""
    limits: Limits = USUAL
    retry_failed: bool = False
    """Whether documents that ended their worker in a run before are read again."""
    pdf_engine: PdfEngine = PdfEngine.PDFIUM
    """What reads the pages of PDFs."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found and did."""

    results: Results
    changes: Changes
    """Against the run before; empty where nothing changed."""
    run: Run

    @property
    def needs_a_look(self) -> bool:
        """Whether some document was not plainly read."""
        return any(document.status.needs_a_look for document in self.results.documents)


@dataclass(slots=True)
class _Clock:
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        self.seconds[name] = round(time.perf_counter() - begun, 3)


def run(settings: Settings, listener: Listener) -> Outcome:
    """Read every document and replace the output, whole.

    Raises:
        RunError: Nothing was written, and the output is as it was.
    """
    inputs = find_inputs(settings.raw)
    try:
        with locked(*_written(settings)), Staging(settings.out) as staging:
            return _run(inputs, settings, staging, listener)
    except SchemaViolationError as error:
        raise RunError(f"The output does not fit its schema, nothing was written ({error}): report it.") from error
    except DecisionError as error:
        raise RunError(f"{settings.decisions}: {error}. Nothing was written; mend it and run again.") from error
    except (IdFileError, UnicodeDecodeError) as error:
        raise RunError(f"{settings.decisions / IDS}: {error}") from error
    except OSError as error:
        place = error.filename or settings.out
        raise RunError(
            f"{place}: {error.strerror or error}. Nothing was written; mend it and run again."
        ) from error


def _run(inputs: Sequence[Input], settings: Settings, staging: Staging, listener: Listener) -> Outcome:
    clock = _Clock()
    registry = IdRegistry.load(settings.decisions / IDS)
    decisions = load_decisions(settings.decisions / DECISIONS)
    with clock.stage("read"):
        listener.begun(len(inputs))
        extractions = _read(inputs, settings, staging, listener)
    with clock.stage("normalize"):
        listener.stage("normalize")
        normalized = normalize(extractions, registry, decisions)
        results = _results(extractions, normalized)
    with clock.stage("validate"):
        listener.stage("validate")
        before = read_previous(settings.out)
        changes = _stage(staging, results, before)
    listener.stage("publish")
    outcome = Outcome(results, changes, _described(results, staging, clock))
    stage_json(staging, "run", outcome.run.model_dump(mode="json"))
    staging.commit(before.files, _new_ids(settings, registry, normalized.registry))
    return outcome


def _written(settings: Settings) -> list[Path]:
    """The folders that a run may write to: ids that are given out already can be read without that right."""
    return [settings.out, *([settings.decisions] if is_writable(settings.decisions) else [])]


def _new_ids(settings: Settings, before: IdRegistry, after: IdRegistry) -> dict[Path, str]:
    """The file of ids, where it has grown."""
    if after.to_csv() == before.to_csv():
        return {}
    if not is_writable(settings.decisions):
        raise RunError(
            f"{settings.decisions} cannot be written, and what this run learnt of clusters is to be kept there"
            " with their ids. Nothing was written; give yourself the right to write there and run again."
        )
    return {settings.decisions / IDS: after.to_csv()}


def _read(
    inputs: Sequence[Input], settings: Settings, staging: Staging, listener: Listener
) -> tuple[Extraction, ...]:
    """The extractions by document id. Their texts go to the output right away and are not kept in memory."""
    extractions = []
    left_alone = LeftAlone(settings.out, settings.limits, retry=settings.retry_failed)
    for extraction in read_inputs(inputs, settings.jobs, settings.limits, left_alone, settings.pdf_engine):
        if extraction.text:
            staging.add(f"text/{extraction.document.id}.txt", extraction.text)
        extractions.append(extraction.model_copy(update={"text": ""}))
        listener.read(extraction.document)
    return tuple(sorted(extractions, key=lambda one: one.document.id))


def _results(extractions: Sequence[Extraction], normalized: Normalized) -> Results:
    documents = [extraction.document for extraction in extractions]
    issues = [*map(_unreadable, (d for d in documents if d.status.needs_a_look)), *normalized.issues]
    spoken_of = _clusters_by_document(normalized.clusters)
    return Results(
        clusters=sorted(normalized.clusters, key=lambda cluster: cluster.id),
        documents=[d.model_copy(update={"clusters": spoken_of[d.id]}) for d in documents],
        issues=sorted(issues, key=_place_of_issue),
        review=normalized.review,
    )


def _clusters_by_document(clusters: Iterable[Cluster]) -> Counter[str]:
    return Counter(document for one in clusters for document in {seen.document for seen in one.observations})


def _unreadable(document: DocumentRecord) -> Issue:
    message = f"{document.shown_path}: {document.status}: {document.reason}"
    return Issue(code=IssueCode.DOCUMENT_UNREADABLE, message=message, document=document.id)


def _place_of_issue(issue: Issue) -> tuple[str, int, str, str]:
    return issue.document or "", issue.start or 0, issue.code, issue.message


def _stage(staging: Staging, results: Results, before: Previous) -> Changes:
    """Stage all files but run.json; what they change. A run that changes nothing keeps the last changes.json."""
    clusters, documents = stage_results(staging, results)
    changes = compare(before.clusters, clusters["clusters"], before.documents, documents["documents"])
    stage_changes(staging, changes if changes.any or before.changes is None else before.changes)
    return changes


def _described(results: Results, staging: Staging, clock: _Clock) -> Run:
    return Run(
        versions=versions(),
        started=clock.started.isoformat(timespec="seconds"),
        finished=datetime.now(UTC).isoformat(timespec="seconds"),
        seconds=clock.seconds,
        counts=_counts(results),
        files=dict(staging.digests),
    )


def _counts(results: Results) -> Counts:
    return Counts(
        documents=dict(sorted(Counter(str(d.status) for d in results.documents).items())),
        clusters=len(results.clusters),
        observations=sum(len(cluster.observations) for cluster in results.clusters),
        conflicts=sum(len(cluster.conflicts) for cluster in results.clusters),
        issues=len(results.issues),
        review=len(results.review),
    )
