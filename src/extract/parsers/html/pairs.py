"""Elements that hold a label and its value, each in one of its own, as their classes or their fellows say."""

import re

from lxml.html import HtmlElement

from klastry.extract.parsers.html.hidden import is_unread
from klastry.extract.parsers.html.lists import LONGEST_TERM, is_one_entry

_WORDS = re.compile(r"[a-z]+")
_LABELS = frozenset("etykieta k key klucz label labels lbl term".split())
_VALUES = frozenset("v val value wartosc".split())
_FOR_SCREEN_READERS = re.compile(r"\b(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)\b", re.IGNORECASE)
"""Words that only those hear who cannot see the icon that stands for them: they label what follows."""
_INLINE = frozenset("a abbr b bdi em i label small span strong".split())
_MOST_PARTS = 4
"""Icons beside a label and its value are parts too."""


def label_and_value(element: HtmlElement) -> tuple[HtmlElement, HtmlElement] | None:
    """The two elements in an element of nothing else but icons, the label first, wherever it stands."""
    parts = _two_parts(element)
    if parts is None:
        return None
    one, other = parts
    if _is(one, _LABELS) or _is(other, _VALUES) or _FOR_SCREEN_READERS.search(one.get("class", "")):
        label, value = one, other
    elif _is(other, _LABELS) or _is(one, _VALUES):
        label, value = other, one
    elif _are_glued(one, other) and _is_one_of_several(element):
        label, value = one, other
    else:
        return None
    return (label, value) if _are_texts(label, value) else None


def _two_parts(element: HtmlElement) -> tuple[HtmlElement, HtmlElement] | None:
    """The two elements with text in an element that has nothing else to read."""
    if not 2 <= len(element) <= _MOST_PARTS or (element.text or "").strip():
        return None
    if any((part.tail or "").strip() for part in element):
        return None
    said = [part for part in element if not is_unread(part) and part.text_content().strip()]
    return (said[0], said[1]) if len(said) == 2 else None


def _are_glued(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two texts are one word but for the style that parts them."""
    return one.getnext() is other and not one.tail and {one.tag, other.tag} <= _INLINE


def _is_one_of_several(element: HtmlElement) -> bool:
    """Whether an element stands beside others of two glued parts, each begun by another word."""
    fellows = (_two_parts(other) for other in element.getparent() if other.tag == element.tag)
    firsts = {pair[0].text_content().strip() for pair in fellows if pair is not None and _are_glued(*pair)}
    return len(firsts) > 1


def _is(element: HtmlElement, words: frozenset[str]) -> bool:
    return not words.isdisjoint(_WORDS.findall(element.get("class", "").lower()))


def _are_texts(label: HtmlElement, value: HtmlElement) -> bool:
    """Whether both are short texts without a structure of their own."""
    if not (is_one_entry(label) and is_one_entry(value)):
        return False
    said = label.text_content().strip()
    return 0 < len(said) <= LONGEST_TERM and bool(value.text_content().strip())
