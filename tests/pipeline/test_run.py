"""Whole runs on small folders."""

import dataclasses
import json
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from bad_files import STATUSES, put_bad_files
from jsonschema import Draft202012Validator
from privileges import without_writing_anywhere

from klastry.normalize.ids import IdRegistry
from klastry.normalize.records import Normalized, normalize
from klastry.pipeline.errors import RunError
from klastry.pipeline.lock import locked
from klastry.pipeline.run import Outcome, Settings, run
from klastry.schema.document import DocumentRecord
from klastry.schema.extraction import Extraction

PROFILES = {
    "lubuskie.txt": """Nazwa: Lubuski Klaster Obróbki Drewna
Koordynator: Fundacja Drzewna
Liczba członków klastra: 21
Rok założenia: 2011
Siedziba: Zielona Góra
""",
    "opolskie.txt": """Nazwa: Opolski Klaster Ceramiczny
Koordynator: Stowarzyszenie Ceramików
Liczba członków klastra: 14
Rok założenia: 2009
Siedziba: Opole
""",
}


class Silent:
    def begun(self, documents: int) -> None: ...

    def read(self, document: DocumentRecord) -> None: ...

    def stage(self, name: str) -> None: ...


def extract(folder: Path, jobs: int = 2) -> Outcome:
    return run(Settings(folder / "raw", folder / "out", folder / "decisions", jobs), Silent())


def put(folder: Path, documents: Mapping[str, str]) -> None:
    (folder / "raw").mkdir(parents=True, exist_ok=True)
    for name, text in documents.items():
        (folder / "raw" / name).write_text(text, encoding="utf-8")


def published(folder: Path, *, but: tuple[str, ...] = ("run.json",)) -> dict[str, bytes]:
    out = folder / "out"
    files = {file.relative_to(out).as_posix(): file for file in out.rglob("[!.]*") if file.is_file()}
    return {name: file.read_bytes() for name, file in files.items() if name not in but}


def with_bad_ids(extractions: Sequence[Extraction], registry: IdRegistry, _: object) -> Normalized:
    normalized = normalize(extractions, registry)
    bad = tuple(cluster.model_copy(update={"id": "17"}) for cluster in normalized.clusters)
    return dataclasses.replace(normalized, clusters=bad)


