"""PDFs with a text layer, out of office programs, browsers and LaTeX."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.pdf.aligned_tables import (
    may_hold_tables,
    take_aligned_tables,
    take_rest_of_table,
    take_row_below_same_head,
)
from klastry.extract.parsers.pdf.boxes import take_boxes, with_boxes
from klastry.extract.parsers.pdf.browser_marks import take_browser_marks
from klastry.extract.parsers.pdf.columns import columns_of
from klastry.extract.parsers.pdf.flow import write_pages
from klastry.extract.parsers.pdf.label_columns import without_label_columns
from klastry.extract.parsers.pdf.links import links_of
from klastry.extract.parsers.pdf.margins import PageLayout
from klastry.extract.parsers.pdf.source import MOST_PAGES, PageSource, PdfPages
from klastry.extract.parsers.pdf.stretches import stretches_of
from klastry.extract.parsers.pdf.tables import take_tables
from klastry.extract.parsers.text_metadata import metadata_of
from klastry.extract.pdf_engine import PdfEngine
from klastry.extract.programs import missing_for_scans
from klastry.extract.raw_document import RawDocument
from klastry.extract.scan_limits import ScanLimits
from klastry.extract.text.builder import TextBuilder
from klastry.extract.text.document import TextDocument
from klastry.extract.text.source_maps import PdfSource
from klastry.schema.document import DocumentStatus


def parse_pdf(raw: RawDocument, engine: PdfEngine, scans: ScanLimits) -> TextDocument:
    """The text of a PDF in reading order.

    Args:
        raw: The file.
        engine: What reads its pages; where it cannot open the file, the other one does.
        scans: How many of its pages may be read off their pictures.

    Raises:
        ParseFailure: it is encrypted or broken, or its pages are pictures without text.
    """
    pages = PdfPages()
    return document_of(pages, pages.read(raw.content, engine, scans))


def document_of(pages: PdfPages, sources: Iterable[PageSource]) -> TextDocument:
    """The text of pages that are read one after the other.

    Raises:
        ParseFailure: they cannot be read, or have no text.
    """
    builder = TextBuilder()
    layouts: list[PageLayout] = []
    for page in sources:
        layouts.append(_layout(page, layouts[-1] if layouts else None))
    write_pages(layouts, builder)
    if not builder.blocks:
        raise _no_text(pages)
    text, source = builder.text, PdfSource(builder.origins, pages.boxes, pages.first_glyphs)
    metadata = replace(metadata_of(text, builder.blocks, pages.count), url=_address(layouts))
    if metadata.title is None:
        metadata = replace(metadata, title=pages.title)
    return TextDocument(
        text,
        builder.blocks,
        source,
        builder.tables,
        sorted(links_of(pages, builder.origins), key=lambda link: link.start),
        metadata=metadata,
        partial=_partial(pages),
        recognised_pages=frozenset(pages.recognised),
    )


def _layout(page: PageSource, before: PageLayout | None) -> PageLayout:
    marks = take_browser_marks(page)
    tables = take_tables(page)
    boxes = take_boxes(page)
    stretches = stretches_of(page.glyphs)
    table_before = before.table_at_end if before is not None else None
    if table_before is not None and (rest := take_rest_of_table(page, table_before)):
        tables += rest
        stretches = stretches_of(page.glyphs)
    if may_hold_tables(stretches):
        tables += take_aligned_tables(page)
        stretches = stretches_of(page.glyphs)
    if before is not None and before.last_table is not None:
        tables += (alone := take_row_below_same_head(page, before.last_table))
        stretches = stretches_of(page.glyphs) if alone else stretches
    labelled, page.glyphs = without_label_columns(page.glyphs, stretches)
    if labelled:
        tables += labelled
        stretches = stretches_of(page.glyphs)
    gutter = before.gutter if before is not None else None
    columns = with_boxes(columns_of(stretches, tables, gutter), boxes)
    return PageLayout(page.number, page.width, page.height, columns, marks)


def _address(layouts: Sequence[PageLayout]) -> str | None:
    """Where a printed web page stood."""
    addresses = (layout.marks.address for layout in layouts if layout.marks is not None)
    return next((address for address in addresses if address.startswith("http")), None)


def _no_text(pages: PdfPages) -> ParseFailure:
    if pages.left:
        return ParseFailure(DocumentStatus.NEEDS_OCR, _no_time(pages.left))
    if pages.pictures or pages.unreadable or pages.recognised:
        what_to_do = missing_for_scans() or "save it again from where it came, or scan it better"
        reason = f"its pages are pictures or have no readable letters: {what_to_do}"
        return ParseFailure(DocumentStatus.NEEDS_OCR, reason)
    return ParseFailure(DocumentStatus.EMPTY, "there is no text on its pages")


def _partial(pages: PdfPages) -> str | None:
    reasons = []
    if pages.unreadable:
        reasons.append(f"not readable: page {_listed(pages.unreadable)}")
    if pages.pictures:
        what_to_do = missing_for_scans() or "scan them better"
        reasons.append(f"pictures without text: page {_listed(pages.pictures)} ({what_to_do})")
    if pages.left:
        reasons.append(_no_time(pages.left))
    if pages.count > MOST_PAGES:
        reasons.append(f"not read for their number: pages {MOST_PAGES + 1} to {pages.count} (split the file)")
    if pages.count_otherwise not in {None, pages.count}:
        reasons.append(f"it is damaged: one program finds {pages.count} pages, another {pages.count_otherwise}")
    return "; ".join(reasons) or None


def _no_time(numbers: Sequence[int]) -> str:
    what_to_do = "split the file, or try again with a higher --scan-pages and --timeout"
    return f"scans not read for the time that they take: page {_listed(numbers)} ({what_to_do})"


def _listed(numbers: Sequence[int]) -> str:
    """Rising numbers for a person: "1, 3 to 7"."""
    runs = [[numbers[0]]]
    for before, number in pairwise(numbers):
        if number - before > 1:
            runs.append([])
        runs[-1].append(number)
    return ", ".join(f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
