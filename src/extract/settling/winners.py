"""News of the contest for Krajowe Klastry Kluczowe that go through the winners under their names.

"Dziewięciu klastrom przyznano status. Poniżej przedstawiamy cztery z nich.", then a heading for each.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.governing.status_words import GRANTED, KEY_CLUSTER, REFUSED
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.schema.observation import FieldName

CONFIDENCE = 0.8
_NAMES = frozenset((FieldName.NAME, FieldName.ALIAS))
_CONTEST = re.compile(rf"\b{KEY_CLUSTER}", re.IGNORECASE)
_GRANTED = re.compile(GRANTED, re.IGNORECASE)
_ANNOUNCING = ("poniżej", "oto", "przedstawiamy", "prezentujemy", "przybliżamy")
_ANNOUNCED = re.compile(rf"\b(?:{'|'.join(_ANNOUNCING)})\b", re.IGNORECASE)


def add_winners(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give the status to the clusters of the headings behind such an announcement, up to another heading."""
    named = {m.span.start: draft for draft in drafts for m in draft.mentions if m.field in _NAMES}
    for announcement, headings in _announcements(document):
        behind = ((heading, _named_in(heading, named)) for heading in headings)
        for heading, draft in takewhile(lambda one: one[1] is not None, behind):
            if draft is not None and not draft.has(FieldName.KEY_CLUSTER):
                draft.mentions.append(_won(announcement, heading))


def _announcements(document: TextDocument) -> Iterator[tuple[Block, Sequence[Block]]]:
    for block in document.blocks_with(_ANNOUNCING):
        text = document.quote(block)
        announces = _ANNOUNCED.search(text) and _GRANTED.search(text) and _CONTEST.search(text)
        if block.kind is BlockKind.PARAGRAPH and announces and not REFUSED.search(text):
            yield block, [b for b in document.blocks if b.kind is BlockKind.HEADING and b.start > block.start]


def _named_in(heading: Block, named: dict[int, Draft]) -> Draft | None:
    return next((draft for start, draft in named.items() if heading.start <= start < heading.end), None)


def _won(announcement: Block, heading: Block) -> Mention:
    said, context = Span(announcement.start, announcement.end), (Span(heading.start, heading.end),)
    evidence = Evidence(said, "announced.key_cluster", "what announces the winners", CONFIDENCE, context=context)
    return Mention(FieldName.KEY_CLUSTER, True, said, evidence)
