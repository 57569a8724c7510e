"""The worker processes: a document that kills one costs itself and no other."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice

from klastry.pipeline.inputs import Input
from klastry.pipeline.work import failed, read_document
from klastry.schema.document import DocumentStatus
from klastry.schema.extraction import Extraction

MOST_JOBS = 61
"""Windows waits for no more processes at once."""


def read_all(inputs: Sequence[Input], jobs: int) -> Iterator[Extraction]:
    """What each document says, in the order in which they get ready."""
    left = iter(inputs)
    suspects: list[Input] = []
    while window := list(islice(left, min(jobs, MOST_JOBS))):
        yield from _read_window(window, left, suspects, len(window))
        while suspects:
            yield from _read_alone(suspects.pop())


def _read_window(
    window: Sequence[Input], left: Iterator[Input], suspects: list[Input], jobs: int
) -> Iterator[Extraction]:
    """Read with as many documents under way as there are workers, until none is left or a worker dies.

    The documents that were under way then are the suspects.
    """
    under_way: dict[Future[Extraction], Input] = {}
    with _pool(jobs) as pool:
        for one in window:
            _submit(pool, one, under_way, suspects)
        while under_way:
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                one = under_way.pop(future)
                result = _result(future)
                if result is None:
                    suspects.append(one)
                    continue
                yield result
                for following in islice(left, 0 if suspects else 1):
                    _submit(pool, following, under_way, suspects)


def _submit(
    pool: ProcessPoolExecutor, one: Input, under_way: dict[Future[Extraction], Input], suspects: list[Input]
) -> None:
    try:
        under_way[pool.submit(read_document, one)] = one
    except BrokenProcessPool:
        suspects.append(one)


def _read_alone(one: Input) -> Iterator[Extraction]:
    with _pool(1) as pool:
        result = _result(pool.submit(read_document, one))
    reason = "the process that read it died, out of memory or of a fault: try to save the file anew"
    yield result or failed(one, DocumentStatus.QUARANTINED, reason)


def _result(future: Future[Extraction]) -> Extraction | None:
    """The result; None where the worker died."""
    try:
        return future.result()
    except BrokenProcessPool:
        return None


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Fresh processes, not forks: alike on every system, and without the threads and locks of this one."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=_begin_worker) as pool:
        try:
            yield pool
        except BaseException:  # interrupted, or nobody wants the rest: do not wait for what is under way
            for process in multiprocessing.active_children():
                process.kill()
            raise


def _begin_worker() -> None:
    """An interruption is the parent's matter; a worker whose parent is gone ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
