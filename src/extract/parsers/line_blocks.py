"""Paragraphs and list items into blocks of a document."""

from collections.abc import Callable, Sequence

from klastry.extract.parsers.paragraphs import Paragraph
from klastry.extract.text.builder import TextBuilder
from klastry.extract.text.document import BlockKind
from klastry.extract.text.line_joining import join_lines
from klastry.extract.text.traced import Traced

HeadingLevel = Callable[[Paragraph], int]
"""The level of a heading from 1 to 6; 0 for what is none."""


class BlockWriter:
    """Writes paragraphs into a text; items that stand together are one list, whatever their numbers."""

    def __init__(self, builder: TextBuilder, heading_level: HeadingLevel) -> None:
        self._builder = builder
        self._heading_level = heading_level
        self._styles: list[str] = []
        self._group: int | None = None

    def write(self, paragraphs: Sequence[Paragraph]) -> None:
        """Append a block for each paragraph, in their order."""
        for paragraph in paragraphs:
            level = self._heading_level(paragraph)
            if level:
                self._write_heading(paragraph, level)
            elif paragraph.marker is not None:
                self._write_item(paragraph, paragraph.marker.text, paragraph.marker.style)
            else:
                self.end_list()
                self._builder.add(BlockKind.PARAGRAPH, _content(paragraph))

    def _write_heading(self, paragraph: Paragraph, level: int) -> None:
        self.end_list()
        self._builder.add(BlockKind.HEADING, _content(paragraph), level=level, marker=_marker(paragraph))

    def _write_item(self, paragraph: Paragraph, marker: str, style: str) -> None:
        if self._group is None:
            self._group = self._builder.new_group()
        if style in self._styles:
            del self._styles[self._styles.index(style) + 1 :]
        else:
            self._styles.append(style)
        level = len(self._styles)
        content = _content(paragraph)
        self._builder.add(BlockKind.LIST_ITEM, content, level=level, group=self._group, marker=marker)

    def end_list(self) -> None:
        """The next item begins another list."""
        self._styles.clear()
        self._group = None


def _marker(paragraph: Paragraph) -> str:
    return paragraph.marker.text if paragraph.marker else ""


def _content(paragraph: Paragraph) -> Traced:
    return join_lines(line.content for line in paragraph.lines if line.text)
