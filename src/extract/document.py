"""The reading of one document: from its bytes to the clusters that it speaks of."""

from collections.abc import Iterator

from klastry.extract.lettered_drafts import put_letters_back
from klastry.extract.mention import Draft
from klastry.extract.merging import merged
from klastry.extract.observations import entry
from klastry.extract.parsers import parse
from klastry.extract.pdf_engine import PdfEngine
from klastry.extract.prose.reader import ProseReader
from klastry.extract.raw_document import RawDocument
from klastry.extract.scan_limits import ScanLimits
from klastry.extract.settling.counted_winners import add_counted_winners
from klastry.extract.settling.key_status import settle_key_status
from klastry.extract.settling.linked_sites import add_linked_sites
from klastry.extract.settling.named_sites import add_named_sites
from klastry.extract.settling.own_labels import add_own_labels
from klastry.extract.settling.printed_sites import add_printed_sites
from klastry.extract.settling.profiles_beside import add_profiles_beside
from klastry.extract.settling.seats import settle_seats
from klastry.extract.settling.seats_in_names import add_seats_in_names
from klastry.extract.settling.winners import add_winners
from klastry.extract.structure.facts.sectors import infer_sectors
from klastry.extract.structure.governing.inheritance import inherit_remarks
from klastry.extract.structure.reader import structure_of
from klastry.extract.text.document import TextDocument
from klastry.polish.language import may_be_polish
from klastry.schema.document import DocumentRecord, DocumentStatus
from klastry.schema.extraction import Extraction
from klastry.schema.issue import Issue, IssueCode

_TELLING = 5
"""So many letters of a word show what was put right."""


def extract_document(
    raw: RawDocument, pdf_engine: PdfEngine = PdfEngine.PDFIUM, scans: ScanLimits | None = None
) -> Extraction:
    """Everything that one document says of clusters.

    Args:
        raw: The file.
        pdf_engine: What reads the pages, if it is a PDF.
        scans: How many pages may be read off their pictures; the usual number where it is not said.

    Raises:
        ParseFailure: the file could not be read; it carries the status and what to do.
    """
    document = parse(raw, pdf_engine, scans)
    drafts, issues = read_clusters(document)
    entries = tuple(entry(raw.id, document, draft) for draft in drafts)
    issues = [_placed(issue, raw.id, document) for issue in [*_of_letters(document), *issues]]
    return Extraction(
        document=_record(raw, document, len(entries)),
        text=document.text,
        entries=entries,
        issues=tuple(issues),
    )


def _of_letters(document: TextDocument) -> Iterator[Issue]:
    """What a person should know of letters that were repaired."""
    if document.letters is not None:
        word, written = min(document.letters.changed.items(), key=lambda one: (len(one[0]) < _TELLING, one))
        message = (
            f"letters that a wrong charset broke were put right, such as {written} to {word}: look whether the"
            " names are right, or fetch the document again"
        )
        yield Issue(code=IssueCode.TEXT_REPAIRED, message=message)


def read_clusters(document: TextDocument) -> tuple[list[Draft], list[Issue]]:
    """The clusters of a document and what was doubtful, in the order in which the document has them."""
    if not document.blocks or not may_be_polish(document.text):  # no blocks: it never speaks of clusters
        return [], []
    structure = structure_of(document)
    put_letters_back(document, structure.drafts)
    reader = ProseReader(structure.running_text(document), merged(structure.drafts))
    reader.read()
    add_own_labels(document, structure, reader.whose, reader.drafts)
    inherit_remarks(document, (draft for draft in reader.drafts if not draft.structured))
    add_linked_sites(document, reader.drafts)
    add_named_sites(document, reader.drafts)
    add_printed_sites(document, reader.drafts)
    add_profiles_beside(document, reader.drafts)
    add_winners(document, reader.drafts)
    add_counted_winners(document, reader.drafts)
    settle_key_status(document, reader.drafts)
    infer_sectors(document, reader.drafts)
    add_seats_in_names(document, reader.drafts)
    issues = reader.issues + settle_seats(document, reader.drafts, structure.others)
    issues += [doubt for draft in reader.drafts for doubt in draft.doubts]
    return sorted(reader.drafts, key=lambda d: d.mentions[0].span.start), issues


def _placed(issue: Issue, document_id: str, document: TextDocument) -> Issue:
    """The issue with its document and the words that it is about."""
    quote = issue.quote
    if issue.start is not None and issue.end is not None:
        quote = document.text[issue.start : issue.end]
    return issue.model_copy(update={"document": document_id, "quote": quote})


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
