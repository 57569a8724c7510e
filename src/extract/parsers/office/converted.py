"""Kinds of file that LibreOffice turns into ones that are read here: RTF and old Word documents."""

import subprocess
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import DOC, DOCX, RTF
from klastry.extract.parsers.office.docx import parse_docx
from klastry.extract.programs import office_program
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument
from klastry.schema.document import DocumentStatus

_SECONDS = 120


def parse_with_office(raw: RawDocument) -> TextDocument:
    """The text of an RTF or old Word document, as LibreOffice reads it.

    Raises:
        ParseFailure: LibreOffice is not there, cannot read it or takes too long; or there is no text in it.
    """
    if raw.media_type == RTF and not raw.content.rstrip(b" \t\r\n\x00").endswith(b"}"):
        raise ParseFailure(DocumentStatus.FAILED, "the RTF file breaks off before its end: fetch it again")
    program = office_program()
    if program is None:
        kind = "an old Word document" if raw.media_type == DOC else "an RTF file"
        reason = f"{kind}: install LibreOffice, which is asked to read it, or save it as DOCX, ODT or PDF"
        raise ParseFailure(DocumentStatus.UNSUPPORTED, reason)
    return parse_docx(replace(raw, content=_converted(program, raw), media_type=DOCX))


def _converted(program: str, raw: RawDocument) -> bytes:
    """The document as DOCX; an office program of its own, so that one that is open is left alone."""
    with TemporaryDirectory(prefix="klastry-", ignore_cleanup_errors=True) as folder:
        source = Path(folder, "document.doc" if raw.media_type == DOC else "document.rtf")
        source.write_bytes(raw.content)
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        _run([program, profile, "--headless", "--convert-to", "docx", "--outdir", folder, str(source)])
        made = source.with_suffix(".docx")
        if not made.exists():
            reason = "LibreOffice cannot read it: open it in the program that made it and save it as DOCX or PDF"
            raise ParseFailure(DocumentStatus.FAILED, reason)
        return made.read_bytes()


def _run(command: list[str]) -> None:
    try:
        silent = subprocess.DEVNULL
        subprocess.run(command, timeout=_SECONDS, check=False, stdin=silent, stdout=silent, stderr=silent)  # noqa: S603
    except subprocess.TimeoutExpired as error:
        reason = f"LibreOffice took longer than {_SECONDS} seconds over it: save it as DOCX or PDF"
        raise ParseFailure(DocumentStatus.TIMEOUT, reason) from error
