"""What stands in a cell or after a label, without what is there for the eye."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from klastry.extract.text.document import Block, Cell, Span, TextDocument
from klastry.extract.text.raised import RAISED, RAISED_CLOSING
from klastry.polish.morphology import is_known
from klastry.polish.text import fold

_NOT_DONE = ("określon", "podan", "ustalon", "wskazan", "wybran", "wyłonion", "wyznaczon", "znan")
"""In all genders: "nieznana", "nie ustalono"."""
NOTHING = frozenset(
    (
        *("", "-", "--", "---", "–", "—", ".", "...", "…", "?", "0", "x", "null"),
        *("b.d.", "b.d", "b. d.", "bd", "bd.", "bdn", "b/d", "brak", "brak danych", "brak informacji"),
        *("n.d.", "nd", "nd.", "n/d", "n.a.", "n/a", "nie dotyczy"),
        *(f"{no}{stem}{ending}" for no in ("nie", "nie ") for stem in _NOT_DONE for ending in "aeoy"),
    )
)
_LONGEST_NOTHING = 3 * max(map(len, NOTHING))
"""Letters of what may be one of these, with quotes, brackets and spaces around it."""
SAME_AS_ABOVE = frozenset(("jw.", "jw", "j.w.", "j. w.", "jak wyżej", "''", "„"))

_SEE = r"(?:zob\.|zobacz|patrz|por\.)"
_ABOVE = r"(?:jw\.?|j\.\s?w\.)"
_ENTRY = (
    r"(?:poz(?:\.|ycj[iaę])|l\.?\s?p\.?|nr|pkt\.?|punk\w+|wiersz\w*|numer\w*|kar(?:ta|cie|ty)|wpis\w*)"
    r"\s*(?:nr\s*)?"
)
_POINTS_AT = re.compile(
    rf"\(?(?:(?:jak|{_ABOVE}|{_SEE})\s*\(?(?:w|pod|przy|na)?\s*{_ENTRY}"
    rf"|(?:{_ABOVE}\s*[(–—,-]?\s*)?{_SEE}\s*(?:{_ENTRY})?)(?P<number>\d{{1,3}})\.?\)?",
    re.IGNORECASE,
)

SIGNS = "†‡★☆⋆"
"""What marks a word or a number besides stars of a keyboard, figures and letters."""
MARK = rf"\(?(?<!\*)\*++\)?|[{SIGNS}]++|[{RAISED}]++[){RAISED_CLOSING}]?|\[\d{{1,2}}\]"
"""A footnote mark as it stands at a word or a number; at its note a figure with a bracket is one too."""
LETTER_MARK = r"\([A-Z]\)"
"""A capital in brackets marks a name as one of those of which the text says what it means."""
_MARKS_AT_END = re.compile(rf"(?:\s*(?:{MARK}|(?<=\S\s){LETTER_MARK}))+$")
_ENDS_OF_MARKS = frozenset(f"*{SIGNS})]{RAISED}{RAISED_CLOSING}")
_FIGURE_AT_END = re.compile(r"(?<=[^\W\d])\s?\d\)$|(?<=\w)\s[\da-h]\)$")
_GLUED_LETTER = re.compile(r"(?P<word>[^\W\d_]{3,})(?P<mark>[a-h])\)$")
_ICON = re.compile(r"^\s*[\u2190-\u2bff\U0001f000-\U0001faff][\s\ufe0f\u200d\u2190-\u2bff\U0001f000-\U0001faff]*")
_ICON_BEHIND = re.compile(r"\s*[\u2190-\u21ff\u25b2-\u25bf]+\s*$")
_EDGE = " \t\n\u00a0;,|"


class Piece(NamedTuple):
    """A part of a document's text that holds a value: `start` is where it begins there."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends in the document's text."""
        return self.start + len(self.text)

    def part(self, start: int, end: int) -> "Piece":
        """The piece from `start` to `end`, counted from this one's beginning."""
        return Piece(self.text[start:end], self.start + start)

    def lines(self) -> Iterator["Piece"]:
        """Its lines, empty ones too."""
        start = 0
        for text in self.text.split("\n"):
            yield Piece(text, self.start + start)
            start += len(text) + 1


def piece_of(document: TextDocument, part: Block | Cell | Span) -> Piece:
    """The whole of a part of a document."""
    return Piece(document.quote(part), part.start)


def trimmed(piece: Piece) -> Piece:
    """The piece without separators, spaces and footnote marks around it."""
    text = without_marks(piece.text.rstrip(_EDGE)).rstrip(_EDGE)
    leading = len(text) - len(text.lstrip(_EDGE))
    return Piece(text[leading:], piece.start + leading)


def without_marks(text: str) -> str:
    """The text without the footnote marks at its end: "62*", "Dolina Lotnicza¹", "Klaster Wodny 2)"."""
    if text.count(")") > text.count("("):
        text = _without_glued_letter(_FIGURE_AT_END.sub("", text))
    return _MARKS_AT_END.sub("", text) if text.rstrip("\n")[-1:] in _ENDS_OF_MARKS else text


def _without_glued_letter(text: str) -> str:
    """The text without the letter of a note that stands right behind its last word: "Klaster Szkłab)"."""
    glued = _GLUED_LETTER.search(text)
    is_mark = glued is not None and is_known(glued["word"]) and not is_known(glued["word"] + glued["mark"])
    return text[: glued.end("word")] if glued is not None and is_mark else text


def without_icon(text: str) -> str:
    """The text without the picture letters around it for the eye, or to sort by: "📍 Siedziba", "Klaster ▲"."""
    return _ICON_BEHIND.sub("", _ICON.sub("", text))


def says_nothing(piece: Piece) -> bool:
    """Whether the cell says that there is nothing to say: "b.d.", "–", "b.d. / n.a."."""
    if len(piece.text) > _LONGEST_NOTHING:
        return False
    return all(said.strip("() ") in NOTHING for said in fold(piece.text).split(" / "))


def row_pointed_at(piece: Piece) -> int | None:
    """The number of the row or card to which the cell points: "jak poz. 6", "jw. (lp. 6)", "jak w karcie nr 6"."""
    pointing = _POINTS_AT.fullmatch(piece.text.strip())
    return int(pointing["number"]) if pointing else None


def repeats_above(piece: Piece) -> bool:
    """Whether the cell points to the one above: "jw.", "j.w. – patrz karta poprzednia"."""
    said = re.split(r"\s+[–—(/-]", piece.text.strip(), maxsplit=1)[0]
    return fold(said) in SAME_AS_ABOVE or said in SAME_AS_ABOVE
