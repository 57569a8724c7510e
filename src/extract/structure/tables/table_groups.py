"""Rows of a table that are headings for those below: a voivodeship, a town, a status."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.structure.lists.item_parts import is_place
from klastry.extract.structure.meaning.grid import Grid
from klastry.extract.structure.meaning.remarks import add_remarks
from klastry.extract.structure.meaning.row_filter import is_called_cluster, is_total
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.field_values import read_values
from klastry.extract.values.name_forms import without_number
from klastry.polish.text import fold, has_cluster_word
from klastry.schema.observation import FieldName

REASON = "the group of rows that it stands in"
_OVER_REGIONS = re.compile(
    r"\b(?:ogólno(?:polsk|krajow)|międzynarodow|(?:ponad|między)(?:regional|wojewódz))|\bcał\w+ (?:kraj|polsk)",
    re.IGNORECASE,
)
"""What heads those of no voivodeship in a table of groups of these: "Klastry o zasięgu ogólnopolskim"."""
_OTHERS = re.compile(
    r"(?:pozostałe|inne) (?:organizacje|podmioty|instytucje|jednostki|stowarzyszenia)\b"
    r"|(?:organizacje|podmioty|instytucje|jednostki|partnerzy)\b.* (?:wspier|współprac|wspomag|otocz|nauk)\w+"
    r"|(?:izby|uczelnie|stowarzyszenia|fundacje|parki|inkubatory|agencje|samorządy|instytucje)\b",
    re.IGNORECASE,
)
"""What heads rows of other bodies."""


@dataclass(slots=True)
class Groups:
    """The headings that govern the row that is being read."""

    region: Piece | None = None
    town: Piece | None = None
    remark: Piece | None = None
    of_others: bool = False

    def take(self, heading: Piece) -> None:
        """Take over a heading; one of a wider kind ends those of narrower kinds."""
        self.of_others = names_others(heading.text)
        if read_values(("voivodeship",), heading):
            self.region, self.town, self.remark = heading, None, heading
        elif is_place(heading.text):
            self.town, self.remark = heading, None
        elif _OVER_REGIONS.search(heading.text):
            self.region, self.town, self.remark = None, None, heading
        else:
            self.remark = heading

    def admit(self, entry: Draft) -> bool:
        """Whether a row may be a cluster: among other bodies only what is called one."""
        return not self.of_others or is_called_cluster(entry.name)

    def govern(self, entry: Draft) -> None:
        """Add to a draft what the headings say of it, where its own row says nothing."""
        if self.region is not None and not entry.has(FieldName.VOIVODESHIP):
            for value in read_values(("voivodeship",), self.region):
                evidence = Evidence(_span(self.region), "group.voivodeship", REASON)
                entry.mentions.append(Mention(value.field, value.value, Span(value.start, value.end), evidence))
        if self.town is not None and not entry.seats:
            entry.seats.append(SeatText(self.town, Evidence(_span(self.town), "group.city", REASON)))
        if self.remark is not None:
            add_remarks(entry, self.remark, REASON)


def names_others(heading: str) -> bool:
    """Whether a heading is of other bodies: "Organizacje współpracujące", "Izby gospodarcze"."""
    return not has_cluster_word(heading) and _OTHERS.match(heading) is not None


def group_heading(grid: Grid, row: int) -> Piece | None:
    """What a row says that heads a group, without its number: one text, over several columns or a voivodeship."""
    said = grid.text(row)
    if len(said) != 1 or is_total(said[0].text):
        return None
    spanning = len(grid.row(row)) == 1 and grid.width > 1
    heading = without_number(said[0])
    return heading if spanning or read_values(("voivodeship",), heading) else None


def regions_said_once(grid: Grid, rows: Sequence[int], column: int) -> dict[int, Piece]:
    """The voivodeships of a column that names each in the first row of its group alone, by that row; else none."""
    cells = {row: cell for row in rows if (cell := grid.cell(row, column)) and grid.begins_at(cell, row)}
    said = {row: piece for row, cell in cells.items() if (piece := grid.piece(cell)).text.strip()}
    is_grouped = min(said, default=None) == min(cells, default=0) and len(said) < len(cells)
    is_once = len({fold(piece.text) for piece in said.values()}) == len(said)
    are_regions = all(read_values(("voivodeship",), piece) for piece in said.values())
    return said if is_grouped and is_once and are_regions else {}


def _span(piece: Piece) -> Span:
    return Span(piece.start, piece.end)
