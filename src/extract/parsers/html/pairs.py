"""Elements that hold a label and its value, each in one of its own, as their classes or their fellows say."""

import re
from functools import lru_cache

from lxml.html import HtmlElement

from klastry.extract.parsers.html.glued import are_glued, inline_parts
from klastry.extract.parsers.html.hidden import is_unread
from klastry.extract.parsers.html.lists import LONGEST_TERM, OPEN_AT_ONCE, is_one_entry

_WORDS = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")
_LABELS = frozenset("etykieta k key klucz label labels lbl term".split())
_VALUES = frozenset("v val value wartosc".split())
_FOR_SCREEN_READERS = re.compile(r"\b(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)\b", re.IGNORECASE)
"""Words that only those hear who cannot see the icon that stands for them: they label what follows."""
_MOST_PARTS = 4
"""Icons beside a label and its value are parts too."""
_FEWEST_IN_GRID = 4
"""So many parts at least, every other one a label, are the cells of a grid that only its style draws."""


def labels_and_values(element: HtmlElement) -> list[tuple[HtmlElement, HtmlElement]]:
    """The labels with their values in an element that holds nothing else; none if it is no such element."""
    pair = _label_and_value(element)
    return _by_turns(element) if pair is None else [pair]


def _label_and_value(element: HtmlElement) -> tuple[HtmlElement, HtmlElement] | None:
    """The two elements in an element of nothing else but icons, the label first, wherever it stands."""
    parts = _two_parts(element)
    if parts is None:
        return None
    one, other = parts
    if _is(one, _LABELS) or _is(other, _VALUES) or _FOR_SCREEN_READERS.search(one.get("class", "")):
        label, value = one, other
    elif _is(other, _LABELS) or _is(one, _VALUES):
        label, value = other, one
    elif are_glued(one, other) and _begin_differently(element.getparent(), element.tag):
        is_label_below = _begins_with_number(one) and not _begins_with_number(other)
        label, value = (other, one) if is_label_below else (one, other)
    else:
        return None
    return (label, value) if _are_texts(label, value) else None


def _by_turns(element: HtmlElement) -> list[tuple[HtmlElement, HtmlElement]]:
    """The labels with their values that an element holds by turns, each kind in elements of its own look."""
    parts = inline_parts(element, _FEWEST_IN_GRID)
    if not parts:
        return []
    labels, values = parts[::2], parts[1::2]
    looks = {_look(label) for label in labels}, {_look(value) for value in values}
    if len(parts) % 2 or any(len(look) > 1 for look in looks) or looks[0] == looks[1]:
        return []
    pairs = list(zip(labels, values, strict=True))
    is_each = all(_are_texts(*pair) and not _DIGIT.search(pair[0].text_content()) for pair in pairs)
    return pairs if is_each else []


def _begins_with_number(element: HtmlElement) -> bool:
    return str(element.text_content()).strip()[:1].isdecimal()


def _look(part: HtmlElement) -> tuple[str, str]:
    return part.tag, part.get("class", "")


def _two_parts(element: HtmlElement) -> tuple[HtmlElement, HtmlElement] | None:
    """The two elements with text in an element that has nothing else to read."""
    if not 2 <= len(element) <= _MOST_PARTS or (element.text or "").strip():
        return None
    if any((part.tail or "").strip() for part in element):
        return None
    said = [part for part in element if not is_unread(part) and part.text_content().strip()]
    return (said[0], said[1]) if len(said) == 2 else None


@lru_cache(OPEN_AT_ONCE)
def _begin_differently(parent: HtmlElement, tag: str) -> bool:
    """Whether there are elements of two glued parts, each begun by another word; each of them asks for it."""
    pairs = (_two_parts(element) for element in parent.iterchildren(tag))
    firsts = {pair[0].text_content().strip() for pair in pairs if pair is not None and are_glued(*pair)}
    return len(firsts) > 1


def _is(element: HtmlElement, words: frozenset[str]) -> bool:
    return not words.isdisjoint(_WORDS.findall(element.get("class", "").lower()))


def _are_texts(label: HtmlElement, value: HtmlElement) -> bool:
    """Whether both are short texts without a structure of their own."""
    if not (is_one_entry(label) and is_one_entry(value)):
        return False
    said = label.text_content().strip()
    return 0 < len(said) <= LONGEST_TERM and bool(value.text_content().strip())
