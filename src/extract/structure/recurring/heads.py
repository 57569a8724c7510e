"""The name that a line or cell begins with, and what the same line says besides."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klastry.extract.structure.governing.titles import announces
from klastry.extract.structure.lists.item_parts import is_place
from klastry.extract.structure.lists.list_items import take_apart
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.name_lines import looks_like_name, says_cluster
from klastry.extract.structure.meaning.remembered import remembered
from klastry.extract.structure.meaning.row_filter import is_cluster_row, names_other_kind
from klastry.extract.structure.recurring.pieces import COLONS, DASHES, STROKES, Told, bare, cut, seams, told_in
from klastry.extract.text.document import TextDocument
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.years import years_in
from klastry.polish.text import has_cluster_word, is_longer

LONGEST_NAME = 16
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Head:
    """A name with what is said in its line."""

    name: Piece
    told: tuple[Told, ...]
    lead: frozenset[str]
    """The kinds of what stands before the name in its line."""
    marked: bool
    """The name says itself that it is a cluster's."""
    is_whole: bool
    """All of the line is understood."""


@remembered
def head_of(document: TextDocument, line: Piece) -> Head | None:
    """The name of a cluster, or what is written like one, with which a line begins; None for any other line."""
    found = None
    for parts in dict.fromkeys(_ways(document, bare(line))):  # most lines are cut alike, whichever way
        head = _head(document, parts)
        if head is not None and (found is None or _rank(head) > _rank(found)):
            found = head
    return found


def _rank(head: Head) -> tuple[bool, bool, bool]:
    return head.marked, bool(head.told or head.lead), head.is_whole


def _ways(document: TextDocument, line: Piece) -> Iterator[tuple[Piece, ...]]:
    """The ways of cutting a line, the layout's own first."""
    strokes = [match.span() for match in STROKES.finditer(line.text)]
    own = sorted({*strokes, *seams(document, line)})
    dashes = [match.span() for match in DASHES.finditer(line.text)]
    yield tuple(cut(line, own))
    if dashes:
        yield tuple(cut(line, sorted({*own, *dashes})))
    yield (line,)
    if colon := COLONS.search(line.text):
        yield tuple(cut(line, sorted({*own, colon.span()})))


def _head(document: TextDocument, parts: Sequence[Piece]) -> Head | None:
    """The name as the first part that says nothing else, up to the next that does."""
    lead: frozenset[str] = frozenset()
    told: list[Told] = []
    at = 0
    while at < len(parts) - 1 and not _may_be_name(parts[at].text) and (before := told_in(document, parts[at])):
        told.append(before)
        lead |= before.kinds
        at += 1
    name, *others = parts[at:] or [Piece("", 0)]
    if (told and not lead) or not _may_begin_name(name.text):
        return None
    item = take_apart(name)
    if not _may_be_name(item.name.text):
        return None
    beside = Told(name, item)
    read = [told_in(document, other) for other in others]
    if others and read[0] is None and len(others[0].text.split()) <= LONGEST_NAME and not item_says(beside):
        return None  # the name may go on there
    understood = [one for one in read if one is not None]
    told += [beside, *understood] if item_says(beside) else understood
    is_whole = len(understood) == len(others) and not item.rest
    return Head(item.name, tuple(told), lead, says_cluster(item.name.text), is_whole)


def item_says(told: Told) -> bool:
    """Whether a piece says anything besides a name."""
    return bool(told.kinds) or told.said.forming is not None


def _may_begin_name(text: str) -> bool:
    """Whether a text may begin with a name: with a capital, or with the word for clusters in it."""
    letter = _LETTER.search(text)
    return letter is not None and (letter[0].isupper() or has_cluster_word(text))


def _may_be_name(text: str) -> bool:
    """Whether a text may be a cluster's name: by its word, or by how it is written."""
    if is_longer(text, LONGEST_NAME) or is_place(text) or announces(text):
        return False
    if has_cluster_word(text):
        return says_cluster(text)
    is_else = names_other_kind(text) or meaning(text) or years_in(text)
    return not is_else and looks_like_name(text) and is_cluster_row(text)
