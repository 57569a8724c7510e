"""Tables without a head under what announces clusters: a row is an item of a list, its cells the parts."""

from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.facts.drafts import start_draft
from klastry.extract.structure.governing.scope import Announcement
from klastry.extract.structure.labels.label_tables import is_label_table
from klastry.extract.structure.lists.explained_order import cells_in_order
from klastry.extract.structure.lists.item_parts import ListItem, sort_cell
from klastry.extract.structure.lists.list_facts import add_facts
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.row_filter import is_cluster_row, names_other_kind
from klastry.extract.structure.tables.table_head import head_of
from klastry.extract.text.document import Table, TextDocument
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.polish.text import has_cluster_word

FEWEST_ROWS = 2
SHARE_OF_CLUSTERS = 0.5


def drafts_in(document: TextDocument, table: Table, announced: Announcement, notes: Footnotes) -> Iterator[Draft]:
    """The clusters of a table without a head, which must say in most rows that they are some."""
    grid = Grid(document, table)
    if grid.width < 2 or is_label_table(grid) or head_of(grid, notes) is not None:
        return
    rows = [row for row in range(grid.height) if (cells := _cells(grid, row)) and _is_cluster(cells[0])]
    if len(rows) < max(FEWEST_ROWS, SHARE_OF_CLUSTERS * grid.height):
        return
    for row in range(grid.height):
        if (row in rows or _keeps_to_order(grid, row)) and (entry := _entry(grid, row, announced)):
            yield entry


def _cells(grid: Grid, row: int) -> list[Piece]:
    """What the cells of a row say, from the first with a word in it."""
    cells = [trimmed(piece) for piece in grid.text(row)]
    first = next((at for at, cell in enumerate(cells) if any(c.isalpha() for c in cell.text)), len(cells))
    return cells[first:]


def _is_cluster(name: Piece) -> bool:
    return has_cluster_word(name.text) and name.text[:1].isupper() and is_cluster_row(name.text)


def _keeps_to_order(grid: Grid, row: int) -> bool:
    """Whether a row without the word tells of a body of no other kind what the document says of all rows."""
    cells = _cells(grid, row)
    if not cells or names_other_kind(cells[0].text) or not is_cluster_row(cells[0].text):
        return False
    return cells_in_order(grid.document, cells) is not None


def _entry(grid: Grid, row: int, announced: Announcement) -> Draft | None:
    name, *others = _cells(grid, row)
    quote = grid.extent(row)
    evidence = Evidence(quote, "list.name", "a row of a table of clusters", context=(announced.quote,))
    entry = start_draft(name, evidence, quote, grid.group)
    if entry is not None:
        add_facts(entry, grid.document, _parts(grid.document, name, others), quote)
    return entry


def _parts(document: TextDocument, name: Piece, others: Sequence[Piece]) -> ListItem:
    """The cells of a row, each what the document explains of its place or what it says by itself."""
    told = cells_in_order(document, [name, *others])
    if told is not None:
        return ListItem(name, told=told)
    parts = ListItem(name)
    for cell in others:
        sort_cell(cell, parts)
    return parts
