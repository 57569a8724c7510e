"""Results of the contest for the status of a Krajowy Klaster Kluczowy: lists whose headings say who got it.

The title names the status; a heading below it says only "Klastry, którym nadano status", another "Wnioski ocenione
poniżej progu".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.governing.scope import governing
from klastry.extract.structure.governing.status_words import GRANTED, KEY_CLUSTER, heads_others
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.schema.observation import FieldName

CONFIDENCE = 0.85
HEAD = 8
"""In so many blocks a document says what it is about."""
_CONTEST = re.compile(rf"\bstatus\w*\s+{KEY_CLUSTER}", re.IGNORECASE)
_GRANTED_TO = re.compile(rf"{GRANTED}.*\bstatus\w*|\bstatus\w*\s+{GRANTED}", re.IGNORECASE)


def add_granted_status(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Add to the clusters of such a list that they have the status."""
    contest = next(filter(lambda block: _CONTEST.search(document.quote(block)), _head(document)), None)
    if contest is None:
        return
    for draft in drafts:
        if draft.structured and not draft.has(FieldName.KEY_CLUSTER):
            draft.mentions += _granted(document, draft, contest)


def _head(document: TextDocument) -> Iterator[Block]:
    return islice((block for block in document.blocks if block.kind is not BlockKind.CELL), HEAD)


def _granted(document: TextDocument, draft: Draft, contest: Block) -> list[Mention]:
    """What the nearest heading that speaks of the status says of those below it, if it is that they have it."""
    for block in governing(document, draft.scope.start):
        text = document.quote(block)
        if block.kind is BlockKind.HEADING and (said := _GRANTED_TO.search(text)):
            if heads_others(text):
                return []
            context = (draft.scope, Span(contest.start, contest.end))
            quote = Span(block.start, block.end)
            evidence = Evidence(quote, "list.key_cluster", "the heading of its list", CONFIDENCE, context=context)
            span = Span(block.start + said.start(), block.start + said.end())
            return [Mention(FieldName.KEY_CLUSTER, True, span, evidence)]
    return []
