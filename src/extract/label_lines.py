"""Label lines: "Nazwa: …", also two on one line, also a definition list or a table of two columns."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klastry.extract.cell_text import Piece, trimmed
from klastry.extract.label_meaning import meaning
from klastry.extract.text_document import Block, BlockKind, Span, TextDocument

LONGEST_VALUE = 14
"""Words that a value on the line after its label may have; more is the beginning of a description."""

_COLON = re.compile(r":(?!//)(?!\d)|(?<=\s)[–—](?=\s)")
_WORD_START = re.compile(r"(?<!\S)[^\W\d_(]")


@dataclass(frozen=True, slots=True)
class LabelLine:
    """A label with its value."""

    fields: tuple[str, ...]
    label: Span
    value: Piece
    quote: Span
    block: int
    """Index of its block in the document."""


def label_lines(document: TextDocument) -> Iterator[LabelLine]:
    """The label lines of a document, in order."""
    for index, block in enumerate(document.blocks):
        if block.kind is BlockKind.CELL or block.furniture:
            continue
        for line in _lines(document, block):
            yield from _in_line(document, index, line)


def _lines(document: TextDocument, block: Block) -> Iterator[Piece]:
    start = block.start
    for text in document.quote(block).split("\n"):
        yield Piece(text, start)
        start += len(text) + 1


def _in_line(document: TextDocument, index: int, line: Piece) -> Iterator[LabelLine]:
    """The labels of one line, each with what stands up to the next."""
    labels = [(s, colon, fields) for colon, (s, fields) in _labels(line)]
    if not labels or labels[0][0] > 0:
        return  # no label, or the line begins with something else: a sentence with a colon in it
    ends = [start for start, _, _ in labels[1:]] + [len(line.text)]
    for (start, colon, fields), end in zip(labels, ends, strict=True):
        label = line.part(start, colon)
        value = trimmed(line.part(min(colon + 1, end), end))
        quote = Span(label.start, max(value.end, label.end + 1))
        if not value.text:
            value, quote = _on_next_line(document, index, label)
        if value.text:
            yield LabelLine(fields, Span(label.start, label.end), value, quote, index)


def _labels(line: Piece) -> Iterator[tuple[int, tuple[int, tuple[str, ...]]]]:
    """Where each colon with a label of ours before it stands, with the label's beginning and meaning."""
    after = 0
    for match in _COLON.finditer(line.text):
        dash = match[0] != ":"
        if dash and after == 0 and len(line.text[: match.start()].split()) > 4:
            continue
        found = _label_before(line.text, after, match.start(), whole_only=dash)
        if found is not None:
            yield match.start(), found
            after = match.end()


def _label_before(text: str, after: int, colon: int, whole_only: bool) -> tuple[int, tuple[str, ...]] | None:
    """The label that ends at a colon: all that stands there, or the shortest end of it with a meaning."""
    begin = after + len(text[after:colon]) - len(text[after:colon].lstrip())
    if after == 0 and (fields := meaning(text[begin:colon])):
        return begin, fields
    if whole_only:
        return None
    for start in sorted((m.start() for m in _WORD_START.finditer(text, after, colon)), reverse=True):
        if start > begin and text[start].isupper() and (fields := meaning(text[start:colon])):
            return start, fields
    return None


def _on_next_line(document: TextDocument, index: int, label: Piece) -> tuple[Piece, Span]:
    """The value of a label that ends its block: the next block, if it is short and no label itself."""
    nothing = Piece("", label.end), Span(label.start, label.end)
    if index + 1 >= len(document.blocks):
        return nothing
    block = document.blocks[index + 1]
    text = document.quote(block)
    if block.kind is BlockKind.CELL or ":" in text or len(text.split()) > LONGEST_VALUE:
        return nothing
    return trimmed(Piece(text, block.start)), Span(label.start, block.end)
