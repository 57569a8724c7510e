"""Tables that tell of the rows of a list by their numbers: "Koordynator | Numery klastrów", "Izba Soli | 1, 4"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.drafts import add_values
from klastry.extract.structure.grid import Grid
from klastry.extract.structure.label_meaning import meaning
from klastry.extract.structure.row_numbers import drafts_by_number
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.cell_text import Piece, trimmed

_NUMBERS = re.compile(
    r"(?:klastry\s\()?(?:nr|numer(?:y|ów)?|lp\.?|l\.\s?p\.|poz\.?|pozycj[aei])"
    r"(?:\s(?:z|w|klastr\w+|tabel\w+|wykaz\w+|list\w+|spis\w+|pozycj\w+|porządkow\w+|\d+))*\)?",
    re.IGNORECASE,
)
"""The head of a column with the numbers of entries: "Numery klastrów", "Poz. w tabeli 1"."""
_LISTED = re.compile(r"\d{1,3}(?:\s*(?:,|;|i|oraz)\s*\d{1,3})*")
_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Row:
    """What a row tells of some numbers."""

    fields: tuple[str, ...]
    numbers: Sequence[int]
    value: Piece
    quote: Span


def add_told_in_index_tables(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Add to the entries of a list what tables of two columns tell of them by their numbers."""
    tables = [rows for rows in _indexes(document) if rows]
    entries = drafts_by_number(document, drafts) if tables else {}
    for rows in tables:
        if any(number not in entries for row in rows for number in row.numbers):
            continue
        for row in rows:
            for number in row.numbers:
                context = (entries[number].scope,)
                evidence = Evidence(row.quote, f"label.{row.fields[0]}", "its number in the list", context=context)
                add_values(entries[number], document, row.fields, row.value, evidence)


def _indexes(document: TextDocument) -> Iterator[list[_Row]]:
    """The rows of each table of two columns, one of which has numbers of entries and the other a label of ours."""
    for table in document.tables:
        grid = Grid(document, table)
        heads = [piece.text.strip() for piece in grid.text(0)]
        at = next((column for column, head in enumerate(heads) if _NUMBERS.fullmatch(head)), None)
        if grid.width != _PAIR or len(heads) != _PAIR or at is None:
            continue
        fields = meaning(heads[1 - at])
        rows = [(row, grid.text(row)) for row in range(1, grid.height)]
        listed = all(len(cells) == _PAIR and _LISTED.fullmatch(cells[at].text.strip()) for _, cells in rows)
        if fields and "name" not in fields and listed:
            yield [
                _Row(fields, _numbers(cells[at].text), trimmed(cells[1 - at]), grid.extent(row))
                for row, cells in rows
            ]


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]
