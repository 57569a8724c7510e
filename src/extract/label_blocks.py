"""Clusters out of label blocks: a name, then lines that each say one thing of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from klastry.extract.drafts import add_values, start_draft
from klastry.extract.label_lines import LabelLine
from klastry.extract.mention import Draft, Evidence
from klastry.extract.row_filter import is_cluster_row
from klastry.extract.text_document import Block, BlockKind, Span, TextDocument

FEWEST_LABELS = 2
"""A block of labels has at least a name and one thing more."""


def drafts_in(document: TextDocument, lines: Sequence[LabelLine]) -> Iterator[Draft]:
    """The clusters of a document's label blocks."""
    for block in _blocks(document, lines):
        if entry := _entry(document, block):
            yield entry


def _blocks(
    document: TextDocument, lines: Sequence[LabelLine]
) -> Iterator[tuple[LabelLine, list[LabelLine], int]]:
    """Each name line with the label lines that follow it, and where the next block begins."""
    starts = [i for i, line in enumerate(lines) if "name" in line.fields]
    for begin, end in pairwise([*starts, len(lines)]):
        limit = lines[end].label.start if end < len(lines) else _end_of_part(document, lines[begin])
        following = [line for line in lines[begin + 1 : end] if line.label.start < limit]
        if 1 + len(following) >= FEWEST_LABELS:
            yield lines[begin], following, limit


def _end_of_part(document: TextDocument, name: LabelLine) -> int:
    """Where the last block of a document ends: at the next heading as high as the one above it, or at the end."""
    above = [b for b in document.blocks if b.kind is BlockKind.HEADING and b.end <= name.label.start]
    level = above[-1].level if above else 0
    ends = (b.start for b in document.blocks if _closes(b, level) and b.start > name.label.start)
    return next(ends, len(document.text))


def _closes(block: Block, level: int) -> bool:
    return block.furniture or (block.kind is BlockKind.HEADING and block.level <= level)


def _entry(document: TextDocument, block: tuple[LabelLine, list[LabelLine], int]) -> Draft | None:
    name, following, limit = block
    if not is_cluster_row(name.value.text):
        return None
    scope = Span(name.label.start, limit)
    evidence = Evidence(name.quote, "label.name", "the name that begins its label block")
    entry = start_draft(name.value, evidence, scope)
    if entry is None:
        return None
    for line in _first_of_each(following):
        evidence = Evidence(
            line.quote, f"label.{line.fields[0]}", "the same label block as the name", context=(name.quote,)
        )
        add_values(entry, document, line.fields, line.value, evidence)
    return entry


def _first_of_each(lines: Sequence[LabelLine]) -> Iterator[LabelLine]:
    """The lines without those that say again what a line above says: further down another body is described."""
    seen: set[tuple[str, ...]] = set()
    for line in lines:
        if line.fields not in seen:
            seen.add(line.fields)
            yield line
