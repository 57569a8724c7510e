"""Lists that are no lists to the layout: names one to a paragraph, under what announces clusters.

Or under what explains in which order paragraphs say what they say.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise

from klastry.extract.structure.governing.scope import Announcement
from klastry.extract.structure.governing.titles import announces
from klastry.extract.structure.lists.explained_order import facts_in_order
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import piece_of
from klastry.polish.text import STOPS, has_cluster_word, is_longer

LONGEST_LINE = 20
FEWEST_LINES = 2
_SHORT_ENDS = ("r.", "wlkp.", "maz.", "św.", "tryb.", "śl.", "o.o.", "s.a.", "d.")


def paragraph_lists(document: TextDocument) -> Iterator[tuple[Announcement, list[Block]]]:
    """The runs of short paragraphs that stand right under what announces clusters, with the words that do."""
    blocks = [block for block in document.blocks if not block.furniture]
    for at, (opener, first) in enumerate(pairwise(blocks)):
        if _opens(document, opener) and _is_line(document, first):
            run = list(_run(document, blocks, at + 1))
            if len(run) >= FEWEST_LINES:
                span = Span(opener.start, opener.end)
                yield Announcement(span, span, None), run


def lists_in_order(document: TextDocument) -> Iterator[tuple[Announcement, list[Block]]]:
    """The runs of paragraphs that keep to an order which the document explains, with the words that do."""
    blocks = [block for block in document.blocks if not block.furniture]
    told = [facts_in_order(document, piece_of(document, b)) if _is_paragraph(b) else None for b in blocks]
    for explained, run in groupby(
        zip(blocks, told, strict=True), key=lambda one: one[1] and one[1][1][0].explained
    ):
        items = [block for block, _ in run]
        if explained is not None and len(items) >= FEWEST_LINES:
            yield Announcement(explained, explained, None), items


def _is_paragraph(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH


def _run(document: TextDocument, blocks: list[Block], first: int) -> Iterator[Block]:
    for at in range(first, len(blocks)):
        if not _is_line(document, blocks[at]):
            return
        yield blocks[at]


def _is_line(document: TextDocument, block: Block) -> bool:
    """Whether a block is a short paragraph that is no sentence and no label."""
    text = document.quote(block)
    if block.kind is not BlockKind.PARAGRAPH or is_longer(text, LONGEST_LINE) or "\n" in text:
        return False
    begins = text.lstrip("„\"«'")[:1].isupper()
    ends = not text.endswith(STOPS) or text.lower().endswith(_SHORT_ENDS)
    return begins and ends and ":" not in text and not meaning(text) and not announces(text)


def _opens(document: TextDocument, block: Block) -> bool:
    """Whether a block announces clusters, or is the head of a column of their names."""
    text = document.quote(block)
    if block.kind is BlockKind.CELL or not has_cluster_word(text):
        return False
    is_head = meaning(text) == ("name",)
    is_title = block.kind in (BlockKind.HEADING, BlockKind.CAPTION) or text.endswith(":")
    return is_head or (is_title and announces(text))
