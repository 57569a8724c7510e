"""The letters of a page as arrays: thousands of them are looked at together."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from klastry.extract.text.cleaning import SOFT_HYPHEN

Codes = NDArray[np.uint32]
Flags = NDArray[np.bool_]

Glyphs = NDArray[np.void]
"""An array of `GLYPH`, letters only, in the order in which they are printed."""

GLYPH = np.dtype(
    [
        ("code", "<u4"),  # of Unicode
        ("spaced", "?"),  # a space stands before it
        ("x0", "f4"),  # points from the page's top left corner, the page turned so that its text stands upright
        ("top", "f4"),
        ("x1", "f4"),
        ("bottom", "f4"),
        ("size", "f4"),  # of the type, in points
        ("bold", "?"),
        ("slanted", "?"),
        ("upright", "?"),
        ("turn", "i1"),  # of one printed sideways: quarters to the left, 1 for one read upwards; else 0
        ("number", "<i4"),  # in the document, from 0
    ]
)

NAMELESS = 0xFFFD
"""The code of a letter that the file gives no name."""

_BLANKS = [*range(9, 14), 0x20, 0xA0, *range(0x2000, 0x200B), 0x202F]
_BOLD_NAMES = ("bold", "black", "heavy", "demi", "cmbx")
_SLANTED_NAMES = ("italic", "oblique", "slanted", "cmti", "sfti", "plti")
_PRINTED_HYPHEN = ord("-")


def no_glyphs(count: int = 0) -> Glyphs:
    """So many letters of which nothing is known."""
    return np.zeros(count, GLYPH)


def boxes_of(glyphs: Glyphs) -> NDArray[Any]:
    """The box of each, a row of left, top, right and bottom."""
    return np.stack([glyphs[side] for side in ("x0", "top", "x1", "bottom")], axis=1)


def is_blank(codes: Codes) -> Flags:
    """Which characters are spaces or line ends."""
    return np.isin(codes, _BLANKS)


def is_nameless(codes: Codes) -> Flags:
    """Which letters have no name, or the name of a control character."""
    nameless: Flags = (codes == NAMELESS) | (codes < ord(" "))
    return nameless


def print_hyphens(glyphs: Glyphs) -> None:
    """Soft hyphens that are to be seen are hyphens."""
    seen = (glyphs["code"] == ord(SOFT_HYPHEN)) & (glyphs["x1"] > glyphs["x0"])
    glyphs["code"][seen] = _PRINTED_HYPHEN


def is_bold_name(font: str) -> bool:
    """Whether a font's name says that it is bold."""
    return any(name in font.lower() for name in _BOLD_NAMES)


def is_slanted_name(font: str) -> bool:
    """Whether a font's name says that it is italic."""
    return any(name in font.lower() for name in _SLANTED_NAMES)
