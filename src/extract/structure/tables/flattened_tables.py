"""Clusters out of tables that plain text has flattened: a row a line, or a cell a line."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.facts.drafts import add_values, last_resorts_last, start_draft
from klastry.extract.structure.facts.row_notes import add_notes
from klastry.extract.structure.lists.item_parts import is_place
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.row_filter import is_cluster_row, speaks_of_clusters
from klastry.extract.structure.tables.flattened_heads import HeadCell, TextHead, heads_in
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of
from klastry.extract.values.years import YEAR

_NOTHING = r"b\. ?d\.|bd|brak(?: danych)?|–|-|n/d"
_TYPED = {
    "founded": rf"(?:od )?(?:\d{{1,2}}\.\d{{1,2}}\.)?{YEAR}|{_NOTHING}",
    "members": rf"(?:ok\. |ponad |około |ca\. )?\d[\d ]*(?:\*+)?(?: ?[(/] ?\d+ ?\)?| \w+)?|{_NOTHING}",
    "companies": rf"(?:ok\. |ponad |około |ca\. )?\d[\d ]*|{_NOTHING}",
    "website": rf"(?:https?://|www\.)\S+|[\w-]+\.[a-z]{{2,4}}|{_NOTHING}",
    "key_cluster": rf"tak|nie|{_NOTHING}",
    "as_of": rf"(?:\d{{1,2}}\.\d{{1,2}}\.)?{YEAR}",
}
"""What a cell of a kind looks like; any other column is free text."""
_FREE = r"[^\s(].*?"

Row = tuple[Span, dict[HeadCell, Piece]]


def drafts_in(document: TextDocument, notes: Footnotes) -> Iterator[Draft]:
    """The clusters of a document's flattened tables."""
    if document.tables:
        return
    for head in heads_in(document):
        rows = list(_rows(document, head))
        names = [p.text for _, cells in rows for c, p in cells.items() if "name" in c.fields]
        heads = document.text[head.cells[0].span.start : head.cells[-1].span.end]
        if speaks_of_clusters(heads, names, announced=False):
            yield from (e for span, cells in rows if (e := _entry(document, span, cells, notes)))


def _rows(document: TextDocument, head: TextHead) -> Iterator[Row]:
    blocks = document.blocks[head.next_block :]
    if head.cells[0].is_ordinal or (blocks and blocks[0].kind is BlockKind.LIST_ITEM):
        yield from _numbered_rows(document, blocks, head)
    else:
        yield from _cell_rows(document, blocks, head)


def _numbered_rows(document: TextDocument, blocks: Sequence[Block], head: TextHead) -> Iterator[Row]:
    """Rows that begin with their number: all that stands between two numbers is one row."""
    starts = [i for i, block in enumerate(blocks) if _number(document, block) is not None]
    for at, begin in enumerate(starts):
        bare = blocks[begin].kind is not BlockKind.LIST_ITEM
        limit = starts[at + 1] if at + 1 < len(starts) else min(len(blocks), begin + 1 + len(head.cells))
        row = _row(document, blocks[begin + bare : limit], head)
        if row is None:
            return
        yield row


def _number(document: TextDocument, block: Block) -> int | None:
    """The number that a block begins a row with."""
    said = block.marker if block.kind is BlockKind.LIST_ITEM else document.quote(block)
    match = re.fullmatch(r"(\d{1,3})[.)]?", said.strip())
    return int(match[1]) if match else None


def _row(document: TextDocument, blocks: Sequence[Block], head: TextHead) -> Row | None:
    """The cells of a row out of as few of these blocks as hold all the columns."""
    pattern = _pattern(head)
    for last in range(len(blocks)):
        span = Span(blocks[0].start, blocks[last].end)
        match = pattern.fullmatch(document.text[span.start : span.end])
        if match and _places_are_places(match, head):
            cells = {c: Piece(match[f"c{i}"], span.start + match.start(f"c{i}")) for i, c in _columns(head)}
            return span, cells
    return None


def _pattern(head: TextHead) -> re.Pattern[str]:
    """What a row looks like; two columns of free text side by side must stand on different lines."""
    parts: list[str] = []
    free_before = False
    for i, cell in _columns(head):
        typed = _TYPED.get(cell.fields[0])
        separator = "" if not parts else (r"\n" if free_before and typed is None else r"\s+")
        parts.append(f"{separator}(?P<c{i}>{typed or _FREE})")
        free_before = typed is None
    return re.compile("".join(parts), re.IGNORECASE | re.DOTALL)


def _columns(head: TextHead) -> list[tuple[int, HeadCell]]:
    return [(i, cell) for i, cell in enumerate(head.cells) if not cell.is_ordinal]


def _places_are_places(match: re.Match[str], head: TextHead) -> bool:
    return all(is_place(match[f"c{i}"]) for i, cell in _columns(head) if cell.fields == ("city",))


def _cell_rows(document: TextDocument, blocks: Sequence[Block], head: TextHead) -> Iterator[Row]:
    """Rows without numbers, a cell a line: so many lines as there are columns make one."""
    columns = [cell for _, cell in _columns(head)]
    for begin in range(0, len(blocks) - len(columns) + 1, len(columns)):
        row = blocks[begin : begin + len(columns)]
        if not all(_fits(document, block, cell) for block, cell in zip(row, columns, strict=True)):
            return
        pieces = [piece_of(document, block) for block in row]
        yield Span(row[0].start, row[-1].end), dict(zip(columns, pieces, strict=True))


def _fits(document: TextDocument, block: Block, cell: HeadCell) -> bool:
    if block.kind is BlockKind.HEADING:
        return False
    typed = _TYPED.get(cell.fields[0])
    return typed is None or re.fullmatch(typed, document.quote(block), re.IGNORECASE) is not None


def _entry(document: TextDocument, span: Span, cells: dict[HeadCell, Piece], notes: Footnotes) -> Draft | None:
    group = min(cell.span.start for cell in cells)
    name = next(piece for cell, piece in cells.items() if "name" in cell.fields)
    if not is_cluster_row(name.text):
        return None
    evidence = Evidence(span, "text_table.name", "the name column of its row")
    entry = start_draft(name, evidence, span, group)
    if entry is None:
        return None
    for cell, piece in sorted(cells.items(), key=lambda c: last_resorts_last(c[0].fields)):
        add_notes(entry, piece, notes, cell.fields)
        if "name" not in cell.fields:
            rule = f"text_table.{cell.fields[0]}"
            row = Evidence(span, rule, "the same row as the name", context=(cell.span,))
            add_values(entry, document, cell.fields, piece, row)
    return entry
