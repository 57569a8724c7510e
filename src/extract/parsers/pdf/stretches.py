"""Letters of a page to stretches of text: what stands on one line without much room in it."""

from array import array
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klastry.extract.parsers.pdf.glyphs import Flags, Glyphs
from klastry.extract.parsers.stretch import MOSTLY, Stretch
from klastry.extract.text.raised import PLAIN, TO_PLAIN
from klastry.extract.text.traced import NOWHERE, Traced

Places = NDArray[np.intp]

_WORD_GAP = 0.15
"""Room between letters, in type sizes, from which on they belong to two words; kerning stays well below."""
_TAB = 1.5
"""Room from which on they belong to two stretches: a tab, or the gutter between two columns."""
_STEP_BACK = 0.2
"""A letter that begins so far to the left of the one before it does not follow it."""
_SHARED_HEIGHT = 0.5
_FEWEST_SPREAD = 5
"""So many letters, each apart from the next, are a word that is letter-spaced."""
_WIDER = 1.5
_RAISED_SIZE = 0.85
_RAISED_BY = 0.15
_SPACE = ord(" ")
_PLAIN = np.array([ord(letter) for letter in PLAIN], "<u4")
_RAISED = {plain: raised for raised, plain in TO_PLAIN.items()}


def stretches_of(glyphs: Glyphs) -> list[Stretch]:
    """The stretches that a page's upright letters make, in the order in which they are printed."""
    glyphs = glyphs[glyphs["upright"]]
    return _stretches(glyphs, _beginnings(glyphs)) if len(glyphs) else []


def words_of(glyphs: Glyphs) -> list[Stretch]:
    """The words that a page's upright letters make, in the order in which they are printed."""
    glyphs = glyphs[glyphs["upright"]]
    if not len(glyphs):
        return []
    begins = _beginnings(glyphs)
    first = np.flatnonzero(begins)
    begins |= _spaces(glyphs, begins, first, np.diff(np.append(first, len(glyphs))))
    return _stretches(glyphs, begins)


def stretches_in(glyphs: Glyphs, cells: NDArray[Any]) -> dict[int, list[Stretch]]:
    """The stretches of each cell.

    Args:
        glyphs: Letters of one page.
        cells: For each letter the number of its cell; negative for those in none.
    """
    inside = np.flatnonzero((cells >= 0) & glyphs["upright"])
    order = inside[np.argsort(cells[inside], kind="stable")]
    if not len(order):
        return {}
    glyphs, numbers = glyphs[order], cells[order]
    begins = _beginnings(glyphs) | (np.diff(numbers, prepend=-1) != 0)
    found: dict[int, list[Stretch]] = {}
    for stretch, number in zip(_stretches(glyphs, begins), numbers[begins].tolist(), strict=True):
        found.setdefault(number, []).append(stretch)
    return found


def _beginnings(glyphs: Glyphs) -> Flags:
    """Which letters begin a stretch."""
    before, after = glyphs[:-1], glyphs[1:]
    larger, smaller = np.maximum(before["size"], after["size"]), np.minimum(before["size"], after["size"])
    shared = np.minimum(before["bottom"], after["bottom"]) - np.maximum(before["top"], after["top"])
    follows = after["x0"] >= before["x0"] - _STEP_BACK * larger
    near = after["x0"] - before["x1"] <= _TAB * larger
    begins = np.ones(len(glyphs), np.bool_)
    begins[1:] = ~(follows & near & (shared > _SHARED_HEIGHT * smaller))
    return begins


def _spaces(glyphs: Glyphs, begins: Flags, first: Places, counts: Places) -> Flags:
    """Before which letters a space stands inside of a stretch."""
    gaps = np.zeros(len(glyphs), "f4")
    gaps[1:] = glyphs["x0"][1:] - glyphs["x1"][:-1]
    spaced = (glyphs["spaced"] | (gaps > _WORD_GAP * glyphs["size"])) & ~begins
    spread = (np.add.reduceat(spaced, first, dtype=np.intp) == counts - 1) & (counts >= _FEWEST_SPREAD)
    for number in np.flatnonzero(spread):
        start, end = first[number], first[number] + counts[number]
        if _are_letters(glyphs["code"][start:end]):
            inner = gaps[start + 1 : end]
            spaced[start + 1 : end] = inner > max(_WIDER * float(np.median(inner)), 0)
    return spaced


def _are_letters(codes: NDArray[Any]) -> bool:
    return all(chr(code).isalpha() for code in codes)


def _stretches(glyphs: Glyphs, begins: Flags) -> list[Stretch]:
    first = np.flatnonzero(begins)
    counts = np.diff(np.append(first, len(glyphs)))
    places = np.arange(len(glyphs)) + np.cumsum(_spaces(glyphs, begins, first, counts))
    sizes, bottoms = _sizes(glyphs["size"], first, counts), np.maximum.reduceat(glyphs["bottom"], first)
    codes = np.full(places[-1] + 1, _SPACE, "<u4")
    codes[places] = _with_raised_marks(glyphs, np.repeat(sizes, counts), np.repeat(bottoms, counts))
    numbers = np.full(len(codes), NOWHERE, "<i4")
    numbers[places] = glyphs["number"]
    text, origins = codes.tobytes().decode("utf-32-le", "replace"), array("i", numbers.tobytes())
    starts, ends = places[first].tolist(), (places[first + counts - 1] + 1).tolist()
    contents = [Traced(text[a:b], origins[a:b]) for a, b in zip(starts, ends, strict=True)]
    return list(
        map(
            Stretch,
            contents,
            np.minimum.reduceat(glyphs["x0"], first).tolist(),
            np.minimum.reduceat(glyphs["top"], first).tolist(),
            np.maximum.reduceat(glyphs["x1"], first).tolist(),
            bottoms.tolist(),
            sizes.tolist(),
            (np.add.reduceat(glyphs["bold"], first, dtype=np.intp) > MOSTLY * counts).tolist(),
            glyphs["bold"][first].tolist(),
            (np.add.reduceat(glyphs["slanted"], first, dtype=np.intp) > MOSTLY * counts).tolist(),
        )
    )


def _sizes(sizes: NDArray[Any], first: Places, counts: Places) -> NDArray[Any]:
    """The median type size of each stretch."""
    medians = np.minimum.reduceat(sizes, first)
    for number in np.flatnonzero(medians != np.maximum.reduceat(sizes, first)):
        start, count = first[number], counts[number]
        medians[number] = np.sort(sizes[start : start + count])[count // 2]
    return medians


def _with_raised_marks(glyphs: Glyphs, size: NDArray[Any], bottom: NDArray[Any]) -> NDArray[Any]:
    """The codes of the letters, small figures that stand high as such, and single letters that do.

    The mark of a note is part of no number and no name.
    """
    codes = glyphs["code"]
    raised = (glyphs["size"] < _RAISED_SIZE * size) & (glyphs["bottom"] < bottom - _RAISED_BY * size)
    is_letter = raised & (codes > ord("9"))
    is_part = raised & (codes != ord(")"))
    beside = np.zeros_like(raised)
    beside[1:] |= is_part[:-1]
    beside[:-1] |= is_part[1:]
    raised &= np.isin(codes, _PLAIN) & ~(is_letter & beside)
    if not raised.any():
        return codes
    codes = codes.copy()
    codes[raised] = [_RAISED[code] for code in codes[raised].tolist()]
    return codes
