"""Badges in a heading: what a page marks a thing with that stands beside its name, and is no part of it."""

import re

from lxml.html import HtmlElement

from klastry.extract.parsers.html.tree import HEADINGS

_WORDS = re.compile(r"[a-z]+")
_BADGES = frozenset("badge chip etykieta label odznaka pill plakietka ribbon status tag".split())
_INLINE = frozenset("b em i mark small span strong sup".split())


def is_badge(element: HtmlElement) -> bool:
    """Whether an element is a badge that ends a heading, by its class and by what follows it."""
    if element.tag not in _INLINE or _BADGES.isdisjoint(_WORDS.findall(element.get("class", "").lower())):
        return False
    around = element.getparent()
    if around is None or around.tag not in HEADINGS or element.text_content().rstrip().endswith(":"):
        return False
    before = [around.text, *(part.text_content() for part in element.itersiblings(preceding=True))]
    after = [element.tail, *(part.tail for part in element.itersiblings())]
    return any(_says(text) for text in before) and not any(_says(text) for text in after)


def _says(text: str | None) -> bool:
    return bool(text and text.strip())
