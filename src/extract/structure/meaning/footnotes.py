"""Footnotes: the mark at a name or a number, and the note that says what it means."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.text.raised import RAISED, RAISED_CLOSING, TO_PLAIN
from klastry.extract.values.cell_text import LETTER_MARK, MARK, SIGNS, Piece, piece_of, trimmed
from klastry.polish.text import has_any

_BRACKETED = r"\(\d{1,2}\)"
_AT_WORD = re.compile(
    rf"(?<=[\w”\"'.)])\s?({MARK}|(?:(?<=\s)|(?<=\)))[\da-h]\)|(?:(?<=[^\W\d_])|(?<=[”\"]))\d{{1,2}}\)"
    rf"|(?:(?<=[^\W\d_]\s)|(?<=[”\"]\s)){_BRACKETED})"
)
_AT_NOTE = re.compile(rf"(?:^|(?<=[\s;]))({MARK}|\(?\d{{1,2}}\)|[a-h]\))\s*[–—:-]?\s*(?=\S)")
_PLAIN_FIGURE = re.compile(r"(\d{1,2})\s+(?=[^\W\d_])")
"""How a note begins whose figure is not raised; anything else may begin so."""
_STICKING = re.compile(r"\d{1,2}(?=[^\W\d_a-z]\w+\s+\w)")
"""How a note begins whose figure was raised but lost that, as in the text of a PDF: "1Stan na 31 marca"."""
_IS_MARKER = re.compile(rf"{MARK}|\(?\d{{1,2}}\)|[a-h]\)")
_UNOPENED = frozenset("0123456789abcdefgh")
"""With these a mark begins that ends with a bracket which nothing opens: "Klaster Leków a)"."""
_FIGURES = TO_PLAIN | str.maketrans("", "", f"()[] {RAISED_CLOSING}")


STARS = f"*{SIGNS}"
"""What is marked with anything else is told of by no sentence."""
_LETTER = re.compile(rf"{LETTER_MARK}$")
_SAYS_WHAT_LETTER_MEANS = re.compile(
    rf"(?P<mark>{LETTER_MARK})[”\"]?\s+(?:[^\W\d_]+\s+){{0,4}}?(?:oznacza\w*|[–—=-])\s+(?P<said>[^.;\n]+)"
)
SAYS_WHAT_IS_MARKED = re.compile(
    rf"\b(?i:gwiazdk\w+|krzyżyk\w*|znak\w+|symbol\w*)\s+\(?(?P<mark>[{STARS}]++)\)?\s+"
    r"(?:o?znaczono|wyróżniono|zaznaczono)\s+(?P<said>[^.;\n]+)"
)
"""The sentence that stands for a note: "Gwiazdką (*) oznaczono Krajowe Klastry Kluczowe"."""


class Footnotes:
    """The notes of a document by their marks."""

    def __init__(self, document: TextDocument) -> None:
        self.document = document
        self._notes = [
            note
            for block in document.blocks
            if not block.furniture
            for line in piece_of(document, block).lines()
            for note in _notes(block, line)
        ]
        self._letters = _explained(_SAYS_WHAT_LETTER_MEANS, document)
        self._marks = _explained(SAYS_WHAT_IS_MARKED, document) if has_any(document.text, STARS) else {}

    def of(self, piece: Piece) -> list[Piece]:
        """The notes to which the marks in a text lead: for each the first below it with that mark."""
        marks = marks_in(piece.text)
        letter = _LETTER.search(piece.text) if self._letters else None
        explained = self._letters.get(letter[0]) if letter else None
        below = (self._below(mark, piece.end) or self._marks.get(mark) for mark in marks)
        return [note for note in (*below, explained) if note is not None]

    def instead_of(self, piece: Piece) -> Piece | None:
        """The note that stands for a cell in which nothing is but its mark: "(2)"."""
        said = piece.text.strip()
        return self._below(_plain(said), piece.end) if _IS_MARKER.fullmatch(said) else None

    def _below(self, mark: str, start: int) -> Piece | None:
        notes = (note for known, note in self._notes if known == mark and note.start >= start)
        return next(notes, None) or (self._plain_below(mark, start) if mark.isdecimal() else None)

    def _plain_below(self, mark: str, start: int) -> Piece | None:
        """The first paragraph below that begins with the figure of a mark, not raised."""
        begun = (note for known, note in self._with_plain_figures if known == mark and note.start >= start)
        return next(begun, None)

    @cached_property
    def _with_plain_figures(self) -> list[tuple[str, Piece]]:
        document = self.document
        texts = [piece_of(document, block) for block in document.blocks if block.kind is BlockKind.PARAGRAPH]
        begun = [(match, text) for text in texts if (match := _PLAIN_FIGURE.match(text.text))]
        return [(match[1], text.part(match.end(), len(text.text))) for match, text in begun]


def _explained(says: re.Pattern[str], document: TextDocument) -> dict[str, Piece]:
    """What the sentences of a document say of each mark."""
    return {match["mark"]: Piece(match["said"], match.start("said")) for match in says.finditer(document.text)}


def marks_in(text: str) -> list[str]:
    """The footnote marks after words and numbers of a text: `*`, `**`, or the figure of a numbered note.

    A figure in brackets may be the mark of a note behind a word; behind a figure it says more of that.
    """
    unopened = text.count(")") > text.count("(")
    found = (match[1] for match in _AT_WORD.finditer(text) if unopened or match[1][0] not in _UNOPENED)
    return [_plain(mark) for mark in found]


def _plain(mark: str) -> str:
    return mark.translate(_FIGURES)


def _notes(block: Block, line: Piece) -> Iterator[tuple[str, Piece]]:
    """The notes of a line that begins with a mark, or of a list item whose marker is one."""
    if _IS_MARKER.fullmatch(block.marker):
        yield _plain(block.marker), line
    if not begins_with_mark(line.text):
        return
    for match, end in pairwise([*_AT_NOTE.finditer(line.text), None]):
        if match is not None:
            text = line.part(match.end(), end.start() if end else len(line.text))
            yield _plain(match[1]), trimmed(text)


def begins_with_raised_figure(text: str) -> bool:
    """Whether a text is surely a footnote: it begins with a small figure, or one sticks to its sentence."""
    return text[:1] in {*RAISED} or _STICKING.match(text) is not None


def begins_with_mark(text: str) -> bool:
    """Whether a text is a footnote."""
    return _AT_NOTE.match(text) is not None


def mark_of(document: TextDocument, note: Block) -> str:
    """The mark with which a footnote begins."""
    begun = _AT_NOTE.match(document.quote(note))
    return _plain(begun[1] if begun else note.marker)


def is_footnote(document: TextDocument, block: Block) -> bool:
    """Whether a block is a footnote: it begins with a mark, or is an item whose marker stands at a word above."""
    if _IS_MARKER.fullmatch(block.marker) is None:
        return begins_with_mark(document.quote(block))
    first = next(iter(blocks_marked(document, _plain(block.marker))), block)
    return first.start < block.start


def blocks_marked(document: TextDocument, mark: str) -> Sequence[Block]:
    """The blocks in which a mark stands at a word, in their order."""
    return _marked(document).get(mark, ())


@lru_cache(1)
def _marked(document: TextDocument) -> Mapping[str, Sequence[Block]]:
    """The blocks with each mark; all are looked through once for all notes."""
    found: dict[str, list[Block]] = defaultdict(list)
    for block in document.blocks:
        for mark in {*marks_in(document.quote(block))}:
            found[mark].append(block)
    return found
