"""Clusters called by where they stand in a list: "klaster wymieniony w poz. 3", "klastry z pkt 2 i 4"."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.known_names import KnownName
from klastry.extract.structure.numbered.row_numbers import drafts_by_number
from klastry.extract.text.document import TextDocument
from klastry.polish.lexicon import ADDING

POSITION = frozenset(("poz.", "pozycja", "pkt", "pkt.", "punkt", "lp.", "nr", "nr.", "numer"))
LEADING = frozenset(("z", "ze", "w", "pod", "spod", "wymienić", "wskazać", "ująć"))
"""What may stand between "klaster" and its position."""
LONGEST_LEAD = 3
ROW = frozenset(("poz.", "pozycja", "lp."))
"""What calls an entry of the list without the word "klaster"."""
_RANGE = frozenset(("do", "lub", "-", "–"))
_NUMBER = re.compile(r"\d{1,3}")
"""A year is none: "klaster z poz. 4 do 2015 r. działał jako"."""
_IN_TEXT = re.compile(r"\b(?:poz|pkt|punk|lp|nr|numer)\w*\.?\s*\d", re.IGNORECASE)


class ListPositions:
    """The clusters of the only numbering of a document, by their numbers."""

    def __init__(self, document: TextDocument, drafts: Sequence[Draft]) -> None:
        self._drafts = drafts_by_number(document, drafts)

    def may_be_in(self, text: str) -> bool:
        """Whether a text may call a cluster by its number."""
        return bool(self._drafts) and _IN_TEXT.search(text) is not None

    def find(self, words: Sequence[str]) -> Iterator[KnownName]:
        """Where a text calls clusters by their numbers, the words before the first with it."""
        if not self._drafts:
            return
        for start in range(len(words)):
            places = _numbers_of_position(words, start)
            drafts = [self._drafts.get(int(words[at])) for at in places]
            for at, draft in zip(places, drafts, strict=True):
                if draft is not None and None not in drafts:
                    yield KnownName(start if at == places[0] else at, at + 1, draft)


def _numbers_of_position(words: Sequence[str], start: int) -> Sequence[int]:
    """Where the numbers of "klastry z poz. 2, 4 i 7" stand, or of "pozycje 2 i 4"; none where a range is given."""
    at = start
    if "klaster" in word_lemmas(words[start]):
        at = start + 1
        while at < len(words) and at <= start + LONGEST_LEAD and word_lemmas(words[at]) & LEADING:
            at += 1
        is_position = at < len(words) and _are(words[at], POSITION)
    else:
        is_position = _are(words[start], ROW) and not (start and _may_have_position(words, start))
    places = list(_row_of_numbers(words, at + 1)) if is_position else []
    goes_on = places and places[-1] + 2 < len(words) and words[places[-1] + 1] in _RANGE
    return () if goes_on and _NUMBER.fullmatch(words[places[-1] + 2]) else places


def _may_have_position(words: Sequence[str], start: int) -> bool:
    """Whether a position is that of what stands before it: "klaster z poz. 2", "wnioskodawca z poz. 2"."""
    return bool(word_lemmas(words[start - 1]) & LEADING)


def _are(word: str, those: frozenset[str]) -> bool:
    return bool(({word.lower()} | word_lemmas(word)) & those)


def _row_of_numbers(words: Sequence[str], at: int) -> Iterator[int]:
    """The places of the numbers of a row: "2, 4 i 7"."""
    while at < len(words) and words[at].isdecimal():
        yield at
        at += 2 if at + 1 < len(words) and words[at + 1] in ADDING else len(words)
