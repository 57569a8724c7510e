"""Sheets of a spreadsheet or a CSV into the text of a document."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from klastry.extract.failures import ParseFailure
from klastry.extract.parsers.lines import is_label
from klastry.extract.parsers.sheets.sheet import Sheet, parts_of
from klastry.extract.parsers.text_metadata import metadata_of
from klastry.extract.text.builder import NewCell, TextBuilder
from klastry.extract.text.document import BlockKind, TextDocument
from klastry.extract.text.source_maps import CellPlace, CellSource
from klastry.extract.text.traced import NOWHERE, Traced
from klastry.schema.document import DocumentStatus

MOST_CELLS = 500_000
"""A sheet of clusters has some thousands; the rest of larger ones is left out and said to be."""

_GIVEN_BY_PROGRAM = re.compile(r"(?:arkusz|sheet|tabela|list)\s*\d*", re.IGNORECASE)
_LONGEST_TITLE = 200
_LONGEST_ITEM = 150
_SHEET_LEVEL, _TITLE_LEVEL = 1, 2


def document_of(sheets: Sequence[Sheet]) -> TextDocument:
    """The text of sheets one after the other, a table row a line.

    Raises:
        ParseFailure: there is no text in any of them.
    """
    writer = _SheetWriter()
    for sheet in sheets:
        if len(sheets) > 1 or _is_named(sheet):
            writer.write_name(sheet)
        writer.write(sheet)
    builder = writer.builder
    if not builder.blocks:
        raise ParseFailure(DocumentStatus.EMPTY, "there is no text in its cells")
    text = builder.text
    titles = [b for b in builder.blocks if b.kind is BlockKind.HEADING and b.level == _TITLE_LEVEL]
    lines = [block for block in builder.blocks if block.kind is not BlockKind.CELL]
    metadata = metadata_of(text, lines, is_sheet=True)  # dates in cells are those of clusters
    metadata = replace(metadata, title=text[titles[0].start : titles[0].end] if titles else None)
    source = CellSource(builder.origins, writer.places)
    return TextDocument(text, builder.blocks, source, builder.tables, metadata=metadata, partial=writer.partial)


def _is_named(sheet: Sheet) -> bool:
    """Whether a person gave the sheet its name."""
    return sheet.name is not None and _GIVEN_BY_PROGRAM.fullmatch(sheet.name.strip()) is None


@dataclass(slots=True)
class _SheetWriter:
    builder: TextBuilder = field(default_factory=TextBuilder)
    places: list[CellPlace] = field(default_factory=list)
    """Of each cell with text: a letter's origin is the number of its cell."""
    partial: str | None = None

    def write_name(self, sheet: Sheet) -> None:
        """Append a sheet's name as the heading that ends what stands in the sheet before."""
        self.builder.add(BlockKind.HEADING, Traced.of(sheet.name or "", NOWHERE), level=_SHEET_LEVEL)

    def write(self, sheet: Sheet) -> None:
        """Append a sheet: its titles, tables and notes."""
        for part in parts_of(sheet):
            for row in part.above:
                self._write_title(sheet, row)
            if any(len(sheet.filled(row)) > 1 for row in part.body):
                self._write_table(sheet, part.body)
            else:
                self._write_list(sheet, part.body)
            for row in part.below:
                self.builder.add(BlockKind.PARAGRAPH, self._line(sheet, row))

    def _write_title(self, sheet: Sheet, row: int) -> None:
        line = self._line(sheet, row)
        text = line.text.strip()
        is_title = len(text) <= _LONGEST_TITLE and not text.endswith((".", ":", ";")) and not is_label(text)
        if is_title and not text.startswith("("):
            self.builder.add(BlockKind.HEADING, line, level=_TITLE_LEVEL)
        else:
            self.builder.add(BlockKind.PARAGRAPH, line)

    def _write_list(self, sheet: Sheet, rows: Sequence[int]) -> None:
        group = self.builder.new_group()
        for row in rows:
            line = self._line(sheet, row)
            if len(line) <= _LONGEST_ITEM:
                self.builder.add(BlockKind.LIST_ITEM, line, level=1, group=group)
            else:
                self.builder.add(BlockKind.PARAGRAPH, line)

    def _write_table(self, sheet: Sheet, rows: Sequence[int]) -> None:
        cells: list[NewCell] = []
        hidden = sheet.hidden()
        for number, row in enumerate(rows):
            if len(self.places) > MOST_CELLS:
                self.partial = f"read down to row {row} of sheet {sheet.name or 1}: it is too long for a report"
                break
            for column in range(len(sheet.rows[row])):
                if (row, column) not in hidden:
                    down, right = sheet.spans.get((row, column), (1, 1))
                    down = sum(1 for below in rows[number : number + down] if below < row + down)
                    cells.append(NewCell(number, column, self._cell(sheet, row, column), down, right))
        if cells:
            self.builder.add_table(cells)

    def _line(self, sheet: Sheet, row: int) -> Traced:
        """The texts of a row as one line."""
        return Traced.join((self._cell(sheet, row, column) for column in sheet.filled(row)), " ")

    def _cell(self, sheet: Sheet, row: int, column: int) -> Traced:
        text = sheet.rows[row][column].strip()
        if not text:
            return Traced.of("", NOWHERE)
        self.places.append(CellPlace(sheet.name, row, column))
        return Traced.of(text, len(self.places) - 1)
