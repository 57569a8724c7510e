"""What the layout of a document says of clusters: its tables, label blocks and lists."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from klastry.extract import label_blocks, lists, tables, text_tables
from klastry.extract.footnotes import Footnotes
from klastry.extract.inheritance import date_counts, inherit_remarks
from klastry.extract.mention import Draft
from klastry.extract.scope import announcement
from klastry.extract.text_document import Span, TextDocument


@dataclass(frozen=True, slots=True)
class Structure:
    """The entries that a document's layout makes."""

    drafts: list[Draft]
    others: list[Span]
    """Label blocks of other bodies: what stands there is said of them."""

    def without_others(self, document: TextDocument) -> TextDocument:
        """The document without the blocks that are about other bodies."""
        if not self.others:
            return document
        ours = [b for b in document.blocks if not any(o.start <= b.start and b.end <= o.end for o in self.others)]
        return replace(document, blocks=ours)


def structure_of(document: TextDocument) -> Structure:
    """The entries of a document's tables, label blocks and lists, with the years and states that govern them."""
    notes = Footnotes(document)
    drafts = [*_of_tables(document, notes), *text_tables.drafts_in(document, notes)]
    blocks = label_blocks.label_blocks(document)
    drafts += label_blocks.drafts_in(document, blocks, notes)
    taken = [*(draft.scope for draft in drafts), *(block.scope for block in blocks)]
    drafts += lists.drafts_in(document, notes, taken)
    starts = {draft.scope.start for draft in drafts}
    others = [block.scope for block in blocks if block.scope.start not in starts]
    date_counts(document, drafts, others)
    inherit_remarks(document, drafts)
    return Structure(drafts, others)


def _of_tables(document: TextDocument, notes: Footnotes) -> Iterable[Draft]:
    for table in document.tables:
        start = min(cell.start for cell in table.cells)
        announced = announcement(document, Span(start, start)) is not None
        yield from tables.drafts_in(document, table, announced, notes)
