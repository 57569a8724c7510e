"""Words that are printed upwards or downwards, as narrow columns have them in their heads."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klastry.extract.parsers.pdf.glyphs import Glyphs, is_blank
from klastry.extract.parsers.pdf.stretches import stretches_in
from klastry.extract.parsers.stretch import Stretch

_UPWARDS, _DOWNWARDS = 1, 3


def sideways_in(glyphs: Glyphs, cells: NDArray[Any]) -> dict[int, list[Stretch]]:
    """The stretches of each cell that are read upwards or downwards, laid as if they were read to the right.

    Args:
        glyphs: Letters of one page.
        cells: For each letter the number of its cell; negative for those in none.
    """
    found: dict[int, list[Stretch]] = {}
    for turn in (_UPWARDS, _DOWNWARDS):
        those = (glyphs["turn"] == turn) & (cells >= 0) & ~is_blank(glyphs["code"])
        found |= stretches_in(_laid(glyphs[those], turn), cells[those])
    return found


def sideways_words(glyphs: Glyphs) -> list[Stretch]:
    """What is printed upwards or downwards on a page, each stretch as a word at its foot, where its column is."""
    words = []
    for turn in (_UPWARDS, _DOWNWARDS):
        those = glyphs[(glyphs["turn"] == turn) & ~is_blank(glyphs["code"])]
        for laid in stretches_in(_laid(those, turn), np.zeros(len(those), np.intp)).get(0, ()):
            foot = -laid.x0 if turn == _UPWARDS else laid.x1
            sides = (laid.top, laid.bottom) if turn == _UPWARDS else (-laid.bottom, -laid.top)
            words.append(replace(laid, x0=sides[0], x1=sides[1], top=foot - laid.size, bottom=foot))
    return words


def _laid(glyphs: Glyphs, turn: int) -> Glyphs:
    laid = glyphs.copy()
    along = ("bottom", "top") if turn == _UPWARDS else ("top", "bottom")
    down = ("x0", "x1") if turn == _UPWARDS else ("x1", "x0")
    ahead, below = (-1, 1) if turn == _UPWARDS else (1, -1)
    laid["x0"], laid["x1"] = (ahead * glyphs[side] for side in along)
    laid["top"], laid["bottom"] = (below * glyphs[side] for side in down)
    laid["upright"] = True
    laid["spaced"] &= not laid["spaced"].all()  # one engine knows nothing of the words of such letters
    return laid
