"""Heads and page numbers that a text has on each of its pages, which form feeds part."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import chain

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–\s]*(?:str(?:ona|\.)?\s*)?\d{1,4}(?:\s*(?:z|/|\|)\s*\d{1,4})?[-–\s]*", re.IGNORECASE
)
_SAYS = re.compile(r"[^\W_]|#")
"""What says nothing, a rule of dashes, goes with what stands farther out."""
_EDGE = 3
"""So many lines at the top of a page and at its foot may be repeated, whatever stands between them."""
_DEEPEST = 12
"""And so many if all of them are, as the head of a table that goes on."""
_ON_PAGES = 0.5
_FEWEST_PAGES = 2


def without_running_heads(text: str) -> str:
    """The text; of several pages without the numbers of pages, and what most of them repeat there only once.

    The head of a table, below other text on its first page, is repeated by the next ones.
    """
    if "\f" not in text.strip("\f"):
        return text
    pages = [page.splitlines() for page in text.split("\f")]
    most = max(_FEWEST_PAGES, _ON_PAGES * sum(1 for page in pages if any(page)))
    repeated, outermost = (_repeated(pages, depth, most) for depth in (_DEEPEST, _EDGE))
    seen: set[str] = set()
    at_top: set[str] = set()
    for page in pages:
        top, foot = _edges(page)
        said_at_top = {_place(page[at]) for at in top}
        seen_here: set[str] = set()
        for edge, known in (top, at_top), (foot, frozenset[str]()):
            for at in list(_running(page, edge, repeated, outermost)):
                place = _place(page[at])
                if place in seen or place in known or _PAGE_NUMBER.fullmatch(page[at]):
                    page[at] = ""
                seen_here.add(place)
        seen |= seen_here
        at_top |= said_at_top
    return "\n".join(line for page in pages for line in page)


def _repeated(pages: Sequence[Sequence[str]], depth: int, most: float) -> set[str]:
    """What at least so many pages have among so many lines at their top or foot."""
    said = ({_place(page[at]) for edge in _edges(page) for at in edge[:depth]} for page in pages)
    return {place for place, count in Counter(chain(*said)).items() if count >= most}


def _edges(page: Sequence[str]) -> tuple[list[int], list[int]]:
    """The numbers of the first lines that hold text and of the last, each from the edge of the page."""
    filled = [number for number, line in enumerate(page) if line.strip()]
    middle = (len(filled) + 1) // 2
    return filled[:middle][:_DEEPEST], filled[middle:][: -_DEEPEST - 1 : -1]


def _running(page: Sequence[str], edge: Sequence[int], repeated: Set[str], outermost: Set[str]) -> Iterator[int]:
    """The lines of an edge that pages repeat: those that are outermost there, and without a break any more.

    A number is one of a page only where nothing of the page itself and no other number stands farther out.
    """
    is_unbroken, is_numbered = True, False
    for depth, at in enumerate(edge):
        place, is_number = _place(page[at]), _PAGE_NUMBER.fullmatch(page[at]) is not None
        is_near = depth < _EDGE and place in outermost and _SAYS.search(place) is not None
        may_be = is_unbroken and is_near and not is_numbered if is_number else is_unbroken or is_near
        if may_be and place in repeated:
            is_numbered = is_numbered or is_number
            yield at
        else:
            is_unbroken = False


def _place(line: str) -> str:
    return _FIGURES.sub("#", " ".join(line.split()))
