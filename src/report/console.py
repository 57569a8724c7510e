"""Progress and messages on stderr: a bar on a terminal, plain lines in a file."""

from enum import IntEnum
from types import TracebackType
from typing import Self

from rich.console import Console as RichConsole
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from klastry.schema.document import DocumentRecord

_PLAIN_STEPS = 10  # lines of progress of a whole run where there is no terminal


class Verbosity(IntEnum):
    """How much is said."""

    QUIET = 0  # only what needs a look
    NORMAL = 1
    VERBOSE = 2  # every document


class Console:
    """Tells a person how a run goes on. Use it with `with`, so that the bar goes away at the end."""

    def __init__(self, verbosity: Verbosity) -> None:
        self._verbosity = verbosity
        self._console = RichConsole(stderr=True, highlight=False, markup=False, soft_wrap=True)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
            disable=verbosity is Verbosity.QUIET or not self._console.is_terminal,
        )
        self._task = TaskID(0)
        self._documents = 0
        self._done = 0

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def begun(self, documents: int) -> None:
        """So many documents will be read."""
        self._documents = documents
        self._task = self._bar.add_task("read", total=documents)

    def read(self, document: DocumentRecord) -> None:
        """One document has its status."""
        self._done += 1
        self._bar.advance(self._task)
        if document.status.needs_a_look:
            self._say(Verbosity.QUIET, f"{document.shown_path}: {document.status}: {document.reason}", "yellow")
        else:
            self._say(Verbosity.VERBOSE, f"{document.shown_path}: {document.status}")
        if not self._console.is_terminal and self._done % max(1, self._documents // _PLAIN_STEPS) == 0:
            self._say(Verbosity.NORMAL, f"read {self._done} of {self._documents} documents")

    def stage(self, name: str) -> None:
        """The documents are read, and the run goes on with another stage."""
        self._bar.update(self._task, description=name)
        self._say(Verbosity.VERBOSE, name)

    def finished(self, lines: list[str]) -> None:
        """The run is over; these lines sum it up."""
        self._bar.stop()
        for line in lines:
            self._say(Verbosity.NORMAL, line)

    def error(self, message: str) -> None:
        """Nothing was written, and why."""
        self._bar.stop()
        self._say(Verbosity.QUIET, message, "bold red")

    def _say(self, least: Verbosity, line: str, style: str | None = None) -> None:
        if self._verbosity >= least:
            self._console.print(line, style=style)
