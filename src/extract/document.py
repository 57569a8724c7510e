"""The reading of one document: from its bytes to the clusters that it speaks of."""

from collections.abc import Iterable

from klastry.extract import label_blocks, lists, tables, text_tables
from klastry.extract.governed import date_counts
from klastry.extract.label_lines import label_lines
from klastry.extract.mention import Draft
from klastry.extract.observations import entry
from klastry.extract.parsers import parse
from klastry.extract.prose import ProseReader
from klastry.extract.raw_document import RawDocument
from klastry.extract.scope import announcement
from klastry.extract.seats import settle_seats
from klastry.extract.subjects import key, names_of
from klastry.extract.text_document import Span, TextDocument
from klastry.schema.document import DocumentRecord, DocumentStatus
from klastry.schema.extraction import Extraction
from klastry.schema.issue import Issue


def extract_document(raw: RawDocument) -> Extraction:
    """Everything that one document says of clusters.

    Raises:
        ParseFailure: the file could not be read; it carries the status and what to do.
    """
    document = parse(raw)
    drafts, issues = read_clusters(document)
    entries = tuple(entry(raw.id, document, draft) for draft in drafts)
    issues = [issue.model_copy(update={"document": raw.id}) for issue in issues]
    return Extraction(
        document=_record(raw, document, len(entries)),
        text=document.text,
        entries=entries,
        issues=tuple(issues),
    )


def read_clusters(document: TextDocument) -> tuple[list[Draft], list[Issue]]:
    """The clusters of a document and what was doubtful, in the order in which the document has them."""
    reader = ProseReader(document, _merged(_structured(document)))
    reader.read()
    issues = reader.issues + settle_seats(document, reader.drafts)
    date_counts(document, reader.drafts)
    return sorted(reader.drafts, key=lambda d: d.mentions[0].span.start), issues


def _structured(document: TextDocument) -> list[Draft]:
    """The clusters that tables, label blocks and lists give."""
    drafts: list[Draft] = []
    for table in document.tables:
        start = min(cell.start for cell in table.cells)
        announced = announcement(document, Span(start, start)) is not None
        drafts += tables.drafts_in(document, table, announced)
    drafts += text_tables.drafts_in(document)
    drafts += label_blocks.drafts_in(document, list(label_lines(document)))
    taken = [draft.scope for draft in drafts]
    return drafts + list(lists.drafts_in(document, taken))


def _merged(drafts: Iterable[Draft]) -> list[Draft]:
    """One draft for each name: a cluster that stands in a document twice is one entry with both places."""
    found: list[Draft] = []
    for draft in drafts:
        same = next((d for d in found if _same_name(d, draft)), None)
        if same is None:
            found.append(draft)
        else:
            same.mentions += draft.mentions
            same.seats += draft.seats
    return found


def _same_name(one: Draft, other: Draft) -> bool:
    return bool({key(n) for n in names_of(one)} & {key(n) for n in names_of(other)})


def _record(raw: RawDocument, document: TextDocument, clusters: int) -> DocumentRecord:
    about = document.metadata
    return DocumentRecord(
        id=raw.id,
        sha256=raw.sha256,
        paths=(raw.path,),
        media_type=raw.media_type,
        size=len(raw.content),
        status=DocumentStatus.OK if document.partial is None else DocumentStatus.PARTIAL,
        reason=document.partial,
        title=about.title,
        date=about.date,
        publisher=about.publisher,
        url=about.url,
        pages=about.pages,
        clusters=clusters,
    )
