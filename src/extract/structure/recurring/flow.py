"""Entries in running lines: headings, paragraphs, items, captions, whichever they are, that name clusters."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from klastry.extract.structure.cards.card_lines import lines_of
from klastry.extract.structure.governing.scope import is_letter_heading
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.meaning.name_lines import may_say_cluster
from klastry.extract.structure.recurring.candidates import FEWEST_MARKED, Candidate, without_next
from klastry.extract.structure.recurring.heads import Head, head_of
from klastry.extract.structure.recurring.pieces import LONGEST, Told, told_in
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece
from klastry.polish.text import is_longer

LOWEST = 7
"""Below the level of every heading."""
ENOUGH_IN_LINE = 2
"""So many kinds of things told in the line of a name show that it is one."""
DESCRIBED = 3
"""So many lines below a name the first may stand that tells something of what it names."""
MOST_LINES = 12
"""Lines below a name that may be said of it."""

Surroundings = tuple[frozenset[str], frozenset[str]]
"""The kinds of what the line of a name tells and what the next line does."""
Form = tuple[BlockKind, int, bool, bool]
Shape = tuple[BlockKind, int, bool, bool, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Line:
    text: Piece
    block: Block
    is_first: bool
    is_taken: bool
    begins_other: bool
    """An entry begins here that another reader found."""


class Flow:
    """The lines of a document outside of its tables."""

    def __init__(self, document: TextDocument, others: Sequence[Span], starts: frozenset[int]) -> None:
        self.document = document
        self.lines = list(_lines(document, Intervals(others), starts))

    def runs(self) -> Iterator[list[Candidate]]:
        """The names that stand in one shape, each with what stands below it, or in the line above."""
        for shape, marked in self._shapes.items():
            if len(marked) >= FEWEST_MARKED:
                yield from self._run(shape, marked)

    @cached_property
    def _shapes(self) -> dict[Shape, list[int]]:
        shapes = defaultdict(list)
        for at in self._likely():
            head = self._head(at)
            if head is not None and head.marked:
                shapes[self._shape(at, head)].append(at)
        return shapes

    def _likely(self) -> list[int]:
        """The lines that may name clusters by the word, where others of their form may."""
        alike: dict[Form, list[int]] = defaultdict(list)
        for at, line in enumerate(self.lines):
            if self._may_have_head(line) and may_say_cluster(line.text.text):  # the cheaper first
                alike[_form(line)].append(at)
        return sorted(at for places in alike.values() if len(places) >= FEWEST_MARKED for at in places)

    def _run(self, shape: Shape, marked: Sequence[int]) -> Iterator[list[Candidate]]:
        starts = sorted([*marked, *self._like(shape, marked)])
        leads = self._leads(starts)
        ends = [self._end(at, starts[n + 1 :], leads) for n, at in enumerate(starts)]
        longest = max((end - at for at, end in zip(starts[:-1], ends[:-1], strict=True)), default=0)
        ends = [min(end, at + max(1, longest)) for at, end in zip(starts, ends, strict=True)]
        yield without_next([self._candidate(at, end, leads) for at, end in zip(starts, ends, strict=True)])

    def _like(self, shape: Shape, marked: Sequence[int]) -> Iterator[int]:
        """The lines written like names that stand as the names of clusters do, with the same things told.

        They stand in one part of the document with these.
        """
        around = Counter(self._surroundings(at) for at in marked).most_common(1)[0][0]
        if not any(around):
            return
        parts = self._parts(shape)
        with_names = {parts[at] for at in marked}
        for at, line in enumerate(self.lines):
            if parts[at] not in with_names or _form(line) != shape[:-1]:
                continue
            head = self._head(at)
            if head is not None and not head.marked and self._shape(at, head) == shape:
                yield from [at] if _is_like(self._surroundings(at), around) else []

    def _parts(self, shape: Shape) -> list[int]:
        """The part of the document in which each line stands, by the line of the heading above it.

        Towns, regions and what all but repeats itself ("Karta nr 2") part no document: they head entries.
        """
        kind, level, *_ = shape
        highest = level if kind is BlockKind.HEADING else LOWEST
        often = Counter(_without_figures(line) for line in self.lines if line.block.kind is BlockKind.HEADING)
        parts, part = [], 0
        for at, line in enumerate(self.lines):
            parts.append(part)
            is_higher = line.block.kind is BlockKind.HEADING and line.block.level < highest
            if is_higher and often[_without_figures(line)] == 1 and not self._kinds(at):
                part = at
        return parts

    def _surroundings(self, at: int) -> Surroundings:
        """The kinds of what the line of a name tells and what the next line does."""
        head = self._head(at)
        own = frozenset(kind for told in head.told for kind in told.kinds) if head else frozenset()
        return own, self._kinds_below(at)

    def _kinds_below(self, at: int) -> frozenset[str]:
        """The kinds of what the first line below a name tells that tells anything, over its description."""
        for below in range(at + 1, min(at + 1 + DESCRIBED, len(self.lines))):
            if self.lines[below].block.kind is BlockKind.HEADING or self._kinds(below):
                return self._kinds(below)
        return frozenset()

    def _leads(self, starts: Sequence[int]) -> frozenset[str]:
        """The kinds of what stands in a line of its own above each of the names: a town, a region."""
        above = [self._kinds(at - 1) & {"seats", "regions"} for at in starts]
        first = above[0] if above else frozenset()
        return first if first and sum(kinds == first for kinds in above) > 0.8 * len(above) else frozenset()

    def _end(self, at: int, following: Sequence[int], leads: frozenset[str]) -> int:
        """The line before which an entry ends: the next name, or the town above it, a heading, another's entry."""
        limit = min(following[0] - bool(leads) if following else len(self.lines), at + 1 + MOST_LINES)
        level = self.lines[at].block.level if self.lines[at].block.kind is BlockKind.HEADING else None
        for below in range(at + 1, limit):
            line = self.lines[below]
            if line.is_taken or self._begins_other(below) or (line.is_first and _ends_part(line.block, level)):
                return below
        return max(limit, at + 1)

    def _begins_other(self, at: int) -> bool:
        """Whether an entry begins with a line that another reader found, and that is none of facts alone."""
        return self.lines[at].begins_other and not self._kinds(at)

    def _candidate(self, at: int, end: int, leads: frozenset[str]) -> Candidate:
        head = self._head(at)
        assert head is not None  # noqa: S101
        line, last = self.lines[at], self.lines[end - 1]
        above = [self._tell(at - 1)] if leads else []
        told = [*above, *head.told, *(self._tell(below) for below in range(at + 1, end))]
        start = line.text.start
        return Candidate(
            head.name,
            Span(start, line.text.end),
            [one for one in told if one is not None],
            Span(start, last.text.end),
            head.marked,
            head.is_whole,
            line.block.group,
        )

    def _shape(self, at: int, head: Head) -> Shape:
        return *_form(self.lines[at]), head.lead

    def _head(self, at: int) -> Head | None:
        line = self.lines[at]
        return head_of(self.document, line.text) if self._may_have_head(line) else None

    def _may_have_head(self, line: _Line) -> bool:
        is_long = is_longer(line.text.text, LONGEST)
        return not is_long and not line.is_taken and not is_letter_heading(self.document, line.block)

    def _tell(self, at: int) -> Told | None:
        if not 0 <= at < len(self.lines) or self.lines[at].is_taken:
            return None
        return told_in(self.document, self.lines[at].text)

    def _kinds(self, at: int) -> frozenset[str]:
        told = self._tell(at)
        return told.kinds if told is not None else frozenset()


def _lines(document: TextDocument, others: Intervals, starts: frozenset[int]) -> Iterator[_Line]:
    for block in document.blocks:
        if block.furniture or block.kind is BlockKind.CELL:
            continue
        is_taken = any(others.over(block))
        for number, text in enumerate(lines_of(document, [block])):
            yield _Line(text, block, number == 0, is_taken, text.start in starts)


def _without_figures(line: _Line) -> str:
    return re.sub(r"\d+", "", line.text.text)


def _form(line: _Line) -> Form:
    block = line.block
    return block.kind, block.level, block.group is not None, line.is_first


def _is_like(one: Surroundings, usual: Surroundings) -> bool:
    """Whether what stands around a name is what usually does: in its line and the next, or enough in its own."""
    in_line = one[0] >= usual[0]
    return in_line and (one[1] >= usual[1] or len(usual[0]) >= ENOUGH_IN_LINE)


def _ends_part(block: Block, level: int | None) -> bool:
    """Whether a heading ends what stands above it: any does below a line, one as high below a heading."""
    return block.kind is BlockKind.HEADING and (level is None or block.level <= level)
