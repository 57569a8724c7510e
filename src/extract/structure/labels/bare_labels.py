"""Labels without a colon, before their value in the items of a list ("Siedziba Puck") or alone on a line."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.polish.dates import may_have_year
from klastry.polish.text import is_longer

LONGEST_LABEL = 4
LONGEST_ITEM = 12
FEWEST_ITEMS = 2
FEWEST_TIMES = 2
"""So often a label stands on a line of its own: entries repeat their labels, other short lines stand once."""

_NUMBER = re.compile(r"(?:(?:ok\.|ponad|około|>) ?)?\d[\d ]*\+?")
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
    blocks = [block for block in document.blocks if not block.furniture]
    alone = {block.start: fields for block in blocks if (fields := _alone(document, block))}
    captions = _below_numbers(document, blocks, alone)
    yield from captions
    below = {caption.label.start for caption in captions}
    above = {start: fields for start, fields in alone.items() if start not in below}
    yield from _above_values(document, blocks, above)
    yield from _over_line(document, blocks)


def _below_numbers(
    document: TextDocument, blocks: Sequence[Block], alone: Mapping[int, tuple[str, ...]]
) -> list[BareLabel]:
    """The captions of tiles that stand beside each other: "2012", "rok założenia", "34", "członków".

    The tiles of a row may be one line: "34 28", "członków przedsiębiorstw".
    """
    captions: list[BareLabel] = []
    for is_part, run in groupby(blocks, key=lambda b: b.start in alone or _is_number(document, b)):
        parts = list(run)
        pairs = [*zip(parts[::2], parts[1::2], strict=False)]
        by_turns = len(parts) == 2 * len(pairs) and all(
            number.start not in alone and label.start in alone for number, label in pairs
        )
        if is_part and by_turns:
            found = [c for pair in pairs for c in _captions(*(piece_of(document, block) for block in pair))]
            captions += found if len(found) >= FEWEST_ITEMS else []
    return captions


def _captions(number: Piece, label: Piece) -> list[BareLabel]:
    """A caption with its number, or two with theirs where both lines hold two."""
    numbers = [number.part(*found.span()) for found in re.finditer(r"\d+", number.text)]
    for space in re.finditer(" ", label.text) if len(numbers) == 2 else ():
        parts = label.part(0, space.start()), label.part(space.end(), len(label.text))
        fields = [meaning(part.text) for part in parts]
        if not NO_LABELS & set(fields) and fields[0] != fields[1]:
            return list(map(BareLabel, fields, parts, numbers))
    return [BareLabel(meaning(label.text), label, number)]


def _is_number(document: TextDocument, block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and _NUMBER.fullmatch(document.quote(block)) is not None


def _above_values(
    document: TextDocument, blocks: Sequence[Block], alone: Mapping[int, tuple[str, ...]]
) -> Iterator[BareLabel]:
    """The labels of entries that have each on a line above its value."""
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


def _over_line(document: TextDocument, blocks: Sequence[Block]) -> Iterator[BareLabel]:
    """The labels of entries that have each in the first of two lines, its value in the second."""
    texts = (list(piece_of(document, b).lines()) for b in blocks if b.kind is BlockKind.PARAGRAPH)
    pairs = [lines for lines in texts if len(lines) == 2]
    often = Counter(label.text for label, _ in pairs)
    for label, value in pairs:
        fields = _label(label.text) if often[label.text] >= FEWEST_TIMES else ()
        if fields and len(value.text.split()) <= LONGEST_ITEM:
            yield BareLabel(fields, label, trimmed(value))


def _alone(document: TextDocument, block: Block) -> tuple[str, ...]:
    """What a paragraph means that is a label and no more."""
    return _label(document.quote(block)) if block.kind is BlockKind.PARAGRAPH else ()


def _label(text: str) -> tuple[str, ...]:
    """What a text means that is a label and no more; one of a year has none in it, as "działa od 2012" has."""
    if text.endswith(".") or is_longer(text, LONGEST_LABEL) or ":" in text:
        return ()
    fields = meaning(text)
    is_fact = fields == ("founded",) and may_have_year(text)
    return () if is_fact or fields in NO_LABELS or fields == ("name",) else fields


def _of_list(document: TextDocument, items: Sequence[Block]) -> Iterator[BareLabel]:
    found = [label for item in items if (label := leading_label(piece_of(document, item))) is not None]
    if len(found) >= max(FEWEST_ITEMS, len(items) / 2) and len({label.fields for label in found}) > 1:
        yield from found


def leading_label(item: Piece) -> BareLabel | None:
    """The label that an item begins with: the shortest beginning with a meaning, before a capital or a figure."""
    if ":" in item.text or is_longer(item.text, LONGEST_ITEM):
        return None
    for match in _VALUE.finditer(item.text):
        label = item.part(0, match.start())
        if len(label.text.split()) > LONGEST_LABEL:
            return None
        if (fields := meaning(label.text)) not in NO_LABELS:
            return BareLabel(fields, label, item.part(match.start(), len(item.text)))
    return None
