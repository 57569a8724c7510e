"""Framed boxes beside the text of a page: each is read as a whole, where the text beside it can be broken."""

from collections.abc import Sequence
from dataclasses import replace

from klastry.extract.parsers.lines import ends_sentence
from klastry.extract.parsers.pdf.columns import Column, Item, columns_of
from klastry.extract.parsers.pdf.glyphs import Flags, Glyphs
from klastry.extract.parsers.pdf.pages import Box
from klastry.extract.parsers.pdf.source import PageSource
from klastry.extract.parsers.pdf.stretches import stretches_of
from klastry.extract.parsers.stretch import Stretch

_APART = 0.6
_OTHER_SIZE = 1.1


def take_boxes(page: PageSource) -> list[Glyphs]:
    """The letters of each framed box that stands beside other text; they are taken out of the page."""
    boxes, letters = [], page.glyphs
    for frame in page.frames:
        inside = _inside(letters, frame)
        if inside.any() and (_beside(letters, frame) & ~inside).any():
            boxes.append(letters[inside])
            page.glyphs = page.glyphs[~_inside(page.glyphs, frame)]
    return boxes


def with_boxes(columns: Sequence[Column], boxes: Sequence[Glyphs]) -> list[Column]:
    """The columns of a page with its boxes between them."""
    found = list(columns)
    for glyphs in boxes:
        box = [replace(column, is_full=False, is_box=True) for column in columns_of(stretches_of(glyphs), [])]
        if box:
            found = _with_box(found, box)
    return found


def _with_box(columns: Sequence[Column], box: Sequence[Column]) -> list[Column]:
    top = min(item.top for column in box for item in column.items)
    for number, column in enumerate(columns):
        if column.is_box:
            continue
        place = next((n for n, item in enumerate(column.items) if _is_below(column.items, n, item, top)), None)
        if place is not None:
            above, below = (replace(column, items=part) for part in (column.items[:place], column.items[place:]))
            return [*columns[:number], *([above] if place else []), *box, below, *columns[number + 1 :]]
    return [*columns, *box]


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
    x = (glyphs["x0"] + glyphs["x1"]) / 2
    flags: Flags = _beside(glyphs, frame) & (x > frame[0]) & (x < frame[2])
    return flags


def _beside(glyphs: Glyphs, frame: Box) -> Flags:
    y = (glyphs["top"] + glyphs["bottom"]) / 2
    flags: Flags = (y > frame[1]) & (y < frame[3])
    return flags
