"""Where in a text the tokens stand that the steps of patterns ask for.

Sets of tokens are integers: bit `i` is token `i`. So a whole text is asked at once, in a few operations.
"""

from collections.abc import Iterable, Mapping, Sequence

from klastry.polish.morphology import lemmas


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
        self._of_word: dict[str, tuple[int, ...]] = {}

    def signs(self, positions: Sequence[int]) -> int:
        """The sets of which any token has a sign, as bits."""
        return sum(1 << number for number, tokens in enumerate(positions) if tokens)

    def positions(self, words: Sequence[str], kinds: Mapping[str, int]) -> list[int]:
        """For each set the tokens that have a sign of it.

        Args:
            words: The text, word by word.
            kinds: The tokens of each kind.
        """
        found = [0] * len(self.numbers)
        for at, word in enumerate(words):
            for number in self._sets_of(word):
                found[number] |= 1 << at
        for kind, tokens in kinds.items():
            for number in self._asking.get(f"<{kind}>", ()):
                found[number] |= tokens
        return found

    def _sets_of(self, word: str) -> tuple[int, ...]:
        if word not in self._of_word:
            signs = (*word_lemmas(word), f"'{word.lower()}'")
            self._of_word[word] = tuple({number for sign in signs for number in self._asking.get(sign, ())})
        return self._of_word[word]
