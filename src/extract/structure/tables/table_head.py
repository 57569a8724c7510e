"""The head of a table: which columns mean fields of ours."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from klastry.extract.structure.labels.explained import explained, with_brackets
from klastry.extract.structure.meaning.asked_labels import without_day
from klastry.extract.structure.meaning.dating import dating_in
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.label_meaning import both_counts, is_telling, is_unknown, meaning
from klastry.extract.structure.meaning.name_lines import says_cluster
from klastry.extract.structure.meaning.two_languages import is_in_two_languages
from klastry.extract.structure.tables.bare_heads import fields_beside
from klastry.extract.structure.tables.shared_heads import shared_meanings
from klastry.extract.text.document import Cell, Span
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.years import years_in
from klastry.polish.text import IN_THAT, has_cluster_word
from klastry.schema.observation import COUNTS

LEAST_OF_NAMES = 0.4
"""So many of a column's cells are names of clusters where its head does not say that it has names."""
DEEPEST_HEAD = 6
"""A head is looked for in so many rows from the top."""

FEWEST_LABELS = 2
"""So many labels at least make a row that is no more than labels."""

_NUMBERED = re.compile(r"l\.?\s?p\.?\s+(?=\w)", re.IGNORECASE)
_NUMBER = re.compile(r"\s*\d{1,3}[.)]?\s+(?=\S)")
_WORD = re.compile(r"[^\W\d_]{3,}")
_WHOLE = re.compile(
    r"\b(?:razem|ogółem|łącznie|w sumie|suma|wszystk\w+|total|stan|dzień|dnia|koniec|rok\w*|lat\w*|liczba)\b",
    re.IGNORECASE,
)
"""Below a head of counts these leave the count whole: all together, or that of a day."""
_PART_OF = re.compile(rf"\W*{IN_THAT}\b|.*\b(?:wśród|spośród|z) nich\b", re.IGNORECASE)
_ENDS_WITH_BRACKETS = re.compile(r"\([^()]+\)\s*$")
_JOINED = re.compile(r"[,;/(+]|\b(?:i|oraz)\b")


@dataclass(frozen=True, slots=True)
class Column:
    """A column whose head means fields of ours."""

    index: int
    fields: tuple[str, ...]
    head: Span
    dated: tuple[int, Span] | None = None
    """The year for which its counts hold, and the words that say it, where its head does."""
    bilingual: bool = False
    """Its head says the same in two languages, and its cells may too."""
    numbered: bool = False
    """Its head begins with "Lp.": so do its cells with a number."""
    unheaded: bool = False
    """It holds names of clusters, and its head does not say so."""
    shared: tuple[tuple[str, ...], ...] = ()
    """What each part of its cells is, where its head names more than one: "Klaster / podmiot zarządzający"."""
    brackets: bool = False
    """Its head has the last of these in brackets, and its cells may too: "Klaster (rok założenia)"."""
    has_site: bool = False
    """Its cells have the cluster's pages too: "Koordynator i strona WWW"."""


@dataclass(frozen=True, slots=True)
class Head:
    """The columns of a table and the last row of its head."""

    columns: tuple[Column, ...]
    last_row: int

    @property
    def names(self) -> Column:
        """The column with the names."""
        return next(c for c in self.columns if "name" in c.fields)

    def with_translated_names(self) -> "Head":
        """The same head, its names in two languages."""
        columns = (replace(c, bilingual=True) if c is self.names else c for c in self.columns)
        return replace(self, columns=tuple(columns))

    def column(self, field: str) -> Column | None:
        """The column of a field."""
        return next((c for c in self.columns if field in c.fields), None)

    @property
    def only_date(self) -> tuple[int, Span] | None:
        """The year that all of its counts are for, and where the heads say so; a row may know better."""
        dates = [column.dated for column in self.columns if COUNTS & set(column.fields)]
        years = {dated[0] if dated else None for dated in dates}
        return dates[0] if len(years) == 1 else None


