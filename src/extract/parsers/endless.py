"""Paragraphs that no one reads."""

from klastry.extract.failures import ParseFailure
from klastry.extract.text.document import TextDocument
from klastry.schema.document import DocumentStatus

MOST_LETTERS = 1_000_000
"""A book has that many; spaCy takes no more at a time."""


def refuse_endless_paragraphs(document: TextDocument) -> None:
    """Say that a document has no lines or is no text.

    Raises:
        ParseFailure: one of its blocks is longer than a book.
    """
    longest = max((block.end - block.start for block in document.blocks), default=0)
    if longest > MOST_LETTERS:
        reason = (
            f"a paragraph in it has {longest} letters: it is no text, or its line breaks are lost; export it anew"
        )
        raise ParseFailure(DocumentStatus.FAILED, reason)
