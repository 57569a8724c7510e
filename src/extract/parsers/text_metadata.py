"""What a text without mark-up says of itself."""

from collections.abc import Sequence

from klastry.extract.parsers.stated_dates import publication_date
from klastry.extract.text.document import Block, BlockKind, Metadata

_TITLE_WITHIN = 6
"""The title is among the first blocks; a heading further down heads a part."""


def metadata_of(text: str, blocks: Sequence[Block], pages: int | None = None) -> Metadata:
    """The title by the first heading, the date by what the text says.

    Args:
        text: The document's text.
        blocks: Its blocks.
        pages: How many pages it has, if it has pages.
    """
    own = [block for block in blocks if not block.furniture]
    headings = (b for b in own[:_TITLE_WITHIN] if b.kind is BlockKind.HEADING)
    title = next((text[b.start : b.end] for b in headings), None)
    date = publication_date([text[b.start : b.end] for b in own if b.kind is not BlockKind.CELL])
    return Metadata(title=title, date=date, pages=pages)
