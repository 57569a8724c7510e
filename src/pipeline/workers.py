"""Many documents read at the same time: each gives exactly one result, whatever it does to its worker."""

from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import Limits
from klastry.pipeline.worker_process import WORKER, WorkerProcess
from klastry.schema.extraction import Extraction

_TICK = 0.5  # seconds; Windows notices an interruption only between two waits


def read_all(
    inputs: Sequence[Input], jobs: int, limits: Limits, command: Sequence[str] = WORKER
) -> Iterator[Extraction]:
    """What each document says, in the order in which they get ready.

    When the iteration is ended, by an interruption too, the workers end at once.

    Args:
        inputs: The documents.
        jobs: How many are read at the same time.
        limits: What each may take.
        command: The program of a worker.

    Raises:
        RunError: A worker cannot be started.
    """
    left = iter(inputs)
    with _Crew(min(jobs, len(inputs)), limits, command) as crew:
        under_way = {crew.begin(one) for one in islice(left, jobs)}
        while under_way:
            done, under_way = wait(under_way, _TICK, FIRST_COMPLETED)
            for future in done:
                under_way.update(crew.begin(one) for one in islice(left, 1))
                yield future.result()


class _Crew:
    """Workers, and a thread for each that waits for its answer."""

    def __init__(self, size: int, limits: Limits, command: Sequence[str]) -> None:
        self._workers = [WorkerProcess(limits, command) for _ in range(size)]
        self._idle: SimpleQueue[WorkerProcess] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._threads = ThreadPoolExecutor(max(size, 1))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.stop()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def begin(self, one: Input) -> Future[Extraction]:
        """Have a document read by the next worker that is idle."""
        return self._threads.submit(self._read, one)

    def _read(self, one: Input) -> Extraction:
        worker = self._idle.get()
        try:
            return worker.read(one)
        finally:
            self._idle.put(worker)
