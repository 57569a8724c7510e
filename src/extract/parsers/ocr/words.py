"""What Tesseract gives for a picture: words with their places, as the glyphs that the layout is made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

Glyph = dict[str, Any]

_BOX = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
_BASELINE = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"x_size ([\d.]+); x_descenders (-?[\d.]+)")
_SURENESS = re.compile(r"x_wconf (\d+)")
_LEGAL_FORM = re.compile(r"[o0]\.[o0]\.?,?")
_DASHES = frozenset("= _ ~ — -".split())
_LEAST_SURE = 30
"""Per cent; specks and pictures are read as words of less."""


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """A word in pixels from the picture's top left corner, as tall as its line."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float

    def moved(self, right: float, down: float) -> "PrintedWord":
        """The word in a larger picture of which this one was a part."""
        return PrintedWord(self.text, self.x0 + right, self.top + down, self.x1 + right, self.bottom + down)


def words_in(hocr: bytes) -> Iterator[PrintedWord]:
    """The words of Tesseract's hOCR, in its order."""
    root = etree.fromstring(hocr, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    before = ""
    for line in root.iterfind(".//{*}span[@title]"):
        if (size := _SIZE.search(line.get("title", ""))) is not None:
            for word in _words_of(line, float(size[1]), float(size[2])):
                yield replace(word, text=_as_printed(word.text, before))
                before = word.text


def glyphs_of(word: PrintedWord, scale: float) -> Iterator[Glyph]:
    """A word as glyphs that share its width, each as pdfplumber describes a character.

    Args:
        word: The word, in pixels.
        scale: Points per pixel.
    """
    top, bottom = word.top * scale, word.bottom * scale
    step = (word.x1 - word.x0) * scale / len(word.text)
    for number, letter in enumerate(word.text):
        x0 = word.x0 * scale + number * step
        yield {
            "object_type": "char", "text": letter, "fontname": "", "size": bottom - top, "upright": True,
            "x0": x0, "x1": x0 + step, "top": top, "bottom": bottom, "doctop": top,
            "width": step, "height": bottom - top,
        }  # fmt: skip


def _words_of(line: etree._Element, size: float, descent: float) -> Iterator[PrintedWord]:
    left, _, _, foot = _numbers(_BOX, line)
    slope, offset = _numbers(_BASELINE, line) or (0.0, -descent)
    for word in line.iterfind("{*}span"):
        text = "".join(map(str, word.itertext())).strip()
        if text and _numbers(_SURENESS, word)[0] >= _LEAST_SURE:
            x0, _, x1, _ = _numbers(_BOX, word)
            baseline = foot + offset + slope * (x0 - left)
            yield PrintedWord(text, x0, baseline + descent - size, x1, baseline + descent)


def _as_printed(text: str, before: str) -> str:
    """Signs that are taken for others and can be nothing else: "sp. z 0.0.", a dash alone. Never figures."""
    if before in {"z", "Z"} and _LEGAL_FORM.fullmatch(text):
        return text.replace("0", "o")
    return "–" if text in _DASHES else text


def _numbers(pattern: re.Pattern[str], element: etree._Element) -> tuple[float, ...]:
    found = pattern.search(element.get("title", ""))
    return tuple(map(float, found.groups())) if found else ()
