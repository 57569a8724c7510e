"""Tells of most texts, at little cost, that no rule can match in them, so that they need not be analysed.

First it is asked which words and signs a text has at all, then whether they stand as a pattern wants them, with
any figure taken for a number, any capital for a name, and so on. Each piece of text between blanks is looked at
once in a process; after that it costs a look into a dictionary. Of names of clusters only those count that have
the word.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_

from klastry.extract.matching.pattern_set import PatternSet
from klastry.extract.matching.rule_pattern import Pattern
from klastry.extract.matching.signs import Alphabet
from klastry.extract.matching.spelling import Spelling
from klastry.extract.tokenizer import tokens_of
from klastry.extract.values.address_parts import POSTCODE
from klastry.extract.values.addresses import is_address
from klastry.extract.values.chronicled_years import may_be_chronicled
from klastry.extract.values.jubilees import may_be_jubilee
from klastry.extract.values.mixed_counts import has_row_of_kinds
from klastry.extract.values.registry_numbers import REGISTERS
from klastry.extract.values.relative_years import MONTH_WORDS, YEAR_WORDS
from klastry.places.voivodeships import may_be_voivodeship
from klastry.polish.abroad import may_be_abroad
from klastry.polish.dates import may_have_year
from klastry.polish.numerals import may_be_in_number
from klastry.polish.ordinals import may_be_ordinal
from klastry.polish.text import QUOTES, has_cluster_word

REACH = {
    "abroad": 2,
    "land": 1,
    "year": 4,
    "jubilee": 4,
    "passed": 4,
    "ordinal": 3,
    "place": 6,
    "voivodeship": 4,
} | dict.fromkeys(REGISTERS, 12)
"""So many tokens before and after the one that tells it a value can extend."""
NAMED = ("proper", "body")
CACHED_PIECES = 100_000
_OF_WORDS = (
    (may_be_jubilee, ("jubilee",)),
    (may_be_chronicled, ("chronicled",)),
    (may_be_in_number, ("number", "mixed", "passed")),
    (may_be_ordinal, ("ordinal",)),
    (may_be_abroad, ("abroad", "land")),
    (may_be_voivodeship, ("voivodeship",)),
    (is_address, ("url",)),
)
"""What tells of a word alone that it may be a value of these kinds, or a part of one."""


class Gate:
    """Knows what each pattern cannot do without."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._spelling = Spelling(patterns)
        self._patterns = PatternSet(patterns)
        self._signs = _Signs(self._patterns.alphabet)

    def may_match(self, text: str) -> bool:
        """Whether some pattern may match in a text."""
        pieces = text.split()
        if not self._spelling.may_match(pieces):
            return False
        signs = reduce(or_, map(self._signs.__getitem__, pieces), 0)
        likely = self._patterns.likely(signs)
        if not likely:
            return False
        words = [word for piece in pieces for word in tokens_of(piece)]
        read = self._patterns.text(words, _kinds_in(pieces, words))
        return any(matcher.ends(read) for _, matcher in likely)


class _Signs(dict[str, int]):
    """For each piece of text the sets of the alphabet of which it has a sign, or may have one, as bits."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet = alphabet

    def __missing__(self, piece: str) -> int:
        found = self._alphabet.positions(tokens_of(piece), _possible_kinds([piece]))
        self[piece] = self._alphabet.signs(found)
        return self[piece]


def _possible_kinds(pieces: Sequence[str]) -> Mapping[str, int]:
    """For each kind of value the tokens that can be a part of one."""
    telling: dict[str, int] = defaultdict(int)
    length = 0
    for piece in pieces:
        own = len(tokens_of(piece))
        for kind in _kinds_told_by(piece):
            telling[kind] |= ((1 << own) - 1) << length
        length += own
    return {kind: _extended(kind, tokens, length) for kind, tokens in telling.items()}


def _kinds_in(pieces: Sequence[str], words: Sequence[str]) -> Mapping[str, int]:
    """The same of a whole text: none of its numbers is of several kinds of bodies where it has no row of these."""
    kinds = _possible_kinds(pieces)
    has_row = "mixed" in kinds and has_row_of_kinds(words)
    return kinds if has_row else {kind: tokens for kind, tokens in kinds.items() if kind != "mixed"}


def _extended(kind: str, tokens: int, length: int) -> int:
    """The tokens that a value can take which one of these tells; a proper name may go on as far as it likes."""
    if kind in NAMED:
        return (1 << length) - (tokens & -tokens)
    for _ in range(REACH.get(kind, 0)):
        tokens |= tokens << 1 | tokens >> 1
    return tokens & ((1 << length) - 1)


@lru_cache(CACHED_PIECES)
def _kinds_told_by(piece: str) -> tuple[str, ...]:
    return tuple(_telling(piece))


def _telling(piece: str) -> Iterator[str]:
    words = tokens_of(piece)
    lowered = {word.lower() for word in words}
    yield from REGISTERS & lowered
    if may_have_year(piece) or lowered & YEAR_WORDS or lowered & MONTH_WORDS:
        yield "year"
    for may_be, kinds in _OF_WORDS:
        if any(map(may_be, words)):
            yield from kinds
    if not (piece.islower() and QUOTES.isdisjoint(piece)):
        yield from ("place", *NAMED)
    if POSTCODE.search(piece):
        yield "postcode"
    if has_cluster_word(piece):
        yield from ("cluster", "name")
