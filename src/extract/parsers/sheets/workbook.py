"""Spreadsheets: XLSX, XLS, XLSB and ODS."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from io import BytesIO

from python_calamine import CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from klastry.extract.failures import ParseFailure
from klastry.extract.media_type import ODS, XLS
from klastry.extract.parsers.archives import opened_archive, part, password_wanted
from klastry.extract.parsers.sheets.blocks import document_of
from klastry.extract.parsers.sheets.ods_layout import sheets_in_ods
from klastry.extract.parsers.sheets.sheet import Sheet, Spans
from klastry.extract.raw_document import RawDocument
from klastry.extract.text.document import TextDocument
from klastry.schema.document import DocumentStatus

Value = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta

_MOST_PLACES = 20_000_000
"""Rows times columns of a sheet: the library makes room for all of them."""
_FILLED_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*[^>/])>")
_REFERENCE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")


def parse_workbook(raw: RawDocument) -> TextDocument:
    """The sheets that are not hidden, each with its titles, tables and notes.

    Raises:
        ParseFailure: it is encrypted, broken, too large, or without text.
    """
    spans = [] if raw.media_type == XLS else _looked_over(raw)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(raw.content)) as book:
            return document_of(list(_sheets(book, spans)))
    except PasswordError as error:
        raise password_wanted() from error
    except (ParseFailure, MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # each format has its own family, and a panic of the library is no Exception
        reason = f"the spreadsheet is broken ({error}): open it in an office program and save it anew"
        raise ParseFailure(DocumentStatus.FAILED, reason) from error


def _looked_over(raw: RawDocument) -> list[Spans]:
    """Refuse what would hurt; the merged cells of the sheets, where the library does not tell them."""
    with opened_archive(raw.content) as archive:
        if raw.media_type == ODS:
            sheets = sheets_in_ods(part(archive, "content.xml"))
            for sheet in sheets:
                _refuse_far_cells(sheet.rows, sheet.columns)
            return [sheet.spans for sheet in sheets]
        for name in filter(_SHEET_PART.fullmatch, archive.namelist()):
            _refuse_far_cells(*_size(part(archive, name)))
    return []


def _size(sheet: bytes) -> tuple[int, int]:
    """How many rows and columns a sheet of an XLSX has, as far as there are values."""
    rows = columns = 0
    for cell in _FILLED_CELL.finditer(sheet):
        if place := _REFERENCE.search(cell[1]):
            columns = max(columns, _column(place[1]))
            rows = max(rows, int(place[2]))
    return rows, columns


def _refuse_far_cells(rows: int, columns: int) -> None:
    """A value in the last corner of a sheet would make the library ask for room for all cells before it."""
    if rows * columns > _MOST_PLACES:
        reason = f"a sheet has cells as far as row {rows} and column {columns}: delete those that are not needed"
        raise ParseFailure(DocumentStatus.FAILED, reason)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - ord("A") + 1
    return number


def _sheets(book: CalamineWorkbook, spans: list[Spans]) -> Iterator[Sheet]:
    for number, about in enumerate(book.sheets_metadata):
        if about.typ is SheetTypeEnum.WorkSheet and about.visible is SheetVisibleEnum.Visible:
            read = book.get_sheet_by_index(number)
            rows = [[_shown(value) for value in row] for row in read.to_python(skip_empty_area=False)]
            yield Sheet(about.name, rows, spans[number] if number < len(spans) else _spans(read))


def _spans(sheet: CalamineSheet) -> Spans:
    ranges = sheet.merged_cell_ranges or []
    return {first: (last[0] - first[0] + 1, last[1] - first[1] + 1) for first, last in ranges}


def _shown(value: Value) -> str:
    """A value as a Polish office program shows it; days in the order that leaves no doubt."""
    written = _WRITTEN.get(type(value))
    return written(value) if written else str(value)


def _number(value: Value) -> str:
    return f"{value:.15g}".replace(".", ",")


def _moment(value: Value) -> str:
    return str(value).removesuffix(" 00:00:00")


_WRITTEN: dict[type, Callable[[Value], str]] = {
    bool: lambda value: "TAK" if value else "NIE",
    float: _number,
    dt.datetime: _moment,
}
