"""Entries of all documents put together, cluster by cluster; no chain joins what evidence keeps apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from klastry.normalize.alike import Evidence, evidence, of_vetoes, pairs_to_compare
from klastry.normalize.groups import Groups
from klastry.normalize.profile import Profile
from klastry.normalize.rulings import Ruling, Rulings
from klastry.normalize.scoring import Decision, PairScore, has_veto, likeness, score_pair
from klastry.schema.decision import Verdict

_CLEARLY_BETTER = 0.2
"""An entry that two others claim, who are apart, goes to the one ahead by so much, else to none."""
_RIVAL = "another cluster, which is not this one, has as good a claim"
_CHAIN = "it would join others that must stay apart"
NO_RULINGS = Rulings()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entries in different groups that may be one cluster."""

    a: Profile
    b: Profile
    score: PairScore


@dataclass(frozen=True, slots=True)
class Contradicted:
    """A decision, and two entries that speak against it, of which it did not know one at least."""

    ruling: Ruling
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Resolution:
    """Every entry in one group, and what a person should look at."""

    groups: tuple[tuple[Profile, ...], ...]
    doubts: tuple[Doubt, ...]
    contradicted: tuple[Contradicted, ...] = ()
    """Decisions against which documents speak that they did not know."""


def resolve(ordered: Sequence[Profile], rulings: Rulings = NO_RULINGS) -> Resolution:
    """Groups the entries.

    Args:
        ordered: the entries by their `order`; the places of the rulings are places in it.
        rulings: what people decided.

    Raises:
        DecisionError: Decisions contradict each other.
    """
    pairs = _Pairs(ordered, rulings)
    compared = pairs_to_compare(ordered, rulings, pairs.are_joined)
    scored = {pair: pairs.score(*pair) for pair in compared if pairs.may_be_one(*pair)}
    joins = {pair for pair, score in scored.items() if score.decision is Decision.JOINED and not pairs.ruled(pair)}
    claimed = _claimed(joins, pairs)
    groups = Groups(len(ordered), rulings, pairs.are_apart)
    for pair in sorted(joins - claimed, key=lambda pair: (-scored[pair].score, pair)):
        groups.join(*pair)
    doubts = [
        Doubt(ordered[a], ordered[b], _with_reason(score, (a, b) in claimed))
        for (a, b), score in scored.items()
        if score.decision is not Decision.APART and groups.of[a] is not groups.of[b]
        if not (groups.ruling_between(a, b) or _are_listed_apart(groups, ordered, a, b))
    ]
    return Resolution(
        tuple(tuple(ordered[i] for i in group) for group in groups.all()),
        tuple(doubts),
        tuple(_contradicted(ordered, scored, groups)) + tuple(_doubted_joins(ordered, rulings, groups, pairs)),
    )


def _are_listed_apart(groups: Groups, ordered: Sequence[Profile], a: int, b: int) -> bool:
    """Whether a list has rows of both groups: it means two clusters."""
    lists = [
        {(ordered[i].entry.document, ordered[i].entry.group) for i in groups.of[place] if ordered[i].entry.group}
        for place in (a, b)
    ]
    return not lists[0].isdisjoint(lists[1])


def _contradicted(
    ordered: Sequence[Profile], scored: Mapping[tuple[int, int], PairScore], groups: Groups
) -> Iterator[Contradicted]:
    """What would be joined now, and was called different before all of it was known."""
    for (a, b), score in scored.items():
        ruling = groups.ruling_between(a, b) if score.decision is Decision.JOINED else None
        if ruling and ruling.decision.verdict is Verdict.DIFFERENT and not {a, b} <= ruling.a | ruling.b:
            yield Contradicted(ruling, Doubt(ordered[a], ordered[b], score))


def _doubted_joins(
    ordered: Sequence[Profile], rulings: Rulings, groups: Groups, pairs: "_Pairs"
) -> Iterator[Contradicted]:
    """What must stay apart now, and was called the same before all of it was known."""
    for (x, y), ruling in rulings.pairs(Verdict.SAME).items():
        sides = product(groups.by_rules(x), groups.by_rules(y))
        news = [pair for pair in sides if not set(pair) <= ruling.a | ruling.b and pairs.are_apart(*pair)]
        for a, b in news[:1]:
            yield Contradicted(ruling, Doubt(ordered[a], ordered[b], pairs.score(a, b)))


