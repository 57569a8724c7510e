"""Running text of a page: which element each letter stands in, and what is a link."""

import re
from array import array
from contextlib import suppress
from dataclasses import dataclass, field

import lxml.etree
from lxml.html import HtmlElement

from klastry.extract.parsers.html.hidden import is_unread
from klastry.extract.parsers.html.signposts import leads_on
from klastry.extract.parsers.html.tree import BLOCKS
from klastry.extract.text.document import Link, Span
from klastry.extract.text.raised import TO_RAISED
from klastry.extract.text.traced import NOWHERE, Traced

_WHITE = re.compile(r"[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+")
"""What shows as one space and is none yet."""
_BREAKS = (" ", "\n")
_MARK_OF_NOTE = re.compile(r"[\d\s,*)]+|\s*[a-eA-E]\)?\s*")
_NOTHING = Traced.of("", NOWHERE)
_IN_WORDS = frozenset(("sup", "sub", "br", "wbr"))
"""Elements beside which a word goes on."""
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
    _parts: list[tuple[str, int]] = field(default_factory=list)
    """Each text with its origin."""
    _links: list[_OpenLink] = field(default_factory=list)

    def add(self, text: str | None, element: HtmlElement) -> None:
        """Append text that stands directly in an element."""
        if not text:
            return
        if text.isspace() and (not self._parts or self._parts[-1][0][-1] in _BREAKS):
            return  # as between most elements: it shows as nothing
        if element.tag == "sup" and _MARK_OF_NOTE.fullmatch(text):
            text = text.translate(TO_RAISED)
        self._parts.append((_WHITE.sub(" ", text), self.new_piece(element)))

    def new_piece(self, element: HtmlElement) -> int:
        """The origin of the next piece of text, which stands in an element."""
        self.elements.append(element)
        return len(self.elements) - 1

    def add_lines(self, text: str | None, element: HtmlElement) -> None:
        """Append text whose line ends mean line ends."""
        for number, line in enumerate((text or "").splitlines()):
            if number:
                self.line_break()
            self.add(line, element)

    def add_fixed(self, text: str) -> None:
        """Append text that does not stand in the page."""
        self._parts.append((text, NOWHERE))

    def line_break(self) -> None:
        """End the line."""
        self.add_fixed("\n")

    def open_link(self, element: HtmlElement) -> None:
        """From here on the text leads to the element's address, if it has one."""
        url = (element.get("href") or "").strip()
        if url and not url.lower().startswith(_NO_ADDRESS):
            if self._links and self._links[-1].end == len(self.elements) and self._links[-1].url != url:
                self.add_fixed(" ")  # two links side by side are not one word
            self._links.append(_OpenLink(url, len(self.elements)))

    def close_link(self) -> None:
        """The link that was opened last ends here."""
        for link in self._links[-1:]:
            link.end = len(self.elements) if link.end is None else link.end

    def add_all(self, root: HtmlElement) -> None:
        """Append all that is shown in an element; where a block begins or ends, the line ends."""
        self.start(root)
        self.add(root.text, root)
        if len(root):
            self._add_inside(root)
        if root.tag == "a":
            self.close_link()

    def _add_inside(self, root: HtmlElement) -> None:
        walker = lxml.etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if element is root:
                continue
            if event == "end":
                self.end(element)
                self.add(element.tail, element.getparent())
            elif is_unread(element) or leads_on(element):
                walker.skip_subtree()
            else:
                self.start(element)
                self.add(element.text, element)

    def start(self, element: HtmlElement) -> None:
        """An element begins inside of a text."""
        if element.tag == "br" or element.tag in BLOCKS:
            self.line_break()
            return
        if self._runs_together(element):
            self.add_fixed(" ")
        if element.tag == "a":
            self.open_link(element)

    def _runs_together(self, element: HtmlElement) -> bool:
        """Whether an element begins right behind one beside it, and their words would read as one: "Puck2009"."""
        before = element.getprevious()
        if before is None or before.tail or not self._parts or {before.tag, element.tag} & _IN_WORDS:
            return False
        last, first = self._parts[-1][0][-1], next(element.itertext(), "").lstrip()[:1]
        is_number = before.text is not None and before.text.isdecimal() and (element.text or "").isdecimal()
        return not is_number and _ends_word(last) and _begins_word(first)

    def end(self, element: HtmlElement) -> None:
        """An element ends inside of a text."""
        if element.tag in BLOCKS:
            self.line_break()
        elif element.tag == "a":
            self.close_link()

    def take(self) -> Traced:
        """What was collected; the next block begins."""
        if not self._parts:
            return _NOTHING
        origins = array("i")
        for text, origin in self._parts:
            origins += array("i", (origin,)) * len(text)
        taken = Traced("".join([text for text, _ in self._parts]), origins)
        self._parts.clear()
        return taken

    def links_in(self, origins: "array[int]", span: Span) -> list[Link]:
        """The links that have text in a span of the document, and forget those that end in it or before."""
        if not self._links:
            return []
        pieces = origins[span.start : span.end]
        read = next((piece for piece in reversed(pieces) if piece != NOWHERE), NOWHERE) + 1
        found = (_link(pieces, span.start, link, read) for link in self._links if link.first < read)
        links = [link for link in found if link is not None]
        self._links = [link for link in self._links if link.end is None or link.end > read]
        return links


def _ends_word(letter: str) -> bool:
    return letter.islower() or letter.isdecimal() or letter in ".)”"


def _begins_word(letter: str) -> bool:
    return letter.isupper() or letter.isdecimal() or letter in "([„"


def _link(pieces: "array[int]", offset: int, link: _OpenLink, read: int) -> Link | None:
    """The link where it has text among pieces, which are in order, each in one place."""
    end = read if link.end is None else min(link.end, read)
    start = _first_place(pieces, range(link.first, end))
    if start is None:
        return None
    after = _first_place(pieces, range(end, read), start) or len(pieces)
    while pieces[after - 1] == NOWHERE:
        after -= 1
    return Link(offset + start, offset + after, link.url)


def _first_place(pieces: "array[int]", wanted: range, start: int = 0) -> int | None:
    for piece in wanted:
        with suppress(ValueError):
            return pieces.index(piece, start)
    return None
