"""The headings, captions and paragraphs of a document, so that what governs a place is found without a walk."""

from bisect import bisect_left
from functools import cached_property, lru_cache
from itertools import accumulate

from klastry.extract.structure.governing.titles import is_title
from klastry.extract.text.document import Block, BlockKind, TextDocument

SPEAKING = (BlockKind.HEADING, BlockKind.CAPTION, BlockKind.PARAGRAPH)
NONE = -1


class Outline:
    """The blocks of a document that can govern others. Places in it are counted from the first of them."""

    def __init__(self, document: TextDocument) -> None:
        self.document = document
        self._starts = [block.start for block in document.blocks]
        self._seen = [0, *accumulate(not block.furniture for block in document.blocks)]
        self._indices = [i for i, b in enumerate(document.blocks) if b.kind in SPEAKING and not b.furniture]
        self._previous, self._higher = self._heading_links()

    def before(self, start: int) -> int:
        """The index of the first of the document's blocks that does not end before a place of the text."""
        at = bisect_left(self._starts, start)
        while at and self.document.blocks[at - 1].end > start:
            at -= 1
        return at

    def last_place(self, at: int) -> int:
        """The last place before a block of the document."""
        return bisect_left(self._indices, at) - 1

    def index(self, place: int) -> int:
        """The index in the document of the block at a place."""
        return self._indices[place]

    def block(self, place: int) -> Block:
        """The block at a place."""
        return self.document.blocks[self._indices[place]]

    def distance(self, place: int, at: int) -> int:
        """How many blocks stand between a place and a block of the document, furniture aside."""
        return self._seen[at] - self._seen[self._indices[place] + 1]

    def heading_above(self, place: int, level: int) -> int:
        """The nearest heading at a place or before that is higher than a level."""
        found = place if place >= 0 and self._is_heading(place) else self._previous[place] if place >= 0 else NONE
        while found >= 0 and self.block(found).level >= level:
            found = self._higher[found]
        return found

    def marked_before(self, place: int) -> int:
        """The nearest heading, caption or title of a list before a place."""
        at = bisect_left(self._marked, place) - 1
        return self._marked[at] if at >= 0 else NONE

    @cached_property
    def headings_of_one_level(self) -> list[Block]:
        """All headings of the document where they are of one level; else none."""
        found = [block for block in map(self.document.blocks.__getitem__, self._indices) if _is_heading(block)]
        return found if len({heading.level for heading in found}) == 1 else []

    @cached_property
    def _marked(self) -> list[int]:
        return [place for place in range(len(self._indices)) if self._is_marked(self.block(place))]

    def _is_marked(self, block: Block) -> bool:
        return block.kind is not BlockKind.PARAGRAPH or is_title(self.document, block)

    def _is_heading(self, place: int) -> bool:
        return _is_heading(self.block(place))

    def _heading_links(self) -> tuple[list[int], list[int]]:
        """For each place the heading before it, and of a heading the nearest before it that is higher."""
        previous: list[int] = []
        higher: list[int] = []
        last = NONE
        for place in range(len(self._indices)):
            above = last
            if self._is_heading(place):
                while above >= 0 and self.block(above).level >= self.block(place).level:
                    above = higher[above]
            previous.append(last)
            higher.append(above)
            last = place if self._is_heading(place) else last
        return previous, higher


def _is_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING


@lru_cache(1)
def outline_of(document: TextDocument) -> Outline:
    """The outline of a document; that of the last one asked for is kept."""
    return Outline(document)
