"""Plain text: dumps of PDFs and web pages, agency reports, letters."""

from klastry.extract.charset import decode
from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.line_blocks import BlockWriter
from klastry.extract.parsers.paragraphs import paragraphs
from klastry.extract.parsers.text_headings import heading_levels
from klastry.extract.parsers.text_lines import lines_of
from klastry.extract.parsers.text_metadata import metadata_of
from klastry.extract.raw_document import RawDocument
from klastry.extract.source_maps import PlainSource
from klastry.extract.text_builder import TextBuilder
from klastry.extract.text_document import TextDocument
from klastry.schema.document import DocumentStatus


def parse_text(raw: RawDocument) -> TextDocument:
    """The text of a plain text file, its wrapped lines put together again.

    Raises:
        ParseFailure: there is nothing in it.
    """
    builder = TextBuilder()
    made = paragraphs(lines_of(decode(raw.content)))
    BlockWriter(builder, heading_levels(made)).write(made)
    if not builder.blocks:
        raise ParseFailure(DocumentStatus.EMPTY, "there is no text in the file")
    text = builder.text
    metadata = metadata_of(text, builder.blocks)
    return TextDocument(text, builder.blocks, PlainSource(), metadata=metadata)
