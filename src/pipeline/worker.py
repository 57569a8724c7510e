"""The program of a worker process: reads documents one by one for a parent that may kill it.

Requests come in on its standard input and answers go out on its standard output. Both are taken away from
everything else in the process, for libraries print there and programs that they start read there.
"""

import contextlib
import os
import pickle
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO

from klastry.extract.pdf_engine import PdfEngine
from klastry.pipeline.frames import read_frame, write_frame
from klastry.pipeline.garbage import keep_all, look_seldom
from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import MIB
from klastry.pipeline.memory import allow_more, resident
from klastry.pipeline.work import failed, prepare, read_document
from klastry.schema.document import DocumentStatus
from klastry.schema.extraction import Extraction

READY = b"ready"
FIT, WORN = b"+", b"-"
"""The first byte of an answer: whether the worker should read another document."""

_STDIN, _STDOUT, _STDERR = 0, 1, 2
_WORN_BY = 0.25  # of the memory for a document, still taken after it

Reader = Callable[[Input], Extraction]


def serve(read: Reader, memory: int) -> None:
    """Answer requests until the parent is gone.

    Args:
        read: What to do with a document.
        memory: MiB that it may take.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interruption is the parent's matter
    requests, answers = os.fdopen(_taken(_STDIN), "rb"), os.fdopen(_taken(_STDOUT), "wb")
    _silence()
    at_rest = resident()
    write_frame(answers, READY)
    for one in _requests(requests):
        answer = _answer(read, one, memory)
        is_worn = answer is None or resident() - at_rest > _WORN_BY * memory * MIB
        content = answer or _too_large(one, memory)
        write_frame(answers, (WORN if is_worn else FIT) + content)


def _taken(descriptor: int) -> int:
    """A copy that this process alone has; what stood there leads nowhere any more."""
    copy = os.dup(descriptor)
    _to_nowhere(descriptor)
    return copy


def _silence() -> None:
    """What libraries complain of from here on names no document; until here it tells why the start failed."""
    _to_nowhere(_STDERR)


def _to_nowhere(descriptor: int) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _requests(stream: BinaryIO) -> Iterator[Input]:
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(stream, waiting), daemon=True).start()
    while True:
        yield pickle.loads(waiting.get())  # noqa: S301 - the parent's own words


def _listen(stream: BinaryIO, waiting: "queue.SimpleQueue[bytes]") -> None:
    """Take requests while a document is being read, for then it is seen when the parent is gone."""
    while (request := read_frame(stream)) is not None:
        waiting.put(request)
    if sys.platform != "win32":
        os.killpg(0, signal.SIGKILL)  # with the programs that were started for a document
    os._exit(1)


def _answer(read: Reader, one: Input, memory: int) -> bytes | None:
    """The extraction as JSON; None where there was not enough memory for it."""
    allow_more(memory * MIB)
    try:
        return read(one).model_dump_json().encode()
    except MemoryError:
        return None


def _too_large(one: Input, memory: int) -> bytes:
    allow_more(memory * MIB)
    reason = (
        f"reading it takes more than {memory} MiB of memory: split it or save it anew, or try again with"
        " --retry-failed and a higher --memory"
    )
    return failed(one, DocumentStatus.QUARANTINED, reason).model_dump_json().encode()


if __name__ == "__main__":
    look_seldom()
    prepare()
    keep_all()
    with contextlib.suppress(BrokenPipeError):
        engine, scan_pages, seconds, memory = sys.argv[1:]
        read = partial(
            read_document, pdf_engine=PdfEngine(engine), scan_pages=int(scan_pages), seconds=float(seconds)
        )
        serve(read, int(memory))
