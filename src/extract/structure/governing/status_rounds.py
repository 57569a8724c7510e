"""Lists of those who got the status of a Krajowy Klaster Kluczowy, by rounds of the contest.

"Status KKK posiada dziś 20 klastrów:", then "V runda (status obowiązuje do 31 grudnia 2024 r.):" with a list, and
so on: what the first line says holds for all lists, the time that the second gives for its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.governing.titles import announces
from klastry.extract.structure.meaning.remarks import remarks_in
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.periods import periods_in
from klastry.polish.text import has_cluster_word, is_longer
from klastry.schema.observation import FieldName

LONGEST_ROUND = 14
"""Words of a line that heads the list of one round."""
_ROUND = re.compile(r"\b(?:rund|edycj|nabor|nabór|konkurs|status)", re.IGNORECASE)
CONFIDENCE = 0.85


@dataclass(frozen=True, slots=True)
class _Governed:
    """A list item and the lines above it: the one on the status, and that of its round if there is one."""

    item: Block
    status: Block
    round: Block | None


def add_key_status(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Add to the clusters of such lists that they have the status, and until when."""
    of_items = {draft.scope.start: draft for draft in drafts if draft.structured and draft.group is not None}
    for governed in _governed(document) if of_items else ():
        draft = of_items.get(governed.item.start)
        if draft is not None:
            draft.mentions += _mentions(document, draft, governed)


def _governed(document: TextDocument) -> Iterator[_Governed]:
    status = of_round = None
    for block in document.blocks:
        if block.kind is BlockKind.LIST_ITEM:
            if status is not None:
                yield _Governed(block, status, of_round)
        elif _says_status(document, block):
            status, of_round = block, None
        elif status is not None and _is_round(document.quote(block)):
            of_round = block
        else:
            status = of_round = None


def _says_status(document: TextDocument, block: Block) -> bool:
    """Whether a line that leads to a list says that what follows has the status."""
    text = document.quote(block)
    leads = block.kind is BlockKind.HEADING or text.endswith(":")
    says = any(r.field is FieldName.KEY_CLUSTER and r.value is True for r in remarks_in(text)) if leads else False
    return says and announces(text)


def _is_round(text: str) -> bool:
    return not is_longer(text, LONGEST_ROUND) and _ROUND.search(text) is not None and not has_cluster_word(text)


def _mentions(document: TextDocument, draft: Draft, governed: _Governed) -> Iterator[Mention]:
    item = Span(governed.item.start, governed.item.end)
    if not draft.has(FieldName.KEY_CLUSTER):
        span = Span(governed.status.start, governed.status.end)
        said = Evidence(span, "list.key_cluster", "what leads to its list", CONFIDENCE, context=(item,))
        yield Mention(FieldName.KEY_CLUSTER, True, span, said)
    for block in filter(None, (governed.status, governed.round)):
        for period in periods_in(document.quote(block)):
            quote = Span(block.start, block.end)
            said = Evidence(
                quote, "list.key_cluster_period", "the heading of its list", CONFIDENCE, context=(item,)
            )
            span = Span(block.start + period.start, block.start + period.end)
            yield Mention(FieldName.KEY_CLUSTER_PERIOD, period.value, span, said)
