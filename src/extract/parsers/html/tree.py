"""Markup to a tree of elements, and what an element is for the layout."""

import re
from dataclasses import dataclass
from itertools import dropwhile
from typing import cast

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.html.attributes import without_excess
from klastry.extract.parsers.html.nesting import flattened
from klastry.extract.text.charset import declared_in_html, decode
from klastry.extract.text.repaired import Letters, Repaired
from klastry.schema.document import DocumentStatus

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul".split()
)
HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"summary": 6}
"""What heads a part of a page, with its level: the line of an accordion that opens it is the lowest heading."""
LISTS = frozenset({"ul", "ol", "menu", "dir"})

_OF_HEAD = frozenset("base link meta noscript script style template title".split())

_SHOWN_TEXTS = lxml.etree.XPath(
    "descendant::text()[not(parent::script or parent::style or parent::noscript or parent::option)]",
    smart_strings=False,
)
_SAVED_FROM = re.compile(r"<!--(?:(?!-->)[\s\S])*?(?:saved from url=\(\d+\)|\burl:\s*)(https?://[^\s>]+)")
_INLINED_FILE = re.compile(r"data:[\w/+.;=-]*;base64,[A-Za-z0-9+/=%]+")
"""Pictures and fonts that a browser put into the page when it was saved: most of its letters."""
_ONE_CLASS = lxml.etree.ElementDefaultClassLookup(element=HtmlElement)
"""Elements of one class, whatever their tag: to look each tag's up takes longer than to make the element."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a tree of elements."""

    root: HtmlElement
    body: HtmlElement
    saved_from: str | None
    """The address that a browser wrote down when the page was saved."""
    partial: str | None
    """What could not be read of it; None where all could."""
    letters: Letters | None = None
    """What was repaired of its letters."""


def page_of(content: bytes) -> Page:
    """The elements of a page, whatever its mark-up is like.

    Raises:
        ParseFailure: there is no element and no text.
    """
    return page_of_markup(decode(content, declared_in_html(content)))


def page_of_markup(markup: Repaired) -> Page:
    """The elements of a page whose charset is known.

    Raises:
        ParseFailure: there is no element and no text.
    """
    text = without_excess(_INLINED_FILE.sub("data:,", markup.text.replace("\x00", "")))
    root, is_whole = _tree(text)
    if not is_whole:
        root, _ = _tree(flattened(text))
    _lift_rows(root)
    body, saved = _body(root), _SAVED_FROM.search(text[:4096])
    partial = None if is_whole else "elements are nested too deep: the layout of the innermost could not be read"
    return Page(root, body, saved[1] if saved else None, partial, markup.letters)


def _body(root: HtmlElement) -> HtmlElement:
    """The body; the parser leaves elements in the head that are newer than it where no tag begins the body."""
    head, body = root.find("head"), root.find("body")
    strays = [] if head is None else list(dropwhile(lambda child: child.tag in _OF_HEAD, head))
    if strays and body is None:
        body = lxml.etree.SubElement(root, "body")
    for at, stray in enumerate(strays):
        body.insert(at, stray)
    return root if body is None else body


def _lift_rows(root: HtmlElement) -> None:
    """Put rows behind the one in whose cell the parser left them, as where inline elements are not closed."""
    for row in list(root.iter("tr")):
        around = next(row.iterancestors("td", "th", "table"), None)
        if around is not None and around.tag != "table":
            next(around.iterancestors("tr")).addnext(row)


def _tree(text: str) -> tuple[HtmlElement, bool]:
    """The root element, and whether all the text is in the tree: the parser stops where it stands too deep."""
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_ONE_CLASS)
    try:
        root = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except lxml.etree.ParserError as error:
        raise ParseFailure(DocumentStatus.EMPTY, "there is no text in the page") from error
    return root, all(entry.type_name != "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def shown_texts(element: HtmlElement) -> list[str]:
    """The pieces of text in an element but for programs and their like, quickly: some may be hidden."""
    return cast("list[str]", _SHOWN_TEXTS(element))
