"""What the footnotes of a row, a list item or a label line add to its cluster."""

import re
from collections.abc import Sequence

from klastry.extract.mention import Draft
from klastry.extract.structure.dating import dating_in
from klastry.extract.structure.footnotes import Footnotes
from klastry.extract.structure.remarks import add_remarks
from klastry.extract.text.document import Span
from klastry.extract.text.raised import RAISED
from klastry.extract.values.cell_text import Piece

DATED = frozenset(("name", "members", "companies"))
"""A note at one of these dates the counts of its row."""
MARKED = re.compile(rf"[*†‡{RAISED}\])]")


def add_notes(entry: Draft, piece: Piece, notes: Footnotes, fields: Sequence[str]) -> None:
    """Add what the notes say to which the marks in a cell lead.

    A date is that of the counts; a status is the cluster's where its name has the mark.
    """
    if not MARKED.search(piece.text):
        return
    for note in notes.of(piece):
        said = Span(note.start, note.end)
        dating = dating_in(note.text)
        if dating is not None and DATED & set(fields):
            entry.counted = (dating.year, said)
        elif "name" in fields:
            add_remarks(entry, note, "the footnote at its name", (Span(piece.start, piece.end),))
