"""Headings, and bars over labels, that stand beside names of clusters, in one layout with them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from klastry.extract.structure.label_tables import bars
from klastry.extract.structure.name_lines import says_cluster
from klastry.extract.structure.scope import only_parts
from klastry.extract.text.document import Block, BlockKind, Cell, Span, TextDocument

FEWEST = 4
"""So many headings of one level below one heading make a list."""


def stands_among_clusters(document: TextDocument, place: Span) -> bool:
    """Whether a place is a heading or bar most of whose fellows say themselves that they are clusters."""
    return place.start in _among_clusters(document)


@lru_cache(1)
def _among_clusters(document: TextDocument) -> frozenset[int]:
    found: set[int] = set()
    for fellows in _fellows(document):
        named = sum(says_cluster(document.quote(heading)) for heading in fellows)
        if len(fellows) >= FEWEST and named * 2 > len(fellows):
            found.update(heading.start for heading in fellows)
    return frozenset(found)


def _fellows(document: TextDocument) -> Iterator[Sequence[Block | Cell]]:
    """The headings of one level that none but regions, letters and groups part, and the bars of all tables."""
    yield bars(document)
    open_ones: dict[int, list[Block]] = {}
    for block in document.blocks:
        if block.kind is not BlockKind.HEADING or block.furniture or only_parts(document, block):
            continue
        if _heads_group(document, block):
            continue
        for level in [level for level in open_ones if level > block.level]:
            yield open_ones.pop(level)
        open_ones.setdefault(block.level, []).append(block)
    yield from open_ones.values()


def _heads_group(document: TextDocument, heading: Block) -> bool:
    """Whether nothing stands between a heading and the first one below it: it parts a list by trade."""
    after = document.blocks[document.block_at(heading.start) + 1 :][:1]
    return any(block.kind is BlockKind.HEADING and block.level == heading.level + 1 for block in after)
