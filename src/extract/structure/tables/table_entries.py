"""Clusters out of tables of data, a row each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.facts.drafts import add_values, date_count, last_resorts_last, start_draft
from klastry.extract.structure.facts.row_notes import add_note_instead, add_notes
from klastry.extract.structure.labels.explained import codes_for_nothing
from klastry.extract.structure.labels.label_tables import FEWEST_LABELS, is_label_table, labels_on_the_left
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.remarks import denies_cluster
from klastry.extract.structure.meaning.row_filter import (
    is_cluster_row,
    is_total,
    names_other_kind,
    speaks_of_clusters,
    tells_of_computers,
)
from klastry.extract.structure.meaning.two_languages import add_translation, are_in_two_languages, in_polish
from klastry.extract.structure.tables.labelled_cells import add_labelled_lines, points_up
from klastry.extract.structure.tables.name_cells import NameCells, cells_of_names
from klastry.extract.structure.tables.shared_cells import parts_of_cell
from klastry.extract.structure.tables.signs_in_cells import add_signs
from klastry.extract.structure.tables.table_groups import Groups, group_heading, regions_said_once
from klastry.extract.structure.tables.table_head import Column, Head, head_of, without_row_number
from klastry.extract.structure.tables.table_kinds import explains_codes, tells_kinds, total_of_clusters
from klastry.extract.text.document import Cell, Span, Table, TextDocument
from klastry.extract.values.cell_text import Piece, repeats_above, row_pointed_at
from klastry.polish.text import fold, has_cluster_word
from klastry.schema.observation import COUNTS

FEWEST_COLUMNS = 2
"""Columns of ours that a list of attendance has: who is there, and from where."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A table with its head, and what is known of it as a whole."""

    grid: Grid
    head: Head
    notes: Footnotes
    announced: bool
    """Its head or what stands above says that the rows are clusters, not only the names in it."""
    tells_kinds: bool
    """A column says which rows are clusters."""
    clusters_end: int
    """The row that sums up the clusters among other organisations; the last if none does."""
    name_cells: NameCells

    @property
    def rows(self) -> range:
        """The rows below the head."""
        return range(self.head.last_row + 1, self.grid.height)


def drafts_in(
    document: TextDocument, table: Table, announced: bool, notes: Footnotes, groups: Groups
) -> Iterator[Draft]:
    """The clusters of a table; none if nothing says that its rows are clusters.

    Args:
        document: The document that the table stands in.
        table: The table.
        announced: Whether the caption or heading says that it lists clusters.
        notes: The footnotes of the document.
        groups: The headings that govern its first rows: those of the table with which it goes on.
    """
    sheet = _sheet(_upright(document, table), announced, notes)
    if sheet is None:
        return
    region = sheet.head.column("voivodeship")
    regions = regions_said_once(sheet.grid, sheet.rows, region.index) if region else {}
    for row in sheet.rows:
        heading = group_heading(sheet.grid, row) or regions.get(row)
        if heading is not None:
            groups.take(heading)
        entry = _entry(sheet, row) if heading is None or row in regions else None
        if entry is not None and groups.admit(entry):
            groups.govern(entry)
            yield entry


def _upright(document: TextDocument, table: Table) -> Grid:
    """The table with its head at the top, turned where the labels stand on the left of several columns."""
    grid = Grid(document, table)
    on_the_left = labels_on_the_left(grid) if grid.width > 2 else 0
    if on_the_left <= FEWEST_LABELS:
        return grid
    turned = Grid(document, table, transposed=True)
    return turned if on_the_left > labels_on_the_left(turned) else grid


def _sheet(grid: Grid, announced: bool, notes: Footnotes) -> _Sheet | None:
    head = None if is_label_table(grid) or explains_codes(grid) else head_of(grid, notes)
    if head is None:
        return None
    rows = range(head.last_row + 1, grid.height)
    cells = [grid.piece(cell) for row in rows if (cell := grid.cell(row, head.names.index))]
    if are_in_two_languages(cells):
        head = head.with_translated_names()
    names = [cell.text for cell in cells]
    heads = " ".join(grid.document.text[c.head.start : c.head.end] for c in head.columns)
    all_heads = " ".join(piece.text for row in range(rows.start) for piece in grid.text(row))
    if not speaks_of_clusters(heads, names, announced) or tells_of_computers(all_heads):
        return None
    end = total_of_clusters(grid, rows)
    announced = announced or has_cluster_word(heads) or end is not None
    below = cells_of_names(grid.document, cells, head.column("coordinator") is not None)
    end = grid.height if end is None else end
    return _Sheet(grid, head, notes, announced, tells_kinds(grid, head), end, below)


