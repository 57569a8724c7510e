"""What the library that reads OpenDocument spreadsheets does not tell before: their size and merged cells."""

from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_LARGEST = 1_048_576


@dataclass(slots=True)
class OdsSheet:
    """The layout of one sheet; rows and columns count from 0."""

    spans: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """Of merged cells, by their top left corner: how many rows and columns they cover."""
    rows: int = 0
    """As far as there are values."""
    columns: int = 0
    _passed: int = 0

    def add_row(self, row: etree._Element) -> None:
        """Take in the next row of the file, which may stand for several."""
        column = 0
        for cell in row.iterchildren(*_CELLS):
            down, right = _number(cell, "number-rows-spanned"), _number(cell, "number-columns-spanned")
            if (down, right) != (1, 1):
                self.spans[self._passed, column] = (down, right)
            column += _number(cell, "number-columns-repeated")
            if cell.get(f"{_OFFICE}value-type"):
                self.columns = max(self.columns, column)
                self.rows = self._passed + _number(row, "number-rows-repeated")
        self._passed += _number(row, "number-rows-repeated")


def sheets_in_ods(content: bytes) -> list[OdsSheet]:
    """The layout of each sheet.

    Args:
        content: The part `content.xml`; what is broken in it is left to the reader of the values.
    """
    sheets: list[OdsSheet] = []
    table, row = f"{_TABLE}table", f"{_TABLE}table-row"
    walk = etree.iterparse(
        BytesIO(content), events=("start", "end"), tag=(table, row), resolve_entities=False, no_network=True
    )
    try:
        for event, element in walk:
            if event == "start" and element.tag == table:
                sheets.append(OdsSheet())
            elif event == "end" and element.tag == row:
                sheets[-1].add_row(element)
                element.clear()
    except etree.XMLSyntaxError:
        return sheets
    return sheets


def _number(element: etree._Element, name: str) -> int:
    said = element.get(f"{_TABLE}{name}", "1")
    return min(max(int(said), 1), _LARGEST) if said.isdecimal() and len(said) < 8 else 1
