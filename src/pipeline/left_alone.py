"""Documents that ended their worker in a run before: they are not read again until somebody asks for it.

Each is remembered the moment that it happens, so that a run that is itself stopped by it need not meet it twice.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from klastry import __version__
from klastry.extract.programs import programs_present
from klastry.pipeline.files import write_whole
from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import Limits
from klastry.pipeline.work import failed
from klastry.schema.document import DocumentRecord, DocumentStatus
from klastry.schema.extraction import Extraction

FILE = ".cache/left_alone.json"

_ENDS_ITS_WORKER = frozenset({DocumentStatus.TIMEOUT, DocumentStatus.QUARANTINED})


@dataclass(frozen=True, slots=True)
class _Case:
    """How a document ended its worker."""

    status: str
    reason: str
    seconds: float
    memory: int
    scan_pages: int
    program: str

    def holds_for(self, limits: Limits) -> bool:
        """Whether another try could not come to anything else: the same programs, nothing made easier."""
        within = limits.seconds <= self.seconds and limits.memory <= self.memory
        return within and limits.scan_pages >= self.scan_pages and self.program == _program()


class LeftAlone:
    """What is remembered of such documents in an output folder."""

    def __init__(self, out: Path, limits: Limits, *, retry: bool) -> None:
        """Read what is remembered.

        Args:
            out: The output folder.
            limits: What a document may take in this run.
            retry: Whether to read all of them again.
        """
        self._file = out / FILE
        self._limits = limits
        self._retry = retry
        self._cases = _cases(self._file)

    def result_of(self, one: Input) -> Extraction | None:
        """The result of a document that is to be left alone, the same as when it was read."""
        case = self._cases.get(one.id)
        if case is None or self._retry or not case.holds_for(self._limits):
            return None
        return failed(one, DocumentStatus(case.status), case.reason)

    def note(self, document: DocumentRecord) -> None:
        """Remember a document that has been read, or forget that there was something with it."""
        if document.status in _ENDS_ITS_WORKER:
            self._cases[document.id] = self._case(document)
        elif self._cases.pop(document.id, None) is None:
            return
        cases = {key: asdict(case) for key, case in sorted(self._cases.items())}
        write_whole(self._file, json.dumps(cases, ensure_ascii=False, indent=2).encode())

    def _case(self, document: DocumentRecord) -> _Case:
        limits = self._limits
        may_take = limits.seconds, limits.memory, limits.scan_pages
        return _Case(document.status, document.reason or "", *may_take, _program())


def _program() -> str:
    """This program with those that it asks: what one of them ended may be read with it there or gone."""
    return " ".join((__version__, *programs_present()))


def _cases(file: Path) -> dict[str, _Case]:
    try:
        return {key: _Case(**case) for key, case in json.loads(file.read_bytes()).items()}
    except (OSError, ValueError, TypeError, AttributeError):  # none yet, or not to be understood any more
        return {}
