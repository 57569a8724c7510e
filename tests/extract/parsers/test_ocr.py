"""skan.pdf is the picture of a page that LibreOffice made out of skan.fodt: askew, in ink alone, with specks."""

import os
import shutil
from pathlib import Path

import pytest
from parsing import read, rows, said

from klastry.extract.document import extract_document
from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.ocr.words import words_in
from klastry.extract.programs import missing_for_scans
from klastry.extract.raw_document import load
from klastry.extract.text.document import BlockKind
from klastry.schema.observation import Origin

SCAN = Path(__file__).parent.parent / "files" / "skan.pdf"
what_is_missing = missing_for_scans()
needs_ocr = pytest.mark.skipif(
    what_is_missing is not None and os.environ.get("CI") != "true", reason=f"to run it, {what_is_missing}"
)


@pytest.fixture(scope="module")
def scan():
    return read(SCAN.read_bytes(), "skan.pdf")


@needs_ocr
def test_reads_the_cells_of_a_ruled_table(scan):
    table = [[cell.replace("\n", " ") for cell in row[1:]] for row in rows(scan)]
    assert table == [
        ["Nazwa klastra", "Siedziba", "Rok założenia", "Liczba członków (w tym firm)"],
        ["Żuławski Klaster Wiatrowy", "Elbląg", "2009", "27 (21)"],
        ["Klaster Młynarski „Złote Ziarno”", "Ostróda", "2011", "8 (8)"],
        ["Mazurski Klaster Szkutniczy", "Giżycko", "2013", "45 (39)"],
        ["Warmiński Klaster Ceramiki i Kafli", "Olsztyn", "2007", "130 (98)"],
    ]


@needs_ocr
def test_reads_headings_and_paragraphs(scan):
    assert said(scan, BlockKind.HEADING) == ["Klastry województwa warmińsko-mazurskiego"]
    first, last = said(scan, BlockKind.PARAGRAPH)
    assert "które zgłosiły się do urzędu w pierwszej połowie 2014 roku" in first
    assert "sp. z o.o." in last


@needs_ocr
def test_a_value_leads_to_its_place_on_the_page(scan):
    start = scan.text.index("Giżycko")
    place = scan.source.locate(start, start + len("Giżycko"))
    left, top, right, bottom = place.bbox
    assert place.page == 1
    assert 265 < left < right < 320
    assert 225 < top < bottom < 250


@needs_ocr
def test_observations_say_that_they_were_recognised():
    entries = extract_document(load(SCAN, SCAN.parent)).entries
    assert len(entries) == 4
    assert {seen.origin for entry in entries for seen in entry.observations} == {Origin.OCR}


def test_without_tesseract_a_scan_waits_and_says_what_to_install(without_tesseract):
    with pytest.raises(ParseFailure, match="tesseract-ocr-pol") as failure:
        read(SCAN.read_bytes())
    assert failure.value.status == "needs_ocr"


@needs_ocr
def test_refuses_to_read_without_the_polish_model(other_installation, monkeypatch, tmp_path):
    models = next(Path("/usr/share/tesseract-ocr").glob("*/tessdata"))
    shutil.copy(models / "eng.traineddata", tmp_path)
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    with pytest.raises(ParseFailure, match="Polish model") as failure:
        read(SCAN.read_bytes())
    assert failure.value.status == "needs_ocr"


def test_figures_stay_as_they_were_read_and_signs_that_can_be_nothing_else_are_put_right():
    words = "sp.|z|0.0.|=|0.0.|2O12"
    boxes = "".join(
        f"<span title='bbox {x}0 5 {x}8 20; x_wconf 90'>{word}</span>" for x, word in enumerate(words.split("|"))
    )
    line = f"<span title='bbox 0 5 100 20; baseline 0 -3; x_size 15; x_descenders 3'>{boxes}</span>"
    assert [word.text for word in words_in(line.join(["<div>", "</div>"]).encode())] == [
        "sp.", "z", "o.o.", "–", "0.0.", "2O12",
    ]  # fmt: skip


def test_words_that_are_hardly_seen_are_specks():
    speck = "<span title='bbox 0 5 9 20; x_wconf 12'>;,</span>"
    word = "<span title='bbox 20 5 60 20; x_wconf 95'>Klaster</span>"
    line = f"<span title='bbox 0 5 90 20; baseline 0 -3; x_size 15; x_descenders 3'>{speck}{word}</span>"
    assert [word.text for word in words_in(f"<div>{line}</div>".encode())] == ["Klaster"]
