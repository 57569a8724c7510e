"""Clusters out of lists: an item each, with city, year and website as the list has them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.nlp import Reading, pipeline
from klastry.extract.structure.drafts import add_values, start_draft
from klastry.extract.structure.footnotes import Footnotes
from klastry.extract.structure.list_items import ListItem, take_apart
from klastry.extract.structure.remarks import add_remarks
from klastry.extract.structure.row_filter import is_cluster_row, names_other_kind
from klastry.extract.structure.row_notes import add_notes
from klastry.extract.structure.scope import Announcement, announcement
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece
from klastry.polish.base_form import base_form
from klastry.schema.observation import FieldName

LONGEST_ITEM_NAME = 16
SHARE_OF_CLUSTERS = 0.5
"""So many of a list's items must be clusters by their looks; where nothing announces it, by their own words."""


def drafts_in(document: TextDocument, notes: Footnotes, taken: Sequence[Span] = ()) -> Iterator[Draft]:
    """The clusters of a document's lists.

    Args:
        document: The document.
        notes: Its footnotes.
        taken: Where other readers have found clusters already: a list that touches these is theirs.
    """
    for items in _lists(document):
        if any(span.start < items[-1].end and items[0].start < span.end for span in taken):
            continue
        announced = announcement(document, items[0])
        parted = [take_apart(Piece(document.quote(item), item.start)) for item in items]
        can_be = _can_be_name if announced is not None else _begins_with_cluster
        named = [t for t in parted if can_be(t)]
        others = [t for t in named if names_other_kind(t.name.text)]
        if not named or len(named) - len(others) < SHARE_OF_CLUSTERS * len(items):
            continue
        for item, parts in zip(items, parted, strict=True):
            if can_be(parts) and (entry := _entry(document, item, parts, announced)):
                add_notes(entry, Piece(document.quote(item), item.start), notes, ("name",))
                yield entry


def _lists(document: TextDocument) -> Iterator[list[Block]]:
    items = [b for b in document.blocks if b.kind is BlockKind.LIST_ITEM and not b.furniture]
    for _, found in groupby(items, key=lambda b: b.group):
        yield list(found)


def _can_be_name(parts: ListItem) -> bool:
    """Whether what is left as the name looks like one: a capital at its start, and not a sentence."""
    text = parts.name.text
    begins = text.lstrip("„\"«'")[:1]
    return begins.isupper() and len(text.split()) <= LONGEST_ITEM_NAME and is_cluster_row(text)


def _begins_with_cluster(parts: ListItem) -> bool:
    """Whether an item begins with the name of a cluster that says so itself."""
    names = pipeline(Reading.PROSE)(parts.name.text.lstrip("„\"«'").replace("\n", " "))._.names
    return _can_be_name(parts) and any(n.start == 0 and not n.bare for n in names)


def _entry(document: TextDocument, item: Block, parts: ListItem, announced: Announcement | None) -> Draft | None:
    quote = Span(item.start, item.end)
    context = (announced.quote,) if announced else ()
    reason = "an item of a list of clusters"
    entry = start_draft(parts.name, Evidence(quote, "list.name", reason, context=context), quote, item.group)
    if entry is None:
        return None
    here = "the same list item as the name"
    entry.seats += [SeatText(seat, Evidence(quote, "list.city", here)) for seat in parts.seats]
    facts = (("founded", parts.founded), ("members", parts.counts), ("website", parts.websites))
    for field, pieces in facts:
        for piece in pieces:
            add_values(entry, document, (field,), piece, Evidence(quote, f"list.{field}", here))
    for remark in parts.remarks:
        add_remarks(entry, remark, here, (quote,))
    for body in parts.coordinators:
        coordinator = base_form(body.text).text
        evidence = Evidence(quote, "list.coordinator", here)
        entry.mentions.append(Mention(FieldName.COORDINATOR, coordinator, Span(body.start, body.end), evidence))
    if parts.forming is not None:
        span = Span(parts.forming.start, parts.forming.end)
        entry.mentions.append(Mention(FieldName.STATUS, "forming", span, Evidence(quote, "list.forming", here)))
    if announced is not None and announced.kind is not None:
        evidence = Evidence(announced.quote, "list.kind", "the heading of its list")
        entry.mentions.append(Mention(FieldName.KIND, announced.kind, announced.span, evidence))
    return entry
