"""Elements that hold a label and its value, each in an element of its own, as their classes say."""

import re

from lxml.html import HtmlElement

from klastry.extract.parsers.html.hidden import is_unread
from klastry.extract.parsers.html.lists import LONGEST_TERM, is_one_entry

_WORDS = re.compile(r"[a-z]+")
_LABELS = frozenset("etykieta k key klucz label labels lbl term".split())
_VALUES = frozenset("v val value wartosc".split())


def label_and_value(element: HtmlElement) -> tuple[HtmlElement, HtmlElement] | None:
    """The two elements in an element of nothing else, the label first, wherever it stands."""
    if len(element) != 2 or (element.text or "").strip():
        return None
    one, other = element
    if _is(one, _LABELS) or _is(other, _VALUES):
        label, value = one, other
    elif _is(other, _LABELS) or _is(one, _VALUES):
        label, value = other, one
    else:
        return None
    return (label, value) if _are_texts(label, value) else None


def _is(element: HtmlElement, words: frozenset[str]) -> bool:
    return not words.isdisjoint(_WORDS.findall(element.get("class", "").lower()))


def _are_texts(label: HtmlElement, value: HtmlElement) -> bool:
    """Whether both are short texts that are shown, and none stands beside them."""
    if any((part.tail or "").strip() or is_unread(part) or not is_one_entry(part) for part in (label, value)):
        return False
    said = label.text_content().strip()
    return 0 < len(said) <= LONGEST_TERM and bool(value.text_content().strip())
