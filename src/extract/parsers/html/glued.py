"""Texts side by side without a space: words of one line, but for the style that parts them."""

from collections.abc import Iterator
from itertools import pairwise

from lxml.html import HtmlElement

from klastry.extract.parsers.html.hidden import is_unread

INLINE = frozenset("a abbr b bdi em i label small span strong time".split())
_FEWEST = 3
_SHORTEST = 2


def are_glued(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two texts are one word but for the style that parts them."""
    return one.getnext() is other and not one.tail and {one.tag, other.tag} <= INLINE


def inline_parts(element: HtmlElement, fewest: int) -> list[HtmlElement]:
    """The parts of an element that holds nothing but so many texts side by side; none if it is another one."""
    if len(element) < fewest or (element.text or "").strip():
        return []
    if any(part.tag not in INLINE or (part.tail or "").strip() for part in element):
        return []
    parts = [part for part in element if not is_unread(part)]
    return parts if len(parts) >= fewest else []


def glued_parts(element: HtmlElement) -> list[HtmlElement]:
    """The parts of an element that holds nothing but glued texts, as the ones next to it or around it do.

    A word of which single letters or syllables have a style of their own is none, as no other is parted likewise.
    """
    parts = inline_parts(element, _FEWEST)
    if not parts or any(len(part.text_content().strip()) < _SHORTEST for part in parts):
        return []
    is_glued = all(are_glued(*pair) for pair in pairwise(element))
    return parts if is_glued and any(_looks(other) == _looks(element) for other in _next_to(element)) else []


def _next_to(element: HtmlElement) -> Iterator[HtmlElement]:
    """The elements before and behind one, and those in its place in what is before and behind its parent."""
    yield from _beside(element)
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        yield from (other[place] for other in _beside(parent) if len(other) > place)


def _beside(element: HtmlElement) -> Iterator[HtmlElement]:
    return (other for other in (element.getprevious(), element.getnext()) if other is not None)


def _looks(element: HtmlElement) -> list[tuple[str, str]]:
    return [(part.tag, part.get("class", "")) for part in element]
