"""How fast PDFs are read, beside PDFium's raw text and pdfplumber, and how alike: pdf_files.py [FOLDER ...].

Measured on the text PDFs of the repository, on one made here that never speaks of clusters, and on those of the
folders, at most three pages of a file counting for the likeness. All figures are ratios of one run.
"""

import hashlib
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from pathlib import Path

import pdfplumber
import pypdfium2
from ordinary import ordinary_pdf
from timing import medians, verdict

from klastry.extract.document import extract_document
from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import PDF
from klastry.extract.parsers import parse
from klastry.extract.parsers.pdf.source import PageSource, PdfPages
from klastry.extract.parsers.pdf.stretches import words_of
from klastry.extract.parsers.pdf.tables import take_tables
from klastry.extract.pdf_engine import PdfEngine
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.cleaning import clean
from klastry.pipeline.inputs import find_inputs
from klastry.pipeline.limits import USUAL
from klastry.pipeline.workers import read_all

HOME = Path(__file__).parent.parent
OWN = ("data/raw/samples", "tests/corpus", "tests/extract/files")
PAGES = 3
COPIES = 40
_TIMES = ("PDFium's raw text", "pdfplumber's text", "parse", "parse and rules")


@dataclass(frozen=True, slots=True)
class Measured:
    """What one file came to."""

    has_tables: bool
    speaks_of_clusters: bool
    seconds: dict[str, float]


def main(folders: Sequence[str]) -> None:
    """Print the figures."""
    documents = list(_documents([*(HOME / own for own in OWN), *map(Path, folders)]))
    found = [_measured(raw) for raw in documents]
    print(f"{len(documents)} text PDFs; times as multiples of PDFium's raw text, sums of medians\n")
    for has_tables, most in ((False, 6), (True, 9)):
        for speaks in (False, True):
            those = [m for m in found if (m.has_tables, m.speaks_of_clusters) == (has_tables, speaks)]
            _print_times(those, has_tables, speaks, most)
    _print_likeness(documents)
    _print_workers()


def _documents(folders: Sequence[Path]) -> Iterator[RawDocument]:
    yield _raw("an ordinary report", ordinary_pdf())
    for folder in folders:
        for file in sorted(folder.rglob("*.pdf")):
            raw = _raw(str(file), file.read_bytes())
            try:
                if not parse(raw).recognised_pages:
                    yield raw
            except ParseFailure:
                continue


def _raw(name: str, content: bytes) -> RawDocument:
    return RawDocument(name, content, hashlib.sha256(content).hexdigest(), PDF)


def _measured(raw: RawDocument) -> Measured:
    document = parse(raw)
    work: list[Callable[[], object]] = [
        lambda: _raw_text(raw.content),
        lambda: _plumber_text(raw.content),
        lambda: parse(raw),
        lambda: extract_document(raw).model_dump_json(),
    ]
    seconds = medians(dict(zip(_TIMES, work, strict=True)))
    return Measured(bool(document.tables), "klast" in document.text.lower(), seconds)


def _raw_text(content: bytes) -> None:
    with pypdfium2.PdfDocument(content) as pdf:
        for page in pdf:
            text = page.get_textpage()
            text.get_text_bounded()
            text.close()
            page.close()


def _plumber_text(content: bytes) -> None:
    with pdfplumber.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            page.extract_text()
            page.close()


def _print_times(those: Sequence[Measured], has_tables: bool, speaks: bool, most: float) -> None:
    if not those:
        return
    raw, plumber, parsing, whole = (sum(m.seconds[name] for m in those) for name in _TIMES)
    kind = f"{'with' if has_tables else 'without'} tables, {'' if speaks else 'not '}on clusters ({len(those)})"
    print(f"{parsing / raw:8.2f}  {'':22} parse, {kind}")
    print(verdict(f"parse and rules, {kind}", whole / raw, most=most))
    print(verdict("the same, of pdfplumber's text alone", whole / plumber, most=0.3))


def _print_likeness(documents: Sequence[RawDocument]) -> None:
    """How alike the engines are, pdfplumber with the room between words that the program takes."""
    scores: list[float] = []
    tables: list[bool] = []
    for raw in documents:
        engines = (PdfPages().read(raw.content, engine) for engine in PdfEngine)
        for ours, theirs in islice(zip(*engines, strict=False), PAGES):
            scores.append(_f1(_words(ours), _words(theirs)))
            cells, wanted = _cells(ours), _cells(theirs)
            if wanted:
                tables.append(cells == wanted)
    print(verdict("word F1 against pdfplumber, mean of pages", sum(scores) / len(scores), least=0.97))
    if tables:
        print(verdict(f"share of pages with equal cells, of {len(tables)}", sum(tables) / len(tables), least=0.9))


def _words(page: PageSource) -> Counter[str]:
    return Counter(clean(word.content).text for word in words_of(page.glyphs))


def _cells(page: PageSource) -> list[str]:
    return ["".join(clean(cell.content).text.split()) for table in take_tables(page) for cell in table.cells]


def _f1(ours: Counter[str], theirs: Counter[str]) -> float:
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0


def _print_workers() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(COPIES):
            content = ordinary_pdf().replace(b"Informacja", b"%010d" % number)
            Path(folder, f"{number}.pdf").write_bytes(content + b"\n%%%d" % number)
        one, two = (_seconds_of(Path(folder), jobs) for jobs in (1, 2))
    print(verdict(f"two workers against one ({os.cpu_count()} cores)", one / two, least=1.7))


def _seconds_of(folder: Path, jobs: int) -> float:
    """The time for all documents, from when each worker has read its first."""
    results = read_all(find_inputs(folder), jobs, USUAL)
    for _ in range(jobs):
        next(results)
    begun = time.perf_counter()
    left = sum(1 for _ in results)
    return (time.perf_counter() - begun) / left


if __name__ == "__main__":
    main(sys.argv[1:])
