"""Web pages that a server sent in place of the document."""

import re
from pathlib import PurePosixPath

from klastry.extract.failures import ParseFailure
from klastry.extract.text.document import BlockKind, TextDocument
from klastry.schema.document import DocumentStatus

_SHORT = 600
_ERROR = re.compile(
    r"\b(?:40[0-9]|50[0-9])\b|not found|forbidden|access denied|bad gateway|unavailable|nie znaleziono|"
    r"nie istnieje|brak dostępu|odmowa dostępu|błąd serwera",
    re.IGNORECASE,
)
_NOT_PAGES = frozenset({".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".csv", ".txt", ".zip"})


def refuse_error_page(document: TextDocument, path: str) -> None:
    """Say that a page holds no document.

    Raises:
        ParseFailure: it is short, without a table, and its title or heading speaks of an error or it bears the
            name of another kind of file.
    """
    if document.tables:  # what databases give out as a spreadsheet is often a page
        return
    letters = sum(block.end - block.start for block in document.blocks if not block.furniture)
    if letters > _SHORT:
        return
    ending = PurePosixPath(path).suffix.lower()
    said = document.metadata.title or next(iter(_headings(document)), "")
    if _ERROR.search(said) or ending in _NOT_PAGES:
        reason = f"the server sent a page “{said}” in place of the document: fetch it again"
        raise ParseFailure(DocumentStatus.FAILED, reason)


def _headings(document: TextDocument) -> list[str]:
    return [document.quote(block) for block in document.blocks if block.kind is BlockKind.HEADING]
