"""Web pages: articles, lists and tables of offices and of clusters themselves."""

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.html_blocks import HtmlReader
from klastry.extract.parsers.html_tree import tree_of
from klastry.extract.raw_document import RawDocument
from klastry.extract.source_maps import HtmlSource
from klastry.extract.text_builder import TextBuilder
from klastry.extract.text_document import TextDocument
from klastry.schema.document import DocumentStatus


def parse_html(raw: RawDocument) -> TextDocument:
    """The text of a web page as a browser shows it.

    Raises:
        ParseFailure: there is no text in it.
    """
    root, partial = tree_of(raw.content)
    builder = TextBuilder()
    reader = HtmlReader(builder)
    body = root.find("body")
    reader.read(root if body is None else body)
    if not builder.blocks:
        reason = "there is no text in the page: it may need a browser to load; save it from one"
        raise ParseFailure(DocumentStatus.EMPTY, reason)
    source = HtmlSource(builder.origins, reader.inline.elements)
    return TextDocument(
        builder.text,
        builder.blocks,
        source,
        builder.tables,
        builder.links,
        partial=partial,
    )
