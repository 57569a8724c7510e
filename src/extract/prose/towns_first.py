"""Towns with which the text below names begins: "Puck. Powstał w 2009 r.", "Gliwice; od 2007 r."."""

import re
from collections.abc import Iterator, Mapping, Sequence

from klastry.extract.mention import Draft, Evidence, SeatText
from klastry.extract.structure.lists.item_parts import is_place
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import piece_of

FEWEST = 2
"""One such text may as well begin with where the news is from."""
CONFIDENCE = 0.8
_FIRST = re.compile(r"(?P<town>[A-ZĆŁŚŹŻ][^.;,:/()\d–—]{2,35})[.;]\s")


def add_towns_first(document: TextDocument, blocks: Sequence[Block], headed: Mapping[int, Draft]) -> None:
    """Add to clusters whose names are headings the town with which the first paragraph below begins.

    Args:
        document: The document.
        blocks: All that are read.
        headed: The cluster that heads a block, by the place where the block begins.
    """
    found = list(_towns_first(document, blocks, headed))
    for draft, seat in found if len(found) >= FEWEST else ():
        draft.seats.append(seat)


def _towns_first(
    document: TextDocument, blocks: Sequence[Block], headed: Mapping[int, Draft]
) -> Iterator[tuple[Draft, SeatText]]:
    before: Draft | None = None
    for block in blocks:
        draft = headed.get(block.start)
        is_first = draft is not before and block.kind is BlockKind.PARAGRAPH
        before = draft
        text = piece_of(document, block)
        match = _FIRST.match(text.text) if draft is not None and is_first else None
        if draft is not None and match is not None and not draft.seats and is_place(match["town"]):
            evidence = Evidence(
                Span(block.start, block.start + match.end()),
                "prose.town_first",
                "the text below begins with it",
                CONFIDENCE,
            )
            yield draft, SeatText(text.part(*match.span("town")), evidence)
