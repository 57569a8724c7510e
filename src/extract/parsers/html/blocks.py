"""The elements of a page in their order, and the blocks of text that they make."""

from dataclasses import dataclass

import lxml.etree
from lxml.html import HtmlElement

from klastry.extract.parsers.html import tables
from klastry.extract.parsers.html.badges import badges_in
from klastry.extract.parsers.html.furniture import is_content, is_furniture
from klastry.extract.parsers.html.glued import glued_parts
from klastry.extract.parsers.html.hidden import is_unread
from klastry.extract.parsers.html.inline import InlineText
from klastry.extract.parsers.html.lines import Part, part_without_number
from klastry.extract.parsers.html.lists import (
    OpenList,
    definition_of,
    is_one_entry,
    open_list,
    terms_of,
)
from klastry.extract.parsers.html.pairs import labels_and_values
from klastry.extract.parsers.html.signposts import leads_on, signposts_of
from klastry.extract.parsers.html.tabs import TAB_LEVEL, tabs_of
from klastry.extract.parsers.html.tree import BLOCKS, HEADINGS, LISTS
from klastry.extract.parsers.html.writer import PageWriter
from klastry.extract.text.builder import TextBuilder
from klastry.extract.text.cleaning import clean
from klastry.extract.text.document import BlockKind
from klastry.extract.text.traced import NOWHERE, Traced


@dataclass(slots=True)
class _Frame:
    """A block element that is open, and what text in it is."""

    element: HtmlElement
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    content: bool = False


