"""Tells tables of contents from the text: lines that lead over to the number of a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.polish.text import fold

_HEADS = frozenset(("spis treści", "spis tresci", "zawartość", "w numerze", "contents", "table of contents"))
_PAGE = re.compile(r"\S[\s.…_–-]*\s(?:s\.|str\.)?\s*(?P<page>\d{1,4})$")
_LEADERS = re.compile(r"(?:\.\s?){4,}\s*\d{1,4}$|…\s*\d{1,4}$")
_FEWEST_BELOW_HEAD, _FEWEST_LED = 2, 3
"""So many lines are contents below a head that says so; so many with dots, by pages in order, without one."""


def without_contents(document: TextDocument) -> TextDocument:
    """The document with its tables of contents as furniture: they say again what stands on other pages."""
    blocks = document.blocks
    found = {at for run in _runs(document) for at in run}
    if not found:
        return document
    marked = [replace(block, furniture=True) if at in found else block for at, block in enumerate(blocks)]
    return replace(document, blocks=marked)


def _runs(document: TextDocument) -> Iterator[Sequence[int]]:
    """The numbers of the blocks of each table of contents."""
    blocks, at = document.blocks, 0
    while at < len(blocks):
        is_head = fold(document.quote(blocks[at])).strip(" :.") in _HEADS
        sign = _PAGE if is_head else _LEADERS
        end = begin = at + is_head
        while end < len(blocks) and _may_be_line(blocks[end]) and sign.search(document.quote(blocks[end])):
            end += 1
        run = range(begin, end)
        enough = _FEWEST_BELOW_HEAD if is_head else _FEWEST_LED
        if len(run) >= enough and _are_in_order(document, [blocks[i] for i in run]):
            yield run
        at = max(end, at + 1)


def _may_be_line(block: Block) -> bool:
    return block.kind is not BlockKind.CELL


def _are_in_order(document: TextDocument, lines: Sequence[Block]) -> bool:
    pages = [int(match["page"]) for line in lines if (match := _PAGE.search(document.quote(line)))]
    return len(pages) == len(lines) and all(one <= next_one for one, next_one in pairwise(pages))
