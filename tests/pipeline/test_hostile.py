"""Real files of the worst kinds, through real workers: each gets one status, a reason, and hurts nothing else."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hostile_files import LARGE, READ, REFUSED, SLOW, pages_pdf, spoiled

from klastry.extract.parsers.pdf.source import MOST_PAGES
from klastry.pipeline.inputs import find_inputs
from klastry.pipeline.limits import Limits
from klastry.pipeline.workers import read_all
from klastry.schema.document import DocumentRecord, DocumentStatus

SAMPLES = Path(__file__).parents[2] / "data" / "raw" / "samples"
OFFICE_FILES = Path(__file__).parents[1] / "extract" / "files"
READ_STATUSES = {DocumentStatus.OK, DocumentStatus.PARTIAL}
SPOILED = 60


def results(folder: Path, limits: Limits) -> dict[str, DocumentRecord]:
    """What becomes of the files of a folder; that each has one status, and a reason where it needs one."""
    inputs = find_inputs(folder)
    found = [extraction.document for extraction in read_all(inputs, 2, limits)]
    assert sorted(one.id for one in found) == [one.id for one in inputs]
    assert not [one for one in found if one.status.needs_a_look and not one.reason]
    return {one.paths[0]: one for one in found}


def made(folder: Path, files: Mapping[str, Callable[[], bytes]]) -> Path:
    for name, content in files.items():
        (folder / name).write_bytes(content())
    return folder


def test_odd_files_are_read(tmp_path: Path):
    found = results(made(tmp_path, READ), Limits(seconds=60))
    assert {name for name, one in found.items() if one.status not in READ_STATUSES or one.clusters != 1} == set()


def test_files_without_a_text_are_refused(tmp_path: Path):
    found = results(made(tmp_path, REFUSED), Limits(seconds=60))
    assert {name for name, one in found.items() if one.status in READ_STATUSES} == set()
    assert not [one for one in found.values() if "the program failed" in str(one.reason)]


def test_endless_files_are_given_up(tmp_path: Path):
    found = results(made(tmp_path, SLOW), Limits(seconds=2))
    assert {one.status for one in found.values()} <= {DocumentStatus.TIMEOUT, DocumentStatus.QUARANTINED}


def test_large_files_end_within_little_memory_and_time(tmp_path: Path):
    results(made(tmp_path, LARGE), Limits(seconds=3, memory=200))


def test_a_pdf_of_very_many_pages_is_read_in_part_and_says_which(tmp_path: Path):
    (document,) = results(made(tmp_path, {"a.pdf": lambda: pages_pdf(MOST_PAGES + 5)}), Limits()).values()
    assert document.status is DocumentStatus.PARTIAL
    assert f"pages {MOST_PAGES + 1} to {MOST_PAGES + 5}" in str(document.reason)
    assert document.pages == MOST_PAGES + 5
    assert document.clusters == 1


def test_a_page_larger_than_the_memory_says_so(tmp_path: Path):
    (document,) = results(made(tmp_path, {"a.html": LARGE["many_paragraphs.html"]}), Limits(memory=100)).values()
    assert document.status is DocumentStatus.QUARANTINED
    assert "memory" in str(document.reason)


@pytest.mark.parametrize("folder", [SAMPLES, OFFICE_FILES])
def test_spoiled_files_of_every_kind_make_nothing_fail(folder: Path, tmp_path: Path):
    files = [file for file in sorted(folder.rglob("*.*")) if file.suffix not in {".md", ".py", ".rtf", ".doc"}]
    for seed in range(SPOILED):
        file = files[seed % len(files)]
        (tmp_path / f"{seed}-{file.name}").write_bytes(spoiled(file.read_bytes(), seed))
    found = results(tmp_path, Limits(seconds=60))
    assert {name: one.reason for name, one in found.items() if "the program failed" in str(one.reason)} == {}
    assert DocumentStatus.OK in {one.status for one in found.values()}
