"""What an extraction came to: ten lines for a person, or JSON for a program."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from klastry.schema.changes import Changes
from klastry.schema.cluster import Cluster
from klastry.schema.document import DocumentRecord
from klastry.schema.issue import Issue
from klastry.schema.run import Run

_SHOWN = ("founded", "members", "companies", "city", "coordinator", "websites")


def summary_lines(
    clusters: Sequence[Cluster], issues: Sequence[Issue], run: Run, changes: Changes, out: Path
) -> list[str]:
    """Ten lines: what came in, what came out, what is doubtful, and where it is."""
    counts = run.counts
    filled = {field: sum(bool(getattr(one, field)) for one in clusters) for field in _SHOWN}
    lines = {
        "Documents": _total(counts.documents),
        "Clusters": _total(Counter(str(one.kind) for one in clusters)),
        "With": _listed(filled),
        "Values": f"{counts.observations}, each with the sentence that says it",
        "Conflicts": f"{counts.conflicts} fields where documents disagree",
        "Issues": _total(Counter(str(issue.code) for issue in issues)),
        "To judge": f"{counts.review} in review.csv",
        "Changes": _changes(changes),
        "Time": _seconds(run.seconds),
        "Output": str(out / "clusters.json"),
    }
    return [f"{name:<10} {value}" for name, value in lines.items()]


def summary_json(documents: Iterable[DocumentRecord], run: Run, changes: Changes) -> dict[str, Any]:
    """The counts and times of a run, how much changed, and the documents that need a look."""
    doubtful = [d for d in documents if d.status.needs_a_look]
    return {
        "counts": run.counts.model_dump(mode="json"),
        "seconds": run.seconds,
        "changes": {name: len(getattr(changes, name)) for name in ("added", "removed", "changed", "merged")},
        "needs_a_look": [{"paths": list(d.paths), "status": str(d.status), "reason": d.reason} for d in doubtful],
    }


def _total(counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    return f"{total} ({_listed(counts)})" if total else "0"


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in counts.items())


def _changes(changes: Changes) -> str:
    if not changes.any:
        return "none since the last run"
    return f"{len(changes.added)} new, {len(changes.changed)} changed, {len(changes.removed)} gone"


def _seconds(seconds: Mapping[str, float]) -> str:
    stages = ", ".join(f"{name} {value:.1f}" for name, value in seconds.items())
    return f"{sum(seconds.values()):.1f} s ({stages})"