class _Pairs:
    """Scores of pairs, worked out once for all entries with the same evidence."""

    def __init__(self, profiles: Sequence[Profile], rulings: Rulings) -> None:
        self._profiles = profiles
        kinds: dict[Evidence, int] = {}
        self._kinds = [kinds.setdefault(evidence(one), len(kinds)) for one in profiles]
        parts: dict[Evidence, int] = {}
        self._of_vetoes = [parts.setdefault(of_vetoes(one), len(parts)) for one in profiles]
        self._vetoes: dict[tuple[int, int, bool, bool], bool] = {}
        self._documents = [one.entry.document for one in profiles]
        self._lists = [one.entry.group for one in profiles]
        self._scores: dict[tuple[int, int, bool, bool], PairScore] = {}
        self._ruled = rulings.pairs(*Verdict)

    def may_be_one(self, a: int, b: int) -> bool:
        """Whether they need a score: False is sure, and cheaper to tell."""
        key = self._key(self._kinds, a, b)
        if key in self._scores:
            return True
        one, other = self._profiles[min(a, b)], self._profiles[max(a, b)]
        like = likeness(one, other)
        if like.is_none and not (one.coordinators and other.coordinators):
            return False
        self._scores[key] = score_pair(one, other, like)
        return True

    def score(self, a: int, b: int) -> PairScore:
        key = self._key(self._kinds, a, b)
        found = self._scores.get(key)
        if found is None:
            found = self._scores[key] = score_pair(self._profiles[min(a, b)], self._profiles[max(a, b)])
        return found

    def _key(self, kinds: Sequence[int], a: int, b: int) -> tuple[int, int, bool, bool]:
        """What a score or a veto depends on, which are the kinds of both, and whether one text has them."""
        if a > b:
            a, b = b, a
        same_list = self._lists[a] is not None and self._lists[a] == self._lists[b]
        return kinds[a], kinds[b], self._documents[a] == self._documents[b], same_list

    def are_joined(self, a: int, b: int) -> bool:
        return self.score(a, b).decision is Decision.JOINED

    def ruled(self, pair: tuple[int, int]) -> bool:
        return pair in self._ruled

    def are_apart(self, a: int, b: int) -> bool:
        ruling = self._ruled.get((min(a, b), max(a, b)))
        if ruling is not None:
            return ruling.decision.verdict is not Verdict.SAME
        return self._has_veto(a, b) and bool(self.score(a, b).vetoes)

    def _has_veto(self, a: int, b: int) -> bool:
        key = self._key(self._of_vetoes, a, b)
        found = self._vetoes.get(key)
        if found is None:
            found = self._vetoes[key] = has_veto(self._profiles[min(a, b)], self._profiles[max(a, b)])
        return found


def _claimed(joins: Iterable[tuple[int, int]], pairs: _Pairs) -> set[tuple[int, int]]:
    """Those joins of which one side could as well join a third that the other must stay apart from."""
    partners = _partners(joins)
    found = set()
    for x, own in partners.items():
        rivals = set().union(*(partners[one] for one in own))
        for y in (y for y in rivals if x < y and pairs.are_apart(x, y)):
            for one in own & partners[y]:
                to_x, to_y = pairs.score(one, x).score, pairs.score(one, y).score
                if to_y > to_x - _CLEARLY_BETTER:
                    found.add((min(one, x), max(one, x)))
                if to_x > to_y - _CLEARLY_BETTER:
                    found.add((min(one, y), max(one, y)))
    return found


def _partners(joins: Iterable[tuple[int, int]]) -> dict[int, set[int]]:
    """For each entry those that it could be joined with."""
    partners = defaultdict(set)
    for a, b in joins:
        partners[a].add(b)
        partners[b].add(a)
    return partners


def _with_reason(score: PairScore, is_claimed: bool) -> PairScore:
    """The score with the reason why a pair that would be joined was not."""
    if score.decision is Decision.REVIEW:
        return score
    reason = _RIVAL if is_claimed else _CHAIN
    return replace(score, decision=Decision.REVIEW, vetoes=(*score.vetoes, reason))
