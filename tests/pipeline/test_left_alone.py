"""Documents that ended their worker are not read again until there is a reason to."""

import dataclasses
from pathlib import Path

import pytest

from klastry.pipeline.inputs import Input
from klastry.pipeline.left_alone import FILE, LeftAlone
from klastry.pipeline.limits import Limits
from klastry.pipeline.work import failed
from klastry.schema.document import DocumentRecord, DocumentStatus

LIMITS = Limits(seconds=60, memory=1000)
ONE = Input(Path("a.pdf"), ("a.pdf",), "1" * 64, 5)


def record(status: DocumentStatus) -> DocumentRecord:
    return failed(ONE, status, "a reason").document


def left_alone(out: Path, limits: Limits = LIMITS, *, retry: bool = False) -> LeftAlone:
    return LeftAlone(out, limits, retry=retry)


@pytest.mark.parametrize("status", [DocumentStatus.TIMEOUT, DocumentStatus.QUARANTINED])
def test_the_next_run_gives_the_same_result_without_reading_it(tmp_path: Path, status: DocumentStatus):
    left_alone(tmp_path).note(record(status))
    again = left_alone(tmp_path).result_of(ONE)
    assert again is not None
    assert again.document == record(status)


def test_a_copy_under_another_name_is_left_alone_under_that_name(tmp_path: Path):
    left_alone(tmp_path).note(record(DocumentStatus.TIMEOUT))
    moved = left_alone(tmp_path).result_of(dataclasses.replace(ONE, paths=("b.pdf",)))
    assert moved is not None
    assert moved.document.paths == ("b.pdf",)


def test_it_is_read_again_when_asked_for_or_with_more_time_or_memory(tmp_path: Path):
    left_alone(tmp_path).note(record(DocumentStatus.TIMEOUT))
    assert left_alone(tmp_path, retry=True).result_of(ONE) is None
    assert left_alone(tmp_path, dataclasses.replace(LIMITS, seconds=61)).result_of(ONE) is None
    assert left_alone(tmp_path, dataclasses.replace(LIMITS, memory=1001)).result_of(ONE) is None
    assert left_alone(tmp_path, dataclasses.replace(LIMITS, seconds=5)).result_of(ONE) is not None


def test_another_program_reads_it_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    left_alone(tmp_path).note(record(DocumentStatus.QUARANTINED))
    monkeypatch.setattr("klastry.pipeline.left_alone.__version__", "99")
    assert left_alone(tmp_path).result_of(ONE) is None


def test_it_is_read_again_when_a_program_that_reads_such_files_is_there_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("klastry.pipeline.left_alone.programs_present", lambda: ("libreoffice",))
    left_alone(tmp_path).note(record(DocumentStatus.TIMEOUT))
    assert left_alone(tmp_path).result_of(ONE) is not None
    monkeypatch.setattr("klastry.pipeline.left_alone.programs_present", lambda: ("tesseract", "libreoffice"))
    assert left_alone(tmp_path).result_of(ONE) is None


def test_it_is_read_again_with_fewer_pages_of_scans(tmp_path: Path):
    left_alone(tmp_path).note(record(DocumentStatus.TIMEOUT))
    assert left_alone(tmp_path, dataclasses.replace(LIMITS, scan_pages=41)).result_of(ONE) is not None
    assert left_alone(tmp_path, dataclasses.replace(LIMITS, scan_pages=39)).result_of(ONE) is None


def test_a_document_that_was_read_at_last_is_forgotten(tmp_path: Path):
    left_alone(tmp_path).note(record(DocumentStatus.TIMEOUT))
    left_alone(tmp_path, retry=True).note(record(DocumentStatus.OK))
    assert left_alone(tmp_path).result_of(ONE) is None


@pytest.mark.parametrize("status", [DocumentStatus.OK, DocumentStatus.FAILED, DocumentStatus.ENCRYPTED])
def test_other_documents_leave_no_trace(tmp_path: Path, status: DocumentStatus):
    left_alone(tmp_path).note(record(status))
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"d-1": 5}', b'{"d-1": {"status": "x"}}', b"\xff"])
def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path, content: bytes):
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / FILE).write_bytes(content)
    assert left_alone(tmp_path).result_of(ONE) is None
