"""The letters of a page out of PDFium, with few calls for many letters.

A call from Python costs as much as PDFium's own work for a letter. So the text comes in one call, each box in
one, and what the letters of a text object share is asked for once.
"""

import ctypes
from dataclasses import dataclass, field
from itertools import repeat
from math import atan2, hypot, pi
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray
from pypdfium2 import PdfTextPage

from klastry.extract.parsers.pdf.glyphs import Glyphs, is_blank, is_bold_name, is_slanted_name, no_glyphs
from klastry.extract.parsers.pdf.pdfium_calls import address_of, direct

Array = NDArray[Any]

_RUN = np.dtype(
    [
        ("size", "f4"), ("foot", "f4"), ("quarter", "i1"), ("straight", "?"), ("bold", "?"), ("slanted", "?"),
        ("nameless", "i8"),
    ]
)  # fmt: skip
_Shared = tuple[float, float, int, bool, bool, bool, int]
_Place = tuple[int, float, float]
"""The number of a line, and the lower and upper side of the letters there."""
_Key = tuple[int | None, _Place]
_LINE_END = ord("\n")
_LINE_END_HYPHEN = 0xFFFE
"""What PDFium makes of a hyphen at the end of a line."""
_FORCED_BOLD = 1 << 18
_DEEPEST, _USUAL_DEPTH = 0.5, 0.2
_STRAIGHT = 0.05
_NO_ROOM = 0.05
"""In type sizes."""
_NAME = 128


_PAGE, _INDEX, _TO = ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
_unicode = direct(pdfium.FPDFText_GetUnicode, ctypes.c_uint, _PAGE, _INDEX)
_is_generated = direct(pdfium.FPDFText_IsGenerated, ctypes.c_int, _PAGE, _INDEX)
_loose_box = direct(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, _PAGE, _INDEX, _TO)
_size_of = direct(pdfium.FPDFText_GetFontSize, ctypes.c_double, _PAGE, _INDEX)
_matrix_of = direct(pdfium.FPDFText_GetMatrix, ctypes.c_int, _PAGE, _INDEX, _TO)
_origin_of = direct(pdfium.FPDFText_GetCharOrigin, ctypes.c_int, _PAGE, _INDEX, _TO, _TO)
_text_object = direct(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, _PAGE, _INDEX)
_font_of = direct(pdfium.FPDFTextObj_GetFont, ctypes.c_void_p, ctypes.c_void_p)


@dataclass(slots=True)
class Letters:
    """The letters of a page in PDFium's own space: points, y upwards, the page not turned."""

    glyphs: Glyphs
    """Their places are not yet filled in; upright are those that are read in one of four directions."""
    boxes: Array
    """Left, bottom, right and top of each."""
    quarters: Array
    """The way in which each is read: 0 to the right, 1 upwards, 2 to the left, 3 downwards."""


@dataclass(slots=True)
class Fonts:
    """What is known of the fonts of a document."""

    _known: dict[int, tuple[bool, bool, float, int]] = field(default_factory=dict)

    def style_and_depth(self, address: int | None) -> tuple[bool, bool, float, int]:
        """Whether a font is bold, is italic, how deep its letters reach; its number if nameless."""
        if not address:
            return False, False, _USUAL_DEPTH, 0
        if address not in self._known:
            font = ctypes.cast(address, pdfium.FPDF_FONT)
            name = _name(font)
            bold = is_bold_name(name) or bool(pdfium.FPDFFont_GetFlags(font) & _FORCED_BOLD)
            self._known[address] = bold, is_slanted_name(name), _depth(font), 0 if name else address
        return self._known[address]


def letters_of(text_page: PdfTextPage, fonts: Fonts) -> Letters:
    """All letters of a page in PDFium's order; a space that it found or made is a mark of the letter after."""
    page, count = address_of(text_page.raw), text_page.count_chars()
    codes = _codes(text_page, page, count)
    kept = np.flatnonzero(~is_blank(codes))
    glyphs = no_glyphs(len(kept))
    if not len(kept):
        return Letters(glyphs, np.zeros((0, 4), "f4"), np.zeros(0, "i1"))
    glyphs["code"] = np.where(codes == _LINE_END_HYPHEN, ord("-"), codes)[kept]
    glyphs["spaced"] = np.diff(kept, prepend=-2) > 1
    lines, words = np.cumsum(codes == _LINE_END)[kept], np.cumsum(glyphs["spaced"])
    boxes = _boxes(page, kept)
    begins, objects, run_of = _runs(page, kept, lines, words)
    places = zip(lines[begins].tolist(), boxes[begins, 1].tolist(), boxes[begins, 3].tolist(), strict=True)
    of_each = np.array(list(map(_RunReader(page, fonts).read, kept[begins].tolist(), objects, places)), _RUN)[
        run_of
    ]
    glyphs["size"], glyphs["upright"] = of_each["size"], of_each["straight"]
    glyphs["bold"], glyphs["slanted"] = of_each["bold"], of_each["slanted"] | _set_apart(of_each)
    _set_heights(boxes, of_each)
    _close_gaps(page, kept, glyphs, boxes)
    return Letters(glyphs, boxes, of_each["quarter"])


def _set_apart(of_each: Array) -> Array:
    """Which letters have another of the fonts without a name than most others of their size: they are slanted."""
    apart = np.zeros(len(of_each), np.bool_)
    nameless = of_each["nameless"] != 0
    for size in np.unique(of_each["size"][nameless]):
        those = nameless & (of_each["size"] == size)
        fonts, counts = np.unique(of_each["nameless"][those], return_counts=True)
        apart |= those & (of_each["nameless"] != fonts[counts.argmax()])
    return apart


