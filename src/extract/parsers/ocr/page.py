"""One page of a scan: its running text and its tables, as glyphs and ruled lines in points."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from klastry.extract.parsers.ocr.picture import DARK, Rule, rules_of, set_straight, without
from klastry.extract.parsers.ocr.tesseract import DPI, read
from klastry.extract.parsers.ocr.words import Glyph, PrintedWord, glyphs_of
from klastry.extract.parsers.pdf.grid import cells_of, tables_of

Box = tuple[float, float, float, float]

_POINTS = 72 / DPI
_PAGE, _LINE, _SPARSE = 3, 7, 11
_FEWEST_CELLS = 4
_MOST_CELLS = 80
"""So many cells that hold ink and gave no word are read again, one by one."""
_INSET = 3
_LEAST_INK = 12


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """What was read off a picture, as pdfplumber would describe it."""

    glyphs: list[Glyph]
    edges: list[dict[str, Any]]


def recognise(picture: Image.Image) -> RecognisedPage:
    """Read the picture of a page, of 200 dots per inch.

    Tables are read apart from the text around them: in a line that goes through several cells Tesseract
    takes numbers for parts of words.
    """
    straight = set_straight(picture)
    rules = rules_of(straight)
    edges = [_edge(rule) for rule in rules]
    tables = [table for table in _tables(edges) if len(table) >= _FEWEST_CELLS]
    clean = without(straight, rules)
    words = read(_blanked(clean, [_around(table) for table in tables]), _PAGE)
    for table in tables:
        words += _words_of_table(clean, table)
    return RecognisedPage([glyph for word in words for glyph in glyphs_of(word, _POINTS)], edges)


def _words_of_table(picture: Image.Image, cells: list[Box]) -> list[PrintedWord]:
    words = _read_part(picture, _around(cells), _SPARSE)
    unread = [cell for cell in cells if not any(_is_in(word, cell) for word in words) and _has_ink(picture, cell)]
    for cell in unread[:_MOST_CELLS]:
        words += _read_part(picture, cell, _LINE)
    return words


def _read_part(picture: Image.Image, box: Box, layout: int) -> list[PrintedWord]:
    left, top, right, bottom = (round(side) for side in box)
    part = picture.crop((left + _INSET, top + _INSET, right - _INSET, bottom - _INSET))
    return [word.moved(left + _INSET, top + _INSET) for word in read(part, layout)]


def _tables(edges: list[dict[str, Any]]) -> list[list[Box]]:
    """The cells of each table, in pixels."""
    return [[_in_pixels(cell) for cell in table] for table in tables_of(cells_of(edges))]


def _in_pixels(box: Box) -> Box:
    x0, top, x1, bottom = box
    return x0 / _POINTS, top / _POINTS, x1 / _POINTS, bottom / _POINTS


def _edge(rule: Rule) -> dict[str, Any]:
    x0, x1 = rule.x0 * _POINTS, rule.x1 * _POINTS
    top, bottom = rule.top * _POINTS, rule.bottom * _POINTS
    if rule.is_level:
        top = bottom = (top + bottom) / 2
    else:
        x0 = x1 = (x0 + x1) / 2
    orientation = "h" if rule.is_level else "v"
    return {
        "object_type": "line", "orientation": orientation, "x0": x0, "x1": x1, "top": top, "bottom": bottom,
        "doctop": top, "width": x1 - x0, "height": bottom - top,
    }  # fmt: skip


def _around(cells: list[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*cells, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _blanked(picture: Image.Image, boxes: list[Box]) -> Image.Image:
    blank = picture.copy()
    for box in boxes:
        left, top, right, bottom = (round(side) for side in box)
        blank.paste(255, (left, top, right, bottom))
    return blank


def _is_in(word: PrintedWord, box: Box) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _has_ink(picture: Image.Image, box: Box) -> bool:
    left, top, right, bottom = (round(side) for side in box)
    part = np.asarray(picture.crop((left + _INSET, top + _INSET, right - _INSET, bottom - _INSET)))
    return int((part < DARK).sum()) >= _LEAST_INK
