"""What a text without mark-up says of itself."""

from collections.abc import Sequence

from klastry.extract.parsers.stated_dates import only_date_of_head, publication_date, stated_in_cells
from klastry.extract.parsers.stated_publishers import stated_publisher
from klastry.extract.text.document import Block, BlockKind, Metadata

_TITLE_WITHIN = 6
"""The title is among the first blocks; a heading further down heads a part."""


def metadata_of(
    text: str, blocks: Sequence[Block], pages: int | None = None, *, is_sheet: bool = False
) -> Metadata:
    """The title by the first heading, date and publisher by what the text says.

    Args:
        text: The document's text.
        blocks: Its blocks.
        pages: How many pages it has, if it has pages.
        is_sheet: It is a workbook, whose first lines have dates of all kinds.
    """
    own = [block for block in blocks if not block.furniture]
    headings = (text[b.start : b.end] for b in own[:_TITLE_WITHIN] if b.kind is BlockKind.HEADING)
    texts = [text[b.start : b.end] for b in own if b.kind is not BlockKind.CELL]
    publisher = stated_publisher(texts)
    title = next((heading for heading in headings if heading != publisher), None)
    margins = list(dict.fromkeys(text[b.start : b.end] for b in blocks if b.furniture))
    cells = [text[b.start : b.end] for b in own if b.kind is BlockKind.CELL]
    date = publication_date(texts) or stated_in_cells(cells) or publication_date(margins)
    date = date or (None if is_sheet else only_date_of_head(texts))
    return Metadata(title=title, date=date, publisher=publisher, pages=pages)
