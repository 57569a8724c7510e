"""OpenDocument texts."""

from klastry.extract.parsers.archives import opened_archive, part
from klastry.extract.parsers.office.odt_page import OdtPage, running_heads
from klastry.extract.parsers.office.page import document_of_page, tree_of
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument


def parse_odt(raw: RawDocument) -> TextDocument:
    """The text of an OpenDocument text, its footnotes behind it.

    Raises:
        ParseFailure: it is encrypted, broken, too large, or without text.
    """
    with opened_archive(raw.content) as archive:
        content = tree_of(part(archive, "content.xml"))
        styles = tree_of(part(archive, "styles.xml") or b"<none/>")
        properties = part(archive, "meta.xml")
    return document_of_page(OdtPage([styles, content]).html(content), running_heads(styles), properties)
