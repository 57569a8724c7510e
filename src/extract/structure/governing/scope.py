"""What governs a list, a table or an entry from above: heading, caption, the sentence that announces it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from klastry.extract.structure.governing.outline import outline_of
from klastry.extract.structure.governing.titles import announced_in, is_title
from klastry.extract.structure.meaning.row_filter import names_other_kind
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.places.gazetteer import places_named
from klastry.places.voivodeships import voivodeship
from klastry.polish.morphology import is_finite_verb
from klastry.polish.text import is_longer

LOWEST = 7
"""Below the level of every heading."""
LONGEST_TITLE = 6
"""Words of a line that is a title without being marked as one."""
NEAREST = 3
"""So many blocks before a list or table can announce it, headings aside."""

_BRACKETS = re.compile(r"\([^()]*\)")
_BODIES = re.compile(r"\b(?:podmiot|organizacj|inicjatyw|struktur|nich:)", re.IGNORECASE)
"""What a sentence may call clusters that were announced before it."""
_LETTERS = re.compile(r"[^\W\d_](?:\s*[–,/-]\s*[^\W\d_])*")


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
    outline = outline_of(document)
    at = outline.before(start)
    own = next((b.level for b in document.blocks[at : at + 1] if b.start == start and _is_heading(b)), None)
    level, near = (LOWEST, NEAREST) if own is None else (own, 0)
    place, told, below = outline.last_place(at), 0, at
    while place >= 0:
        block, distance = outline.block(place), outline.distance(place, at)
        if level < LOWEST and outline.distance(place, below) > 0:
            near = 0  # the headings above have lists or tables of their own
        if _is_heading(block) and (block.level < level or distance < near):
            direct = level == LOWEST
            level = min(level, block.level)
            yield block
            yield from () if direct else _introduction(document, outline.index(place) + 1)
        elif not _is_heading(block) and level == LOWEST:
            told += 1
            yield block
        below = outline.index(place)
        if distance < near or (level == LOWEST and told <= NEAREST):
            place -= 1
        else:
            place = outline.marked_before(place) if level == LOWEST else outline.heading_above(place - 1, level)


def _is_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING


def _introduction(document: TextDocument, first: int) -> Iterator[Block]:
    """The paragraphs right under a heading, before anything else begins."""
    following = islice(document.blocks, first, first + NEAREST)
    yield from takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, following)


def announcement(document: TextDocument, first: Block | Span) -> Announcement | None:
    """What announces the list or table that begins at a block, if it is one of clusters."""
    for distance, block in enumerate(governing(document, first.start)):
        if distance == 0 and _is_title_of_others(document, block):
            return None
        if block.kind is BlockKind.PARAGRAPH and (distance >= NEAREST or _is_of_table(document, block, first)):
            continue
        found = announced_in(document.quote(block))
        if found is not None:
            return _announced(block, *found)
        if distance == 0 and _leads_to_others(document, block):
            return None
        if block.kind is BlockKind.HEADING and distance < NEAREST and not only_parts(document, block):
            return None
    return _title_over_headings(document, first)


def _title_over_headings(document: TextDocument, first: Block | Span) -> Announcement | None:
    """The title at the top of a page that no mark-up marks, where its headings are the entries."""
    headings = outline_of(document).headings_of_one_level
    if not any(heading.start == first.start for heading in headings):
        return None
    before = islice(document.blocks, bisect_left(document.blocks, headings[0].start, key=lambda b: b.start))
    for block in [block for block in before if not block.furniture][-NEAREST:]:
        found = announced_in(document.quote(block)) if is_title(document, block) else None
        if found is not None:
            return _announced(block, *found)
    return None


def _announced(block: Block, start: int, end: int, kind: str) -> Announcement:
    span = Span(block.start + start, block.start + end)
    return Announcement(Span(block.start, block.end), span, None if kind == "cluster" else kind)


def announcement_over(document: TextDocument, first: Block | Span) -> Announcement | None:
    """The heading about clusters under which a part with a heading of its own stands: a branch, a letter."""
    for block in governing(document, first.start):
        if block.kind is BlockKind.HEADING and (found := announced_in(document.quote(block))) is not None:
            span = Span(block.start + found[0], block.start + found[1])
            return Announcement(Span(block.start, block.end), span, None)
    return None


def is_letter_heading(document: TextDocument, block: Block) -> bool:
    """Whether a heading is a letter of the alphabet, or several, which part a list in its order: "B", "K–L"."""
    return _is_heading(block) and _LETTERS.fullmatch(document.quote(block)) is not None


def only_parts(document: TextDocument, heading: Block) -> bool:
    """Whether a heading parts what is announced above it: by region or by letter."""
    return is_letter_heading(document, heading) or _names_region(document.quote(heading))


def _names_region(heading: str) -> bool:
    """Whether a heading is the name of a region or town and no more: it parts what is announced above it."""
    return voivodeship(heading) is not None or bool(places_named(heading.strip(" .:")))


def _is_title_of_others(document: TextDocument, block: Block) -> bool:
    """Whether a line is the title of a list of organisations of another kind: "Instytucje partnerskie"."""
    text = document.quote(block)
    is_title = text[-1:] not in ".:;," and not is_longer(text, LONGEST_TITLE)
    return block.kind is BlockKind.PARAGRAPH and is_title and names_other_kind(text)


def _leads_to_others(document: TextDocument, block: Block) -> bool:
    """Whether a sentence right above a list says what it lists: "… działa w następujących obszarach:"."""
    text = document.quote(block)
    if block.kind is not BlockKind.PARAGRAPH or not text.endswith(":") or _BODIES.search(text):
        return False
    words = _BRACKETS.sub(" ", text).split()
    return len(words) > LONGEST_TITLE and any(map(is_finite_verb, words))


def _is_of_table(document: TextDocument, paragraph: Block, first: Block | Span) -> bool:
    """Whether a table stands between a paragraph and a list: the paragraph announces the table."""
    if not isinstance(first, Block) or first.kind is BlockKind.CELL:
        return False
    after = bisect_left(document.blocks, paragraph.end, key=lambda b: b.start)
    between = takewhile(lambda b: b.start < first.start, islice(document.blocks, after, None))
    return any(block.kind is BlockKind.CELL for block in between)
