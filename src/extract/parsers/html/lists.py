"""Lists of a web page: the markers that a browser prints, and items that are one entry."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from lxml.html import HtmlElement

from klastry.extract.parsers.html.tree import HEADINGS, LISTS
from klastry.extract.parsers.lines import is_usual_label, marker_of
from klastry.polish.text import has_cluster_word

_LONGEST_ENTRY = 600
LONGEST_TERM = 80
OPEN_AT_ONCE = 16
"""Of so many elements, one inside the other, what their children have in common is kept while these are read."""
_NOT_IN_ENTRY = (*HEADINGS, *LISTS, "li", "table", "dl")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_TALLEST_ROMAN = 39


@dataclass(slots=True)
class OpenList:
    """A list whose items are being read."""

    group: int
    style: str | None
    """"1", "a", "A", "i" or "I"; None for a list without an order."""
    next_number: int
    step: int
    is_typed: bool = False
    """Numbers are typed before its items."""

    def marker(self, item: HtmlElement) -> str:
        """The marker of the next item as a browser prints it: "3."; empty in a list without an order."""
        if self.style is None:
            return ""
        value = item.get("value", "")
        number = int(value) if value.isdecimal() and len(value) < 6 else self.next_number
        self.next_number = number + self.step
        return f"{_written(number, self.style)}."


@dataclass(frozen=True, slots=True)
class Terms:
    """What the terms of a definition list have in common."""

    name_entries: bool
    """They are names, most of them of clusters."""
    are_numbered: bool
    """Numbers are typed before them."""


def open_list(element: HtmlElement, group: int) -> OpenList:
    """A list at its beginning."""
    if element.tag != "ol":
        return OpenList(group, None, 1, 1, has_typed_numbers(element.iterchildren("li")))
    start = element.get("start", "")
    reverse = element.get("reversed") is not None
    first = int(start) if start.isdecimal() and len(start) < 6 else 1
    if reverse and not start:
        first = sum(1 for _ in element.iterchildren("li"))
    return OpenList(group, element.get("type", "1"), first, -1 if reverse else 1)


def has_typed_numbers(items: Iterable[HtmlElement]) -> bool:
    """Whether items are numbered by hand, from 1 on: "1. …", "2. …"."""
    texts = [text for item in items if (text := item.text_content().strip())]
    markers = list(takewhile(lambda marker: marker is not None, map(marker_of, texts)))
    numbers = [marker.number for marker in markers if marker is not None]
    return len(texts) > 1 and numbers == list(range(1, len(texts) + 1))


def is_one_entry(item: HtmlElement) -> bool:
    """Whether an element is short and has no structure of its own: its blocks are lines of one thing."""
    if any(True for _ in item.iterdescendants(*_NOT_IN_ENTRY)):
        return False
    return len(item.text_content()) <= _LONGEST_ENTRY


def definition_of(term: HtmlElement) -> HtmlElement | None:
    """The only definition of a short term, if it is a line or two: the two are a label with its value."""
    after = term.getnext()
    if after is None or after.tag != "dd" or (term.tail or "").strip():
        return None
    if (further := after.getnext()) is not None and further.tag == "dd":
        return None
    said = term.text_content().strip()
    is_pair = 0 < len(said) <= LONGEST_TERM and after.text_content().strip() and is_one_entry(after)
    return after if is_pair else None


@lru_cache(OPEN_AT_ONCE)
def terms_of(definition_list: HtmlElement) -> Terms:
    """What the terms are that stand next to each other in an element; each of them asks for it."""
    terms = list(definition_list.iterchildren("dt"))
    texts = [text for term in terms if (text := term.text_content().strip())]
    are_mostly_named = len(texts) > 1 and 2 * sum(map(has_cluster_word, texts)) >= len(texts)
    return Terms(are_mostly_named and not any(map(is_usual_label, texts)), has_typed_numbers(terms))


def _written(number: int, style: str) -> str:
    if style in {"a", "A"} and 1 <= number <= 26:
        return chr(ord(style) + number - 1)
    if style in {"i", "I"} and 1 <= number <= _TALLEST_ROMAN:
        roman = _roman(number)
        return roman if style == "i" else roman.upper()
    return str(number)


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written
