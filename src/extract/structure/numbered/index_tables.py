"""Tables that tell of the rows of a list by their numbers: "Koordynator | Numery klastrów", "Izba Soli | 1, 4"."""

import re
from collections.abc import Iterator

from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.numbered.numbered_values import Told, numbers_in
from klastry.extract.text.document import TextDocument
from klastry.extract.values.cell_text import trimmed

_NUMBERS = re.compile(
    r"(?:klastry\s\()?(?:nr|numer(?:y|ów)?|lp\.?|l\.\s?p\.|poz\.?|pozycj[aei])"
    r"(?:\s(?:z|w|klastr\w+|tabel\w+|wykaz\w+|list\w+|spis\w+|pozycj\w+|porządkow\w+|\d+))*\)?",
    re.IGNORECASE,
)
"""The head of a column with the numbers of entries: "Numery klastrów", "Poz. w tabeli 1"."""
_LISTED = re.compile(r"\d{1,3}(?:\s*(?:,|;|i|oraz)\s*\d{1,3})*")
_PAIR = 2


def told_in_tables(document: TextDocument) -> Iterator[list[Told]]:
    """What the rows of each table tell that has a column with numbers of entries and one with a label of ours."""
    for table in document.tables:
        grid = Grid(document, table)
        heads = [piece.text.strip() for piece in grid.text(0)]
        at = next((column for column, head in enumerate(heads) if _NUMBERS.fullmatch(head)), None)
        if grid.width != _PAIR or len(heads) != _PAIR or at is None:
            continue
        fields = meaning(heads[1 - at])
        rows = [(row, grid.text(row)) for row in range(1, grid.height)]
        listed = all(len(cells) == _PAIR and _LISTED.fullmatch(cells[at].text.strip()) for _, cells in rows)
        if fields and listed:
            yield [
                Told(fields, numbers_in(cells[at].text), trimmed(cells[1 - at]), grid.extent(row))
                for row, cells in rows
            ]
