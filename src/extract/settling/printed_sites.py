"""Websites of clusters whose entries print one address by itself, with no word on whose it is."""

import re
from collections.abc import Sequence

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.addresses import Address, addresses_in
from klastry.extract.values.cell_text import piece_of
from klastry.schema.observation import FieldName

LIKELY = 0.75
"""Confidence that the only address in an entry is that of the cluster."""
_ALONE = re.compile(r"(?:^|[\n.;|•·)]\s+|\s[–—-]\s+)$")
"""What stands before an address of which nothing is said."""


def add_printed_sites(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give entries in running text without a website the only address that is printed in them."""
    for draft in drafts:
        if draft.structured and draft.group is None and not draft.has(FieldName.WEBSITE):
            found = addresses_in(piece_of(document, draft.scope))
            if len(found) == 1 and _stands_alone(document, draft.scope, found[0]):
                draft.mentions.append(_site(found[0]))


def _stands_alone(document: TextDocument, scope: Span, address: Address) -> bool:
    """Whether an address is a sentence, a line or an item by itself, and nothing follows it there."""
    before, behind = document.text[scope.start : address.start], document.text[address.end : scope.end]
    return _ALONE.search(before) is not None and not behind.strip(" .;,)")


def _site(address: Address) -> Mention:
    span = Span(address.start, address.end)
    return Mention(
        FieldName.WEBSITE,
        address.url,
        span,
        Evidence(span, "entry.website", "the only address in its entry", LIKELY),
    )
