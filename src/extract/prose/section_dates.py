"""The year for which a document or a part of it says that its figures hold: "Według stanu na koniec 2017 r."."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from klastry.extract.mention import Draft
from klastry.extract.prose.chronicles import chronicled
from klastry.extract.prose.known_names import KnownNames
from klastry.extract.prose.sentences import stretches
from klastry.extract.structure.meaning.dating import dating_in
from klastry.extract.structure.meaning.footnotes import Footnotes, begins_with_mark
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.values.cell_text import Piece

_SAYS_STATE = re.compile(
    r"(?-i:[sdlwtSDLWT])(?<=\b.)"  # to try all the rest at each letter would take several times as long
    r"(?:(?:(?<=s)tanu?|(?<=d)an(?:e|ych))\b[^.;]{0,30}\b(?:na|za|z)\b(?:[^.;]|(?<=\d)\.(?=\d)){0,30}\d{4}"
    r"|(?:(?<=d)an(?:e|ych)|(?<=l)iczb[ayę]?|(?<=w)(?:ielk|art)ości)\b[^.;]{0,60}\b(?:zebr|zbier|pochodz|odnosz|dotycz|obrazuj|poda(?:no|jemy|li)|sprawdz|nadesła|aktualiz|wg|według|z)\w*\s"
    r"|(?<=t)ego (?:miesiąca|roku|dnia|okresu)\s[^.;]{0,12}(?:odnosz|dotycz|pochodz))",
    re.IGNORECASE,
)

_STATES = ("stan", "dane", "danych", "liczb", "wielkości", "wartości")
"""One of these begins each of them."""
_OWN_COUNT = re.compile(r"\b(?:zrzesza|skupia|liczy|należ)\w*\s[^.;]{0,20}\d", re.IGNORECASE)
_NOW = re.compile(r"\b(?:dziś|dzisiaj|obecnie|teraz|aktualnie)\b", re.IGNORECASE)
"""What is so today is not so in the year of an entry."""
_COUNTS_ITSELF = re.compile(r"\b(?:członk|podmiot|firm|partner|uczestni|przedsiębior)\w*", re.IGNORECASE)
"""What tells a number of members of its own."""
_CLUSTERS = re.compile(r"\b(?:klastr\w+|sieci|organizacj\w+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Statement:
    year: int
    about: Draft | None
    """The one cluster that the sentence is about; None where it holds for all that follows."""


class SectionDates:
    """Finds the statements once and tells which of them governs a block."""

    def __init__(self, document: TextDocument, blocks: Sequence[Block], known: KnownNames) -> None:
        self._known = known
        self._published = document.metadata.date
        self._chronicled = chronicled(document, blocks)
        self._governing: dict[int, _Statement] = {}
        said: dict[int, _Statement] = {}
        governing: _Statement | None = None
        may_state = {block.start for block in document.blocks_with(_STATES)}
        for block in blocks:
            stated = self._statement(block, document.quote(block)) if block.start in may_state else None
            if stated is not None:
                governing = said[block.start] = stated
            elif block.kind is BlockKind.HEADING:
                governing = None
            if governing is not None:
                self._governing[block.start] = governing
        self._notes = Footnotes(document)
        of_all = [s for s in said.values() if s.about is None] or list(said.values())
        self._only = of_all[0] if len({s.year for s in of_all}) == 1 else None

    def year_for(self, block: Block, sentence: Piece, topic: Draft | None) -> int | None:
        """The year of the note, of the chronicle's entry, of the statement before in its section, or the only one.

        Args:
            block: Where the sentence stands.
            sentence: The sentence.
            topic: The cluster that it speaks of where it names none.
        """
        noted = (dating_in(note.text) for note in self._notes.of(sentence) if not _COUNTS_ITSELF.search(note.text))
        year = next((dating.year for dating in noted if dating is not None), None)
        if year is None and _NOW.search(sentence.text) is None:
            year = self._chronicled.get(block.start)
        if year is not None:
            return year
        stated = (one for one in (self._governing.get(block.start), self._only) if one is not None)
        return next((one.year for one in stated if self._may_be_about(one, sentence, topic)), None)

    def _statement(self, block: Block, text: str) -> _Statement | None:
        said = _SAYS_STATE.search(text)
        stated = dating_in(text, self._published) if said and not begins_with_mark(text) else None
        is_heading = block.kind is BlockKind.HEADING
        if stated is None or (not is_heading and (_is_aside(text, said) or self._is_of_one_unknown(text))):
            return None
        return _Statement(stated.year, None if is_heading else self._one_named(text))

    def _is_of_one_unknown(self, text: str) -> bool:
        """Whether the sentence gives the counts of one body without a known name: it dates nothing else."""
        sentence = _sentence_in(text)
        return (
            bool(_OWN_COUNT.search(sentence)) and self._one_named(text) is None and not _CLUSTERS.search(sentence)
        )

    def _one_named(self, text: str) -> Draft | None:
        """The cluster that the sentence with a statement names, if it is one."""
        drafts = {k.draft for k in self._known.find_in(_sentence_in(text))}
        return drafts.pop() if len(drafts) == 1 else None

    def _may_be_about(self, stated: _Statement, sentence: Piece, topic: Draft | None) -> bool:
        """Whether a statement holds for a sentence: one about another cluster does not."""
        if stated.about is None:
            return True
        spoken_of = [k.draft for k in self._known.find_in(sentence.text)] or [topic or stated.about]
        return any(draft is stated.about for draft in spoken_of)


def _is_aside(text: str, said: re.Match[str] | None) -> bool:
    """Whether a statement in brackets only dates the count before it: "31 partnerów (stan na luty 2016 r.)"."""
    before = text[: said.start()].rstrip() if said is not None else ""
    return before.endswith("(") and _COUNTS_ITSELF.search(before) is not None


def _sentence_in(text: str) -> str:
    """The sentence of a text that has the statement."""
    return next((one for one in stretches(text) if _SAYS_STATE.search(one)), text)
