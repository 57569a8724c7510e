"""Glyphs of a page to words."""

from collections.abc import Sequence
from dataclasses import dataclass

from pdfplumber.utils.text import WordExtractor

from klastry.extract.cleaning import SOFT_HYPHEN
from klastry.extract.parsers.pdf.source import Glyph
from klastry.extract.traced import NOWHERE, Traced

_WORD_GAP = 0.15
"""Room between letters, in type sizes, from which on they belong to two words; kerning stays well below."""
_RAISED_SIZE = 0.8
_RAISED_FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BOLD_NAMES = ("bold", "black", "heavy", "demi", "cmbx")
_UNNAMED = "\ufffd"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a line of words, with its box in points from the page's top left corner."""

    content: Traced
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool

    @property
    def text(self) -> str:
        """Its letters."""
        return self.content.text

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.top + self.bottom) / 2


def words_of(glyphs: Sequence[Glyph]) -> list[Word]:
    """The words that upright glyphs make, from the top, in a line from the left."""
    extractor = WordExtractor(x_tolerance_ratio=_WORD_GAP)
    upright = [glyph for glyph in glyphs if glyph["upright"]]
    return [_word(box, letters) for box, letters in extractor.iter_extract_tuples(upright)]


def joined(words: Sequence[Word]) -> Word:
    """One line of words, a space between each two."""
    sizes = sorted(word.size for word in words for _ in word.text)
    bold = sum(len(word.text) for word in words if word.bold)
    return Word(
        Traced.join((word.content for word in words), " "),
        min(word.x0 for word in words),
        min(word.top for word in words),
        max(word.x1 for word in words),
        max(word.bottom for word in words),
        sizes[len(sizes) // 2],
        bold > 0.9 * sum(len(word.text) for word in words),
    )


def _word(box: dict[str, float], letters: Sequence[Glyph]) -> Word:
    size = max(float(letter["size"]) for letter in letters)
    bottom = max(float(letter["bottom"]) for letter in letters)
    content = Traced.join(_letter(letter, size, bottom) for letter in letters)
    bold = all(any(name in letter["fontname"].lower() for name in _BOLD_NAMES) for letter in letters)
    return Word(content, box["x0"], box["top"], box["x1"], box["bottom"], size, bold)


def _letter(glyph: Glyph, size: float, bottom: float) -> Traced:
    text = _UNNAMED if glyph["text"].startswith("(cid:") else glyph["text"]
    is_small = glyph["size"] < _RAISED_SIZE * size
    if is_small and glyph["bottom"] < bottom - 0.1 * size and text.isdigit():
        text = text.translate(_RAISED_FIGURES)
    if text == SOFT_HYPHEN and glyph["x1"] > glyph["x0"]:
        text = "-"
    return Traced.of(text, glyph.get("glyph", NOWHERE))
