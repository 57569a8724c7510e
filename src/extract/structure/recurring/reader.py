"""The reader of last resort: clusters whose names recur in one shape, with what recurs beside them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.facts.drafts import add_values, start_draft
from klastry.extract.structure.facts.row_notes import add_notes, with_mark
from klastry.extract.structure.lists.list_facts import Source, add_facts
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.recurring import grids
from klastry.extract.structure.recurring.candidates import Candidate, plausible, shared_kinds
from klastry.extract.structure.recurring.flow import Flow
from klastry.extract.structure.recurring.pieces import Told
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.cell_text import Piece
from klastry.polish.text import has_cluster_word
from klastry.schema.observation import FieldName

MODEST = 0.75
"""How sure it is that what recurs beside names is said of each."""
RECURRING = Source("recurring", "it recurs beside each of the names", MODEST)


FIELDS = {
    "seats": (FieldName.CITY,),
    "regions": (FieldName.VOIVODESHIP,),
    "founded": (FieldName.FOUNDED,),
    "lone year": (FieldName.FOUNDED,),
    "counts": (FieldName.MEMBERS, FieldName.COMPANIES),
    "websites": (FieldName.WEBSITE,),
    "coordinators": (FieldName.COORDINATOR,),
    "label coordinator": (FieldName.COORDINATOR,),
    "label members": (FieldName.MEMBERS,),
    "label companies": (FieldName.COMPANIES,),
}
"""What is added to entries that another reader found, where they lack it."""


def with_recurring(
    document: TextDocument, drafts: Sequence[Draft], others: Sequence[Span], notes: Footnotes
) -> list[Draft]:
    """The drafts of other readers with what these did not take: further entries, and what theirs lack.

    Args:
        document: The document.
        drafts: What the other readers found. One whose name runs on over what the layout parts gives way, or is
            cut to its name if it is a row of a table, of which it knows the columns.
        others: Label blocks of other bodies.
        notes: The footnotes of the document.
    """
    starts = frozenset(draft.scope.start for draft in drafts)
    groups = frozenset(draft.group for draft in drafts if draft.group is not None)
    runs = [*Flow(document, others, starts).runs(), *grids.runs_in(document, groups)]
    entries = [(one, shared) for run in runs if (shared := shared_kinds(run)) for one in plausible(run, shared)]
    kept = _without_misread(drafts, entries)
    known, read = _ByName(kept), Intervals(draft.scope for draft in kept)
    tables = {draft.group for draft in kept}
    found: list[Draft] = []
    for one, shared in entries:
        if (same := known.over(one.name)) is not None:
            lacking = frozenset(kind for kind in shared & FIELDS.keys() if not _has(same, kind))
            _add_told(same, document, one, lacking)
        elif not any(read.over(one.quote)) and not (one.in_table and one.group in tables):
            found += _entry(document, one, shared, notes)
    return [*kept, *found]


class _ByName:
    """Entries by the places of their names."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._drafts = sorted(drafts, key=lambda draft: draft.mentions[0].span.start)
        self._starts = [draft.mentions[0].span.start for draft in self._drafts]

    def over(self, piece: Piece) -> Draft | None:
        """The entry whose name shares a place with a piece."""
        last = bisect_left(self._starts, piece.end) - 1
        same = self._drafts[last] if last >= 0 else None
        return same if same is not None and same.mentions[0].span.end > piece.start else None


def _without_misread(drafts: Sequence[Draft], entries: Sequence[tuple[Candidate, frozenset[str]]]) -> list[Draft]:
    """The drafts without those whose name is more than a name, or what is told of another one."""
    known = _ByName(drafts)
    misread: set[int] = set()
    for one, shared in entries:
        others = (told for told in one.told if not told.text.start <= one.name.start < told.text.end)
        misread |= {id(same) for told in others if (same := known.over(told.text)) and _is_told(same, told)}
        same = known.over(one.name)
        if same is not None and _runs_on(same, one, shared):
            is_row = one.in_table and one.scope == same.scope
            misread |= set() if is_row and _cut(same, one.name) else {id(same)}
    return [draft for draft in drafts if id(draft) not in misread]


def _cut(draft: Draft, name: Piece) -> bool:
    """Leave a draft no more of its name than a part; false where that is none."""
    said = draft.mentions[0].evidence
    anew = start_draft(name, said, draft.scope, draft.group)
    if anew is not None:
        draft.mentions = [*anew.mentions, *(m for m in draft.mentions if m.evidence is not said)]
    return anew is not None


def _is_told(draft: Draft, told: Told) -> bool:
    """Whether a name is what is told of another one: "Puck 2009"."""
    span = draft.mentions[0].span
    inside = told.text.start <= span.start and span.end <= told.text.end
    return inside and bool(told.kinds) and not has_cluster_word(draft.name)


def _runs_on(draft: Draft, one: Candidate, shared: frozenset[str]) -> bool:
    """Whether a name goes on over what the layout parts from it and what says something else."""
    span = draft.mentions[0].span
    beside = any(told.text.start < span.end and span.start < told.text.end for told in one.told if told.kinds)
    return beside and (one.marked or shared <= one.kinds) and span.end - span.start > len(one.name.text)


def _has(draft: Draft, kind: str) -> bool:
    return (kind == "seats" and bool(draft.seats)) or any(map(draft.has, FIELDS[kind]))


def _entry(document: TextDocument, one: Candidate, shared: frozenset[str], notes: Footnotes) -> Iterator[Draft]:
    """The draft of an entry."""
    evidence = Evidence(one.quote, "recurring.name", "a name in the place where names recur", MODEST)
    entry = start_draft(one.name, evidence, one.scope, one.group)
    if entry is not None:
        add_notes(entry, with_mark(document, one.name), notes, ("name",))
        _add_told(entry, document, one, shared | {"remarks"}, in_full=True)
        yield entry


def _add_told(
    entry: Draft, document: TextDocument, one: Candidate, kinds: frozenset[str], *, in_full: bool = False
) -> None:
    """Add to a draft what is told of an entry, of some kinds; the region goes with its town.

    Args:
        entry: The draft.
        document: The document.
        one: The entry.
        kinds: What is taken.
        in_full: Whether all is that stands in the line of the name.
    """
    kinds |= {"regions"} if "seats" in kinds else set()
    for told in one.told:
        allowed = kinds | told.kinds - {"lone year"} if in_full and one.tells_in_its_line(told) else kinds
        if told.kinds & allowed:
            _add(entry, document, told.only(allowed), one.quote)


def _add(entry: Draft, document: TextDocument, told: Told, name: Span) -> None:
    quote = Span(told.text.start, told.text.end)
    add_facts(entry, document, told.said, quote, RECURRING, (name,))
    for one in told.labelled:
        evidence = Evidence(quote, f"label.{one.fields[0]}", RECURRING.reason, MODEST, (name,))
        add_values(entry, document, one.fields, one.value, evidence)