class HtmlReader:
    """Reads the blocks, tables and links of a page into a builder."""

    def __init__(self, builder: TextBuilder) -> None:
        self.inline = InlineText()
        self._writer = PageWriter(builder, self.inline)
        self._frames: list[_Frame] = []
        self._lists: list[OpenList] = []
        self._marker: str | None = None
        self._badges: list[HtmlElement] = []
        self._read_with_term: HtmlElement | None = None
        self._signposts: frozenset[HtmlElement] = frozenset()
        self._tabs: dict[HtmlElement, HtmlElement] = {}

    def read(self, root: HtmlElement) -> None:
        """Read all that is shown in an element."""
        self._frames = [_Frame(root)]
        self._signposts = signposts_of(root)
        self._tabs = tabs_of(root)
        walker = lxml.etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                if is_unread(element) or leads_on(element) or self._read_whole(element):
                    walker.skip_subtree()
                else:
                    self._start(element)
            elif element is not root:
                self._end(element)
        self._flush()

    def _start(self, element: HtmlElement) -> None:
        if element.tag in BLOCKS:
            self._open(element)
        else:
            self.inline.start(element)
        add = self.inline.add_lines if element.tag == "pre" else self.inline.add
        add(element.text, element)

    def _end(self, element: HtmlElement) -> None:
        if self._frames[-1].element is element:
            self._close()
        elif element.tag == "a":
            self.inline.close_link()
        self.inline.add(element.tail, element.getparent())

    def _open(self, element: HtmlElement) -> None:
        self._flush()
        if element in self._tabs:
            self.inline.add_all(self._tabs[element])
            self._writer.write(BlockKind.HEADING, self.inline.take(), level=TAB_LEVEL)
        self._frames.append(self._frame(element))
        if element.tag in LISTS:
            group = self._lists[-1].group if self._lists else self._writer.list_group()
            self._lists.append(open_list(element, group))
        elif element.tag == "li" and self._lists:
            self._marker = self._lists[-1].marker(element)

    def _close(self) -> None:
        self._flush()
        closed = self._frames.pop()
        if closed.element.tag in LISTS:
            self._lists.pop()
        if closed.kind is BlockKind.HEADING:
            self._write_badges()

    def _write_badges(self) -> None:
        """Badges say something of what the heading names: they stand below it, each a line."""
        for badge in self._badges:
            self.inline.add_all(badge)
            self._writer.write(BlockKind.PARAGRAPH, self.inline.take())
        self._badges.clear()

    def _frame(self, element: HtmlElement) -> _Frame:
        top = self._frames[-1]
        level, kind = HEADINGS.get(element.tag, 0), BlockKind.PARAGRAPH
        if level:
            kind = BlockKind.HEADING
        elif element.tag == "caption" or (element.tag == "figcaption" and element.find(".//br") is None):
            kind = BlockKind.CAPTION
        elif element.tag == "li" or top.kind is BlockKind.LIST_ITEM:
            kind = BlockKind.LIST_ITEM
        return _Frame(element, kind, level, top.content or is_content(element))

    def _read_whole(self, element: HtmlElement) -> bool:
        """Read an element that is one thing with all that is in it; False where it is none."""
        if element is self._read_with_term:
            return True
        if self._is_of_site(element):
            self._flush()
            self._writer.write_furniture(element)
        elif badges := badges_in(element):
            self._badges += badges
        elif tables.is_table(element) and tables.is_data(element):
            self._read_table(element)
        elif pairs := labels_and_values(element):
            for pair in pairs:
                self._read_term(*pair)
        elif parts := glued_parts(element):
            self._read_lines(element, parts)
        elif element.tag == "li" and is_one_entry(element):
            self._open(element)
            self.inline.add_all(element)
            self._close()
        elif element.tag == "dt" and (definition := definition_of(element)) is not None:
            self._read_with_term = definition
            self._read_term(element, definition)
        else:
            return False
        return True

    def _is_of_site(self, element: HtmlElement) -> bool:
        if element in self._signposts or is_furniture(element, self._frames[-1].content):
            return True
        return tables.is_menu_column(element)

    def _read_table(self, table: HtmlElement) -> None:
        self._flush()
        title = tables.title_of(table)
        if title is not None:
            self.inline.add_all(title)
        head = None if title is None else self.inline.take()
        self._writer.write_table(head, tables.cells(table, title, self.inline))

    def _read_term(self, term: HtmlElement, definition: HtmlElement) -> None:
        """A term and its definition make a label line; where the terms are names of clusters, a list item."""
        self._flush()
        self.inline.add_all(term)
        label = clean(self.inline.take())
        self.inline.add_all(definition)
        if term.tag == "dt" and (terms := terms_of(term.getparent())).name_entries:
            line = Traced.join([label, Traced.of(" – ", NOWHERE), clean(self.inline.take())])
            self._writer.write_made_item(part_without_number(line) if terms.are_numbered else Part(line))
            return
        separator = Traced.of(" " if label.text.endswith(":") else ": ", NOWHERE)
        line = Traced.join([label, separator, clean(self.inline.take())])
        self._writer.write(BlockKind.PARAGRAPH, line)

    def _read_lines(self, element: HtmlElement, parts: list[HtmlElement]) -> None:
        """Parts of an element are its lines."""
        is_block = element.tag in BLOCKS
        if is_block:
            self._open(element)
        for part in parts:
            self.inline.line_break()
            self.inline.add_all(part)
        self.inline.line_break()
        if is_block:
            self._close()

    def _flush(self) -> None:
        """Write what was collected since the last block began or ended."""
        frame, content = self._frames[-1], self.inline.take()
        if not content.text.strip():
            return
        if frame.kind is BlockKind.LIST_ITEM:
            self._write_item(content)
        elif frame.kind is BlockKind.PARAGRAPH:
            self._writer.write_paragraph(content)
        else:
            self._writer.write(frame.kind, content, level=frame.level)

    def _write_item(self, content: Traced) -> None:
        """The first text of an item is the item; what follows belongs to it as paragraphs."""
        if self._marker is None or not self._lists:
            group = self._lists[-1].group if self._lists else None
            self._writer.write(BlockKind.PARAGRAPH, content, group=group)
            return
        inner, level = self._lists[-1], len(self._lists)
        part = part_without_number(content) if inner.is_typed else Part(content, self._marker)
        self._writer.write_item(part, inner, level)
        self._marker = None
