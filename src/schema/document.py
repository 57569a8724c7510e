"""What is known of an input document, published in `documents.json`."""

from enum import StrEnum

from pydantic import Field

from klastry.schema.base import Published


class DocumentStatus(StrEnum):
    """How the reading of one input ended. Every input has exactly one."""

    OK = "ok"
    PARTIAL = "partial"  # some pages could not be read; the reason names them
    EMPTY = "empty"  # no bytes, or no text in them
    NEEDS_OCR = "needs_ocr"  # a scan: pictures of pages without a text layer
    ENCRYPTED = "encrypted"  # wants a password
    UNSUPPORTED = "unsupported"  # a kind of file that no parser reads
    FAILED = "failed"  # broken, or not what its name says
    TIMEOUT = "timeout"
    QUARANTINED = "quarantined"  # a worker died of it before; it is left alone until asked for

    @property
    def needs_a_look(self) -> bool:
        """Whether a person should look at the file: everything but a plain success."""
        return self is not DocumentStatus.OK


class Locator(Published):
    """Where a span of a document's text stands in the file itself. Fields that do not apply are null."""

    page: int | None = Field(None, ge=1, description="Page of a PDF, counted from 1.")
    bbox: tuple[float, float, float, float] | None = Field(
        None, description="x0, top, x1, bottom in points (1/72 inch) from the page's top left corner."
    )
    path: str | None = Field(
        None,
        description="XPath of the element of a web page; of a DOCX, ODT, RTF or DOC of that in the page it makes.",
    )
    cell: str | None = Field(
        None,
        description="Sheet and cell of a spreadsheet, as in `Arkusz1!B7`, of a CSV the cell alone, as in `B7`; of"
        " a span over several cells the range from the first to the last: `Arkusz1!B7:D7`.",
    )


class DocumentRecord(Published):
    """One input document, whatever its number of copies."""

    id: str = Field(
        pattern=r"^d-[0-9a-f]{16}$", description="`d-` and the first 16 hex digits of sha256, or of the path's."
    )
    sha256: str | None = Field(
        pattern=r"^[0-9a-f]{64}$", description="Digest of the file's bytes; null where they could not be read."
    )
    paths: tuple[str, ...] = Field(description="Every copy, relative to the folder read, with `/`, sorted.")
    media_type: str = Field(description="By content: `application/pdf`, `text/html`, `text/plain` …")
    size: int = Field(ge=0, description="Bytes.")
    status: DocumentStatus
    reason: str | None = Field(None, description="What went wrong and what to do, for a person.")
    title: str | None = None
    date: str | None = Field(
        None, pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$", description="Publication date, as exact as stated."
    )
    publisher: str | None = None
    url: str | None = Field(None, description="Where the file says that it came from.")
    pages: int | None = Field(None, ge=0, description="Pages of a PDF.")
    clusters: int = Field(0, ge=0, description="How many clusters the document speaks of.")

    @property
    def shown_path(self) -> str:
        """The first path for a message: on one line, whatever characters the name of the file has."""
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in self.paths[0])
