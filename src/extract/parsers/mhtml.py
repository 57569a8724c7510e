"""Web pages saved as one file of the kind of an e-mail: `.mht`, `.mhtml`."""

from dataclasses import replace
from email import message_from_bytes
from email.message import Message

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.html.document import read_page
from klastry.extract.parsers.html.tree import page_of_markup
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.charset import declared_in_html, decode
from klastry.extract.text.document import TextDocument
from klastry.schema.document import DocumentStatus


def parse_mhtml(raw: RawDocument) -> TextDocument:
    """The page that was saved; pictures, frames and styles beside it are left alone.

    Raises:
        ParseFailure: there is no page in the file, or no text in the page.
    """
    message = message_from_bytes(raw.content)
    root = _root(message)
    content = root.get_payload(decode=True) if root is not None else None
    if root is None or not isinstance(content, bytes):
        reason = "there is no page in the file: save it from the browser again, or as HTML"
        raise ParseFailure(DocumentStatus.FAILED, reason)
    page = page_of_markup(decode(content, root.get_content_charset() or declared_in_html(content)))
    return read_page(replace(page, saved_from=_address(message, root) or page.saved_from))


def _root(message: "Message[str, str]") -> "Message[str, str] | None":
    """The part that the file names as its root, or the first page in it."""
    pages = [part for part in message.walk() if part.get_content_type() in {"text/html", "application/xhtml+xml"}]
    start = message.get_param("start")
    named = (page for page in pages if start and page.get("Content-ID") == start)
    return next(named, next(iter(pages), None))


def _address(message: "Message[str, str]", root: "Message[str, str]") -> str | None:
    stated = (message.get("Snapshot-Content-Location"), root.get("Content-Location"))
    return next((str(url) for url in stated if url and str(url).startswith(("http://", "https://"))), None)
