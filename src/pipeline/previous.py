"""The output of the run before, as far as it is there and whole."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from klastry.schema.changes import Changes


@dataclass(frozen=True, slots=True)
class Previous:
    """What the run before published; empty where there was none, or it cannot be read any more."""

    clusters: Sequence[dict[str, Any]]
    documents: Sequence[dict[str, Any]]
    files: Sequence[str]
    """Paths of all its files but run.json."""
    changes: Changes | None


def read_previous(out: Path) -> Previous:
    """The published files of an output folder."""
    return Previous(
        clusters=_json(out / "clusters.json").get("clusters", []),
        documents=_json(out / "documents.json").get("documents", []),
        files=sorted(_json(out / "run.json").get("files", {})),
        changes=_changes(out / "changes.json"),
    )


def _json(file: Path) -> dict[str, Any]:
    try:
        content = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _changes(file: Path) -> Changes | None:
    try:
        return Changes.model_validate(_json(file))
    except ValidationError:
        return None
