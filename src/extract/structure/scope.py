"""What governs a list, a table or an entry from above: heading, caption, the sentence that announces it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile

from klastry.extract.nlp import Reading, pipeline
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.places.gazetteer import places_named
from klastry.places.voivodeships import voivodeship

LOWEST = 7
"""Below the level of every heading."""
NEAREST = 3
"""So many blocks before a list or table can announce it, headings aside."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """The words that say that a list or table is one of clusters."""

    quote: Span
    span: Span
    kind: str | None
    """What the listed are, where the words say that they are no plain clusters."""


def governing(document: TextDocument, start: int) -> Iterator[Block]:
    """The blocks that govern a place, the nearest first: what stands just before, then the headings above.

    A heading governs up to the next one as high as itself; so a heading is governed by higher ones alone. The
    paragraphs that stand between a heading and its first part go with the heading.
    """
    at = bisect_left(document.blocks, start, key=lambda b: b.start)
    own = next(
        (b.level for b in document.blocks[at : at + 1] if b.start == start and b.kind is BlockKind.HEADING), None
    )
    level, near = (LOWEST, NEAREST) if own is None else (own, 0)
    before = ((i, document.blocks[i]) for i in range(at - 1, -1, -1))
    for distance, (i, block) in enumerate((i, b) for i, b in before if not b.furniture and b.end <= start):
        if block.kind is BlockKind.HEADING:
            if block.level < level or distance < near:
                direct = level == LOWEST
                level = min(level, block.level)
                yield block
                yield from () if direct else _introduction(document, i + 1)
        elif block.kind in (BlockKind.CAPTION, BlockKind.PARAGRAPH) and level == LOWEST:
            yield block


def _introduction(document: TextDocument, first: int) -> Iterator[Block]:
    """The paragraphs right under a heading, before anything else begins."""
    following = islice(document.blocks, first, first + NEAREST)
    yield from takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, following)


def announcement(document: TextDocument, first: Block | Span) -> Announcement | None:
    """What announces the list or table that begins at a block, if it is one of clusters."""
    for distance, block in enumerate(governing(document, first.start)):
        if block.kind is BlockKind.PARAGRAPH and (distance >= NEAREST or _is_of_table(document, block, first)):
            continue
        found = _announced(document.quote(block))
        if found is not None:
            start, end, kind = found
            span = Span(block.start + start, block.start + end)
            return Announcement(Span(block.start, block.end), span, None if kind == "cluster" else kind)
        if block.kind is BlockKind.HEADING and distance < NEAREST and not _names_region(document.quote(block)):
            return None
    return None


def announcement_over(document: TextDocument, first: Block | Span) -> Announcement | None:
    """The heading about clusters under which a part with a heading of its own stands: a branch, a letter."""
    for block in governing(document, first.start):
        if block.kind is BlockKind.HEADING and (found := _announced(document.quote(block))) is not None:
            span = Span(block.start + found[0], block.start + found[1])
            return Announcement(Span(block.start, block.end), span, None)
    return None


def _names_region(heading: str) -> bool:
    """Whether a heading is the name of a region or town and no more: it parts what is announced above it."""
    return voivodeship(heading) is not None or bool(places_named(heading.strip(" .:")))


def _is_of_table(document: TextDocument, paragraph: Block, first: Block | Span) -> bool:
    """Whether a table stands between a paragraph and a list: the paragraph announces the table."""
    if not isinstance(first, Block) or first.kind is BlockKind.CELL:
        return False
    after = bisect_left(document.blocks, paragraph.end, key=lambda b: b.start)
    between = takewhile(lambda b: b.start < first.start, islice(document.blocks, after, None))
    return any(block.kind is BlockKind.CELL for block in between)


def announces(text: str) -> bool:
    """Whether a text announces a list or table of clusters."""
    return _announced(text) is not None


@lru_cache(4096)
def _announced(text: str) -> tuple[int, int, str] | None:
    """Where a text announces a list, and of what."""
    matches = pipeline(Reading.ANNOUNCEMENTS)(" ".join(text.split("\n")))._.matches
    if not matches or any(m.rule.field is None for m in matches):
        return None
    last = matches[-1]
    return last.span.start_char, last.span.end_char, str(last.rule.field)
