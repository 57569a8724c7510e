"""Labels without a colon: the items of a list that each begin with one, "Siedziba Puck", "Liczba członków 17"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from klastry.extract.structure.label_meaning import meaning
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.values.cell_text import Piece

LONGEST_LABEL = 4
LONGEST_ITEM = 12
FEWEST_ITEMS = 2

_VALUE = re.compile(r"(?<=\s)(?=[A-ZĄĆĘŁŃÓŚŹŻ\d„\"])")
_NO_LABELS = frozenset({(), ("contact",), ("remarks",)})


@dataclass(frozen=True, slots=True)
class BareLabel:
    """A label, and the rest of its item."""

    fields: tuple[str, ...]
    label: Piece
    value: Piece


def bare_labels(document: TextDocument) -> Iterator[BareLabel]:
    """The labels of all lists most of whose items begin with one."""
    items = [b for b in document.blocks if b.kind is BlockKind.LIST_ITEM and not b.furniture]
    for _, found in groupby(items, key=lambda block: block.group):
        yield from _of_list(document, list(found))


def _of_list(document: TextDocument, items: Sequence[Block]) -> Iterator[BareLabel]:
    found = [label for item in items if (label := _label(Piece(document.quote(item), item.start))) is not None]
    if len(found) >= max(FEWEST_ITEMS, len(items) / 2) and len({label.fields for label in found}) > 1:
        yield from found


def _label(item: Piece) -> BareLabel | None:
    """The shortest beginning with a meaning, before a capital or a figure."""
    if ":" in item.text or len(item.text.split()) > LONGEST_ITEM:
        return None
    for match in _VALUE.finditer(item.text):
        label = item.part(0, match.start())
        if len(label.text.split()) > LONGEST_LABEL:
            return None
        if (fields := meaning(label.text)) not in _NO_LABELS:
            return BareLabel(fields, label, item.part(match.start(), len(item.text)))
    return None
