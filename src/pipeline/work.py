"""Reading one document, whatever it holds: runs inside a worker process."""

import hashlib
import time
import traceback
from dataclasses import replace
from pathlib import Path

from klastry.extract.pdf_engine import PdfEngine
from klastry.extract.scan_limits import ScanLimits
from klastry.pipeline.inputs import Input
from klastry.pipeline.limits import USUAL
from klastry.schema.document import DocumentRecord, DocumentStatus
from klastry.schema.extraction import Extraction

_FOR_SCANS = 0.7
_UNKNOWN = "application/octet-stream"
_FIRST = "Klastry w Opolu\n\nNazwa: Opolski Klaster Ceramiczny\nRok założenia: 2009\n\nKlaster liczy 14 firm.\n"
"""A document that has all word lists, rules and maps loaded."""


def prepare() -> None:
    """Load what every document needs; an error in it is no document's fault."""
    from klastry.extract.document import extract_document
    from klastry.extract.raw_document import RawDocument

    content = _FIRST.encode()
    extract_document(RawDocument("first.txt", content, hashlib.sha256(content).hexdigest(), "text/plain"))


def read_document(
    one: Input,
    pdf_engine: PdfEngine = PdfEngine.PDFIUM,
    scan_pages: int = USUAL.scan_pages,
    seconds: float = USUAL.seconds,
) -> Extraction:
    """What one document says, or the status and the reason why it says nothing.

    Args:
        one: The document.
        pdf_engine: What reads the pages, if it is a PDF.
        scan_pages: How many pages may be read off their pictures.
        seconds: What the document may take in all; a part of it is kept for what comes after its pictures.

    Raises:
        MemoryError: There is not enough of it; nothing else in a file makes it raise.
    """
    if one.unreadable is not None:
        return failed(one, DocumentStatus.FAILED, one.unreadable)
    try:
        return _read(one, pdf_engine, ScanLimits(scan_pages, time.monotonic() + _FOR_SCANS * seconds))
    except MemoryError:
        raise
    except Exception as error:  # the edge of a document
        return failed(one, DocumentStatus.FAILED, f"the program failed on it ({_fault(error)}): please report it")


def failed(one: Input, status: DocumentStatus, reason: str, media_type: str = _UNKNOWN) -> Extraction:
    """The extraction of a document that could not be read."""
    record = DocumentRecord(
        id=one.id,
        sha256=None if one.unreadable is not None else one.sha256,
        paths=one.paths,
        media_type=media_type,
        size=one.size,
        status=status,
        reason=reason,
    )
    return Extraction(document=record, text="")


def _read(one: Input, pdf_engine: PdfEngine, scans: ScanLimits) -> Extraction:
    from klastry.extract.document import extract_document
    from klastry.extract.failures import ParseFailure
    from klastry.extract.raw_document import load

    raw = replace(load(one.file, one.file.parent), path=one.paths[0])  # a name that can be published
    if raw.sha256 != one.sha256:
        return failed(one, DocumentStatus.FAILED, "it changed while it was being read: run again")
    try:
        extraction = extract_document(raw, pdf_engine, scans)
    except ParseFailure as failure:
        return failed(one, failure.status, failure.reason, raw.media_type)
    _check(extraction)
    return extraction.model_copy(update={"document": extraction.document.model_copy(update={"paths": one.paths})})


def _check(extraction: Extraction) -> None:
    """Every text can be written and every quote stands where it says; a program error otherwise."""
    extraction.model_dump_json()
    for entry in extraction.entries:
        for seen in entry.observations:
            spans = [(seen.start, seen.end, seen.quote), (seen.value_start, seen.value_end, seen.raw)]
            spans += [(part.start, part.end, part.quote) for part in seen.context]
            for start, end, quote in spans:
                if extraction.text[start:end] != quote:
                    raise ValueError(f"span {start}:{end} of {seen.rule} is not its quote")


def _fault(error: Exception) -> str:
    """What went wrong and where, in one line."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    message = (str(error).splitlines() or ["no message"])[0][:200]
    return f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}: {message}"
