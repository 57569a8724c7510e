"""Label blocks: a name, then lines that each say one thing of it."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from klastry.extract.structure.cards.implied_names import with_implied_names
from klastry.extract.structure.labels.label_lines import LabelLine
from klastry.extract.structure.labels.label_tables import bars
from klastry.extract.structure.meaning.label_meaning import is_telling
from klastry.extract.structure.meaning.row_filter import is_cluster_row
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.polish.text import has_cluster_word

FEWEST_LABELS = 2
"""A block of labels has at least a name and one thing more."""


@dataclass(frozen=True, slots=True)
class LabelBlock:
    """A name with the lines that follow it, and where all of it ends."""

    name: LabelLine
    lines: tuple[LabelLine, ...]
    end: int

    @property
    def scope(self) -> Span:
        """The part of the document that is about it."""
        return Span(self.name.quote.start, self.end)


def label_blocks(document: TextDocument, lines: Sequence[LabelLine]) -> list[LabelBlock]:
    """The label blocks that label lines of a document make, those of other bodies among them."""
    return list(_blocks(document, with_implied_names(document, lines)))


def _blocks(document: TextDocument, lines: Sequence[LabelLine]) -> Iterator[LabelBlock]:
    starts = [i for i, line in enumerate(lines) if "name" in line.fields]
    for begin, end in pairwise([*starts, len(lines)]):
        name = lines[begin]
        limit = lines[end].quote.start if end < len(lines) else len(document.text)
        if end == len(lines) or _is_heading(document, name):
            limit = min(limit, _end_of_part(document, name))
        limit = min(limit, _next_item(document, name, lines[begin + 1 : end]), _next_titled_table(document, name))
        following = tuple(line for line in lines[begin + 1 : end] if line.label.start < limit)
        limit = min(limit, _next_part(document, name, following))
        told = [line for line in following if line.fields != ("remarks",)]
        telling = sum(is_telling(line.fields) for line in told)
        if 1 + telling >= FEWEST_LABELS or (told and has_cluster_word(name.value.text)):
            yield LabelBlock(name, following, limit)


def _next_item(document: TextDocument, name: LabelLine, following: Sequence[LabelLine]) -> int:
    """Where the list item ends that a name is: at the next item of its kind that is no label line itself."""
    at = document.block_at(name.quote.start)
    own = document.blocks[at]
    if own.kind is not BlockKind.LIST_ITEM or name.label.start < name.label.end:
        return len(document.text)
    labels = {line.quote.start for line in following}
    ends = (
        b.start for b in islice(document.blocks, at + 1, None) if _is_sibling(b, own) and b.start not in labels
    )
    return next(ends, len(document.text))


def _next_titled_table(document: TextDocument, name: LabelLine) -> int:
    """Where the next table begins that has a cell alone above its labels, as the one has that a name heads."""
    return _next_titled_tables(document).get(name.quote.start, len(document.text))


@lru_cache(1)
def _next_titled_tables(document: TextDocument) -> Mapping[int, int]:
    first_cells = {min(cell.start for cell in table.cells) for table in document.tables}
    titles = sorted(first_cells.intersection(bar.start for bar in bars(document)))
    return dict(pairwise([*titles, len(document.text)]))


def _next_part(document: TextDocument, name: LabelLine, following: Sequence[LabelLine]) -> int:
    """Where what a name that is no heading stands for ends: at a heading below its lines that names a cluster."""
    if _is_heading(document, name) or not following:
        return len(document.text)
    headings = _headings_of_clusters(document)
    below = bisect_right(headings, following[-1].label.start)
    return headings[below] if below < len(headings) else len(document.text)


@lru_cache(1)
def _headings_of_clusters(document: TextDocument) -> Sequence[int]:
    return [block.start for block in document.blocks if _names_cluster(document, block)]


def _names_cluster(document: TextDocument, block: Block) -> bool:
    heading = document.quote(block) if block.kind is BlockKind.HEADING else ""
    return has_cluster_word(heading) and is_cluster_row(heading)


def is_under(item: Block, name: Block) -> bool:
    """Whether an item tells of the one above that is a name: by its level, or without a number below one."""
    is_numbered = name.marker[:1].isdigit() and not item.marker[:1].isdigit()
    return item.level > name.level or is_numbered


def _is_sibling(block: Block, own: Block) -> bool:
    return block.kind is BlockKind.LIST_ITEM and not block.furniture and not is_under(block, own)


def _is_heading(document: TextDocument, name: LabelLine) -> bool:
    own = document.blocks[document.block_at(name.quote.start)]
    return own.kind is BlockKind.HEADING and own.start == name.quote.start


def _end_of_part(document: TextDocument, name: LabelLine) -> int:
    """Where the part of a document ends that a name is in: at the next heading as high as its own."""
    at = document.block_at(name.quote.start)
    above = (document.blocks[i] for i in range(at, -1, -1) if document.blocks[i].kind is BlockKind.HEADING)
    heading = next(above, None)
    level = heading.level if heading is not None else 0
    below = islice(document.blocks, at, None)
    return next((b.start for b in below if _closes(b, level) and b.start > name.quote.end), len(document.text))


def _closes(block: Block, level: int) -> bool:
    return block.furniture or (block.kind is BlockKind.HEADING and block.level <= level)
