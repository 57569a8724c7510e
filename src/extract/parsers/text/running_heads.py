"""Heads and page numbers that a text has on each of its pages, which form feeds part."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import chain

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–\s]*(?:str(?:ona|\.)?\s*)?\d{1,4}(?:\s*(?:z|/|\|)\s*\d{1,4})?[-–\s]*", re.IGNORECASE
)
_NUMBER_AT_END = re.compile(
    rf"\s{{2,}}{_PAGE_NUMBER.pattern}$|^{_PAGE_NUMBER.pattern}\s{{2,}}(?=\S)", re.IGNORECASE
)
_SAYS = re.compile(r"[^\W_]|#")
"""What says nothing, a rule of dashes, goes with what stands farther out."""
_EDGE = 3
"""So many lines at the top of a page and at its foot may be repeated, whatever stands between them."""
_DEEPEST = 12
"""And so many if all of them are, as the head of a table that goes on."""
_ON_PAGES = 0.5
_FEWEST_PAGES = 2


def without_running_heads(text: str) -> tuple[str, dict[int, str]]:
    """The text without what its pages repeat and their numbers, and the feet that have one, by their lines.

    What stands at the top of pages is said by the first one; what stands at their foot, without a number, by the
    last: between them rows of one table go on. The head of a table, below other text on its first page, is said
    again by the next ones.
    """
    if "\f" not in text.strip("\f"):
        return text, {}
    pages = [page.splitlines() for page in text.split("\f")]
    most = max(_FEWEST_PAGES, _ON_PAGES * sum(1 for page in pages if any(page)))
    repeated, outermost = (_repeated(pages, depth, most) for depth in (_DEEPEST, _EDGE))
    edges = [[list(_running(page, edge, repeated, outermost)) for edge in _edges(page)] for page in pages]
    at_top = _said_at_top(pages, [top for top, _ in edges])
    _say_at_foot(pages, [foot for _, foot in edges], at_top)
    feet = _taken_out(pages, [foot for _, foot in edges])
    return "\n".join(line for page in pages for line in page), feet


def _said_at_top(pages: Sequence[list[str]], tops: Sequence[Sequence[int]]) -> set[str]:
    """Blank at the top of pages what pages before them say, and give what is left."""
    above: set[str] = set()
    left: set[str] = set()
    for page, top in zip(pages, tops, strict=True):
        said = set(map(_place, page))
        left |= _say_once(page, top, above)
        above |= said
    return left


def _say_at_foot(pages: Sequence[list[str]], feet: Sequence[Sequence[int]], at_top: Set[str]) -> None:
    """Blank at the foot of pages what is said at the top of one, or at the foot of one after them."""
    said = set(at_top)
    for page, foot in reversed([*zip(pages, feet, strict=True)]):
        said |= _say_once(page, foot, said)


def _taken_out(pages: Sequence[list[str]], feet: Sequence[Sequence[int]]) -> dict[int, str]:
    """The feet of pages that have a number, by the lines from which they are taken."""
    taken: dict[int, str] = {}
    first = 0
    for page, foot in zip(pages, feet, strict=True):
        for at in foot:
            if _NUMBER_AT_END.search(page[at].strip()):
                taken[first + at], page[at] = page[at].strip(), ""
        first += len(page)
    return taken


def _say_once(page: list[str], edge: Sequence[int], said: Set[str]) -> set[str]:
    """Blank what is said elsewhere of some lines of a page, and numbers of pages; give what is left."""
    for at in edge:
        if _place(page[at]) in said or _PAGE_NUMBER.fullmatch(page[at]):
            page[at] = ""
    return {_place(page[at]) for at in edge if page[at]}


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
    """What a line says, whatever its figures are, without the number of the page at one of its ends."""
    said = line if _PAGE_NUMBER.fullmatch(line) else _NUMBER_AT_END.sub("", line.strip())
    return _FIGURES.sub("#", " ".join(said.split()))
