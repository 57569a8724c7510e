"""Clusters out of lists: an item each, with city, year and website as the list has them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from klastry.extract.cell_text import Piece
from klastry.extract.drafts import add_values, start_draft
from klastry.extract.list_items import ListItem, take_apart
from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.row_filter import has_cluster_word, is_cluster_row
from klastry.extract.scope import Announcement, announcement
from klastry.extract.text_document import Block, BlockKind, Span, TextDocument
from klastry.schema.observation import FieldName

LONGEST_ITEM_NAME = 16
SHARE_OF_CLUSTERS = 0.5
"""So many of a list's items must have the word, where nothing announces that it lists clusters."""


def drafts_in(document: TextDocument, taken: Sequence[Span] = ()) -> Iterator[Draft]:
    """The clusters of a document's lists.

    Args:
        document: The document.
        taken: Where other readers have found clusters already: a list that touches these is theirs.
    """
    for items in _lists(document):
        if any(span.start < items[-1].end and items[0].start < span.end for span in taken):
            continue
        announced = announcement(document, items[0])
        parted = [take_apart(Piece(document.quote(item), item.start)) for item in items]
        named = [t for t in parted if _can_be_name(t)]
        marked = sum(has_cluster_word(t.name.text) for t in named)
        if not named or (announced is None and marked < SHARE_OF_CLUSTERS * len(items)):
            continue
        if announced is not None and len(named) < SHARE_OF_CLUSTERS * len(items):
            continue
        for item, parts in zip(items, parted, strict=True):
            if _can_be_name(parts) and (entry := _entry(document, item, parts, announced)):
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


def _entry(document: TextDocument, item: Block, parts: ListItem, announced: Announcement | None) -> Draft | None:
    quote = Span(item.start, item.end)
    context = (announced.quote,) if announced else ()
    reason = "an item of a list of clusters"
    entry = start_draft(parts.name, Evidence(quote, "list.name", reason, context=context), quote, item.group)
    if entry is None:
        return None
    here = "the same list item as the name"
    entry.seats += [SeatText(seat, Evidence(quote, "list.city", here)) for seat in parts.seats]
    for field, pieces in (("founded", parts.founded), ("website", parts.websites)):
        for piece in pieces:
            add_values(entry, document, (field,), piece, Evidence(quote, f"list.{field}", here))
    if parts.forming is not None:
        span = Span(parts.forming.start, parts.forming.end)
        entry.mentions.append(Mention(FieldName.STATUS, "forming", span, Evidence(quote, "list.forming", here)))
    if announced is not None and announced.kind is not None:
        evidence = Evidence(announced.quote, "list.kind", "the heading of its list")
        entry.mentions.append(Mention(FieldName.KIND, announced.kind, announced.span, evidence))
    return entry
