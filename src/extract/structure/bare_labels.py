"""Labels without a colon, before their value in the items of a list ("Siedziba Puck") or alone on a line."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from klastry.extract.structure.label_meaning import meaning
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed

LONGEST_LABEL = 4
LONGEST_ITEM = 12
FEWEST_ITEMS = 2
FEWEST_TIMES = 2
"""So often a label stands on a line of its own: entries repeat their labels, other short lines stand once."""

_VALUE = re.compile(r"(?<=\s)(?=[A-ZĄĆĘŁŃÓŚŹŻ\d„\"])")
NO_LABELS = frozenset({(), ("contact",), ("remarks",)})


@dataclass(frozen=True, slots=True)
class BareLabel:
    """A label, and the rest of its item."""

    fields: tuple[str, ...]
    label: Piece
    value: Piece


def bare_labels(document: TextDocument) -> Iterator[BareLabel]:
    """The labels of all lists most of whose items begin with one, and those on lines of their own."""
    items = [b for b in document.blocks if b.kind is BlockKind.LIST_ITEM and not b.furniture]
    for _, found in groupby(items, key=lambda block: block.group):
        yield from _of_list(document, list(found))
    yield from _above_values(document)


def _above_values(document: TextDocument) -> Iterator[BareLabel]:
    """The labels of entries that have each on a line above its value."""
    blocks = [block for block in document.blocks if not block.furniture]
    alone = {block.start: fields for block in blocks if (fields := _alone(document, block))}
    often = Counter(document.quote(block) for block in blocks if block.start in alone)
    repeated = {text for text, times in often.items() if times >= FEWEST_TIMES}
    if len({meaning(text) for text in repeated}) < FEWEST_ITEMS:
        return
    for block, below in pairwise(blocks):
        label, value = (piece_of(document, b) for b in (block, below))
        is_value = below.kind is BlockKind.PARAGRAPH and below.start not in alone
        if (
            block.start in alone
            and label.text in repeated
            and is_value
            and len(value.text.split()) <= LONGEST_ITEM
        ):
            yield BareLabel(alone[block.start], label, trimmed(value))


def _alone(document: TextDocument, block: Block) -> tuple[str, ...]:
    """What a paragraph means that is a label and no more."""
    text = document.quote(block)
    if block.kind is not BlockKind.PARAGRAPH or len(text.split()) > LONGEST_LABEL or text.endswith((":", ".")):
        return ()
    fields = meaning(text)
    return () if fields in NO_LABELS or fields == ("name",) else fields


def _of_list(document: TextDocument, items: Sequence[Block]) -> Iterator[BareLabel]:
    found = [label for item in items if (label := leading_label(piece_of(document, item))) is not None]
    if len(found) >= max(FEWEST_ITEMS, len(items) / 2) and len({label.fields for label in found}) > 1:
        yield from found


def leading_label(item: Piece) -> BareLabel | None:
    """The label that an item begins with: the shortest beginning with a meaning, before a capital or a figure."""
    if ":" in item.text or len(item.text.split()) > LONGEST_ITEM:
        return None
    for match in _VALUE.finditer(item.text):
        label = item.part(0, match.start())
        if len(label.text.split()) > LONGEST_LABEL:
            return None
        if (fields := meaning(label.text)) not in NO_LABELS:
            return BareLabel(fields, label, item.part(match.start(), len(item.text)))
    return None
