"""Badges at a heading: what a page marks a thing with that stands beside its name, and is no part of it."""

import re
from functools import lru_cache
from itertools import dropwhile

from lxml.html import HtmlElement

from klastry.extract.parsers.html.tree import HEADINGS

LONGEST_BADGE = 6
"""Words of a badge: whole articles have "status" in their class too."""

_WORDS = re.compile(r"[a-z]+")
_LABELS = frozenset(("etykieta", "label"))
_BADGES = frozenset("badge chip odznaka pill plakietka ribbon status tag".split())
_INLINE = frozenset("b em i mark small span strong sup".split())


def badges_in(element: HtmlElement) -> list[HtmlElement]:
    """The badges of a heading in an element that holds nothing else: at the heading's end or just above it."""
    return [element] if _ends_heading(element) else _badges_above(element)


def _ends_heading(element: HtmlElement) -> bool:
    if element.tag not in _INLINE or _classes(element).isdisjoint(_BADGES | _LABELS):
        return False
    around = element.getparent()
    if around is None or around.tag not in HEADINGS or element.text_content().rstrip().endswith(":"):
        return False
    before = [around.text, *(part.text_content() for part in element.itersiblings(preceding=True))]
    after = [element.tail, *(part.tail for part in element.itersiblings())]
    return any(_says(text) for text in before) and not any(_says(text) for text in after)


def _badges_above(element: HtmlElement) -> list[HtmlElement]:
    """The badges in an element with which a part of the page opens whose heading is just below."""
    around = element.getparent()
    if around is None or element.tag in HEADINGS or not _holds_badges(element):
        return []
    if _says(around.text) or _says(element.tail):
        return []
    before = filter(_says_anything, element.itersiblings(preceding=True))
    behind = filter(_says_anything, dropwhile(_holds_badges, element.itersiblings()))
    if not all(map(_holds_badges, before)) or not _begins_with_heading(next(behind, None)):
        return []
    return [element] if _is_marked(element) else list(element)


def _holds_badges(element: HtmlElement) -> bool:
    """Whether an element is a badge or a row of nothing else."""
    if _is_marked(element):
        return _is_short(element)
    is_row = len(element) > 0 and not _says(element.text)
    return is_row and all(_is_marked(part) and not _says(part.tail) and _is_short(part) for part in element)


def _is_marked(element: HtmlElement) -> bool:
    return not _classes(element).isdisjoint(_BADGES)


def _is_short(element: HtmlElement) -> bool:
    is_short = 0 < len(element.text_content().split()) <= LONGEST_BADGE
    return is_short and not any(part.tag in HEADINGS for part in element.iter())


def _begins_with_heading(element: HtmlElement | None) -> bool:
    if element is None:
        return False
    for part in element.iter():
        if part.tag in HEADINGS or _says(part.text):
            return part.tag in HEADINGS
    return False


def _says_anything(element: HtmlElement) -> bool:
    return _says(element.text_content()) or _says(element.tail)


def _classes(element: HtmlElement) -> frozenset[str]:
    return _words_of(element.get("class", ""))


@lru_cache(4096)
def _words_of(classes: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(classes.lower()))


def _says(text: str | None) -> bool:
    return bool(text and text.strip())
