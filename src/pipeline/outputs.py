"""The files of a run: their text, held against the schema before it is staged."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from klastry.pipeline.publish import Staging
from klastry.pipeline.review_csv import review_table
from klastry.schema.changes import Changes
from klastry.schema.cluster import Cluster, ClusterFile
from klastry.schema.document import DocumentRecord
from klastry.schema.documents import DocumentFile
from klastry.schema.export import check, schemas
from klastry.schema.issue import Issue
from klastry.schema.review import ReviewItem

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Results:
    """What a run found, everything in the order in which it is published."""

    clusters: Sequence[Cluster]
    documents: Sequence[DocumentRecord]
    issues: Sequence[Issue]
    review: Sequence[ReviewItem]


def stage_results(staging: Staging, results: Results) -> tuple[Json, Json]:
    """Stage everything but changes and the run itself; the content of clusters.json and documents.json.

    Raises:
        SchemaViolationError: Something does not fit its schema.
    """
    clusters = ClusterFile(clusters=tuple(results.clusters)).model_dump(mode="json")
    documents = DocumentFile(documents=tuple(results.documents)).model_dump(mode="json")
    stage_json(staging, "clusters", clusters)
    stage_json(staging, "documents", documents)
    observations = [
        {**observation, "cluster": cluster["id"]}
        for cluster in clusters["clusters"]
        for observation in cluster["observations"]
    ]
    _stage_lines(staging, "observations", observations)
    _stage_lines(staging, "issues", [issue.model_dump(mode="json") for issue in results.issues])
    check("review", [item.model_dump(mode="json") for item in results.review])
    staging.add("review.csv", review_table(results.review))
    for name, schema in schemas().items():
        staging.add(f"schema/{name}.json", readable(schema))
    return clusters, documents


def stage_changes(staging: Staging, changes: Changes) -> None:
    """Stage changes.json."""
    stage_json(staging, "changes", changes.model_dump(mode="json"))


def stage_json(staging: Staging, name: str, content: Json) -> None:
    """Stage one JSON file for which there is a schema."""
    check(name, [content])
    staging.add(f"{name}.json", readable(content))


def readable(content: Json) -> str:
    """JSON for people and for line-wise comparison: indented, Polish letters as they are."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _stage_lines(staging: Staging, name: str, lines: Iterable[Json]) -> None:
    lines = list(lines)
    check(name, lines)
    staging.add(f"{name}.jsonl", "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
