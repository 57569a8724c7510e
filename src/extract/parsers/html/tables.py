"""Tables of a web page: data told from layout, cells with their spans."""

from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from klastry.extract.parsers.html.hidden import is_unread
from klastry.extract.parsers.html.inline import InlineText
from klastry.extract.parsers.lines import is_label
from klastry.extract.text.builder import NewCell

_MOST_COLUMNS = 100
_LONGEST_CELL = 400
"""Letters of a mean cell: tables with more in a cell hold columns of prose."""
_MENU = 3
"""So many links make a cell that is no more than links a menu."""
_TIMES_LONGER = 3
"""What a page is about is so many times as long as the menu beside it."""
_NOT_IN_DATA = ("h1", "h2", "h3", "h4", "form", "nav", "main", "article")

_TABLES = frozenset({"table", "grid", "treegrid"})
_ROWS = frozenset({"row"})
_ROW_PARTS = frozenset({"thead", "tbody", "tfoot"})
_CELLS = frozenset({"cell", "gridcell", "columnheader", "rowheader"})
_HEADERS = frozenset({"columnheader", "rowheader"})


def is_table(element: HtmlElement) -> bool:
    """Whether an element is a table, by its tag or by the role that other elements play."""
    return element.tag == "table" or element.get("role") in _TABLES


def is_data(table: HtmlElement) -> bool:
    """Whether a table holds data in rows and columns, and not the layout of a page."""
    if table.get("role") in {"presentation", "none"}:
        return False
    rows = [list(_cells_of(row)) for row in _rows(table)]
    if len(rows) < 2 or max(map(len, rows)) < 2:
        return False
    if any(_is_head(cell) for row in rows for cell in row) or table.find("caption") is not None:
        return True
    if any(True for _ in table.iterdescendants("table", *_NOT_IN_DATA)):
        return False
    cells = [cell for row in rows for cell in row]
    if _are_cards(cells) or any(map(_has_menu, rows)):
        return False
    return sum(len(cell.text_content()) for cell in cells) <= _LONGEST_CELL * len(cells)


def _are_cards(cells: Sequence[HtmlElement]) -> bool:
    """Whether most cells are entries of their own: each with several labels in it."""
    filled = [cell for cell in cells if cell.text_content().strip()]
    cards = sum(1 for cell in filled if sum(map(is_label, map(str.strip, cell.itertext()))) > 1)
    return 2 * cards > len(filled)


def _has_menu(row: Sequence[HtmlElement]) -> bool:
    """Whether a row is a menu beside what the page is about: links, and a column of paragraphs."""
    long = [cell for cell in row if len(cell.findall(".//p")) > 1 and len(cell.text_content()) > _LONGEST_CELL]
    return bool(long) and any(_is_menu(cell) for cell in row if cell not in long)


def _is_menu(cell: HtmlElement) -> bool:
    links = [link.text_content() for link in cell.iter("a")]
    return len(links) >= _MENU and 2 * sum(map(len, links)) > len(cell.text_content().strip())


def is_menu_column(cell: HtmlElement) -> bool:
    """Whether a cell is a menu in one column of a page laid out by a table, beside what the page is about."""
    if cell.tag != "td" or not _is_menu(cell):
        return False
    columns = [cell, *(around for around in cell.iterancestors("td"))]
    return any(_stands_beside_longer(column) for column in columns)


def _stands_beside_longer(column: HtmlElement) -> bool:
    beside = [*column.itersiblings("td"), *column.itersiblings("td", preceding=True)]
    longest = max((len(other.text_content()) for other in beside), default=0)
    return longest > max(_LONGEST_CELL, _TIMES_LONGER * len(column.text_content()))


def title_of(table: HtmlElement) -> HtmlElement | None:
    """The caption of a table, or the head cell that stands alone above its two columns."""
    caption = table.find("caption")
    return caption if caption is not None else _head_above_two_columns(list(_rows(table)))


def _head_above_two_columns(rows: Sequence[HtmlElement]) -> HtmlElement | None:
    counts = [len(list(_cells_of(row))) for row in rows]
    if counts[0] != 1 or set(counts[1:]) != {2}:
        return None
    cell = next(_cells_of(rows[0]))
    return cell if _is_head(cell) else None


def cells(table: HtmlElement, title: HtmlElement | None, inline: InlineText) -> list[NewCell]:
    """The cells of a table but for its title, each at its top left place; rows of the foot come last."""
    found: list[NewCell] = []
    covered: dict[int, int] = {}
    rows = [row for row in _rows(table) if title is None or title.getparent() is not row]
    for number, row in enumerate(rows):
        column = 0
        for element in _cells_of(row):
            while covered.get(column, 0) > number:
                column += 1
            cell = _cell(element, number, column, len(rows), inline)
            covered |= dict.fromkeys(range(column, column + cell.column_span), number + cell.row_span)
            column += cell.column_span
            found.append(cell)
    return found


def _cell(element: HtmlElement, row: int, column: int, rows: int, inline: InlineText) -> NewCell:
    inline.add_all(element)
    row_span = _span(element, "rowspan", rows - row)
    column_span = _span(element, "colspan", _MOST_COLUMNS)
    header = _is_head(element) or element.getparent().getparent().tag == "thead"
    return NewCell(row, column, inline.take(), row_span, column_span, header)


def _is_head(cell: HtmlElement) -> bool:
    return cell.tag == "th" or cell.get("role") in _HEADERS


def _span(element: HtmlElement, name: str, most: int) -> int:
    """What `rowspan` or `colspan` says; 0 rows means all that are left."""
    said = element.get(name) or element.get(f"aria-{name}")
    if said is None:
        return 1
    said = said.strip()
    number = int(said) if said.isdecimal() and len(said) < 6 else 1
    if number == 0:
        return most if name == "rowspan" else 1
    return min(number, most)


def _rows(table: HtmlElement) -> Iterator[HtmlElement]:
    if table.tag != "table":
        yield from _in_roles(table, _ROWS)
        return
    parts = sorted((part for part in table if not is_unread(part)), key=lambda part: part.tag == "tfoot")
    for part in parts:
        if part.tag == "tr":
            yield part
        elif part.tag in _ROW_PARTS:
            yield from (row for row in part.iterchildren("tr") if not is_unread(row))


def _cells_of(row: HtmlElement) -> Iterator[HtmlElement]:
    if row.tag != "tr":
        return _in_roles(row, _CELLS)
    return (cell for cell in row.iterchildren("td", "th") if not is_unread(cell))


def _in_roles(element: HtmlElement, roles: frozenset[str]) -> Iterator[HtmlElement]:
    return (part for part in element.iterdescendants() if part.get("role") in roles and not is_unread(part))
