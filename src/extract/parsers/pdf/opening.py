"""A PDF opened with one of two readers, and what is said where neither can."""

import re
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import islice

import pypdfium2.raw as pdfium
from pdfminer.pdfdocument import PDFPasswordIncorrect

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.pdf.pages import Reader, is_want_of_memory
from klastry.extract.parsers.pdf.pdfium_reader import PdfiumReader
from klastry.extract.parsers.pdf.plumber_reader import PlumberReader
from klastry.extract.pdf_engine import PdfEngine
from klastry.schema.document import DocumentStatus

_PAGE_OBJECT = re.compile(rb"/Type\s*/Page(?![A-Za-z])")

_READERS: dict[PdfEngine, Callable[[bytes], Reader]] = {
    PdfEngine.PDFIUM: PdfiumReader,
    PdfEngine.PDFPLUMBER: PlumberReader,
}


def opened(content: bytes, engine: PdfEngine) -> Reader:
    """A PDF, to be closed; opened with the other engine where the one that is wanted cannot.

    Raises:
        ParseFailure: the file is encrypted, broken, or without pages.
    """
    try:
        return _open(content, engine)
    except ParseFailure as failure:
        if failure.status is DocumentStatus.ENCRYPTED:
            raise
        with suppress(ParseFailure):
            return _open(content, engine.other)
        raise


def may_have_more_pages(content: bytes, count: int) -> bool:
    """Whether a file holds more pages than its list of pages tells of, as far as it shows them unpacked.

    They may be of an earlier version of it, so that this alone says nothing.
    """
    return sum(1 for _ in islice(_PAGE_OBJECT.finditer(content), count + 1)) > count


def pages_otherwise(content: bytes, engine: PdfEngine) -> int:
    """How many pages the other engine finds; 0 where it cannot open the file."""
    with suppress(ParseFailure), closing(_open(content, engine.other)) as reader:
        return reader.count
    return 0


def _open(content: bytes, engine: PdfEngine) -> Reader:
    try:
        reader = _READERS[engine](content)
    except Exception as error:  # the readers raise some twenty kinds for broken files
        if is_want_of_memory(error):
            raise MemoryError from error
        raise _failure(error, content) from error
    if reader.count:
        return reader
    reader.close()
    raise _broken(content)


def _failure(error: Exception, content: bytes) -> ParseFailure:
    wants_password = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD
    causes = [error, *error.args]
    if wants_password or any(isinstance(cause, PDFPasswordIncorrect) for cause in causes):
        return ParseFailure(DocumentStatus.ENCRYPTED, "the PDF wants a password: save a copy without one")
    return _broken(content)


def _broken(content: bytes) -> ParseFailure:
    if b"%%EOF" not in content[-2048:]:
        return ParseFailure(DocumentStatus.FAILED, "the PDF breaks off before its end: fetch it again")
    return ParseFailure(DocumentStatus.FAILED, "the PDF is broken: open it in a viewer and save it anew")
