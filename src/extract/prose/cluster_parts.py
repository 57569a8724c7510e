"""Which blocks of a document are about one cluster: those in its own entry, and those below its name."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from klastry.extract.mention import Draft
from klastry.extract.text.document import Block, BlockKind, TextDocument


def in_scopes(document: TextDocument, drafts: Sequence[Draft]) -> dict[int, Draft]:
    """The first of the drafts in whose scope a block lies, by the place where the block begins."""
    found: dict[int, Draft] = {}
    starts = [block.start for block in document.blocks]
    for draft in reversed(drafts):
        within = slice(bisect_left(starts, draft.scope.start), bisect_right(starts, draft.scope.end))
        found |= {block.start: draft for block in document.blocks[within] if block.end <= draft.scope.end}
    return found


def under_headings(blocks: Sequence[Block], named_by: Callable[[Block], Draft | None]) -> dict[int, Draft]:
    """The cluster whose name is the heading above a block, by the place where the block begins.

    Args:
        blocks: All that are read.
        named_by: The cluster of which a heading says just the name.
    """
    found: dict[int, Draft] = {}
    headed = None
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            headed = named_by(block)
        elif headed is not None:
            found[block.start] = headed
    return found
