"""The time that each document and each stage takes: stages.py FOLDER.

Parsing and rules are measured in this process, after a first reading that loads the language data; the rest
is what a whole run with one worker says of itself.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from klastry.extract.document import extract_document
from klastry.extract.failures import ParseFailure
from klastry.extract.parsers import parse
from klastry.extract.raw_document import RawDocument, load
from klastry.pipeline.garbage import look_seldom
from klastry.pipeline.inputs import find_inputs
from klastry.pipeline.run import Settings, run
from klastry.report.console import Console, Verbosity

ROUNDS = 5


def main(raw: Path) -> None:
    """Print the time by document and stage."""
    look_seldom()
    documents = [load(one.file, raw) for one in find_inputs(raw)]
    print(f"Loading the language data: {_seconds(lambda: _quietly(extract_document, documents[0])):.2f} s")
    print(f"\nMilliseconds by document, median of {ROUNDS}\n{'parse':>10} {'rules':>8}  document")
    totals = {"parse": 0.0, "rules": 0.0}
    for document in documents:
        parsing, both = _median(parse, document), _median(extract_document, document)
        totals["parse"] += parsing
        totals["rules"] += both - parsing
        print(f"{parsing * 1000:10.1f} {(both - parsing) * 1000:8.1f}  {document.path}")
    whole = _whole_run(raw)
    print(f"\nSeconds by stage, {len(documents)} documents")
    for stage, seconds in (totals | whole).items():
        print(f"{seconds:10.3f}  {stage}")


def _median(work: Callable[[RawDocument], object], document: RawDocument) -> float:
    return statistics.median(_seconds(lambda: _quietly(work, document)) for _ in range(ROUNDS))


def _quietly(work: Callable[[RawDocument], object], document: RawDocument) -> None:
    try:
        work(document)
    except ParseFailure:
        return


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _whole_run(raw: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(raw, Path(folder, "out"), Path(folder, "decisions"), jobs=1)
        begun = time.perf_counter()
        seconds = run(settings, Console(Verbosity.QUIET)).run.seconds
        whole = time.perf_counter() - begun
    names = {"read": "read in a worker, its start and the two above", "normalize": "normalize"}
    told = {names.get(stage, stage): value for stage, value in seconds.items()}
    return told | {"publish": whole - sum(seconds.values()), "the whole run": whole}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
