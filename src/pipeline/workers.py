"""The worker processes: a document that kills one costs itself and no other."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
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

Reader = Callable[[Input], Extraction]


def read_all(inputs: Sequence[Input], jobs: int, read: Reader = read_document) -> Iterator[Extraction]:
    """What each document says, in the order in which they get ready.

    Args:
        inputs: The documents.
        jobs: How many are read at the same time.
        read: What a worker does with a document; a function that another process can import.
    """
    left = iter(inputs)
    while first := list(islice(left, min(jobs, MOST_JOBS))):
        crew = _Crew(read, left)
        yield from crew.work(first)
        for suspect in crew.suspects:
            yield _read_alone(read, suspect)


class _Crew:
    """Workers that go on until no document is left or one of them dies."""

    def __init__(self, read: Reader, left: Iterator[Input]) -> None:
        self._read = read
        self._left = left
        self._under_way: dict[Future[Extraction], Input] = {}
        self.suspects: list[Input] = []
        """The documents that were under way when a worker died: one of them did it."""

    def work(self, first: Sequence[Input]) -> Iterator[Extraction]:
        """The results of the first documents, one a worker, and of those that follow."""
        with _pool(len(first)) as pool:
            for one in first:
                self._begin(pool, one)
            while self._under_way:
                done, _ = wait(self._under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    yield from self._end(pool, future)

    def _begin(self, pool: ProcessPoolExecutor, one: Input) -> None:
        try:
            self._under_way[pool.submit(self._read, one)] = one
        except BrokenProcessPool:
            self.suspects.append(one)

    def _end(self, pool: ProcessPoolExecutor, future: Future[Extraction]) -> Iterator[Extraction]:
        one = self._under_way.pop(future)
        try:
            yield future.result()
        except BrokenProcessPool:
            self.suspects.append(one)
        for following in islice(self._left, 0 if self.suspects else 1):
            self._begin(pool, following)


def _read_alone(read: Reader, one: Input) -> Extraction:
    with _pool(1) as pool:
        try:
            return pool.submit(read, one).result()
        except BrokenProcessPool:
            reason = "the process that read it died, of the file or for want of memory: try to save it anew"
            return failed(one, DocumentStatus.QUARANTINED, reason)


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
