"""Tells of most texts by their letters alone that no pattern can match, before a word of them is looked up.

Most patterns that announce or name clusters want the word for these, or other words just as they are spelt.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_

from klastry.extract.matching.rule_pattern import Pattern, Step
from klastry.extract.tokenizer import tokens_of
from klastry.polish.text import CLUSTER_STEMS


class Spelling:
    """Knows the words that stand as they are spelt, or are for clusters, wherever each pattern matches."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        wanted = {frozenset(_spelt(pattern)) for pattern in patterns}
        numbers = {words: number for number, words in enumerate(set[frozenset[str]]().union(*wanted))}
        ways = [sum(1 << numbers[words] for words in way) for way in wanted]
        self._ways = [way for way in ways if not any(way & other == other for other in ways if other != way)]
        self._signs = _Signs(numbers)

    def may_match(self, pieces: Sequence[str]) -> bool:
        """Whether some pattern has its words in a text, given by what stands between its blanks."""
        if 0 in self._ways:
            return True
        signs = reduce(or_, map(self._signs.__getitem__, pieces), 0)
        return any(way & signs == way for way in self._ways)


class _Signs(dict[str, int]):
    """For each piece of text the sets of words of which it has one, as bits."""

    def __init__(self, numbers: dict[frozenset[str], int]) -> None:
        self._of_word: dict[str, int] = defaultdict(int)
        for words, number in numbers.items():
            for word in words:
                self._of_word[word] |= 1 << number

    def __missing__(self, piece: str) -> int:
        own = {word.lower() for word in tokens_of(piece)}
        own |= {cue for cue in CLUSTER_STEMS if cue in piece.lower()}
        self[piece] = reduce(or_, (self._of_word[word] for word in own if word in self._of_word), 0)
        return self[piece]


def _spelt(pattern: Pattern) -> Iterator[frozenset[str]]:
    """For each item of a pattern that no match lacks, and that is none but such words, these."""
    for item in pattern.items:
        if isinstance(item, Step) and item.least:
            words = frozenset(word for sign in item.signs for word in _words(sign))
            if all(map(_words, item.signs)):
                yield words


def _words(sign: str) -> Sequence[str]:
    """What a token that has a sign is or holds, as it is spelt; nothing where that is not known."""
    if any(cue in sign for cue in CLUSTER_STEMS):
        return CLUSTER_STEMS
    if sign[0] == sign[-1] == "'" and len(sign) > 1:
        return (sign[1:-1],)
    return () if any(map(str.isalnum, sign)) else (sign,)
