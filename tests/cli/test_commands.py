"""The program as a user runs it: arguments, exit status, what goes to stdout and to stderr."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROFILE = "Nazwa: Opolski Klaster Ceramiczny\nLiczba członków klastra: 14\nRok założenia: 2009\nSiedziba: Opole\n"


def klastry(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "klastry", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one document, read."""
    root = tmp_path_factory.mktemp("project")
    (root / "data" / "raw").mkdir(parents=True)
    (root / "data" / "raw" / "opolskie.txt").write_text(PROFILE, encoding="utf-8")
    run = klastry("extract", cwd=root)
    assert run.returncode == 0, run.stderr
    return root


def test_extract_sums_up_on_stderr_in_ten_lines_and_leaves_stdout_to_programs(folder: Path):
    run = klastry("extract", cwd=folder)
    assert (run.returncode, run.stdout) == (0, "")
    assert run.stderr.splitlines()[-10].startswith("Documents  1 (1 ok)")
    assert run.stderr.splitlines()[-1] == f"Output     {Path('data/out/clusters.json')}"


def test_extract_quietly_says_nothing_when_all_is_well(folder: Path):
    run = klastry("extract", "--quiet", cwd=folder)
    assert (run.stdout, run.stderr) == ("", "")


def test_extract_with_json_gives_programs_the_sum_on_stdout(folder: Path):
    run = klastry("extract", "--json", "--quiet", cwd=folder)
    assert json.loads(run.stdout)["counts"]["documents"] == {"ok": 1}


def test_a_document_that_needs_a_look_is_exit_3_and_one_line(folder: Path, tmp_path: Path):
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "pusty.pdf").touch()
    run = klastry("extract", "--raw", "raw", "--out", "out", "--decisions", "dec", "-q", cwd=tmp_path)
    assert run.returncode == 3
    (line,) = run.stderr.splitlines()
    assert line.startswith("pusty.pdf: empty: ")


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["extract", "--raw", "none"], 1, "There is no folder none"),
        (["extract", "--jobs", "0"], 2, "--jobs"),
        (["extract", "--quiet", "--verbose"], 2, "exclude each other"),
        (["extract", "--nonsense"], 2, "--nonsense"),
        (["show", "Opolski Klaster", "--out", "none"], 1, "run `klastry extract`"),
        (["evaluate", "none"], 1, "No labels in"),
    ],
)
def test_what_cannot_be_done_is_told(arguments: list[str], status: int, said: str, tmp_path: Path):
    run = klastry(*arguments, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (status, "")
    assert said in run.stderr
    assert "Traceback" not in run.stderr


def test_show_prints_a_record_with_its_sentences(folder: Path):
    run = klastry("show", "opolski klaster ceramiczny", cwd=folder)
    assert run.returncode == 0
    assert "Rok założenia: 2009" in run.stdout
    assert "opolskie.txt" in run.stdout


def test_show_tells_the_nearest_names(folder: Path):
    run = klastry("show", "Opolskie Klastry Ceramiki", cwd=folder)
    assert (run.returncode, run.stdout) == (1, "")
    assert "Opolski Klaster Ceramiczny" in run.stderr


def test_evaluate_prints_the_figures(folder: Path, tmp_path: Path):
    (tmp_path / "gold").mkdir()
    gold = {"document": "opolskie.txt", "clusters": [{"name": "Opolski Klaster Ceramiczny", "founded": 2009}]}
    (tmp_path / "gold" / "opolskie.json").write_text(json.dumps(gold))
    run = klastry("evaluate", tmp_path, "--docs", folder / "data" / "raw", "--json")
    assert json.loads(run.stdout)["founded"] == {
        "precision": 1.0,
        "recall": 1.0,
        "f1": 1.0,
        "right": 1,
        "wrong": 0,
        "missing": 0,
    }


def test_schema_prints_all_or_writes_a_file_for_each(tmp_path: Path):
    printed = json.loads(klastry("schema").stdout)
    assert klastry("schema", tmp_path / "made").returncode == 0
    assert {file.stem: json.loads(file.read_bytes()) for file in (tmp_path / "made").iterdir()} == printed


def test_version_and_help_import_nothing_heavy():
    code = "import sys, klastry.cli; print(*sorted({'spacy', 'pydantic', 'rich', 'lxml'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"
    assert klastry("--version").stdout.startswith("klastry ")
    assert "extract" in klastry("--help").stdout


def test_a_document_that_takes_too_long_is_left_alone_until_asked_for(folder: Path, tmp_path: Path):
    slow = tmp_path / "raw" / "slow.txt"
    slow.parent.mkdir()
    slow.write_text("".join(f"Nazwa: Klaster {number} Opole\n\n" for number in range(200_000)), encoding="utf-8")
    command = ("extract", "--raw", slow.parent, "--out", tmp_path / "out", "--decisions", tmp_path / "dec")

    def seconds(*arguments: str) -> tuple[float, bytes]:
        run = klastry(*command, "--json", *arguments)
        assert run.returncode == 3
        assert "slow.txt: timeout" in run.stderr
        return json.loads(run.stdout)["seconds"]["read"], (tmp_path / "out" / "documents.json").read_bytes()

    first, documents = seconds("--timeout", "1")
    assert first > 1
    assert seconds("--timeout", "1") == (pytest.approx(0, abs=0.5), documents)
    assert seconds("--timeout", "1", "--retry-failed")[0] > 1
    assert seconds("--timeout", "1.5")[0] > 1.5


@pytest.mark.skipif(sys.platform == "win32", reason="no signal to one process there")
def test_an_interrupted_run_is_130_and_writes_nothing(folder: Path, tmp_path: Path):
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    arguments = ["extract", "--raw", folder / "data" / "raw", "--out", tmp_path / "out", "--log-format", "json"]
    command = [sys.executable, "-m", "klastry", *map(str, arguments), "--decisions", str(tmp_path / "dec")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as run:
        assert run.stderr is not None
        assert "begun" in run.stderr.readline()
        run.send_signal(signal.SIGINT)
        assert run.wait(60) == 130
    assert not (tmp_path / "out" / "clusters.json").exists()
    assert not (tmp_path / "dec" / "cluster_ids.csv").exists()
