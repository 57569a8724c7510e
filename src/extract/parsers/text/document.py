"""Plain text: dumps of PDFs and web pages, agency reports, letters."""

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.line_blocks import BlockWriter
from klastry.extract.parsers.paragraphs import paragraphs, without_speech
from klastry.extract.parsers.text.found_table import FoundTable
from klastry.extract.parsers.text.front_matter import with_stated, without_front_matter
from klastry.extract.parsers.text.headings import heading_levels
from klastry.extract.parsers.text.lines import lines_of
from klastry.extract.parsers.text.quoted import without_quote_signs
from klastry.extract.parsers.text.tables import with_tables
from klastry.extract.parsers.text_metadata import metadata_of
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.builder import TextBuilder
from klastry.extract.text.charset import decode
from klastry.extract.text.document import BlockKind, TextDocument
from klastry.extract.text.source_maps import PlainSource
from klastry.schema.document import DocumentStatus


def parse_text(raw: RawDocument) -> TextDocument:
    """The text of a plain text file, its wrapped lines put together again.

    Raises:
        ParseFailure: there is nothing in it.
    """
    builder = TextBuilder()
    decoded = decode(raw.content)
    said, front_matter = without_front_matter(decoded.text)
    _write(without_quote_signs(said), builder)
    if not builder.blocks:
        raise ParseFailure(DocumentStatus.EMPTY, "there is no text in the file")
    text = builder.text
    metadata = with_stated(metadata_of(text, builder.blocks), front_matter)
    source = PlainSource(builder.origins)
    return TextDocument(text, builder.blocks, source, builder.tables, metadata=metadata, letters=decoded.letters)


def _write(text: str, builder: TextBuilder) -> None:
    lines, feet = lines_of(text)
    parts = [p if isinstance(p, FoundTable) else without_speech(paragraphs(p)) for p in with_tables(lines)]
    levels = heading_levels([p for part in parts for p in ([None] if isinstance(part, FoundTable) else part)])
    blocks = BlockWriter(builder, levels)
    for part in parts:
        if isinstance(part, FoundTable):
            blocks.end_list()
            builder.add_table(part.cells)
        else:
            blocks.write(part)
    for foot in feet:
        builder.add(BlockKind.PARAGRAPH, foot, furniture=True)
