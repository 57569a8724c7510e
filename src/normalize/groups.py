"""Sets of entries that grow by joins: of rules, unless two members must stay apart, and of people, always."""

from collections.abc import Callable, Iterable
from itertools import product

from klastry.normalize.decision_file import FILE, DecisionError
from klastry.normalize.rulings import Ruling, Rulings
from klastry.schema.decision import Verdict

Sets = list[list[int]]


class Groups:
    """The entries of each cluster.

    What people joined is kept beside what rules joined: evidence against a decision keeps no further entry out of
    the side that it belongs to.
    """

    def __init__(self, count: int, rulings: Rulings, are_apart: Callable[[int, int], bool]) -> None:
        """Begins with what people decided.

        Raises:
            DecisionError: They decided that entries are the same and different at once.
        """
        self._are_apart = are_apart
        self._ruled_apart = rulings.pairs(Verdict.DIFFERENT, Verdict.UNSURE)
        self._by_rules: Sets = [[i] for i in range(count)]
        self.of: Sets = [[i] for i in range(count)]
        same = rulings.pairs(Verdict.SAME)
        for ruling in {id(ruling): ruling for ruling in same.values()}.values():
            for a, b in product(ruling.a, ruling.b):
                _merge(self.of, a, b)
        self._hold_together(same.values())

    def join(self, a: int, b: int) -> None:
        """Puts the groups of two entries together, unless evidence or a decision is against it."""
        mine, theirs = self._by_rules[a], self._by_rules[b]
        if mine is theirs or any(self._are_apart(x, y) for x in mine for y in theirs):
            return
        if self.of[a] is not self.of[b] and self.ruling_between(a, b):
            return
        _merge(self._by_rules, a, b)
        _merge(self.of, a, b)

    def by_rules(self, place: int) -> list[int]:
        """The entries that rules joined with one, itself included."""
        return self._by_rules[place]

    def ruling_between(self, a: int, b: int) -> Ruling | None:
        """The decision that keeps the groups of two entries apart."""
        if not self._ruled_apart:
            return None
        pairs = ((min(x, y), max(x, y)) for x, y in product(self.of[a], self.of[b]))
        return next((self._ruled_apart[pair] for pair in pairs if pair in self._ruled_apart), None)

    def all(self) -> list[list[int]]:
        """The groups, each in order."""
        distinct = {id(group): sorted(group) for group in self.of}
        return sorted(distinct.values())

    def _hold_together(self, same: Iterable[Ruling]) -> None:
        """Raises an error where two lines or a chain of them contradict a third."""
        for (a, b), ruling in sorted(self._ruled_apart.items(), key=lambda item: item[0]):
            if ruling.decision.verdict is Verdict.DIFFERENT and self.of[a] is self.of[b]:
                chain = {one.line.number for one in same if self.of[min(one.a)] is self.of[a]}
                lines = ", ".join(map(str, sorted(chain | {ruling.line.number})))
                said = (
                    f"“{ruling.decision.a.name}” is and is not “{ruling.decision.b.name}”"
                    if ruling.decision.b
                    else ""
                )
                raise DecisionError(f"{FILE}, lines {lines} contradict each other: {said}")


def _merge(sets: Sets, a: int, b: int) -> None:
    mine, theirs = sets[a], sets[b]
    if mine is not theirs:
        mine.extend(theirs)
        for member in theirs:
            sets[member] = mine
