"""Tabs: what a page shows one at a time, each below the name on its tab."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import cast

import lxml.etree
from lxml.html import HtmlElement

from klastry.extract.parsers.html.tree import HEADINGS, LISTS
from klastry.polish.text import single_spaced

TAB_LEVEL = 6
"""A tab heads what it shows as the line of an accordion does."""
FEWEST = 2
LONGEST = 100
_TARGETS = ("data-bs-target", "data-target", "aria-controls", "href")
_MAY_BE_TABS = lxml.etree.XPath(
    "descendant::*[self::a or self::button]"
    "[@data-bs-target or @data-target or @aria-controls"
    " or @href[not(starts-with(., 'http') or starts-with(., '/'))]]"
)
"""All but the links that lead to other pages, which are most of those of a page."""


def tabs_of(body: HtmlElement) -> dict[HtmlElement, HtmlElement]:
    """The tab of each element that one shows; none where the element says itself what it is."""
    by_list: dict[HtmlElement, list[tuple[HtmlElement, str]]] = defaultdict(list)
    for tab in cast("list[HtmlElement]", _MAY_BE_TABS(body)):
        if (target := _target(tab)) and _says_something(tab):
            by_list[_list_of(tab)].append((tab, target))
    rows = [row for row in by_list.values() if len(row) >= FEWEST]
    if not rows:
        return {}
    by_id = {element.get("id"): element for element in body.iter() if element.get("id")}
    return {shown: tab for row in rows for tab, shown in _shown(row, by_id)}


def _target(tab: HtmlElement) -> str:
    """What a tab shows, by its id."""
    values = (tab.get(name) or "" for name in _TARGETS)
    return next((value.lstrip("#") for value in values if value[1:] and not value.startswith(("http", "/"))), "")


def _says_something(tab: HtmlElement) -> bool:
    text = tab.text_content().strip()
    return len(text) <= LONGEST and any(map(str.isalpha, text))


def _list_of(tab: HtmlElement) -> HtmlElement:
    """The list in which a tab stands, or the element that holds it and the others."""
    around = next((above for above in tab.iterancestors() if above.tag in LISTS), None)
    return tab.getparent() if around is None else around


def _shown(
    row: Sequence[tuple[HtmlElement, str]], by_id: dict[str, HtmlElement]
) -> Iterator[tuple[HtmlElement, HtmlElement]]:
    """Each tab with what it shows, where these are elements side by side, none of which has a heading."""
    shown = [by_id[target] for _, target in row if target in by_id]
    if len(shown) == len(row) == len(set(shown)) and len({part.getparent() for part in shown}) == 1:
        labels = [single_spaced(tab.text_content()) for tab, _ in row]
        if len(set(labels)) == len(row) and not any(map(_is_headed, shown, labels)):
            yield from ((tab, part) for (tab, _), part in zip(row, shown, strict=True))


def _is_headed(part: HtmlElement, label: str) -> bool:
    """Whether what a tab shows is a heading, or has one, or begins with what the tab says."""
    begins = single_spaced(part.text_content()[: len(label) * 4 + LONGEST]).casefold()
    return (
        part.tag in HEADINGS or begins.startswith(label.casefold()) or next(part.iter(*HEADINGS), None) is not None
    )
