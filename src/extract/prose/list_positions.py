"""Clusters called by where they stand in a list: "klaster wymieniony w poz. 3", "klaster z pkt 2"."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.components.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.known_names import KnownName
from klastry.extract.text.document import BlockKind, TextDocument
from klastry.polish.agreement import noun_slots

POSITION = frozenset(("poz.", "pozycja", "pkt", "pkt.", "punkt", "lp.", "nr", "nr.", "numer"))
LEADING = frozenset(
    ("z", "ze", "w", "pod", "spod", "wymienić", "wymieniony", "wskazać", "wskazany", "ujęty", "ująć")
)
"""What may stand between "klaster" and its position."""
LONGEST_LEAD = 3
_MORE = frozenset(("i", "oraz", "lub", "do", ",", "-", "–"))
_IN_TEXT = re.compile(r"\b(?:poz|pkt|punk|lp|nr|numer)\w*\.?\s*\d", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,3})[.)]?(?=\s|$)")


class ListPositions:
    """The clusters of the only numbered list of a document, by their numbers."""

    def __init__(self, document: TextDocument, drafts: Sequence[Draft]) -> None:
        numbered = [(number, d) for d in drafts if (number := _number(document, d)) is not None]
        one_list = len({draft.group for _, draft in numbered}) == 1
        self._drafts = dict(numbered) if one_list and len(dict(numbered)) == len(numbered) else {}

    def may_be_in(self, text: str) -> bool:
        """Whether a text may call a cluster by its number."""
        return bool(self._drafts) and _IN_TEXT.search(text) is not None

    def find(self, words: Sequence[str]) -> Iterator[KnownName]:
        """Where a text calls a cluster by its number, the word "klaster" with it."""
        if not self._drafts:
            return
        for start, word in enumerate(words):
            end = _end_of_position(words, start) if _is_one_cluster(word) else None
            if end is not None and (draft := self._drafts.get(int(words[end - 1]))) is not None:
                yield KnownName(start, end, draft)


def _number(document: TextDocument, draft: Draft) -> int | None:
    """The number that a list item or the row of a table begins with."""
    if not draft.structured or draft.group is None:
        return None
    block = document.blocks[document.block_at(draft.scope.start)]
    said = block.marker if block.kind is BlockKind.LIST_ITEM else document.quote(draft.scope)
    match = _NUMBER.match(said)
    return int(match[1]) if match else None


def _is_one_cluster(word: str) -> bool:
    return "klaster" in word_lemmas(word) and any(slot.number == "sg" for slot in noun_slots(word))


def _end_of_position(words: Sequence[str], start: int) -> int | None:
    """Where "z poz. 3" ends that follows the word at a place; None where no single number follows so."""
    at = start + 1
    while at < len(words) and at <= start + LONGEST_LEAD and word_lemmas(words[at]) & LEADING:
        at += 1
    if at >= len(words) or not ({words[at].lower()} | word_lemmas(words[at])) & POSITION:
        return None
    number = at + 1
    if number >= len(words) or not words[number].isdecimal() or _goes_on(words, number + 1):
        return None
    return number + 1


def _goes_on(words: Sequence[str], at: int) -> bool:
    return at + 1 < len(words) and words[at] in _MORE and words[at + 1].isdecimal()
