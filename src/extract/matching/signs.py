"""Where in a text the tokens stand that the steps of patterns ask for.

Sets of tokens are integers: bit `i` is token `i`. So a whole text is asked at once, in a few operations.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from klastry.polish.agreement import adjective_slots
from klastry.polish.morphology import lemmas

ADJECTIVE = "<adjective>"
"""The sign that each adjective and participle has."""
Positions = Mapping[int, int]
"""By the numbers of sets the tokens that have a sign of each; a set that no token has a sign of is left out."""


def word_lemmas(word: str) -> frozenset[str]:
    """The candidate lemmas of a token; of what is no word itself."""
    return lemmas(word) if word[0].isalpha() else frozenset((word.casefold(),))


class Alphabet:
    """The sets of signs that patterns ask for, numbered; knows of each word in which of them it is."""

    def __init__(self, sets: Iterable[frozenset[str]]) -> None:
        self.numbers = {signs: number for number, signs in enumerate(dict.fromkeys(sets))}
        self._asking: dict[str, list[int]] = {}
        for signs, number in self.numbers.items():
            for sign in signs:
                self._asking.setdefault(sign, []).append(number)
        self._of_word = _SetsOfWord(self._asking)

    def signs(self, positions: Positions) -> int:
        """The sets of which any token has a sign, as bits."""
        return sum(map((1).__lshift__, positions))

    def positions(self, words: Sequence[str], kinds: Mapping[str, int]) -> Positions:
        """For each set of which a token has a sign all tokens that have one.

        Args:
            words: The text, word by word.
            kinds: The tokens of each kind.
        """
        found: dict[int, int] = defaultdict(int)
        for at, word in enumerate(words):
            token = 1 << at
            for number in self._of_word[word]:
                found[number] |= token
        for kind, tokens in kinds.items():
            for number in self._asking.get(f"<{kind}>", ()) if tokens else ():
                found[number] |= tokens
        return found


class _SetsOfWord(dict[str, tuple[int, ...]]):
    """The sets of which each word has a sign, looked for once."""

    def __init__(self, asking: Mapping[str, Sequence[int]]) -> None:
        self._asking = asking

    def __missing__(self, word: str) -> tuple[int, ...]:
        signs = (*word_lemmas(word), f"'{word.lower()}'", *((ADJECTIVE,) if adjective_slots(word) else ()))
        self[word] = tuple({number for sign in signs for number in self._asking.get(sign, ())})
        return self[word]
