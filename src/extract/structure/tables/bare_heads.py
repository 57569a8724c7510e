"""Heads that mean something by what is beside or below: "Ogółem" beside "Firmy", "Od" above years, "Portal"."""

import re
from collections.abc import Sequence

from klastry.extract.structure.meaning.label_meaning import is_unknown
from klastry.extract.values.addresses import expected_addresses_in
from klastry.extract.values.cell_text import Piece, says_nothing
from klastry.extract.values.years import YEAR
from klastry.polish.letters import with_letters

_IN_ALL = re.compile(r"(?:ogółem|razem|łącznie|w sumie|wszyscy)", re.IGNORECASE)
_KINDS = r"""
    m[śs]p mikro(?:firmy)? małe średnie duże firmy przedsiębior\w+ spółki
    uczelni\w* szkoły\w* nauka jednostki\s(?:naukowe|badawcze)
    jst gminy samorząd\w* iob instytucje(?:\sotoczenia)?(?:\sbiznesu)? ngo organizacje stowarzyszenia
    inne pozostał[ei]
""".split()
_OF_A_KIND = re.compile("|".join(_KINDS), re.IGNORECASE)
"""Members of one kind, at the head of a column of its own."""
FEWEST_KINDS = 2
_SINCE = re.compile(r"od(?: r(?:oku|\.))?", re.IGNORECASE)
_UNTIL = re.compile(r"do(?: r(?:oku|\.))?", re.IGNORECASE)
_YEAR = re.compile(rf"\s*{YEAR}\s*")
_NOTHING: tuple[str, ...] = ()


def fields_beside(
    heads: Sequence[str], known: dict[int, tuple[str, ...]], index: int, below: Sequence[Piece]
) -> tuple[str, ...]:
    """What a column is by the columns beside it; empty where they do not tell.

    Args:
        heads: The head of each column.
        known: What the columns are whose heads say it.
        index: The column.
        below: Its cells.
    """
    head = heads[index].strip(" :")
    head = with_letters(head.lower()) if head.isascii() else head
    fields = {field for those in known.values() for field in those}
    if "name" not in fields or index in known:
        return _NOTHING
    beside = known.get(index - 1), known.get(index + 1)
    kinds = sum(_OF_A_KIND.fullmatch(other.strip(" :")) is not None for other in heads)
    are_all = ("companies",) in beside or kinds >= FEWEST_KINDS
    if _IN_ALL.fullmatch(head) and "members" not in fields and are_all:
        return ("members",)
    is_span = any(_UNTIL.fullmatch(other.strip(" :")) for other in heads)
    if _SINCE.fullmatch(head) and "founded" not in fields and not is_span and _are_years(below):
        return ("founded",)
    if "website" not in fields and is_unknown(head) and _are_addresses(below):
        return ("website",)
    return _NOTHING


def _are_years(cells: Sequence[Piece]) -> bool:
    said = _said(cells)
    return bool(said) and all(_YEAR.fullmatch(cell.text) for cell in said)


def _are_addresses(cells: Sequence[Piece]) -> bool:
    """Whether cells have an address of pages each, and none of letters."""
    said = _said(cells)
    return len(said) > 1 and all(expected_addresses_in(cell) and "@" not in cell.text for cell in said)


def _said(cells: Sequence[Piece]) -> list[Piece]:
    return [cell for cell in cells if cell.text.strip() and not says_nothing(cell)]
