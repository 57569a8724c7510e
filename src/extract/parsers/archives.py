"""ZIP files, which office documents are: looked over before anything in them is read."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import NoReturn

from klastry.extract.failures import ParseFailure
from klastry.extract.raw_document import RawDocument
from klastry.schema.document import DocumentStatus

MOST_BYTES = 200_000_000
"""A file that unpacks to more is refused."""
MOST_BYTES_OF_MARKUP = 60_000_000
"""A part that is read into a tree takes some ten times its size in memory."""
MOST_PARTS = 20_000

BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)
"""What Python raises for archives that are not whole."""


@contextmanager
def opened_archive(content: bytes) -> Iterator[zipfile.ZipFile]:
    """The parts of an office file, none of them larger than it says.

    Raises:
        ParseFailure: it is broken, encrypted, or unpacks to more than 200 MB.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _refuse_bombs(archive)
            _refuse_passwords(archive)
            if broken := archive.testzip():  # reads no further than the stated sizes, and finds false ones
                raise _broken(f"its part {broken} is damaged")
            yield archive
    except (*BROKEN, RuntimeError) as error:
        raise _broken("it is damaged or breaks off") from error


def part(archive: zipfile.ZipFile, name: str) -> bytes:
    """One part of mark-up; no bytes if it is not there.

    Raises:
        ParseFailure: it is too large to be read.
    """
    if name not in archive.namelist():
        return b""
    if archive.getinfo(name).file_size > MOST_BYTES_OF_MARKUP:
        raise _too_large(f"its part {name} is larger than {MOST_BYTES_OF_MARKUP // 1_000_000} MB")
    return archive.read(name)


def refuse_archive(raw: RawDocument) -> NoReturn:
    """Say what to do with a ZIP file that is no document.

    Raises:
        ParseFailure: always.
    """
    with opened_archive(raw.content):
        reason = "an archive: unpack it and put the documents in it in its place"
        raise ParseFailure(DocumentStatus.UNSUPPORTED, reason)


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise _too_large(f"it has more than {MOST_PARTS} parts")
    if sum(info.file_size for info in parts) > MOST_BYTES:
        raise _too_large(f"it unpacks to more than {MOST_BYTES // 1_000_000} MB")


def _refuse_passwords(archive: zipfile.ZipFile) -> None:
    manifest = "META-INF/manifest.xml"
    locked = any(info.flag_bits & 1 for info in archive.infolist())
    if locked or b"encryption-data" in part(archive, manifest):
        raise password_wanted()


def password_wanted() -> ParseFailure:
    """The failure of a document that is encrypted."""
    return ParseFailure(DocumentStatus.ENCRYPTED, "the document wants a password: save a copy without one")


def _too_large(what: str) -> ParseFailure:
    reason = f"{what}, which no report does: open it in an office program and save the lists in it as a new file"
    return ParseFailure(DocumentStatus.FAILED, reason)


def _broken(what: str) -> ParseFailure:
    reason = f"the file is not whole ({what}): open it in an office program and save it anew, or fetch it again"
    return ParseFailure(DocumentStatus.FAILED, reason)