def head_of(grid: Grid, notes: Footnotes) -> Head | None:
    """The head: the rows at the top whose cells mean a name and at least one other field.

    A column of names alone is one too if its head says whose names they are: "Nazwa klastra".
    """
    above: list[list[Cell]] = [[] for _ in range(grid.width)]
    for row in range(min(DEEPEST_HEAD, grid.height)):
        for index, cells in enumerate(above):
            cell = grid.cell(row, index)
            if cell is not None and cell not in cells:
                cells.append(cell)
        columns = tuple(_parts_dated(grid, _columns(grid, above, notes)))
        columns += tuple(_by_others(grid, row, above, columns, notes))
        telling = [column for column in columns if is_telling(column.fields)]
        enough = len(telling) > 1 or (telling and not has_cluster_word(_said_in(grid, row)))
        if enough and not any("name" in column.fields for column in columns):
            columns += tuple(_unheaded_names(grid, row))
        fields = {field for column in columns for field in column.fields}
        if "name" in fields and (
            len(telling) > 1 or columns[-1].unheaded or _names_clusters(grid, row, columns[0])
        ):
            head = Head(columns, row)
            if not _goes_on(grid, head):
                return head
    return None


def _columns(grid: Grid, above: Sequence[Sequence[Cell]], notes: Footnotes) -> Iterator[Column]:
    """The columns of ours; of two that mean the same without a year the first."""
    seen: set[tuple[tuple[str, ...], int | None]] = set()
    for index, cells in enumerate(above):
        column = _column(grid, index, cells[-2:], notes) if cells else None
        if column is not None:
            key = column.fields, column.dated[0] if column.dated else None
            if key not in seen:
                seen.add(key)
                yield column


def _by_others(
    grid: Grid, row: int, above: Sequence[Sequence[Cell]], columns: Sequence[Column], notes: Footnotes
) -> Iterator[Column]:
    """The columns whose heads say what they are only beside those of others."""
    known = {column.index: column.fields for column in columns}
    heads = [grid.document.quote(cells[-1]) if cells else "" for cells in above]
    for index, cells in enumerate(above):
        below = [grid.piece(cell) for r in range(row + 1, grid.height) if (cell := grid.cell(r, index))]
        if cells and (fields := fields_beside(heads, known, index, below)):
            dated = _dated(grid, cells[-2:], notes) if COUNTS & set(fields) else None
            yield Column(index, fields, Span(cells[-1].start, cells[-1].end), dated)


def _parts_dated(grid: Grid, columns: Iterable[Column]) -> Iterator[Column]:
    """The columns, "w tym firmy" with the year of the count before it, of which it is a part."""
    before: Column | None = None
    for column in columns:
        head = grid.document.text[column.head.start : column.head.end]
        is_part = before is not None and not column.dated and _PART_OF.match(head)
        own = replace(column, dated=before.dated) if before is not None and is_part else column
        before = own if COUNTS & set(own.fields) else None
        yield own


def _said_in(grid: Grid, row: int) -> str:
    return " ".join(piece.text for piece in grid.text(row))


def _unheaded_names(grid: Grid, row: int) -> Iterator[Column]:
    """The column with the most names of clusters, where they are many and its head says nothing else of them."""
    named = {index: _share_of_names(grid, row, index) for index in range(grid.width)}
    index = max(named, key=lambda i: named[i])
    head = grid.cell(row, index)
    if named[index] > LEAST_OF_NAMES and (head is None or is_unknown(grid.piece(head).text)):
        start = head.start if head is not None else grid.extent(row).start
        end = head.end if head is not None else start
        yield Column(index, ("name",), Span(start, end), unheaded=True)


def _share_of_names(grid: Grid, row: int, column: int) -> float:
    below = [grid.piece(cell).text for r in range(row + 1, grid.height) if (cell := grid.cell(r, column))]
    return sum(map(says_cluster, below)) / len(below) if below else 0.0


