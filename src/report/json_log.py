"""Progress and messages on stderr as JSON, one object a line, for a log that programs read."""

import json
import sys
from typing import Self

from klastry.report.console import Verbosity
from klastry.schema.document import DocumentRecord


class JsonLog:
    """Tells a log how a run goes on: the same calls as `Console`."""

    def __init__(self, verbosity: Verbosity) -> None:
        self._verbosity = verbosity

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """There is nothing to put away."""

    def begun(self, documents: int) -> None:
        """So many documents will be read."""
        self._say(Verbosity.NORMAL, event="begun", documents=documents)

    def read(self, document: DocumentRecord) -> None:
        """One document has its status."""
        least = Verbosity.QUIET if document.status.needs_a_look else Verbosity.VERBOSE
        said = {"path": document.paths[0], "status": str(document.status), "reason": document.reason}
        self._say(least, event="document", **said)

    def stage(self, name: str) -> None:
        """The documents are read, and the run goes on with another stage."""
        self._say(Verbosity.NORMAL, event="stage", stage=name)

    def finished(self, lines: list[str]) -> None:
        """The run is over; these lines sum it up."""
        self._say(Verbosity.NORMAL, event="finished", summary=lines)

    def error(self, message: str) -> None:
        """Nothing was written, and why."""
        self._say(Verbosity.QUIET, event="error", message=message)

    def _say(self, least: Verbosity, **said: object) -> None:
        if self._verbosity >= least:
            print(json.dumps(said, ensure_ascii=False), file=sys.stderr, flush=True)  # noqa: T201 - its one job
