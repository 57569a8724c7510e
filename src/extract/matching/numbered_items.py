"""The items of patterns with the numbers of their sets of signs: of each it is quickly told where it can stand."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import and_, or_
from typing import TypeAlias

from klastry.extract.matching.placed_items import PlacedChoice, PlacedStep, Row
from klastry.extract.matching.rule_pattern import Choice, Items, Step
from klastry.extract.matching.signs import Alphabet, Positions


@dataclass(slots=True)
class Text:
    """A text as the items of patterns are placed on it."""

    positions: Positions
    """Of each set of the alphabet the tokens that have a sign of it."""
    length: int
    signs: int
    """The sets of the alphabet of which any token has a sign, as bits."""
    phrases: dict["NumberedPhrase", Sequence[Row]] = field(default_factory=dict)
    """The wordings that were placed already."""


@dataclass(frozen=True, slots=True)
class NumberedStep:
    """A step and the number of its set in the alphabet."""

    step: Step
    number: int

    @property
    def needs(self) -> int:
        """The sets of the alphabet that a text must have, as bits."""
        return 1 << self.number if self.step.least else 0

    def on(self, text: Text) -> PlacedStep:
        """The step on a text."""
        tokens = text.positions.get(self.number, 0)
        return PlacedStep(self.step, ~tokens & ((1 << text.length) - 1) if self.step.is_gap else tokens)


@dataclass(frozen=True, slots=True, eq=False)
class NumberedPhrase:
    """The wordings of a phrase, each with the sets of the alphabet that a text must have for it."""

    wordings: Sequence[tuple[int, "Numbered"]]
    is_optional: bool
    least: Sequence[int]
    """What wordings need, but for what holds the needs of another one: a text that meets none has no wording."""

    @property
    def needs(self) -> int:
        """The sets of the alphabet that a text must have for any wording, as bits."""
        return 0 if self.is_optional else reduce(and_, (needs for needs, _ in self.wordings))

    def on(self, text: Text) -> PlacedChoice:
        """The wordings on a text that it may have."""
        if self not in text.phrases:
            likely = (items for needs, items in self.wordings if needs & text.signs == needs)
            text.phrases[self] = [placed(items, text) for items in likely]
        return PlacedChoice(text.phrases[self], self.is_optional)


Numbered: TypeAlias = Sequence[NumberedStep | NumberedPhrase]


class Numbering:
    """Numbers the items of patterns, each phrase once."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._phrases: dict[Choice, NumberedPhrase] = {}

    def numbered(self, items: Items) -> Numbered:
        """The items with the numbers of their sets in the alphabet."""
        return [self._step(item) if isinstance(item, Step) else self._phrase(item) for item in items]

    def _step(self, step: Step) -> NumberedStep:
        return NumberedStep(step, self._alphabet.numbers[step.signs])

    def _phrase(self, choice: Choice) -> NumberedPhrase:
        if choice not in self._phrases:
            wordings = [(needs_of(w), w) for w in map(self.numbered, choice.wordings)]
            least = _least({needs for needs, _ in wordings})
            self._phrases[choice] = NumberedPhrase(wordings, choice.is_optional, least)
        return self._phrases[choice]


def _least(needs: Collection[int]) -> Sequence[int]:
    """Those sets, as bits, that hold no other one."""
    return sorted(one for one in needs if not any(one & other == other for other in needs if other != one))


def needs_of(items: Numbered) -> int:
    """The sets of the alphabet that a text must have for some items, as bits."""
    return reduce(or_, (item.needs for item in items), 0)


def placed(items: Numbered, text: Text) -> Row:
    """Some items on a text."""
    return [item.on(text) for item in items]