def _codes(text_page: PdfTextPage, page: int, count: int) -> Array:
    """The code points of all characters."""
    buffer = np.zeros(count + 1, "<u2")
    written = pdfium.FPDFText_GetText(text_page, 0, count, ctypes.cast(buffer.ctypes.data, _SHORTS))
    if written == count + 1:
        return buffer[:count]
    return np.fromiter(map(_unicode, repeat(page), range(count)), "<u4", count)


_SHORTS = ctypes.POINTER(ctypes.c_ushort)


def _boxes(page: int, kept: Array) -> Array:
    """The box of each letter; PDFium's structure is left, top, right and bottom."""
    boxes = np.zeros((len(kept), 4), "f4")
    first = boxes.ctypes.data
    places = range(first, first + boxes.nbytes, boxes.strides[0])
    for _ in map(_loose_box, repeat(page), kept.tolist(), places):
        pass
    return boxes[:, (0, 3, 2, 1)]


def _runs(page: int, kept: Array, lines: Array, words: Array) -> tuple[Array, list[int], Array]:
    """The runs of letters out of one text object: their first letters, their objects; the run of each letter.

    A line whose ends are of one object is of that object as a whole, and so is a word of another line, for
    their letters stand together.

    Args:
        page: The text page.
        kept: The characters that are letters.
        lines: The number of the line of each, rising.
        words: The number of the word of each.
    """
    objects, left = np.zeros(len(kept), "i8"), np.arange(len(kept))
    for parts in (lines, words, left):
        if len(left):
            objects[left], is_mixed = _by_ends(page, kept[left], parts[left])
            left = left[is_mixed]
    is_first = np.diff(objects, prepend=objects[:1] ^ 1) != 0
    return np.flatnonzero(is_first), objects[is_first].tolist(), np.cumsum(is_first) - 1


def _by_ends(page: int, letters: Array, parts: Array) -> tuple[Array, Array]:
    """For each letter the object with which its part begins, and whether the part ends with another."""
    begins = np.flatnonzero(np.diff(parts, prepend=-1))
    counts = np.diff(np.append(begins, len(parts)))
    begin, end = _objects(page, letters[begins]), _objects(page, letters[begins + counts - 1])
    return np.repeat(begin, counts), np.repeat(begin != end, counts)


def _objects(page: int, indices: Array) -> Array:
    found = map(_text_object, repeat(page), indices.tolist())
    return np.fromiter((address or 0 for address in found), "i8", len(indices))


class _RunReader:
    """Asks what the letters of a text object share, of one of them."""

    def __init__(self, page: int, fonts: Fonts) -> None:
        self._page, self._fonts = page, fonts
        self._matrix, self._x, self._y = pdfium.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
        self._read: dict[_Key, _Shared] = {}
        self._to = [ctypes.addressof(it) for it in (self._matrix, self._x, self._y)]

    def read(self, index: int, text_object: int, place: _Place) -> _Shared:
        """The fields of `_RUN`; those of a run of the same font at the same height of one line are the same."""
        key = (_font_of(text_object), place)
        if key not in self._read:
            self._read[key] = self._asked(index, key[0])
        return self._read[key]

    def _asked(self, index: int, font: int | None) -> _Shared:
        to_matrix, to_x, to_y = self._to
        _matrix_of(self._page, index, to_matrix)
        _origin_of(self._page, index, to_x, to_y)
        bold, slanted, depth, nameless = self._fonts.style_and_depth(font)
        printed, matrix = _size_of(self._page, index), self._matrix
        size, sign = abs(printed) * hypot(matrix.c, matrix.d), -1 if printed < 0 else 1
        turns = atan2(sign * matrix.b, sign * matrix.a) / (pi / 2)
        quarter = round(turns) % 4
        line = self._x.value if quarter % 2 else self._y.value
        foot = line - depth * size if quarter in {0, 3} else line + depth * size
        return size, foot, quarter, abs(turns - round(turns)) < _STRAIGHT, bold, slanted, nameless


def _close_gaps(page: int, kept: Array, glyphs: Glyphs, boxes: Array) -> None:
    """Take away the spaces that PDFium made where there is no room for one: between a raised figure and a stop."""
    gaps = boxes[1:, 0] - boxes[:-1, 2]
    tight = glyphs["spaced"][1:] & (np.abs(gaps) < _NO_ROOM * glyphs["size"][1:])
    for number in (np.flatnonzero(tight) + 1).tolist():
        glyphs["spaced"][number] = _is_generated(page, int(kept[number]) - 1) != 1


def _set_heights(boxes: Array, runs: Array) -> None:
    """Make the letters of a run as high as its type, for the boxes of single letters differ.

    The foot of a letter that is read to the right is the lower side of its box, that of one that is read
    upwards the right side, and so on.
    """
    for quarter, (foot, head, up) in enumerate(((1, 3, 1), (2, 0, -1), (3, 1, -1), (0, 2, 1))):
        those = runs["straight"] & (runs["quarter"] == quarter)
        boxes[those, foot] = runs["foot"][those]
        boxes[those, head] = runs["foot"][those] + up * runs["size"][those]


def _name(font: pdfium.FPDF_FONT) -> str:
    name = ctypes.create_string_buffer(_NAME)
    pdfium.FPDFFont_GetBaseFontName(font, name, _NAME)
    return name.value.decode("utf-8", "replace")


def _depth(font: pdfium.FPDF_FONT) -> float:
    depth = ctypes.c_float()
    pdfium.FPDFFont_GetDescent(font, 1.0, depth)
    return -depth.value if -_DEEPEST <= depth.value < 0 else _USUAL_DEPTH
