"""Parts of a document that are asked for by place."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from klastry.extract.text.document import Block, Span


class Intervals:
    """Spans by where they begin; any of them may lie in or over others."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in self._spans]
        self._reach: list[int] = []
        for span in self._spans:
            self._reach.append(max(span.end, self._reach[-1]) if self._reach else span.end)

    def over(self, part: Block | Span) -> Iterator[Span]:
        """The spans that share a place with a part of the text, the last of them first."""
        at = bisect_right(self._starts, part.end - 1) - 1
        while at >= 0 and self._reach[at] > part.start:
            if self._spans[at].end > part.start:
                yield self._spans[at]
            at -= 1

    def hold(self, part: Block | Span) -> bool:
        """Whether one of the spans holds the whole of a part."""
        at = bisect_right(self._starts, part.start) - 1
        return at >= 0 and self._reach[at] >= part.end
