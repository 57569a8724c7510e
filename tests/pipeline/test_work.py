import os
import sys
from pathlib import Path

import pytest

from klastry.pipeline.inputs import input_of
from klastry.pipeline.work import read_document
from klastry.schema.document import DocumentStatus
from klastry.schema.extraction import Extraction


def put(folder: Path) -> Path:
    file = folder / "a.txt"
    file.write_text("Nazwa: Opolski Klaster Ceramiczny\nRok założenia: 2009\n", encoding="utf-8")
    return file


def test_a_file_that_changes_between_listing_and_reading_is_told(tmp_path: Path):
    one = input_of(put(tmp_path))
    one.file.write_text("something else")
    document = read_document(one).document
    assert document.status is DocumentStatus.FAILED
    assert "changed while it was being read" in str(document.reason)


@pytest.mark.parametrize("change", [{"raw": "not there"}, {"start": 1}, {"value_end": 3}])
def test_a_value_that_does_not_stand_where_it_says_is_never_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: dict[str, object]
):
    from klastry.extract.document import extract_document

    def shifted(*given: object) -> Extraction:
        extraction = extract_document(*given)
        (entry,) = extraction.entries
        first = entry.observations[0].model_copy(update=change)
        moved = entry.model_copy(update={"observations": (first, *entry.observations[1:])})
        return extraction.model_copy(update={"entries": (moved,)})

    one = input_of(put(tmp_path))
    assert read_document(one).document.status is DocumentStatus.OK
    monkeypatch.setattr("klastry.extract.document.extract_document", shifted)
    document = read_document(one).document
    assert document.status is DocumentStatus.FAILED
    assert "is not its quote" in str(document.reason)


def test_a_text_that_cannot_be_written_is_the_documents_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from klastry.extract.document import extract_document

    def half_a_letter(*given: object) -> Extraction:
        return extract_document(*given).model_copy(update={"text": "\ud83d"})

    monkeypatch.setattr("klastry.extract.document.extract_document", half_a_letter)
    assert read_document(input_of(put(tmp_path))).document.status is DocumentStatus.FAILED


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_file_whose_name_is_no_utf8_is_read(tmp_path: Path):
    document = read_document(input_of(put(tmp_path).rename(tmp_path / os.fsdecode(b"wykaz-\xb3.txt")))).document
    assert (document.status, document.paths) == (DocumentStatus.OK, ("wykaz-\ufffd.txt",))


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_message_names_a_file_on_one_line(tmp_path: Path):
    document = read_document(input_of(put(tmp_path).rename(tmp_path / "a\n\x1b[31mb.txt"))).document
    assert document.paths == ("a\n\x1b[31mb.txt",)
    assert document.shown_path == "a\\n\\x1b[31mb.txt"
