"""Web pages: articles, lists and tables of offices and of clusters themselves."""

from collections.abc import Sequence

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.html.bare import bare_document
from klastry.extract.parsers.html.blocks import HtmlReader
from klastry.extract.parsers.html.error_pages import refuse_error_page
from klastry.extract.parsers.html.metadata import Said, metadata_of
from klastry.extract.parsers.html.tree import Page, page_of
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.builder import TextBuilder
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.text.source_maps import HtmlSource
from klastry.schema.document import DocumentStatus


def parse_html(raw: RawDocument) -> TextDocument:
    """The text of a web page as a browser shows it; without its layout where it never speaks of clusters.

    Raises:
        ParseFailure: there is no text in it, or a server's error message.
    """
    if (bare := bare_document(raw.content)) is not None:
        return bare
    document = read_page(page_of(raw.content))
    refuse_error_page(document, raw.path)
    return document


def read_page(page: Page) -> TextDocument:
    """The text of a page whose mark-up is read.

    Raises:
        ParseFailure: there is no text in it.
    """
    builder = TextBuilder()
    reader = HtmlReader(builder)
    reader.read(page.body)
    if not builder.blocks:
        reason = "there is no text in the page: it may need a browser to load; save it from one"
        raise ParseFailure(DocumentStatus.EMPTY, reason)
    text, own = builder.text, [block for block in builder.blocks if not block.furniture]
    said = Said(
        [text[block.start : block.end] for block in own if block.kind is not BlockKind.CELL],
        [text[block.start : block.end] for block in own if block.kind is BlockKind.CELL],
        [text[block.start : block.end] for block in builder.blocks if block.furniture],
    )
    return TextDocument(
        text,
        builder.blocks,
        HtmlSource(builder.origins, reader.inline.elements),
        builder.tables,
        builder.links,
        metadata_of(page.root, said, _main_heading(text, own), page.saved_from),
        partial=page.partial,
        letters=page.letters,
    )


def _main_heading(text: str, blocks: Sequence[Block]) -> str | None:
    """The heading of the first level, if there is one and no other."""
    highest = [b for b in blocks if b.kind is BlockKind.HEADING and b.level == 1]
    return text[highest[0].start : highest[0].end] if len(highest) == 1 else None
