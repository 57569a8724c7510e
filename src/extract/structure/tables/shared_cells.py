"""What stands in one cell below a head that names more than one thing: "Klaster / podmiot zarządzający"."""

import re

from klastry.extract.structure.lists.item_parts import is_place
from klastry.extract.structure.meaning.row_filter import names_body
from klastry.extract.structure.tables.table_head import Column
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.polish.morphology import may_be_common

LONGEST_TOWN = 3
_PARTED_BY = (re.compile(r"[^\n]+"), re.compile(r"(?:(?! / )[^;|\n])+"), re.compile(r"(?:(?! [–—] )[^\n])+"))
"""How the parts of a cell are told: by lines, by separators, by dashes."""
_BEHIND_SEAT = (re.compile(r"\n"), re.compile(r"\s/\s|[;|]"), re.compile(r"\s[–—-]\s|,\s"))
_IN_BRACKETS = re.compile(r"[^()]+(?=\s*\([^()]*\)$)|(?<=\()[^()]*(?=\)$)")
"""The parts of a cell whose head has the second one in brackets too."""


def parts_of_cell(piece: Piece, column: Column) -> list[Piece]:
    """What a cell says, part by part: what lines, separators or brackets part, for each that its head names.

    Behind who runs a cluster only a place is a part: the name of a body may take two lines, as it
    may behind a seat.
    """
    if column.shared and column.fields == ("city",):
        return _seat_and_rest(piece)
    ways = (_IN_BRACKETS, *_PARTED_BY) if column.brackets else _PARTED_BY
    for mark in ways if column.shared else ():
        parts = [part for m in mark.finditer(piece.text) if (part := trimmed(piece.part(*m.span()))).text]
        if len(parts) == len(column.shared) and (column.fields == ("name",) or _names_place(parts[-1].text)):
            return parts
    return _name_and_town(piece) if column.shared == (("name",), ("city",)) else [piece]


def _seat_and_rest(piece: Piece) -> list[Piece]:
    """What stands before the first line, separator or dash of a cell that begins with a seat, and all the rest."""
    for mark in _BEHIND_SEAT:
        if (found := mark.search(piece.text)) is not None:
            seat, rest = trimmed(piece.part(0, found.start())), trimmed(piece.part(found.end(), len(piece.text)))
            if is_place(seat.text) or not (is_place(rest.text) or names_body(seat.text)):
                return [seat, rest]
    return [piece]


def _name_and_town(piece: Piece) -> list[Piece]:
    """A name and the town at the end of its line, where the head promises both; else the cell as it is."""
    spaces = [match.start() for match in re.finditer(r"(?<=\S)\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])", piece.text)]
    for space in spaces[-LONGEST_TOWN:]:
        name, town = trimmed(piece.part(0, space)), trimmed(piece.part(space, len(piece.text)))
        if is_place(town.text):
            return [name, town]
    return [piece]


def _names_place(text: str) -> bool:
    """Whether a text is a place, also one too small to be known."""
    return is_place(text) or not any(map(may_be_common, text.split()))
