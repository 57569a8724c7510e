"""Blocks of a page into the text: what was collected of an element becomes headings, paragraphs, items."""

import re

from lxml.html import HtmlElement

from klastry.extract.parsers.html.inline import InlineText
from klastry.extract.parsers.html.lines import Part, parts_of
from klastry.extract.parsers.html.lists import OpenList
from klastry.extract.parsers.html.tree import BLOCKS, shown_texts
from klastry.extract.parsers.lines import is_label
from klastry.extract.text.builder import NewCell, TextBuilder
from klastry.extract.text.document import BlockKind, Span
from klastry.extract.text.traced import NOWHERE, Traced
from klastry.polish.text import single_spaced

_LINE_END = re.compile(r"\n")
_STOPS = (".", "!", "?", ":", ",", ";", "…")
_LONGEST_BOLD = 110
_BOLD_LEVEL = 6


class PageWriter:
    """Writes blocks with their links into a builder."""

    def __init__(self, builder: TextBuilder, inline: InlineText) -> None:
        self._builder = builder
        self._inline = inline

    def write(self, kind: BlockKind, content: Traced, *, level: int = 0, group: int | None = None) -> None:
        """Write one block; headings and captions are one line."""
        if kind in {BlockKind.HEADING, BlockKind.CAPTION}:
            content = content.replaced(_LINE_END, _space)
        self._keep_links(self._builder.add(kind, content, level=level, group=group))

    def write_furniture(self, element: HtmlElement) -> None:
        """Write all that an element of the site shows as one block: nothing is read out of it."""
        lines = "\n".join(filter(None, map(single_spaced, shown_texts(element))))
        content = Traced.of(lines, self._inline.new_piece(element))
        self._builder.add(BlockKind.PARAGRAPH, content, furniture=True)

    def write_paragraph(self, content: Traced) -> None:
        """Write a paragraph, or what its author made of it by hand: a heading, items, label lines."""
        if self._is_bold_line(content):
            self.write(BlockKind.HEADING, content, level=_BOLD_LEVEL)
            return
        for part in parts_of(content):
            if part.marker:
                self.write_made_item(part)
            else:
                self.write(BlockKind.PARAGRAPH, part.content)

    def write_item(self, part: Part, item_of: OpenList, level: int) -> None:
        """Write the item of a list."""
        kind, group = BlockKind.LIST_ITEM, item_of.group
        self._keep_links(self._builder.add(kind, part.content, level=level, group=group, marker=part.marker))

    def write_table(self, caption: Traced | None, cells: list[NewCell]) -> None:
        """Write a table with its caption; nothing if there is no text in it."""
        group = self._builder.new_group()
        if caption is not None:
            self.write(BlockKind.CAPTION, caption, group=group)
        if any(cell.content.text.strip() for cell in cells):
            made = self._builder.add_table(cells, group=group)
            self._keep_links(Span(made.cells[0].start, made.cells[-1].end))

    def list_group(self) -> int:
        """The group of the list that ended just before, or a new one."""
        last = self._builder.blocks[-1] if self._builder.blocks else None
        if last is not None and last.kind is BlockKind.LIST_ITEM and last.group is not None:
            return last.group
        return self._builder.new_group()

    def write_made_item(self, part: Part) -> None:
        """Write an item of a list that the page's author made by hand, or of terms that are names."""
        kind, group = BlockKind.LIST_ITEM, self.list_group()
        self._keep_links(self._builder.add(kind, part.content, level=1, group=group, marker=part.marker))

    def _keep_links(self, span: Span | None) -> None:
        if span is not None:
            self._builder.links += self._inline.links_in(self._builder.origins, span)

    def _is_bold_line(self, content: Traced) -> bool:
        """Whether a paragraph is one short line in bold that ends without a stop."""
        text = content.text.strip()
        if len(text) > _LONGEST_BOLD or "\n" in text or text.endswith(_STOPS) or is_label(text):
            return False
        letters = zip(content.text, content.origins, strict=True)
        pieces = dict.fromkeys(origin for letter, origin in letters if not letter.isspace())
        return all(piece != NOWHERE and _is_bold(self._inline.elements[piece]) for piece in pieces)


def _is_bold(element: HtmlElement) -> bool:
    """Whether an element or one around it, up to the block, is bold."""
    around: HtmlElement | None = element
    while around is not None and around.tag not in BLOCKS:
        if around.tag in {"b", "strong"}:
            return True
        around = around.getparent()
    return False


def _space(_: str) -> str:
    return " "
