"""Runs of entries that follow one another: what governs the first governs them all."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise, takewhile

from klastry.extract.mention import Draft
from klastry.extract.text.document import BlockKind, Span, TextDocument


def chain_starts(
    document: TextDocument, drafts: Sequence[Draft], over_headings: bool, others: Iterable[Span] = ()
) -> dict[int, int]:
    """Where the run of entries begins to which each entry belongs, by the place where the entry begins.

    Args:
        document: The document.
        drafts: Its entries; only those that its structure gives make runs.
        over_headings: Whether headings between two entries leave them in one run; anything else parts them.
        others: Entries of the same runs that are no clusters.
    """
    entries = [*(d.scope for d in drafts if d.structured), *others]
    scopes = sorted({(scope.start, scope.end) for scope in entries})
    starts = {scopes[0][0]: scopes[0][0]} if scopes else {}
    for (first, end), (following, _) in pairwise(scopes):
        joined = _nothing_between(document, Span(end, following), over_headings)
        starts[following] = starts[first] if joined else following
    return starts


def _nothing_between(document: TextDocument, gap: Span, over_headings: bool) -> bool:
    first = bisect_left(document.blocks, gap.start, key=lambda b: b.start)
    within = takewhile(lambda b: b.start <= gap.end, islice(document.blocks, first, None))
    between = [b for b in within if b.end <= gap.end and not b.furniture]
    return all(over_headings and b.kind is BlockKind.HEADING for b in between)
