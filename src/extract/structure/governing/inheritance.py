"""What structured entries take over from around them: the year of their counts, what their heading calls them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import dropwhile, islice, takewhile

from klastry.extract.mention import Draft, Evidence, Mention, Value
from klastry.extract.structure.facts.drafts import date_count
from klastry.extract.structure.governing.chains import chain_starts
from klastry.extract.structure.governing.governed import remarks_above, year_above
from klastry.extract.structure.meaning.dating import dating_in, only_dating, said_of_others
from klastry.extract.structure.meaning.footnotes import is_footnote
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.meaning.remarks import Remark, remarks_in
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.schema.observation import COUNTS, FieldName

BELOW = 2
"""So many blocks after a list or table can date it."""
INITIATIVE = "initiative"
LONGEST_LINE = 10
"""Words of a line that dates what stands above it."""
INHERITED = 0.75
"""Confidence of what a heading says of all that it lists."""


def date_counts(document: TextDocument, drafts: Sequence[Draft], others: Iterable[Span] = ()) -> None:
    """Give the counts of entries the year of their own row, or of structured ones that of what governs them.

    Args:
        document: The document.
        drafts: Its entries.
        others: Entries between them that are no clusters.
    """
    chains = chain_starts(document, drafts, over_headings=True, others=others)
    ends = _chain_ends(chains, drafts)
    only = cache(partial(only_dating, document, Intervals(draft.scope for draft in drafts)))
    for draft in drafts:
        counts = [m for m in draft.mentions if m.field in COUNTS and m.as_of is None]
        if not counts:
            continue
        dated = draft.counted
        if dated is None and draft.structured:
            chain = chains[draft.scope.start]
            dated = _year_around(document, draft, Span(chain, ends[chain])) or only()
        if dated is not None:
            draft.mentions = [date_count(m, *dated) if m in counts else m for m in draft.mentions]


def _chain_ends(chains: Mapping[int, int], drafts: Iterable[Draft]) -> Mapping[int, int]:
    """Where each run of entries ends, by the place where it begins."""
    ends: dict[int, int] = {}
    for scope in (d.scope for d in drafts if d.scope.start in chains):
        chain = chains[scope.start]
        ends[chain] = max(scope.end, ends.get(chain, scope.end))
    return ends


def _year_around(document: TextDocument, draft: Draft, chain: Span) -> tuple[int, Span] | None:
    above = year_above(document, draft.scope.start) or year_above(document, chain.start)
    if above is not None:
        return above.value, above.block
    if draft.group is None:
        return _year_in(document, _last_lines(document, chain))
    after = bisect_left(document.blocks, draft.scope.end, key=lambda b: b.start)
    below = islice(dropwhile(lambda b: b.group == draft.group, document.blocks[after:]), BELOW)
    return _year_in(document, takewhile(_is_not_heading, below))


def _last_lines(document: TextDocument, chain: Span) -> Iterator[Block]:
    """The short lines without a label that end a run of label blocks: the last block reaches to them."""
    last = bisect_left(document.blocks, chain.end, key=lambda b: b.start)
    for block in takewhile(_is_not_heading, document.blocks[max(0, last - 1) : last + 1]):
        text = document.quote(block)
        if len(text.split()) <= LONGEST_LINE and ":" not in text:
            yield block


def _year_in(document: TextDocument, blocks: Iterable[Block]) -> tuple[int, Span] | None:
    """The year that a line under entries states for all of them, or a footnote for those that it does not mark."""
    for block in blocks:
        text = document.quote(block)
        said = said_of_others(text) if is_footnote(document, block) else text
        dating = dating_in(said, document.metadata.date)
        if dating is not None:
            return dating.year, Span(block.start, block.end)
    return None


def _is_not_heading(block: Block) -> bool:
    return not block.furniture and block.kind is not BlockKind.HEADING


def inherit_remarks(document: TextDocument, drafts: Iterable[Draft]) -> None:
    """Add to entries, and to clusters whose names begin a paragraph, what the heading of their list says."""
    for draft in drafts:
        listed = draft.structured or _leads(document, draft)
        heading = remarks_above(document, draft.scope.start) if listed else None
        if heading is None:
            continue
        for remark in remarks_in(heading.text):
            if draft.has(remark.field) or remark.value is False or _is_at_work(draft, remark):
                continue
            span = Span(heading.start + remark.start, heading.start + remark.end)
            evidence = Evidence(
                Span(heading.start, heading.end), remark.rule, "the heading of its list", INHERITED
            )
            draft.mentions.append(Mention(remark.field, remark.value, span, evidence))


def _leads(document: TextDocument, draft: Draft) -> bool:
    """Whether the name of a cluster begins the paragraph in which it is told first."""
    name = draft.mentions[0].span
    at = bisect_left(document.blocks, name.end, key=lambda b: b.end)
    return at < len(document.blocks) and document.text[document.blocks[at].start : name.start].strip(' „"') == ""


def _is_at_work(draft: Draft, remark: Remark) -> bool:
    """Whether sentences say of a cluster under a heading of those that are being made that it was founded."""
    return not draft.structured and remark.value == "forming" and draft.has(FieldName.FOUNDED)


def keep_kinds_told_apart(drafts: Sequence[Draft]) -> None:
    """Leave initiatives the clusters that they are where the document tells them from none."""
    if any(_kind(draft) != INITIATIVE for draft in drafts if draft.structured):
        return
    for draft in drafts:
        draft.mentions = [m for m in draft.mentions if (m.field, m.value) != (FieldName.KIND, INITIATIVE)]


def _kind(draft: Draft) -> Value:
    return next((m.value for m in draft.mentions if m.field is FieldName.KIND), "cluster")
