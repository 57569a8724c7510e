import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from klastry.pipeline.inputs import Input
from klastry.pipeline.work import failed
from klastry.pipeline.workers import read_all
from klastry.schema.document import DocumentStatus
from klastry.schema.extraction import Extraction

DEADLY = "deadly"


def inputs(*names: str) -> list[Input]:
    return [Input(Path(name), (name,), f"{number:064x}", 1) for number, name in enumerate(names)]


def read_or_die(one: Input) -> Extraction:
    if one.paths[0].startswith(DEADLY):
        os._exit(9)
    return failed(one, DocumentStatus.OK, "read")


def statuses(names: list[str], jobs: int) -> dict[str, DocumentStatus]:
    results = list(read_all(inputs(*names), jobs, read_or_die))
    assert len(results) == len(names)
    return {result.document.paths[0]: result.document.status for result in results}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_that_kills_its_worker_costs_only_itself(jobs: int):
    found = statuses(["a", "b", "deadly-1", "c", "deadly-2", "d"], jobs)
    assert {name for name, status in found.items() if status is DocumentStatus.QUARANTINED} == {
        "deadly-1",
        "deadly-2",
    }
    assert {found[name] for name in "abcd"} == {DocumentStatus.OK}


def test_more_workers_than_documents_and_none_at_all():
    assert statuses(["a"], 8) == {"a": DocumentStatus.OK}
    assert statuses([], 2) == {}


SLOW_RUN = """
import sys, time
from pathlib import Path
from klastry.pipeline.inputs import Input
from klastry.pipeline.workers import read_all
sys.path.insert(0, sys.argv[1])
from test_workers import inputs, note_and_sleep

if __name__ == "__main__":
    list(read_all(inputs(sys.argv[2]), 1, note_and_sleep))
"""


def note_and_sleep(one: Input) -> Extraction:
    one.file.write_text(str(os.getpid()))
    time.sleep(600)
    raise AssertionError("the parent is gone, and this one should be too")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path):
    script, note = tmp_path / "slow_run.py", tmp_path / "pid"
    script.write_text(SLOW_RUN)
    parent = subprocess.Popen([sys.executable, script, Path(__file__).parent, note])
    while not (note.exists() and note.read_text()):
        assert parent.poll() is None
        time.sleep(0.05)
    parent.kill()
    parent.wait()
    worker = Path(f"/proc/{note.read_text()}/stat")
    deadline = time.monotonic() + 30
    while worker.exists() and worker.read_text().split()[2] != "Z":
        assert time.monotonic() < deadline, "the worker lives on"
        time.sleep(0.05)
