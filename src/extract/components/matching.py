"""Where a pattern matches in a text.

All places are tried at once: a set of places between tokens is an integer (bit `i` is the place before token
`i`), and each step of the pattern takes the set to that of the places that it leads to.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from klastry.extract.components.signs import Alphabet, Positions
from klastry.extract.rule_pattern import Pattern, Step

Value = tuple[str, str, int, int]
"""Kind, field, and the tokens from and to (exclusive) that say it."""
Found = tuple[int, int, tuple[Value, ...]]
"""Where a match begins and ends, and its values."""
_Steps = Sequence[tuple[Step, int]]
"""The steps of a pattern, each with the tokens that it may take."""


class PatternMatcher:
    """Finds one pattern in texts."""

    def __init__(self, pattern: Pattern, alphabet: Alphabet) -> None:
        self._pattern = pattern
        self._steps = [(step, alphabet.numbers[step.signs]) for step in pattern.steps]
        self.needs = sum({1 << number for step, number in self._steps if step.least})
        """The sets of the alphabet that a text must have, as bits."""

    def ends(self, positions: Positions, length: int) -> int:
        """The places at which a match ends, as a set of bits; what else there is of it is not worked out."""
        return self._ends(self._on(positions, length), length)

    def find(self, positions: Positions, length: int) -> list[Found]:
        """The matches that hold no other one: what stands nearest together belongs together.

        Args:
            positions: Of each set of the alphabet the tokens that have a sign of it.
            length: How many tokens the text has.
        """
        steps = self._on(positions, length)
        spans = _innermost(steps, self._ends(steps, length), self._pattern.at_start)
        return [(start, end, tuple(_values(steps, start, end))) for start, end in spans]

    def _on(self, positions: Positions, length: int) -> _Steps:
        return [(step, _tokens(step, positions.get(number, 0), length)) for step, number in self._steps]

    def _ends(self, steps: _Steps, length: int) -> int:
        places = 1 if self._pattern.at_start else (1 << length) - 1
        for step, tokens in steps:
            places = _onward(step, tokens, places)
            if not places:
                return 0
        return places & (1 << length) if self._pattern.at_end else places


_Numbered = tuple[int, PatternMatcher]
_NOTHING = -1
"""Stands for the set that a pattern needs all of whose steps may be left out."""


class PatternSet:
    """Patterns that are looked for together, so that each word of a text is looked up once for all of them."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.alphabet = Alphabet(step.signs for pattern in patterns for step in pattern.steps)
        self._by_need = _by_rarest_need([PatternMatcher(pattern, self.alphabet) for pattern in patterns])
        self._rarest = sum(1 << number for number in self._by_need if number != _NOTHING)

    def likely(self, signs: int) -> list[_Numbered]:
        """The patterns, with their numbers, that find all they need among these sets of the alphabet, as bits."""
        groups = (self._by_need.get(number, ()) for number in (_NOTHING, *_bits(signs & self._rarest)))
        return sorted(one for group in groups for one in group if one[1].needs & signs == one[1].needs)


def _by_rarest_need(matchers: Sequence[PatternMatcher]) -> Mapping[int, Sequence[_Numbered]]:
    """The patterns with their numbers, each under that set of the alphabet that fewest of all patterns need."""
    needed = Counter(number for matcher in matchers for number in _bits(matcher.needs))
    found: dict[int, list[_Numbered]] = defaultdict(list)
    for numbered in enumerate(matchers):
        found[min(_bits(numbered[1].needs), key=needed.__getitem__, default=_NOTHING)].append(numbered)
    return found


def _tokens(step: Step, tokens: int, length: int) -> int:
    """The tokens that a step may take."""
    return ~tokens & ((1 << length) - 1) if step.is_gap else tokens


def _onward(step: Step, tokens: int, places: int) -> int:
    """The places after a step that begins at any of these."""
    if step.least:
        places = (places & tokens) << 1
    if step.most is None:  # a carry runs through all tokens that follow one another
        return (places & tokens) + tokens ^ tokens | places
    for _ in range(step.least, step.most):
        further = places | (places & tokens) << 1
        if further == places:
            break
        places = further
    return places


def _back(step: Step, tokens: int, places: int) -> int:
    """The places before a step that ends at any of these."""
    if step.least:
        places = places >> 1 & tokens
    if step.most is None:
        return _down_runs(tokens, places)
    for _ in range(step.least, step.most):
        further = places | places >> 1 & tokens
        if further == places:
            break
        places = further
    return places


def _down_runs(tokens: int, places: int) -> int:
    """The places, and those before them as far as tokens follow one another, each time twice as far."""
    far = 1
    while tokens and (further := places | places >> far & tokens) != places:
        places, tokens, far = further, tokens & tokens >> far, 2 * far
    return places


def _innermost(steps: _Steps, ends: int, at_start: bool) -> Iterator[tuple[int, int]]:
    """The shortest match to each end, without those that hold another one; the shorter ones first."""
    spans: list[tuple[int, int]] = []
    for end in _bits(ends):
        places = 1 << end
        for step, tokens in reversed(steps):
            places = _back(step, tokens, places)
        start = 0 if at_start else places.bit_length() - 1
        if start < end and not (spans and start <= spans[-1][0]):
            spans.append((start, end))
    return iter(sorted(spans, key=lambda span: span[1] - span[0]))


def _values(steps: _Steps, start: int, end: int) -> Iterator[Value]:
    """The values that the steps of a match say, each step as long as it can be (of two numbers the last)."""
    before = [1 << end]
    for step, tokens in reversed(steps):
        before.append(_back(step, tokens, before[-1]))
    at = start
    for (step, tokens), left in zip(steps, before[-2::-1], strict=True):
        onward = (_onward(step, tokens, 1 << at) & left).bit_length() - 1
        if step.value is not None and onward > at:
            yield *step.value, at, onward
        at = onward


def _bits(number: int) -> Iterator[int]:
    while number:
        yield (number & -number).bit_length() - 1
        number &= number - 1
