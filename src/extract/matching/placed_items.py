"""The items of a pattern on the tokens of a text.

All places are tried at once: a set of places between tokens is an integer (bit `i` is the place before token
`i`), and each item takes the set to that of the places that it leads to.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from klastry.extract.matching.rule_pattern import Step

Value = tuple[str, str, int, int]
"""Kind, field, and the tokens from and to (exclusive) that say it."""


@dataclass(slots=True)
class PlacedStep:
    """A step and the tokens that it may take; so many are made that it would tell if they were frozen."""

    step: Step
    tokens: int

    def onward(self, places: int) -> int:
        """The places after the step where it begins at any of these."""
        step, tokens = self.step, self.tokens
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

    def back(self, places: int) -> int:
        """The places before the step where it ends at any of these."""
        step, tokens = self.step, self.tokens
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

    def values(self, start: int, end: int) -> Iterator[Value]:
        """What the step says where it goes from one place to another."""
        if self.step.value is not None and end > start:
            yield *self.step.value, start, end


@dataclass(frozen=True, slots=True)
class PlacedChoice:
    """Those wordings of a phrase that the text may have."""

    wordings: Sequence["Row"]
    is_optional: bool

    def onward(self, places: int) -> int:
        """The places after the phrase where it begins at any of these."""
        found = places if self.is_optional else 0
        for row in self.wordings:
            found |= onward(row, places)
        return found

    def back(self, places: int) -> int:
        """The places before the phrase where it ends at any of these."""
        found = places if self.is_optional else 0
        for row in self.wordings:
            found |= back(row, places)
        return found

    def values(self, start: int, end: int) -> Iterator[Value]:
        """What the first wording says that goes from one place to another."""
        row = next((row for row in self.wordings if onward(row, 1 << start) >> end & 1), ())
        return values(row, start, end)


Row: TypeAlias = Sequence[PlacedStep | PlacedChoice]


def onward(row: Row, places: int) -> int:
    """The places after a row of items that begins at any of these."""
    for item in row:
        places = item.onward(places)
        if not places:
            break
    return places


def back(row: Row, places: int) -> int:
    """The places before a row of items that ends at any of these."""
    for item in reversed(row):
        places = item.back(places)
        if not places:
            break
    return places


def values(row: Row, start: int, end: int) -> Iterator[Value]:
    """The values that a row of items says from one place to another, each item as long as it can be."""
    before = [1 << end]
    for item in reversed(row):
        before.append(item.back(before[-1]))
    at = start
    for item, left in zip(row, before[-2::-1], strict=True):
        reached = (item.onward(1 << at) & left).bit_length() - 1
        yield from item.values(at, reached)
        at = reached


def _down_runs(tokens: int, places: int) -> int:
    """The places, and those before them as far as tokens follow one another, each time twice as far."""
    far = 1
    while tokens and (further := places | places >> far & tokens) != places:
        places, tokens, far = further, tokens & tokens >> far, 2 * far
    return places
