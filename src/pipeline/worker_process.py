"""A worker process as its parent sees it: it is given documents one by one, and killed when it is time."""

import contextlib
import os
import pickle
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from klastry.extract.pdf_engine import PdfEngine
from klastry.pipeline.errors import RunError
from klastry.pipeline.frames import read_frame, write_frame
from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import USUAL, Limits
from klastry.pipeline.work import failed
from klastry.pipeline.worker import FIT, READY
from klastry.schema.document import DocumentStatus
from klastry.schema.extraction import Extraction


def worker_command(pdf_engine: PdfEngine, limits: Limits) -> tuple[str, ...]:
    """The command of a worker; the memory limit in MiB follows it. `-P`: no module out of the current folder."""
    program = (sys.executable, "-P", "-m", "klastry.pipeline.worker")
    return (*program, pdf_engine, str(limits.scan_pages), str(limits.seconds))


WORKER = worker_command(PdfEngine.PDFIUM, USUAL)

_SECONDS_TO_START = 300
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")
"""Where programs leave what they cannot clear away when they are killed, by the environment of each system."""


class WorkerProcess:
    """Reads one document at a time in a process of its own, which is replaced when it has died.

    A plain subprocess: it can be killed with all that it has started, it works where processes made by
    `multiprocessing` are forbidden (inside one of them), and it shares nothing with this one.
    """

    def __init__(self, limits: Limits, command: Sequence[str] = WORKER) -> None:
        self._limits = limits
        self._command = [*command, str(limits.memory)]
        self._process: subprocess.Popen[bytes] | None = None
        self._scratch: Path | None = None
        self._launching = threading.Lock()
        self._is_stopped = False

    def start(self) -> None:
        """Have a process that waits for a document; nothing is done where there is one.

        Raises:
            RunError: It cannot be started.
        """
        if self._process is not None:
            return
        process = self._launch()
        with _Deadline(process, _SECONDS_TO_START):
            is_ready = process.stdout is not None and read_frame(process.stdout) == READY
        if not is_ready:
            complaint = _last_words(process)
            self.close()
            raise RunError(f"A worker could not start ({complaint}): set the program up anew.")

    def read(self, one: Input) -> Extraction:
        """What a document says, or the status that it gets for the time or the memory that it takes.

        Raises:
            RunError: There is no process and none can be started.
        """
        self.start()
        process = self._process
        if process is None:
            raise RunError("The worker was stopped.")
        with _Deadline(process, self._limits.seconds) as deadline:
            answer = _ask(process, one)
        if answer is None or deadline.is_over or not answer.startswith(FIT):
            self.close()
        if answer is not None:
            return Extraction.model_validate_json(answer[1:])
        return self._took_too_long(one) if deadline.is_over else _died(one)

    def stop(self) -> None:
        """Kill the process, whatever it does, and start none again. To be called from any thread."""
        with self._launching:
            self._is_stopped = True
            if self._process is not None:
                _kill(self._process)

    def close(self) -> None:
        """Kill the process and wait until it is gone; the next document gets another one."""
        process, self._process = self._process, None
        if process is not None:
            _kill(process)
            process.wait()
            for stream in (process.stdin, process.stdout, process.stderr):
                _close(stream)
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _launch(self) -> "subprocess.Popen[bytes]":
        with self._launching:
            if self._is_stopped:
                raise RunError("The worker was stopped.")
            self._scratch = Path(tempfile.mkdtemp(prefix="klastry-"))
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(  # noqa: S603 - this program itself
                self._command,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                start_new_session=True,
                env=os.environ | dict.fromkeys(_TEMPORARY, str(self._scratch)),
            )
            return self._process

    def _took_too_long(self, one: Input) -> Extraction:
        reason = (
            f"reading it takes longer than {self._limits.seconds:g} s: split it or save it anew, or try again with"
            " --retry-failed and a higher --timeout"
        )
        return failed(one, DocumentStatus.TIMEOUT, reason)


class _Deadline:
    """Kills a process that is not done in time."""

    def __init__(self, process: "subprocess.Popen[bytes]", seconds: float) -> None:
        self._ends = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, _kill, [process])
        self._timer.daemon = True

    @property
    def is_over(self) -> bool:
        """Whether the process may have been killed."""
        return time.monotonic() >= self._ends

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()


def _ask(process: "subprocess.Popen[bytes]", one: Input) -> bytes | None:
    """The answer of a worker; None where it died."""
    if process.stdin is None or process.stdout is None:
        return None
    try:
        write_frame(process.stdin, pickle.dumps(one))
    except OSError:
        return None
    return read_frame(process.stdout)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """End a process and the programs that it has started, which on Windows go on until they are done."""
    if sys.platform == "win32":
        process.kill()
    elif process.returncode is None:  # it has not been waited for: its number is not another's yet
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def _close(stream: IO[bytes] | None) -> None:
    if stream is not None:
        with contextlib.suppress(OSError):  # what could not be sent to a dead process
            stream.close()


def _last_words(process: "subprocess.Popen[bytes]") -> str:
    """The last line that a process said before it could not start."""
    _kill(process)
    said = process.stderr.read().decode("utf-8", "replace") if process.stderr else ""
    return next((line.strip() for line in reversed(said.splitlines()) if line.strip()), "it said nothing")


def _died(one: Input) -> Extraction:
    reason = (
        "the process that read it died, of the file or for want of memory: save it anew, or try again with"
        " --retry-failed and a higher --memory"
    )
    return failed(one, DocumentStatus.QUARANTINED, reason)
