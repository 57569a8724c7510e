"""Letters whose accents are printed as signs of their own, as TeX does with fonts that have no Polish letters."""

import unicodedata

import numpy as np

from klastry.extract.parsers.pdf.glyphs import Flags, Glyphs

_COMBINING = {
    0x00B4: "\u0301", 0x02DB: "\u0328", 0x02D9: "\u0307", 0x00A8: "\u0308", 0x02C7: "\u030c", 0x02DA: "\u030a",
    0x02DD: "\u030b", 0x00B8: "\u0327",
}  # fmt: skip
"""The combining character for each accent that stands by itself."""
_ACCENTS = np.array(list(_COMBINING), "<u4")
_DOTLESS = {"ı": "i", "ȷ": "j"}
_SAME_LINE = 0.5
"""A letter and its accent stand at the same height, but for so much of the type size."""
_SHARED = 0.5
"""So much of the narrower of the two is over or under the other."""
_NO_ROOM = 0.15
"""With less room between them, in type sizes, two letters are of one word."""


def with_accents(glyphs: Glyphs) -> Glyphs:
    """The letters of a page, each with the accent that is printed over or under it."""
    is_accent = np.isin(glyphs["code"], _ACCENTS)
    if not is_accent.any():
        return glyphs
    glyphs = glyphs.copy()
    is_taken = np.zeros(len(glyphs), np.bool_)
    for accent in np.flatnonzero(is_accent).tolist():
        is_taken[accent] = _is_set_on_letter(glyphs, accent, ~is_accent)
    is_beside = is_taken | np.roll(is_taken, 1)
    return _closed(glyphs[~is_taken], is_beside[~is_taken]) if is_taken.any() else glyphs


def _is_set_on_letter(glyphs: Glyphs, accent: int, letters: Flags) -> bool:
    """Sets an accent on the letter in whose middle it stands, or the nearest to that; whether there is one."""
    sign = glyphs[accent]
    shared = np.minimum(glyphs["x1"], sign["x1"]) - np.maximum(glyphs["x0"], sign["x0"])
    width = np.minimum(glyphs["x1"] - glyphs["x0"], sign["x1"] - sign["x0"])
    is_level = np.abs(glyphs["bottom"] - sign["bottom"]) < _SAME_LINE * sign["size"]
    off = np.abs(glyphs["x0"] + glyphs["x1"] - sign["x0"] - sign["x1"])
    near = np.flatnonzero(letters & is_level & (shared >= _SHARED * width))
    for letter in near[np.argsort(off[near], kind="stable")].tolist():
        whole = _whole(int(glyphs["code"][letter]), int(sign["code"]))
        if whole is not None:
            glyphs["code"][letter] = whole
            return True
    return False


def _whole(letter: int, accent: int) -> int | None:
    """The code of a letter with an accent, if there is such a letter."""
    plain = chr(letter)
    whole = unicodedata.normalize("NFC", _DOTLESS.get(plain, plain) + _COMBINING[accent])
    return ord(whole) if len(whole) == 1 else None


def _closed(glyphs: Glyphs, beside: Flags) -> Glyphs:
    """Take away the spaces that were seen around accents where there is no room for one."""
    gaps = glyphs["x0"][1:] - glyphs["x1"][:-1]
    glyphs["spaced"][1:] &= ~beside[1:] | (gaps > _NO_ROOM * glyphs["size"][1:])
    return glyphs
