"""What becomes of documents that do something to the process that reads them."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from klastry.pipeline.errors import RunError
from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import Limits
from klastry.pipeline.workers import read_all
from klastry.schema.document import DocumentRecord, DocumentStatus

COMMAND = (sys.executable, str(Path(__file__).with_name("deadly_worker.py")))
LIMITS = Limits(seconds=2, memory=256)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def inputs(*names: str) -> list[Input]:
    return [Input(Path(name), (name,), f"{number:064x}", 1) for number, name in enumerate(names)]


def results(names: list[str], jobs: int) -> dict[str, DocumentRecord]:
    found = [extraction.document for extraction in read_all(inputs(*names), jobs, LIMITS, COMMAND)]
    assert sorted(one.paths[0] for one in found) == sorted(names)
    return {one.paths[0]: one for one in found}


def ended(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().split()[2] == "Z"


def wait_until_ended(pid: int) -> None:
    deadline = time.monotonic() + 30
    while not ended(pid):
        assert time.monotonic() < deadline, "it lives on"
        time.sleep(0.05)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_that_ends_its_worker_costs_only_itself(jobs: int):
    found = results(["a", "die-1", "b", "crash-2", "c", "die-3", "d"], jobs)
    dead = {name for name, one in found.items() if one.status is DocumentStatus.QUARANTINED}
    assert dead == {"die-1", "crash-2", "die-3"}
    assert {found[name].status for name in "abcd"} == {DocumentStatus.OK}


def test_a_document_that_takes_too_long_is_ended_with_a_reason():
    found = results(["sleep-1", "a"], 1)
    assert found["sleep-1"].status is DocumentStatus.TIMEOUT
    assert "longer than 2 s" in str(found["sleep-1"].reason)
    assert found["a"].status is DocumentStatus.OK


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded on Linux")
def test_a_document_that_takes_too_much_memory_is_ended_with_a_reason():
    found = results(["eat-1", "a"], 1)
    assert found["eat-1"].status is DocumentStatus.QUARANTINED
    assert "256 MiB" in str(found["eat-1"].reason)
    assert found["a"].status is DocumentStatus.OK


def test_a_worker_is_kept_for_many_documents_and_its_start_is_not_the_documents_time():
    found = results([f"a-{number}" for number in range(50)], 1)
    assert len({one.reason for one in found.values()}) == 1


def test_what_libraries_print_and_read_does_not_mix_with_the_answers():
    assert {one.status for one in results(["print-1", "print-2", "a"], 1).values()} == {DocumentStatus.OK}


def test_more_workers_than_documents_and_none_at_all():
    assert results(["a"], 8)["a"].status is DocumentStatus.OK
    assert results([], 2) == {}


def test_a_worker_that_cannot_start_ends_the_run_with_what_it_said():
    command = (*COMMAND, "broken")
    with pytest.raises(RunError, match="there is no dictionary"):
        list(read_all(inputs("a", "b"), 2, LIMITS, command))


@linux_only
def test_programs_and_files_that_were_made_for_a_document_end_with_its_time(tmp_path: Path):
    note = tmp_path / "pid"
    list(read_all([Input(note, ("start-1",), "0" * 64, 1)], 1, LIMITS, COMMAND))
    wait_until_ended(int(note.read_text()))
    assert not Path((tmp_path / "folder").read_text()).exists()


@linux_only
def test_workers_end_at_once_when_nobody_wants_the_rest(tmp_path: Path):
    notes = [tmp_path / "1", tmp_path / "2"]
    slow = [Input(note, ("note",), f"{number}" * 64, 1) for number, note in enumerate(notes)]
    reading = read_all([*inputs("a"), *slow], 1, Limits(seconds=600), COMMAND)
    next(reading)
    while not (notes[0].exists() and notes[0].read_text()):
        time.sleep(0.05)
    reading.close()
    assert ended(int(notes[0].read_text()))
    assert not notes[1].exists()


SLOW_RUN = """
import sys
from pathlib import Path
from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import Limits
from klastry.pipeline.workers import read_all

slow = Input(Path(sys.argv[-1]), ("note",), "0" * 64, 1)
list(read_all([slow], 1, Limits(seconds=600), sys.argv[1:-1]))
"""


@linux_only
def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path):
    script, note = tmp_path / "slow_run.py", tmp_path / "pid"
    script.write_text(SLOW_RUN)
    environment = os.environ | {"TMPDIR": str(tmp_path)}  # nobody is left to clear away
    parent = subprocess.Popen([sys.executable, script, *COMMAND, note], env=environment)
    while not (note.exists() and note.read_text()):
        assert parent.poll() is None
        time.sleep(0.05)
    parent.kill()
    parent.wait()
    wait_until_ended(int(note.read_text()))
