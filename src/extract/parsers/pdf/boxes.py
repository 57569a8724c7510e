"""Framed boxes beside the text of a page: each is read as a whole, where the text beside it can be broken."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from klastry.extract.parsers.lines import ends_sentence
from klastry.extract.parsers.pdf.columns import Column, Item, columns_of
from klastry.extract.parsers.pdf.glyphs import Flags, Glyphs
from klastry.extract.parsers.pdf.label_columns import shared_labels, without_label_columns
from klastry.extract.parsers.pdf.pages import Box
from klastry.extract.parsers.pdf.source import PageSource
from klastry.extract.parsers.pdf.stretches import stretches_of, words_of
from klastry.extract.parsers.stretch import Stretch

_APART = 0.6
_OTHER_SIZE = 1.1
_NARROW = 0.6
"""A box takes no more of the width of the text of its page, where nothing stands beside it."""


def take_boxes(page: PageSource) -> list[Glyphs]:
    """The letters of each framed box that stands beside other text, or where there is room for some.

    They are taken out of the page.
    """
    boxes, letters = [], page.glyphs
    width = letters["x1"].max() - letters["x0"].min() if len(letters) else 0.0
    for frame in page.frames:
        inside = _inside(letters, frame)
        is_narrow = frame[2] - frame[0] < _NARROW * width
        if inside.any() and (is_narrow or (_beside(letters, frame) & ~inside).any()):
            boxes.append(letters[inside])
            page.glyphs = page.glyphs[~_inside(page.glyphs, frame)]
    return boxes


def with_boxes(columns: Sequence[Column], boxes: Sequence[Glyphs]) -> list[Column]:
    """The columns of a page with its boxes between them."""
    found = list(columns)
    known = shared_labels(map(stretches_of, boxes))
    for glyphs in boxes:
        labelled, rest = without_label_columns(glyphs, stretches_of(glyphs), known)
        inside = columns_of(stretches_of(rest), labelled)
        if box := [replace(column, is_full=False, is_box=True) for column in inside]:
            found = _with_box(found, box)
    return found


def _with_box(columns: Sequence[Column], box: Sequence[Column]) -> list[Column]:
    """The columns with a box in that which goes on below it: one over or under it, if there are some."""
    top = min(item.top for column in box for item in column.items)
    texts = [number for number, column in enumerate(columns) if not column.is_box]
    in_line = [
        number for number in texts if _share_width(columns[number].items, [i for c in box for i in c.items])
    ]
    for number in in_line or texts:
        column = columns[number]
        place = next((n for n, item in enumerate(column.items) if _is_below(column.items, n, item, top)), None)
        if place is not None:
            above, below = (replace(column, items=part) for part in (column.items[:place], column.items[place:]))
            return [*columns[:number], *([above] if place else []), *box, below, *columns[number + 1 :]]
    after = in_line[-1] + 1 if in_line else len(columns)
    while after < len(columns) and columns[after].is_box:
        after += 1
    return [*columns[:after], *box, *columns[after:]]


def _share_width(some: Sequence[Item], others: Sequence[Item]) -> bool:
    left, right = (
        max(min(i.x0 for i in items) for items in (some, others)),
        min(max(i.x1 for i in items) for items in (some, others)),
    )
    return left < right


def _is_below(items: Sequence[Item], number: int, item: Item, top: float) -> bool:
    """Whether an item is the first below the top of a box that does not go on with what stands before it."""
    if (item.top + item.bottom) / 2 < top:
        return False
    before = items[number - 1] if number else None
    if not (isinstance(before, Stretch) and isinstance(item, Stretch)):
        return True
    larger, smaller = max(before.size, item.size), min(before.size, item.size)
    is_apart = item.top - before.bottom > _APART * item.size or larger > _OTHER_SIZE * smaller
    return is_apart or ends_sentence(before.text)


def _inside(glyphs: Glyphs, frame: Box) -> Flags:
    """Which letters are of words that begin in a frame, however far a long address reaches over its side."""
    beside = _beside(glyphs, frame)
    x = (glyphs["x0"] + glyphs["x1"]) / 2
    flags: Flags = beside & (x > frame[0]) & (x < frame[2])
    over = beside & ~flags & (x > frame[2])
    if flags.any() and over.any():
        words = words_of(glyphs[flags | over])
        begun = [n for word in words if frame[0] < word.x0 < frame[2] for n in word.content.origins]
        flags |= over & np.isin(glyphs["number"], begun)
    return flags


def _beside(glyphs: Glyphs, frame: Box) -> Flags:
    y = (glyphs["top"] + glyphs["bottom"]) / 2
    flags: Flags = (y > frame[1]) & (y < frame[3])
    return flags
