"""Headings, bars and lines over labels that stand beside names of clusters, in one layout with them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from klastry.extract.structure.governing.scope import only_parts
from klastry.extract.structure.labels.label_tables import bars
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.name_lines import says_cluster
from klastry.extract.text.document import Block, BlockKind, Cell, Span, TextDocument

FEWEST = 4
"""So many headings of one level below one heading make a list."""
LONGEST_LABEL = 40
"""Letters of a label of such a list."""


def stands_among_clusters(document: TextDocument, place: Span) -> bool:
    """Whether a place is a heading, bar or line most of whose fellows say themselves that they are clusters."""
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
    """The headings of one level that none but regions, letters and groups part, and the bars of all tables.

    And the lines over labels, with nothing but labels between one and the next, as a definition list has them.
    """
    yield bars(document)
    yield from _over_labels(document)
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
    return any(block.kind is BlockKind.HEADING and block.level > heading.level for block in after)


def _over_labels(document: TextDocument) -> Iterator[Sequence[Block]]:
    run: list[Block] = []
    for block, below in pairwise([*(b for b in document.blocks if not b.furniture), None]):
        if block is None or _is_label_line(document, block):
            continue
        if below is not None and block.kind is BlockKind.PARAGRAPH and _is_label_line(document, below):
            run.append(block)
        else:
            yield run
            run = []
    yield run


def _is_label_line(document: TextDocument, block: Block) -> bool:
    label, colon, _ = document.quote(block).partition(":")
    return (
        block.kind is BlockKind.PARAGRAPH and bool(colon) and len(label) <= LONGEST_LABEL and bool(meaning(label))
    )