def _entry(sheet: _Sheet, row: int) -> Draft | None:
    grid, column = sheet.grid, sheet.head.names
    cell = grid.cell(row, column.index)
    if cell is None or not grid.begins_at(cell, row) or not _is_cluster(sheet, row, cell):
        return None
    name, *beside = parts_of_cell(_said(grid, cell, column), column)
    quote = grid.quote(row, cell)
    name, lines = sheet.name_cells.parts(name)
    entry = start_draft(name, Evidence(quote, "table.name", "the name column of its row"), quote, grid.group)
    if entry is None:
        return None
    if column.bilingual:
        add_translation(entry, grid.piece(cell), Evidence(quote, "table.alias", "the translation of its name"))
    add_notes(entry, grid.piece(cell), sheet.notes, column.fields)
    sheet.name_cells.add_lines(entry, lines, quote)
    _add_beside_name(sheet, entry, row, quote, beside)
    _add_columns(sheet, entry, row, cell)
    _add_cells_without_head(sheet, entry, row)
    entry.counted = entry.counted or sheet.head.only_date
    return entry


def _add_beside_name(sheet: _Sheet, entry: Draft, row: int, quote: Span, beside: Sequence[Piece]) -> None:
    """Add what its head promises in the cell of the name, behind that."""
    column = sheet.head.names
    for at, (fields, part) in enumerate(zip(column.shared[1:], beside, strict=False), 1):
        meant = _part_meant(sheet, row, at) if points_up(part) else (quote, part)
        if fields and meant is not None:
            context = (column.head, *_apart(quote, meant[0]))
            said = Evidence(meant[0], f"table.{fields[0]}", "the same cell as the name", context=context)
            add_values(entry, sheet.grid.document, fields, meant[1], said)


def _add_columns(sheet: _Sheet, entry: Draft, row: int, name: Cell) -> None:
    """Add what the cells below the heads say; those of last resort when all others are known."""
    for column in sorted(sheet.head.columns, key=lambda c: last_resorts_last(c.fields)):
        cell = sheet.grid.cell(row, column.index)
        if cell is not None and cell is not name:
            _add_cell(sheet, entry, row, column, cell)


def _add_cells_without_head(sheet: _Sheet, entry: Draft, row: int) -> None:
    """Add what cells tell by themselves: with labels where no head is read above, with signs in any."""
    grid = sheet.grid
    below_heads = {grid.cell(row, column.index) for column in sheet.head.columns}
    for cell in grid.row(row):
        if cell is grid.cell(row, sheet.head.names.index):
            continue
        if cell not in below_heads:
            add_labelled_lines(entry, grid.document, grid.piece(cell), grid.quote(row, cell))
        add_signs(entry, grid.document, grid.piece(cell), grid.quote(row, cell))


def _is_cluster(sheet: _Sheet, row: int, cell: Cell) -> bool:
    """Whether a row is a cluster by its name, its kind and its remarks."""
    said = sheet.grid.piece(cell)
    name = sheet.name_cells.parts(said)[0].text
    head = sheet.grid.document.text[sheet.head.names.head.start : sheet.head.names.head.end]
    if not _says_itself(sheet.grid, row) or fold(said.text) == fold(head):
        return False
    if not is_cluster_row(name) or denies_cluster(said.text):
        return False
    if not sheet.announced and (names_other_kind(name) or _stands_among_others(sheet, name)):
        return False
    denied = any(denies_cluster(_text(sheet, row, field)) for field in ("remarks", "status"))
    return _is_of_kind(sheet, row, name) and not denied


def _stands_among_others(sheet: _Sheet, name: str) -> bool:
    """Whether a row without the word stands among bodies of any kind, of which too little is told to know more."""
    return sheet.head.names.unheaded and len(sheet.head.columns) <= FEWEST_COLUMNS and not has_cluster_word(name)


def _is_of_kind(sheet: _Sheet, row: int, name: str) -> bool:
    """Whether a row stands among clusters by the total below them, or is called one where kinds are told."""
    if sheet.clusters_end < sheet.grid.height:
        return row < sheet.clusters_end or has_cluster_word(name)
    kind = _text(sheet, row, "body_kind")
    return (not sheet.tells_kinds or has_cluster_word(kind)) and not denies_cluster(kind)


