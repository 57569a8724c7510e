"""Heads and page numbers that a text has on each of its pages, which form feeds part."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–\s]*(?:str(?:ona|\.)?\s*)?\d{1,4}(?:\s*(?:z|/|\|)\s*\d{1,4})?[-–\s]*", re.IGNORECASE
)
_EDGE = 3
"""So many lines at the top of a page and at its foot may be repeated."""
_ON_PAGES = 0.5
_FEWEST_PAGES = 2


def without_running_heads(text: str) -> str:
    """The text; of several pages without the numbers of pages, and what most of them repeat there only once."""
    if "\f" not in text.strip("\f"):
        return text
    pages = [page.splitlines() for page in text.split("\f")]
    places = Counter(place for page in pages for place in {_place(page[at]) for at in _edges(page)})
    most = max(_FEWEST_PAGES, _ON_PAGES * sum(1 for page in pages if any(page)))
    seen: set[str] = set()
    for page in pages:
        for at in list(_edges(page)):
            place = _place(page[at])
            if places[place] >= most and (place in seen or _PAGE_NUMBER.fullmatch(page[at])):
                page[at] = ""
            seen.add(place)
    return "\n".join(line for page in pages for line in page)


def _edges(page: Sequence[str]) -> Iterator[int]:
    """The numbers of the first and last lines that hold text."""
    filled = [number for number, line in enumerate(page) if line.strip()]
    yield from dict.fromkeys([*filled[:_EDGE], *filled[-_EDGE:]])


def _place(line: str) -> str:
    return _FIGURES.sub("#", " ".join(line.split()))
