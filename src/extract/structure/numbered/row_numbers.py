"""The numbers that rows and list items have, and notes below that speak of one by it: "Ad 3. Do 2013 r. …"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from klastry.extract.mention import Draft
from klastry.extract.structure.meaning.dating import dating_in
from klastry.extract.structure.meaning.remarks import add_remarks, denies_cluster
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.text.noted_rows import noted_row
from klastry.extract.values.cell_text import piece_of

_NUMBER = re.compile(r"(\d{1,3})[.)]?(?=\s|$)")
_CODE = re.compile(r"[A-Z]{1,4}-?\d{1,3}(?=\s|$)")


Note = tuple[Block, int, Draft]
"""A note below numbered rows, where its own words begin, and the cluster of whose row it speaks."""


def drafts_by_number(document: TextDocument, drafts: Sequence[Draft]) -> Mapping[int, Draft]:
    """The clusters of the only numbering of a document, which may go on from list to list; else none."""
    numbered = [(number, draft) for draft in drafts if (number := _number(document, draft)) is not None]
    in_order = sorted(numbered, key=lambda one: one[1].scope.start)
    rise = all(above < below for (above, _), (below, _) in pairwise(in_order))
    return dict(numbered) if rise else {}


def notes_by_number(document: TextDocument, drafts: Sequence[Draft]) -> Iterator[Note]:
    """The notes below numbered rows that call these by their numbers.

    What answers questions by number stands above the rows too: "Ad 1. Informuję, że …".
    """
    called = {str(number): draft for number, draft in drafts_by_number(document, drafts).items()}
    called |= _by_code(document, drafts)
    found = [
        (block, *noted)
        for block in document.blocks
        if block.kind is not BlockKind.CELL and not block.furniture
        if (noted := noted_row(document.quote(block))) is not None
    ]
    rows = [draft.scope.end for draft in called.values()]
    if found and rows and found[0][0].start > max(rows):
        yield from ((block, at, called[row]) for block, row, at in found if row in called)


def add_notes_by_number(document: TextDocument, notes: Sequence[Note]) -> None:
    """Add to clusters what notes that call their rows by number remark of them, and when they were counted."""
    for block, at, draft in notes:
        note = piece_of(document, block)
        said = note.part(at, len(note.text))
        reason = "the note on its row, which it calls by its number"
        add_remarks(draft, said, reason, (Span(draft.scope.start, draft.scope.end),))
        if (dating := dating_in(said.text)) is not None:
            draft.counted = dating.year, Span(block.start, block.end)


def without_denied(document: TextDocument, drafts: Sequence[Draft], notes: Sequence[Note]) -> list[Draft]:
    """The entries without those of whose rows a note says that they are no clusters."""
    said = ((document.text[block.start + at : block.end], draft) for block, at, draft in notes)
    denied = {id(draft) for text, draft in said if denies_cluster(text.partition(".")[0])}
    return [draft for draft in drafts if id(draft) not in denied]


def _by_code(document: TextDocument, drafts: Sequence[Draft]) -> dict[str, Draft]:
    """The clusters of a table by the codes that its rows begin with, where each has another."""
    rows = [draft for draft in drafts if draft.structured and draft.group is not None]
    coded = [(code[0], draft) for draft in rows if (code := _CODE.match(document.quote(draft.scope).lstrip()))]
    by_code = dict(coded)
    return by_code if len(by_code) == len(coded) else {}


def _number(document: TextDocument, draft: Draft) -> int | None:
    """The number that a list item or the row of a table begins with."""
    if not draft.structured or draft.group is None:
        return None
    block = document.blocks[document.block_at(draft.scope.start)]
    said = block.marker if block.kind is BlockKind.LIST_ITEM else document.quote(draft.scope).lstrip()
    match = _NUMBER.match(said)
    return int(match[1]) if match else None
