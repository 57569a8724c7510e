"""The head of a table that plain text has flattened: "L.p. Rok utworzenia Nazwa Liczba członków"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from klastry.extract.structure.meaning.label_meaning import LONGEST_LABEL, is_telling, meaning
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.places.voivodeships import find_voivodeships
from klastry.polish.text import fold

ORDINAL = "ordinal"
ORDINALS = frozenset(("lp.", "l.p.", "lp", "l.p", "nr", "poz.", "l. p."))
LONGEST_ORDINAL = max(map(len, ORDINALS))
FEWEST_COLUMNS = 2
LONGEST_HEAD = 10
"""Blocks that a head may be broken into."""

_CAPITAL = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ](?<!\S.)(?!(?<=K)lastr(?:a|ów)\b)")
"""With what a head begins; "Klastra" goes on with the word before it."""


_Label = tuple[int, str]
"""Where in its block it begins, and the text."""


@dataclass(frozen=True, slots=True)
class HeadCell:
    """One column of a flattened table."""

    fields: tuple[str, ...]
    span: Span

    @property
    def is_ordinal(self) -> bool:
        """Whether the column only counts the rows."""
        return self.fields == (ORDINAL,)


@dataclass(frozen=True, slots=True)
class TextHead:
    """A flattened head: its columns, and the index of the block after it."""

    cells: tuple[HeadCell, ...]
    next_block: int


def heads_in(document: TextDocument) -> Iterator[TextHead]:
    """The flattened heads of a document: blocks one after the other that are labels of ours from end to end."""
    labels = [_labels(document, block) for block in document.blocks]
    at = 0
    while at < len(document.blocks):
        head = _head_at(document, labels, at)
        if head is not None:
            yield head
        at = head.next_block if head is not None else at + 1


def _head_at(document: TextDocument, labels: Sequence[Sequence[_Label]], first: int) -> TextHead | None:
    if sum(map(len, labels[first : first + FEWEST_COLUMNS])) < FEWEST_COLUMNS:
        return None
    cells: list[HeadCell] = []
    end, last = first, first + LONGEST_HEAD
    for block, own in zip(document.blocks[first:last], labels[first:last], strict=True):
        found = _cells(block, own)
        if not found:
            break
        cells += found
        end += 1
    fields = [cell.fields for cell in cells]
    named = sum("name" in f for f in fields) == 1
    ours = [f for f in fields if f != (ORDINAL,)]
    if not named or sum(map(is_telling, ours)) < FEWEST_COLUMNS or len(set(ours)) < len(ours):
        return None
    return TextHead(tuple(cells), end)


def _labels(document: TextDocument, block: Block) -> list[_Label]:
    """The parts of a block that begin with capitals, and where; none where one is too long for a label."""
    text = document.quote(block)
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or ":" in text:
        return []
    if not _CAPITAL.match(text):
        return []
    cuts = [m.start() for m in _CAPITAL.finditer(text)]
    labels = [text[start:end].strip() for start, end in pairwise([*cuts, len(text)])]
    if any(label.count(" ") >= LONGEST_LABEL for label in labels):
        return []
    return list(zip(cuts, labels, strict=True))


def _cells(block: Block, labels: Sequence[_Label]) -> list[HeadCell]:
    """The columns that the parts of a block name; none where one is no label."""
    cells: list[HeadCell] = []
    for start, label in labels:
        is_ordinal = len(label) <= LONGEST_ORDINAL and fold(label) in ORDINALS
        fields = (ORDINAL,) if is_ordinal else meaning(label)
        if not fields or find_voivodeships(label):
            return []
        cells.append(HeadCell(fields, Span(block.start + start, block.start + start + len(label))))
    return cells
