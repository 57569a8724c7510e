"""What the reading of one document gives: the boundary between extraction and normalisation."""

from klastry.schema.base import Published
from klastry.schema.document import DocumentRecord
from klastry.schema.issue import Issue
from klastry.schema.observation import Entry


class Extraction(Published):
    """One document read: its record, its text, the clusters in it and what was doubtful."""

    document: DocumentRecord
    text: str
    entries: tuple[Entry, ...] = ()
    issues: tuple[Issue, ...] = ()