def content(folder: Path, name: str) -> Any:
    return json.loads((folder / "out" / name).read_bytes())


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run over two documents, to be looked at and not changed."""
    folder = tmp_path_factory.mktemp("finished")
    put(folder, PROFILES)
    extract(folder)
    return folder


def test_every_file_is_there_and_fits_its_published_schema(finished: Path):
    for name in ("clusters", "documents", "changes", "run"):
        schema = content(finished, f"schema/{name}.json")
        Draft202012Validator(schema).validate(content(finished, f"{name}.json"))
    for name in ("observations", "issues"):
        validator = Draft202012Validator(content(finished, f"schema/{name}.json"))
        for line in (finished / "out" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            validator.validate(json.loads(line))


def test_every_quote_stands_in_the_published_text(finished: Path):
    observations = [seen for one in content(finished, "clusters.json")["clusters"] for seen in one["observations"]]
    assert observations
    for seen in observations:
        text = (finished / "out" / "text" / f"{seen['document']}.txt").read_bytes().decode()
        assert text[seen["start"] : seen["end"]] == seen["quote"]
        assert text[seen["value_start"] : seen["value_end"]] == seen["raw"]
        assert all(text[part["start"] : part["end"]] == part["quote"] for part in seen["context"])


def test_the_run_has_the_digest_of_every_other_file(finished: Path):
    assert content(finished, "run.json")["files"].keys() == published(finished).keys()


def test_documents_tell_how_many_clusters_they_speak_of(finished: Path):
    assert [one["clusters"] for one in content(finished, "documents.json")["documents"]] == [1, 1]


def test_a_second_run_changes_no_byte_but_the_run(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    outcome = extract(tmp_path)
    assert not outcome.changes.any
    assert published(tmp_path) == published(finished)


def test_order_and_number_of_workers_do_not_matter(finished: Path, tmp_path: Path):
    put(tmp_path, {f"{number}-{name}": PROFILES[name] for number, name in enumerate(reversed(PROFILES))})
    extract(tmp_path, jobs=1)
    paths = ("run.json", "documents.json")
    assert published(tmp_path, but=paths) == published(finished, but=paths)


def test_a_document_that_is_gone_takes_its_text_with_it_and_ids_stay(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    before = {one["name"]: one["id"] for one in content(tmp_path, "clusters.json")["clusters"]}
    (tmp_path / "raw" / "lubuskie.txt").unlink()
    outcome = extract(tmp_path)
    assert [one.name for one in outcome.changes.removed] == ["Lubuski Klaster Obróbki Drewna"]
    assert len(list((tmp_path / "out" / "text").iterdir())) == 1
    (left,) = content(tmp_path, "clusters.json")["clusters"]
    assert left["id"] == before[left["name"]]


def test_ids_outlive_the_output(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    shutil.rmtree(tmp_path / "out")
    put(tmp_path, {"nowy.txt": "Nazwa: Bałtycki Klaster Żeglarski\nRok założenia: 2012\n"})
    extract(tmp_path)
    before = {one["name"]: one["id"] for one in content(finished, "clusters.json")["clusters"]}
    after = {one["name"]: one["id"] for one in content(tmp_path, "clusters.json")["clusters"]}
    assert after.items() >= before.items()
    assert len(after) == 3


def test_a_bad_file_of_any_kind_is_a_status_with_a_reason_and_costs_nothing_else(finished: Path, tmp_path: Path):
    put_bad_files(tmp_path / "raw")
    put(tmp_path, PROFILES)
    if sys.platform != "win32":
        (tmp_path / "raw" / "donikad.pdf").symlink_to("nowhere.pdf")
    outcome = extract(tmp_path)
    documents = {one.paths[0]: one for one in outcome.results.documents}
    for name, (_, right) in STATUSES.items():
        assert documents[name].status in right, documents[name]
        assert documents[name].status == "ok" or documents[name].reason
    assert {one.document for one in outcome.results.issues} >= {
        one.id for one in documents.values() if one.status.needs_a_look
    }
    names = {one.name for one in outcome.results.clusters}
    assert names >= {one["name"] for one in content(finished, "clusters.json")["clusters"]}


def test_output_that_does_not_fit_its_schema_is_not_published(
    finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr("klastry.pipeline.run.normalize", with_bad_ids)
    with pytest.raises(RunError, match=r"does not fit its schema"):
        extract(tmp_path)
    assert published(tmp_path, but=()) == published(finished, but=())


def test_a_broken_file_of_ids_stops_the_run_before_anything_is_written(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    (tmp_path / "decisions" / "cluster_ids.csv").write_text("id,anchor,value\nkl-x,name,A\n")
    with pytest.raises(RunError, match=r"cluster_ids\.csv"):
        extract(tmp_path)
    assert published(tmp_path, but=()) == published(finished, but=())


def test_two_runs_at_a_time_are_refused(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    with locked(tmp_path / "out"), pytest.raises(RunError, match="Another run"):
        extract(tmp_path)
    extract(tmp_path)


def test_two_runs_that_would_give_out_the_same_ids_are_refused(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    with (
        locked(tmp_path / "elsewhere", tmp_path / "decisions"),
        pytest.raises(RunError, match=r"Another run is writing to .*decisions"),
    ):
        extract(tmp_path)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    folder.chmod(0o555)
    try:
        with without_writing_anywhere():
            yield
    finally:
        folder.chmod(0o755)


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="gives up a right that only Linux knows")


@linux_only
def test_ids_that_are_known_need_no_right_to_write_them(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    with read_only(tmp_path / "decisions"):
        extract(tmp_path)
    assert published(tmp_path) == published(finished)


@linux_only
def test_new_ids_that_cannot_be_kept_stop_the_run_and_nothing_is_written(finished: Path, tmp_path: Path):
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    put(tmp_path, {"nowy.txt": "Nazwa: Klaster Okien\nRok założenia: 2011\n"})
    with read_only(tmp_path / "decisions"), pytest.raises(RunError, match=r"decisions cannot be written"):
        extract(tmp_path)
    assert published(tmp_path) == published(finished)
    extract(tmp_path)


def test_the_decisions_may_lie_in_the_output_folder(tmp_path: Path):
    with locked(tmp_path, tmp_path / "." / ""):
        assert (tmp_path / ".lock").exists()
