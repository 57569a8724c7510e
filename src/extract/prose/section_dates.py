"""The year for which a document or a part of it says that its figures hold: "Według stanu na koniec 2017 r."."""

import re
from collections.abc import Sequence

from klastry.extract.structure.dating import dating_in
from klastry.extract.structure.footnotes import Footnotes, begins_with_mark
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.values.cell_text import Piece

_SAYS_STATE = re.compile(
    r"\b(?:stan|stanu|dane|danych)\b[^.;]{0,30}\b(?:na|za|z)\b[^.;]{0,30}\d{4}", re.IGNORECASE
)


class SectionDates:
    """Finds the statements once and tells which of them governs a block."""

    def __init__(self, document: TextDocument, blocks: Sequence[Block]) -> None:
        self._governing: dict[int, int] = {}
        said: dict[int, int] = {}
        year: int | None = None
        for block in blocks:
            text = document.quote(block)
            says = _SAYS_STATE.search(text) and not begins_with_mark(text)
            stated = dating_in(text) if says else None
            if stated is not None:
                year = said[block.start] = stated.year
            elif block.kind is BlockKind.HEADING:
                year = None
            if year is not None:
                self._governing[block.start] = year
        self._notes = Footnotes(document)
        self._only = next(iter(said.values())) if len(set(said.values())) == 1 else None

    def year_for(self, block: Block, sentence: Piece) -> int | None:
        """The year of the note at a sentence, of the statement before it in its section, or of the only one."""
        noted = (dating_in(note.text) for note in self._notes.of(sentence))
        year = next((dating.year for dating in noted if dating is not None), None)
        return year or self._governing.get(block.start, self._only)
