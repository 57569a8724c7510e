"""Running text of a page: which element each letter stands in, and what is a link."""

import re
from array import array
from dataclasses import dataclass, field

import lxml.etree
from lxml.html import HtmlElement

from klastry.extract.parsers.html.tree import BLOCKS, is_unread
from klastry.extract.text.document import Link, Span
from klastry.extract.text.traced import NOWHERE, Traced

_WHITE = re.compile(r"[ \t\r\n\f]+")
_RAISED_FIGURES = re.compile(r"[\d\s,*)]+")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NO_ADDRESS = ("#", "javascript:", "mailto:", "tel:", "data:")


@dataclass(slots=True)
class _OpenLink:
    url: str
    first: int
    end: int | None = None


@dataclass(slots=True)
class InlineText:
    """Collects the pieces of text of one block after the other."""

    elements: list[HtmlElement] = field(default_factory=list)
    """For each piece of text its element: a letter's origin is the number of its piece."""
    _parts: list[Traced] = field(default_factory=list)
    _links: list[_OpenLink] = field(default_factory=list)

    def add(self, text: str | None, element: HtmlElement) -> None:
        """Append text that stands directly in an element."""
        if not text:
            return
        if element.tag == "sup" and _RAISED_FIGURES.fullmatch(text):
            text = text.translate(_RAISED)
        self._parts.append(Traced.of(_WHITE.sub(" ", text), len(self.elements)))
        self.elements.append(element)

    def add_lines(self, text: str | None, element: HtmlElement) -> None:
        """Append text whose line ends mean line ends."""
        for number, line in enumerate((text or "").splitlines()):
            if number:
                self.line_break()
            self.add(line, element)

    def add_fixed(self, text: str) -> None:
        """Append text that does not stand in the page."""
        self._parts.append(Traced.of(text, NOWHERE))

    def line_break(self) -> None:
        """End the line."""
        self.add_fixed("\n")

    def open_link(self, element: HtmlElement) -> None:
        """From here on the text leads to the element's address, if it has one."""
        url = (element.get("href") or "").strip()
        if url and not url.lower().startswith(_NO_ADDRESS):
            self._links.append(_OpenLink(url, len(self.elements)))

    def close_link(self) -> None:
        """The link that was opened last ends here."""
        for link in self._links[-1:]:
            link.end = len(self.elements) if link.end is None else link.end

    def add_all(self, root: HtmlElement) -> None:
        """Append all that is shown in an element; where a block begins or ends, the line ends."""
        walker = lxml.etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "start" and is_unread(element):
                walker.skip_subtree()
            elif event == "start":
                self.start(element)
                self.add(element.text, element)
            elif element is not root:
                self.end(element)
                self.add(element.tail, element.getparent())

    def start(self, element: HtmlElement) -> None:
        """An element begins inside of a text."""
        if element.tag == "br" or element.tag in BLOCKS:
            self.line_break()
        elif element.tag == "a":
            self.open_link(element)

    def end(self, element: HtmlElement) -> None:
        """An element ends inside of a text."""
        if element.tag in BLOCKS:
            self.line_break()
        elif element.tag == "a":
            self.close_link()

    def take(self) -> Traced:
        """What was collected; the next block begins."""
        taken = Traced.join(self._parts)
        self._parts.clear()
        return taken

    def links_in(self, origins: "array[int]", span: Span) -> list[Link]:
        """The links that have text in a span of the document, and forget those that end in it or before."""
        pieces = origins[span.start : span.end]
        read = max(pieces, default=NOWHERE) + 1
        found = (_link(pieces, span.start, link, len(self.elements)) for link in self._links)
        links = [link for link in found if link is not None]
        self._links = [link for link in self._links if link.end is None or link.end > read]
        return links


def _link(pieces: "array[int]", offset: int, link: _OpenLink, now: int) -> Link | None:
    end = now if link.end is None else link.end
    places = [place for place, piece in enumerate(pieces, offset) if link.first <= piece < end]
    return Link(places[0], places[-1] + 1, link.url) if places else None