def _text(sheet: _Sheet, row: int, field: str) -> str:
    cell = _cell(sheet, row, field)
    return sheet.grid.piece(cell).text if cell else ""


def _cell(sheet: _Sheet, row: int, field: str) -> Cell | None:
    column = sheet.head.column(field)
    return sheet.grid.cell(row, column.index) if column else None


def _add_cell(sheet: _Sheet, entry: Draft, row: int, column: Column, said: Cell) -> None:
    grid = sheet.grid
    cell = _meant(sheet, said, row, column.index)
    if cell is None or grid.piece(cell).text in codes_for_nothing(grid.document):
        return
    if add_note_instead(entry, grid.piece(cell), sheet.notes, column.fields, column.head):
        return
    reason = "the same row as the name"
    context = (column.head, *_apart(entry.scope, grid.quote(row, cell)))
    known = len(entry.mentions)
    parts = parts_of_cell(_said(grid, cell, column), column)
    for fields, part in zip(column.shared if len(parts) > 1 else (column.fields,), parts, strict=True):
        if fields:
            evidence = Evidence(grid.quote(row, cell), f"table.{fields[0]}", reason, context=context)
            add_values(entry, grid.document, fields, part, evidence)
    if column.has_site:
        evidence = Evidence(grid.quote(row, cell), "table.website", reason, context=context)
        add_values(entry, grid.document, ("website",), grid.piece(cell), evidence)
    add_notes(entry, grid.piece(cell), sheet.notes, column.fields)
    if column.dated is not None and sheet.head.only_date is None:
        first = next(c for c in sheet.head.columns if c.dated and c.dated[0] == column.dated[0])
        together = grid.cell(row, first.index) or cell
        entry.mentions[known:] = [_dated(m, column.dated, together.start) for m in entry.mentions[known:]]


def _dated(mention: Mention, year: tuple[int, Span], statement: int) -> Mention:
    """A count with the year of its column: it was said together with those of that year only."""
    if mention.field not in COUNTS:
        return mention
    return date_count(replace(mention, statement=statement), *year)


def _apart(scope: Span, quote: Span) -> tuple[Span, ...]:
    """The row of the name, where a value is quoted from another place of the table."""
    return () if scope == quote else (scope,)


def _said(grid: Grid, cell: Cell, column: Column) -> Piece:
    piece = without_row_number(grid.piece(cell)) if column.numbered else grid.piece(cell)
    return in_polish(piece, grid.document.quote(column.head)) if column.bilingual else piece


def _says_itself(grid: Grid, row: int) -> bool:
    """Whether a row is an entry: no heading of a group and no sum of one."""
    said = grid.text(row)
    return len(grid.row(row)) > 1 and not any(is_total(piece.text) for piece in said[:1])


def _part_meant(sheet: _Sheet, row: int, at: int) -> tuple[Span, Piece] | None:
    """The row and the part of its cell of names to which one in a row below points: "koord.: jw."."""
    grid, column = sheet.grid, sheet.head.names
    for above in reversed(range(sheet.rows.start, row)):
        cell = grid.cell(above, column.index)
        parts = parts_of_cell(_said(grid, cell, column), column) if cell is not None else []
        if cell is not None and at < len(parts) and not points_up(parts[at]):
            return grid.quote(above, cell), parts[at]
    return None


def _row_of_number(sheet: _Sheet, number: int) -> int | None:
    """The row that begins with a number; where none begins with any, the one at that place."""
    rows = [row for row in sheet.rows if _says_itself(sheet.grid, row)]
    said = {row: sheet.grid.text(row)[0].text.strip(" .)") for row in rows}
    if any(text.isdecimal() for text in said.values()):
        return next((row for row in rows if said[row] == str(number)), None)
    return rows[number - 1] if 0 < number <= len(rows) else None


def _meant(sheet: _Sheet, cell: Cell | None, row: int, column: int) -> Cell | None:
    """The cell itself, or the one that it points to: "jw." in the row above, "jak poz. 6" in that with the number.

    The headings and sums of groups are no rows above.
    """
    number = row_pointed_at(sheet.grid.piece(cell)) if cell is not None else None
    if number is not None:
        meant = _row_of_number(sheet, number)
        return sheet.grid.cell(meant, column) if meant is not None else None
    while cell is not None and repeats_above(sheet.grid.piece(cell)):
        above = (r for r in reversed(range(sheet.head.last_row + 1, row)) if _says_itself(sheet.grid, r))
        row = next(above, -1)
        cell = sheet.grid.cell(row, column)
    return cell
