"""Headings of a PDF: larger or bolder than the text."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from klastry.extract.parsers.lines import has_letters, is_label
from klastry.extract.parsers.paragraphs import Paragraph
from klastry.extract.parsers.pdf.lines import Typography

_LARGER = 1.1
_LONGEST = 220
_MOST_LINES = 4
_DEEPEST = 6
_STOPS = (".", ",", ";")


def heading_levels(made: Sequence[Paragraph], typography: Typography) -> Callable[[Paragraph], int]:
    """The level of each paragraph by the size of its type, the largest 1; 0 for what is no heading."""
    headings = [p for p in made if _is_heading(p, typography)]
    rows = {id(a) for a, b in pairwise(made) if _are_items(a, b)}
    rows |= {id(b) for a, b in pairwise(made) if _are_items(a, b)}
    headings = [p for p in headings if id(p) not in rows]
    sizes = sorted({_size(p) for p in headings}, reverse=True)
    levels = {id(p): min(_DEEPEST, 1 + sizes.index(_size(p))) for p in headings}
    return lambda paragraph: levels.get(id(paragraph), 0)


def _is_heading(paragraph: Paragraph, typography: Typography) -> bool:
    first, text = paragraph.lines[0], paragraph.text
    if len(text) > _LONGEST or len(paragraph.lines) > _MOST_LINES or not has_letters(text):
        return False
    stands_out = all(line.bold for line in paragraph.lines) and not typography.body_is_bold
    is_larger = first.size > _LARGER * typography.body_size
    return (is_larger or stands_out) and not text.endswith(_STOPS) and not is_label(text)


def _are_items(one: Paragraph, other: Paragraph) -> bool:
    """Whether two paragraphs in a row are items of one list: a heading has text below it."""
    if one.marker is None or other.marker is None:
        return False
    return one.marker.style == other.marker.style


def _size(paragraph: Paragraph) -> int:
    return round(paragraph.lines[0].size)
