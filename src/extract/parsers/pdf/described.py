"""Letters as pdfplumber describes them, one dictionary each, and the words that it makes of them."""

from collections.abc import Iterator, Sequence
from math import copysign
from typing import Any

import numpy as np
from pdfplumber.utils.text import WordExtractor

from klastry.extract.parsers.pdf.glyphs import (
    GLYPH,
    NAMELESS,
    Glyphs,
    is_bold_name,
    is_slanted_name,
    print_hyphens,
)

BOX = ("x0", "top", "x1", "bottom")
_WORD_GAP = 0.15
"""Room between letters, in type sizes, from which on they belong to two words; kerning stays well below."""
_NAMELESS = "(cid:"
_STRAIGHT = 0.05

Char = dict[str, Any]


def glyphs_of(chars: Sequence[Char]) -> Glyphs:
    """The letters word by word, as pdfplumber lays them out; those that are not upright at the end."""
    upright = [char for char in chars if char["upright"]]
    words = WordExtractor(x_tolerance_ratio=_WORD_GAP).iter_extract_tuples(upright)
    rows = [row for _, letters in words for row in _word(letters)]
    rows += [row for char in chars if not char["upright"] for row in _word([char])]
    glyphs = np.array(rows, GLYPH)
    print_hyphens(glyphs)
    return glyphs


def _word(letters: Sequence[Char]) -> Iterator[tuple[object, ...]]:
    """The fields of `GLYPH` for each code point of a word."""
    spaced = True
    for letter in letters:
        text = chr(NAMELESS) if letter["text"].startswith(_NAMELESS) else letter["text"]
        box = [letter[side] for side in BOX]
        for code in map(ord, text):
            style = is_bold_name(letter["fontname"]), is_slanted_name(letter["fontname"])
            yield code, spaced, *box, letter["size"], *style, letter["upright"], _turn(letter), 0
            spaced = False


def _turn(letter: Char) -> int:
    """The quarters to the left by which a letter is turned that is printed sideways; 0 for any other."""
    along, up, *_ = (1.0, 0.0) if letter["upright"] else letter["matrix"]
    return 2 - int(copysign(1, up)) if abs(along) < _STRAIGHT * abs(up) else 0