def _column(grid: Grid, index: int, cells: Sequence[Cell], notes: Footnotes) -> Column | None:
    """What a column means by its own head cell, with the one above it, or by that alone."""
    for chosen in (cells[-1:], *_with_above(grid, cells)):
        above, own = chosen[:-1], grid.document.quote(chosen[-1])
        text = " ".join([*(without_day(grid.document.quote(cell)) for cell in above), own])
        shared = shared_meanings(text)
        counts = _side_by_side(grid.document.quote(cells[-1]))
        said = meaning(_NUMBERED.sub("", text)) or explained(grid.document, text)
        if len(said) == 1 and COUNTS & set(said):
            counts = counts or _both_by_note(notes, grid.piece(cells[-1]))
        if fields := shared[0] if shared else counts or with_brackets(grid.document, said):
            dated = _dated(grid, cells, notes) if COUNTS & set(fields) else None
            head, is_numbered = Span(chosen[0].start, chosen[-1].end), _NUMBERED.match(text) is not None
            return Column(
                index,
                fields,
                head,
                dated,
                is_in_two_languages(text),
                is_numbered,
                shared=shared,
                brackets=_ENDS_WITH_BRACKETS.search(text) is not None,
                has_site=_has_site(text),
            )
    return None


def _has_site(text: str) -> bool:
    """Whether a head that begins with something else promises the address of the pages too."""
    _, *others = _JOINED.split(text)
    return any(meaning(part) == ("website",) for part in others)


def _side_by_side(text: str) -> tuple[str, ...]:
    """The counts of a head whose words are each the label of one: "podmiotów przeds."."""
    fields = [meaning(word) for word in text.split()]
    is_both = len(fields) > 1 and all(len(field) == 1 and COUNTS & set(field) for field in fields)
    both = tuple(field for one in fields for field in one)
    return both if is_both and len(set(both)) == len(both) else ()


def _both_by_note(notes: Footnotes, head: Piece) -> tuple[str, ...]:
    """The counts of a head whose note says that it has two: "* członkowie ogółem / w tym firmy"."""
    return next((both for note in notes.of(head) if (both := both_counts(note.text.rstrip(" .;")))), ())


def _with_above(grid: Grid, cells: Sequence[Cell]) -> Iterator[Sequence[Cell]]:
    """A head cell with the one above it and that one alone, unless it is the count of a part of the members."""
    own = grid.document.quote(cells[-1])
    is_part = len(cells) > 1 and _WORD.search(own) and not _WHOLE.search(own)
    if not (is_part and COUNTS & set(meaning(grid.document.quote(cells[0])))):
        yield cells
        yield cells[:1]


def _dated(grid: Grid, cells: Sequence[Cell], notes: Footnotes) -> tuple[int, Span] | None:
    """The year that stands in the head of a count column, or in the note at it."""
    for cell in reversed(cells):
        piece = grid.piece(cell)
        for year in years_in(piece.text):
            return year.value, Span(cell.start, cell.end)
        for note in notes.of(piece):
            if (dating := dating_in(note.text)) is not None:
                return dating.year, Span(note.start, note.end)
    return None


def _names_clusters(grid: Grid, row: int, column: Column) -> bool:
    """Whether a head says that the names under it are those of clusters, or all of these do."""
    if "name" in column.fields and _share_of_names(grid, row, column.index) == 1:
        return True
    words = grid.document.text[column.head.start : column.head.end].split()
    return len(words) > 1 and has_cluster_word(" ".join(words))


def _goes_on(grid: Grid, head: Head) -> bool:
    """Whether the next row still belongs to the head.

    The mark-up says so, or a part of the head reaches down over it, or it has no name and labels of ours, or it is
    mostly labels.
    """
    row = head.last_row + 1
    cells = grid.row(row)
    if len(cells) < 2:
        return False
    name = grid.cell(row, head.names.index)
    if any(cell in cells for cell in grid.row(head.last_row) if grid.piece(cell).text):
        return True
    nameless = name is None or name.start == name.end
    texts = [grid.document.quote(cell) for cell in cells]
    labels = sum(bool(meaning(text) or _side_by_side(text)) for text in texts)
    if all(cell.header for cell in cells) or (nameless and labels):
        return True
    return labels >= FEWEST_LABELS and labels * 2 > sum(bool(text.strip()) for text in texts)


def without_row_number(piece: Piece) -> Piece:
    """A cell of a numbered column without the number that it begins with."""
    match = _NUMBER.match(piece.text)
    return piece.part(match.end(), len(piece.text)) if match else piece
