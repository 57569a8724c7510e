import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from klastry.pipeline.errors import RunError
from klastry.pipeline.publish import Staging, finish_or_roll_back

OLD = {"clusters.json": "old", "run.json": "old", "text/d-1.txt": "old", "text/d-2.txt": "old"}
NEW = {"clusters.json": "new", "run.json": "new", "text/d-2.txt": "new", "text/d-3.txt": "new"}
IDS_OLD, IDS_NEW = "ids\n", "ids\nmore\n"

# A run that is killed at a chosen file operation: as the power may go, but at every place in turn.
KILLED_RUN = """
import json, os, signal, sys
from pathlib import Path
from klastry.pipeline.publish import Staging

out, ids, last_step, new = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), json.loads(sys.argv[4])
steps = 0

def counted(operation):
    def step(*args, **kwargs):
        global steps
        if steps == last_step:
            os.kill(os.getpid(), signal.SIGKILL)
        steps += 1
        return operation(*args, **kwargs)
    return step

os.fsync, Path.replace, Path.unlink = counted(os.fsync), counted(Path.replace), counted(Path.unlink)
with Staging(out) as staging:
    for path, text in new.items():
        staging.add(path, text)
    staging.commit(["text/d-1.txt", "text/d-2.txt"], {ids: sys.argv[5]})
"""


def published(out: Path) -> dict[str, str]:
    files = (file for file in out.rglob("*") if file.is_file())
    return {file.relative_to(out).as_posix(): file.read_text() for file in files}


def publish(out: Path, files: dict[str, str], stale: list[str], outside: dict[Path, str]) -> None:
    with Staging(out) as staging:
        for path, text in files.items():
            staging.add(path, text)
        staging.commit(stale, outside)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_anywhere_the_next_start_has_all_of_the_old_or_all_of_the_new(tmp_path: Path):
    outcomes = []
    for step in range(100):
        out, ids = tmp_path / f"out{step}", tmp_path / f"decisions{step}" / "cluster_ids.csv"
        publish(out, OLD, [], {ids: IDS_OLD})
        arguments = [str(out), str(ids), str(step), json.dumps(NEW), IDS_NEW]
        run = subprocess.run([sys.executable, "-c", KILLED_RUN, *arguments], check=False)
        finish_or_roll_back(out)
        if run.returncode == 0:
            break
        assert run.returncode == -signal.SIGKILL
        state = (published(out), ids.read_text())
        assert state in [(OLD, IDS_OLD), (NEW, IDS_NEW)]
        outcomes.append(state == (NEW, IDS_NEW))
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {False, True}


def test_a_run_that_fails_leaves_the_output_as_it_was(tmp_path: Path):
    publish(tmp_path, OLD, [], {})
    with pytest.raises(UnicodeEncodeError):
        publish(tmp_path, NEW | {"text/d-9.txt": "\ud800"}, [], {})
    assert published(tmp_path) == OLD


def test_stale_files_go_and_the_users_files_stay(tmp_path: Path):
    publish(tmp_path, OLD, [], {})
    (tmp_path / "notatki.txt").write_text("mine")
    (tmp_path / "text" / "moje.txt").write_text("mine")
    publish(tmp_path, NEW, ["text/d-1.txt", "text/d-2.txt"], {})
    assert published(tmp_path) == NEW | {"notatki.txt": "mine", "text/moje.txt": "mine"}


def test_nothing_outside_the_output_is_ever_taken_for_stale(tmp_path: Path):
    (tmp_path / "precious").write_text("mine")
    publish(tmp_path / "out", NEW, ["../precious", str(tmp_path / "precious")], {})
    assert (tmp_path / "precious").exists()


def test_a_file_that_cannot_be_put_in_place_is_named_and_put_there_next_time(tmp_path: Path):
    (tmp_path / "review.csv" / "in the way").mkdir(parents=True)
    with pytest.raises(RunError, match=r"review\.csv"):
        publish(tmp_path, NEW | {"review.csv": "new"}, [], {})
    (tmp_path / "review.csv" / "in the way").rmdir()
    (tmp_path / "review.csv").rmdir()
    finish_or_roll_back(tmp_path)
    assert published(tmp_path) == NEW | {"review.csv": "new"}


def test_digests_are_of_the_bytes(tmp_path: Path):
    with Staging(tmp_path) as staging:
        staging.add("b.txt", "ż")
        staging.add("a.txt", "")
        assert list(staging.digests) == ["a.txt", "b.txt"]
        assert staging.digests["a.txt"].startswith("e3b0c442")
