"""How a folder of odd files is borne: hostile.py FOLDER [JOBS [SECONDS [MIB]]].

Prints how many files got which status, the worst overrun of the deadline, the most memory that this process took,
and the files that took longest. Nothing is written.
"""

import itertools
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from klastry.pipeline.inputs import Input, find_inputs
from klastry.pipeline.limits import MIB, USUAL, Limits
from klastry.pipeline.worker_process import WorkerProcess
from klastry.schema.document import DocumentRecord

SHOWN = 15


@dataclass(frozen=True, slots=True)
class Timed:
    """One file and the seconds that it took, the start of its worker aside."""

    document: DocumentRecord
    seconds: float


def main(raw: Path, jobs: int, limits: Limits) -> None:
    """Read everything and print what became of it."""
    inputs = find_inputs(raw)
    before = _peak()
    timed = list(_read(inputs, jobs, limits))
    counts = Counter(str(one.document.status) for one in timed)
    print(
        f"{len(inputs)} documents, {len(timed)} results: " + ", ".join(f"{n} {s}" for s, n in counts.most_common())
    )
    overrun = max(one.seconds for one in timed) - limits.seconds
    print(f"Deadline {limits.seconds:g} s, worst overrun {max(overrun, 0.0):.2f} s")
    print(f"Memory of the parent: {before} MiB at the start, {_peak()} MiB at most")
    print(
        f"Without a reason: {sum(one.document.status.needs_a_look and not one.document.reason for one in timed)}"
    )
    for one in sorted(timed, key=lambda one: -one.seconds)[:SHOWN]:
        path, reason = one.document.paths[0], one.document.reason or ""
        print(f"{one.seconds:8.2f} s  {one.document.status:<12} {path}  {reason}")


def _read(inputs: Sequence[Input], jobs: int, limits: Limits) -> Iterator[Timed]:
    workers: SimpleQueue[WorkerProcess] = SimpleQueue()
    crew = [WorkerProcess(limits) for _ in range(jobs)]
    for worker in crew:
        workers.put(worker)
    with ThreadPoolExecutor(jobs) as threads:
        yield from threads.map(_timed, inputs, itertools.repeat(workers))
    for worker in crew:
        worker.close()


def _timed(one: Input, workers: "SimpleQueue[WorkerProcess]") -> Timed:
    worker = workers.get()
    worker.start()
    begun = time.monotonic()
    document = worker.read(one).document
    seconds = time.monotonic() - begun
    workers.put(worker)
    return Timed(document, seconds)


def _peak() -> int:
    """The most memory that this process has taken so far, in MiB."""
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // MIB


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[2:]]
    jobs, seconds, memory = numbers + [2, USUAL.seconds, USUAL.memory][len(numbers) :]
    main(Path(sys.argv[1]), int(jobs), Limits(seconds, int(memory)))
