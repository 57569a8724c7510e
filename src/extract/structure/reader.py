"""What the layout of a document says of clusters: its tables, label blocks and lists."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from klastry.extract.mention import Draft
from klastry.extract.structure.cards import address_labels, card_entries, label_entries
from klastry.extract.structure.cards.card_runs import Card, card_runs
from klastry.extract.structure.cards.label_blocks import LabelBlock, label_blocks
from klastry.extract.structure.governing.granted_status import add_granted_status
from klastry.extract.structure.governing.inheritance import date_counts, inherit_remarks, keep_kinds_told_apart
from klastry.extract.structure.governing.scope import announcement
from klastry.extract.structure.governing.status_rounds import add_key_status
from klastry.extract.structure.labels.label_lines import LabelLine, is_short_label_line, label_lines
from klastry.extract.structure.lists import list_entries
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.meaning.translations import add_translated_names, join_translations
from klastry.extract.structure.numbered.row_numbers import add_notes_by_number, notes_by_number, without_denied
from klastry.extract.structure.numbered.told_by_number import add_told_by_number
from klastry.extract.structure.recurring.reader import with_recurring
from klastry.extract.structure.tables import flattened_tables, headless_tables, table_entries
from klastry.extract.structure.tables.table_groups import Groups
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.polish.text import has_cluster_word

_CONTINUED = re.compile(r"\b(?:ciąg dalszy|dokończenie|c\.\s?d\.|cd\.)(?!\s*n)", re.IGNORECASE)
SHORTEST_SENTENCE = 4
"""Words of what stands after the value of a label, to be read as a sentence."""


@dataclass(frozen=True, slots=True)
class Structure:
    """The entries that a document's layout makes."""

    drafts: list[Draft]
    others: list[Span]
    """Label blocks of other bodies: what stands there is said of them."""

    label_blocks: list[LabelBlock]
    label_lines: list[LabelLine]
    """All, those of the blocks too."""

    def running_text(self, document: TextDocument) -> TextDocument:
        """The document without the blocks that are about other bodies, and without the lines of label blocks.

        What a label tells in sentences is read as these are.
        """
        lines = [line for block in self.label_blocks for line in block.lines]
        read = {line.quote.start for line in lines if not _is_told(line)}
        read |= {block.name.quote.start for block in self.label_blocks if _is_read_in_full(document, block)}
        labelled = Intervals(block.scope for block in self.label_blocks)
        others = Intervals(self.others)

        def is_running(block: Block) -> bool:
            short = labelled.hold(block) and is_short_label_line(document.quote(block))
            return block.start not in read and not short and not others.hold(block)

        return replace(document, blocks=[block for block in document.blocks if is_running(block)])


def _is_told(line: LabelLine) -> bool:
    """Whether sentences stand at a label: "Siedziba: Łódź. Klaster liczy 32 podmioty."."""
    _, stop, more = line.value.text.partition(". ")
    is_sentence = more[:1].isupper() and more.endswith(".") and len(more.split()) >= SHORTEST_SENTENCE
    return line.fields == ("description",) or (bool(stop) and is_sentence)


def _is_read_in_full(document: TextDocument, block: LabelBlock) -> bool:
    """Whether a list item is no more than a name with a label on each line below."""
    item = document.blocks[document.block_at(block.name.quote.start)]
    inside = sum(item.start <= line.quote.start < item.end for line in block.lines)
    return item.kind is BlockKind.LIST_ITEM and 0 < inside == document.quote(item).count("\n")


def structure_of(document: TextDocument) -> Structure:
    """The entries of a document's tables, label blocks and lists, with the years and states that govern them."""
    if not has_cluster_word(document.text):
        return Structure([], [], [], [])
    notes = Footnotes(document)
    drafts = [*_of_tables(document, notes), *flattened_tables.drafts_in(document, notes)]
    lines = label_lines(document)
    runs = list(_card_runs(document, lines))
    cards = Intervals(card.scope for run in runs for card in run)
    drafts += card_entries.drafts_in(document, runs, lines, notes)
    blocks = label_blocks(document, [line for line in lines if not cards.hold(line.quote)])
    blocks = [block for block in blocks if not cards.hold(block.name.quote)]
    drafts += label_entries.drafts_in(document, blocks, notes)
    taken = [*(draft.scope for draft in drafts), *(block.scope for block in blocks)]
    drafts += list_entries.drafts_in(document, notes, taken)
    addressed = list(address_labels.drafts_in(document, [*taken, *(draft.scope for draft in drafts)]))
    drafts += addressed
    starts = {draft.scope.start for draft in drafts}
    others = [block.scope for block in blocks if block.scope.start not in starts]
    drafts, in_english = join_translations(with_recurring(document, drafts, others, notes))
    drafts = _with_told_elsewhere(document, drafts, others)
    told = [line.place for run in runs for card in run for line in card.facts]
    told += [draft.scope for draft in addressed]
    return Structure(drafts, [*others, *in_english, *told], blocks, lines)


def _with_told_elsewhere(document: TextDocument, drafts: Sequence[Draft], others: Sequence[Span]) -> list[Draft]:
    """The entries with what stands above, below or beside their lists, but for those that are denied there."""
    notes = list(notes_by_number(document, drafts))
    kept = without_denied(document, drafts, notes)
    add_told_by_number(document, kept)
    add_translated_names(document, kept)
    add_notes_by_number(document, notes)
    date_counts(document, kept, others)
    inherit_remarks(document, kept)
    add_key_status(document, kept)
    add_granted_status(document, kept)
    keep_kinds_told_apart(kept)
    return kept


def _card_runs(document: TextDocument, lines: Sequence[LabelLine]) -> Iterator[list[Card]]:
    """The runs of cards but for those that are label blocks, where lines tell only a part, or of another too."""
    runs = list(card_runs(document))
    blocks = [block for block in (label_blocks(document, lines) if runs else ()) if block.lines]
    told = {block.name.quote: block.lines for block in blocks}
    names = Intervals(name for name, labelled in told.items() if len(labelled) > 1)
    for run in runs:
        if kept := [
            card for card in run if card.heading not in told or _tells_all(card, told[card.heading], names)
        ]:
            yield kept


def _tells_all(card: Card, labelled: Sequence[LabelLine], names: Intervals) -> bool:
    """Whether a card has the labels of its name, and no other name with labels below them."""
    below = Span(labelled[-1].quote.end, card.scope.end)
    return labelled[0].label.start < card.scope.end and not any(names.over(below))


def _of_tables(document: TextDocument, notes: Footnotes) -> Iterable[Draft]:
    groups = Groups()
    for table in document.tables:
        start = min(cell.start for cell in table.cells)
        announced = announcement(document, Span(start, start))
        if not _goes_on(document, start):
            groups = Groups()
        yield from table_entries.drafts_in(document, table, announced is not None, notes, groups)
        if announced is not None:
            yield from headless_tables.drafts_in(document, table, announced, notes)


def _goes_on(document: TextDocument, start: int) -> bool:
    """Whether the line above a table says that it goes on with the one before: "Tabela 1 – ciąg dalszy"."""
    above = document.blocks[max(0, document.block_at(start) - 1)]
    return above.start < start and _CONTINUED.search(document.quote(above)) is not None
