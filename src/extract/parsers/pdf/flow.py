"""Laid out pages into one text: paragraphs that run over pages, tables that go on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf

from klastry.extract.parsers.line_blocks import BlockWriter
from klastry.extract.parsers.lines import Line, ends_sentence
from klastry.extract.parsers.paragraphs import Paragraph, paragraphs
from klastry.extract.parsers.pdf.headings import heading_levels
from klastry.extract.parsers.pdf.lines import Typography, measured
from klastry.extract.parsers.pdf.margins import PageLayout, begins_note, take_footnotes, take_running_heads
from klastry.extract.parsers.pdf.page_table import PageTable
from klastry.extract.parsers.stretch import Stretch
from klastry.extract.text.builder import TextBuilder
from klastry.extract.text.document import BlockKind


def write_pages(pages: Sequence[PageLayout], builder: TextBuilder) -> None:
    """Write all pages: running heads once, before the text; footnotes behind it."""
    heads = take_running_heads(pages)
    typography = Typography(pages)
    notes = [note for page in pages for note in take_footnotes(page, typography.body_size)]
    for head in heads:
        builder.add(BlockKind.PARAGRAPH, head.content, furniture=True)
    flow = _flow(pages, typography)
    made = [part for part in flow if isinstance(part, Paragraph)]
    blocks = BlockWriter(builder, heading_levels(made, typography))
    for part in flow:
        if isinstance(part, Paragraph):
            blocks.write([part])
        else:
            blocks.end_list()
            builder.add_table(list(part.cells))
    blocks.end_list()
    blocks.write(paragraphs(_note_line(note) for note in notes))


def _flow(pages: Sequence[PageLayout], typography: Typography) -> list[Paragraph | PageTable]:
    """Paragraphs and tables in reading order, whatever page or column they begin and end on."""
    flow: list[Paragraph | PageTable] = []
    lines: list[Line] = []
    for item, begins_page in _items(pages, typography):
        if isinstance(item, Line):
            lines.append(item)
            continue
        flow += paragraphs(lines)
        lines = []
        before = flow[-1] if flow else None
        is_next = begins_page and isinstance(before, PageTable) and before.is_continued_by(item)
        if is_next or item.goes_on:
            _go_on(flow, item)
        else:
            flow.append(item)
    return flow + paragraphs(lines)


def _go_on(flow: list[Paragraph | PageTable], rest: PageTable) -> None:
    """Add the rest of a table to the last one; what stands at the edges of their pages comes after it."""
    at, table = next((at, it) for at, it in reversed([*enumerate(flow)]) if isinstance(it, PageTable))
    flow[at] = table.continued_by(rest)


def _items(pages: Sequence[PageLayout], typography: Typography) -> Iterator[tuple[Line | PageTable, bool]]:
    """Lines and tables, each with whether it is the first of a column or page."""
    last: Line | None = None
    for page in pages:
        for column in page.columns:
            lines = measured(column, page, typography)
            for number, item in enumerate(column.items):
                if isinstance(item, PageTable):
                    last = None
                    yield item, number == 0
                    continue
                line = lines[id(item)]
                last = line if number else _after_break(None if column.is_box else last, line)
                yield last, number == 0
            if column.is_box:
                last = None


def _after_break(before: Line | None, line: Line) -> Line:
    """The first line of a column or page: it goes on where the last one ended in mid-sentence."""
    return replace(line, gap=before is None or ends_sentence(before.text))


def _note_line(note: Stretch) -> Line:
    return Line(note.content, note.x0, note.x1, -inf, begins_note(note), note.size, note.bold)
