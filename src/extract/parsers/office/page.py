"""Text documents of office programs: written as a page, then read as one."""

from collections.abc import Iterable
from dataclasses import replace
from html import escape

from lxml import etree

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.html.document import read_page
from klastry.extract.parsers.html.tree import page_of_markup
from klastry.extract.parsers.office.tabbed import with_tabbed_rows
from klastry.extract.parsers.text_metadata import metadata_of
from klastry.extract.text.document import TextDocument
from klastry.extract.text.repaired import Repaired
from klastry.schema.document import DocumentStatus

_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def document_of_page(body: str, heads: Iterable[str], properties: bytes) -> TextDocument:
    """The text of an office document; a path leads to the paragraph or cell of the page that it makes.

    Args:
        body: Its mark-up as a web page would have it.
        heads: What is printed at the top of every page.
        properties: The part that holds the document's own description; may be empty.

    Raises:
        ParseFailure: there is no text in it.
    """
    running = "".join(f"<p>{escape(head)}</p>" for head in heads)
    markup = f"<html><body><header>{running}</header>{with_tabbed_rows(body)}</body></html>"
    document = read_page(page_of_markup(Repaired(markup)))
    if all(block.furniture for block in document.blocks):
        raise ParseFailure(DocumentStatus.EMPTY, "there is no text in it below the running heads")
    metadata = metadata_of(document.text, document.blocks)
    title = metadata.title or (_title(properties) if properties else None)
    return replace(document, metadata=replace(metadata, title=title))


def tree_of(part: bytes) -> etree._Element:
    """The elements of a part, no entity resolved, nothing fetched.

    Raises:
        ParseFailure: it is broken or nested too deep.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        return etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        reason = f"the document is broken ({error.msg}): open it in an office program and save it anew"
        raise ParseFailure(DocumentStatus.FAILED, reason) from error


def _title(properties: bytes) -> str | None:
    title = tree_of(properties).find(f".//{_TITLE}")
    return (title.text or "").strip() or None if title is not None else None
