"""Texts side by side without a space: words of one line, but for the style that parts them."""

from itertools import pairwise

from lxml.html import HtmlElement

from klastry.extract.parsers.html.hidden import is_unread

INLINE = frozenset("a abbr b bdi em i label small span strong time".split())
_FEWEST = 3


def are_glued(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two texts are one word but for the style that parts them."""
    return one.getnext() is other and not one.tail and {one.tag, other.tag} <= INLINE


def glued_parts(element: HtmlElement) -> list[HtmlElement]:
    """The parts of an element that holds nothing but glued texts, as others beside or around it do.

    A word of which single letters or syllables have a style of their own is none, as no other is parted likewise.
    """
    parts = _parts(element)
    return parts if parts and any(_looks(other) == _looks(element) for other in _fellows(element)) else []


def _parts(element: HtmlElement) -> list[HtmlElement]:
    if (
        len(element) < _FEWEST
        or (element.text or "").strip()
        or not INLINE.issuperset(part.tag for part in element)
    ):
        return []
    parts = [part for part in element if not is_unread(part)]
    texts = [part.text_content().strip() for part in parts]
    is_whole = len(parts) >= _FEWEST and all(len(text) > 1 for text in texts)
    return parts if is_whole and all(are_glued(*pair) for pair in pairwise(element)) else []


def _fellows(element: HtmlElement) -> list[HtmlElement]:
    """The elements of the same place in the parts of the page around, two levels up at most."""
    parent = element.getparent()
    beside = [] if parent is None else [other for other in parent if other is not element]
    above = [] if parent is None or parent.getparent() is None else parent.getparent()
    place = 0 if parent is None else parent.index(element)
    return beside + [other[place] for other in above if other is not parent and len(other) > place]


def _looks(element: HtmlElement) -> list[tuple[str, str]]:
    return [(part.tag, part.get("class", "")) for part in element]
