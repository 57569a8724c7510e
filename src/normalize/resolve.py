"""Entries of all documents put together, cluster by cluster; no chain joins what evidence keeps apart."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from klastry.normalize.blocking import candidates
from klastry.normalize.profile import Profile
from klastry.normalize.scoring import Decision, PairScore, score_pair

_CLEARLY_BETTER = 0.2
"""An entry that two others claim, who are apart, goes to the one ahead by so much, else to none."""
_RIVAL = "another cluster, which is not this one, has as good a claim"
_CHAIN = "it would join others that must stay apart"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entries in different groups that may be one cluster."""

    a: Profile
    b: Profile
    score: PairScore


@dataclass(frozen=True, slots=True)
class Resolution:
    """Every entry in one group, and what a person should look at."""

    groups: tuple[tuple[Profile, ...], ...]
    doubts: tuple[Doubt, ...]


def resolve(profiles: Sequence[Profile]) -> Resolution:
    """Groups the entries. The order of the input does not matter."""
    ordered = sorted(profiles, key=lambda p: p.order)
    pairs = _Pairs(ordered)
    scored = {pair: pairs.score(*pair) for pair in candidates(ordered)}
    joins = {pair for pair, score in scored.items() if score.decision is Decision.JOINED}
    partners = _partners(joins)
    claimed = {pair for pair in joins if _has_rival(pair, partners, pairs)}
    groups = _Groups(len(ordered), pairs)
    for pair in sorted(joins - claimed, key=lambda pair: (-scored[pair].score, pair)):
        groups.join(*pair)
    doubts = [
        Doubt(ordered[a], ordered[b], _with_reason(score, (a, b) in claimed))
        for (a, b), score in scored.items()
        if score.decision is not Decision.APART and groups.of[a] is not groups.of[b]
    ]
    return Resolution(
        tuple(tuple(ordered[i] for i in group) for group in groups.all()),
        tuple(doubts),
    )


class _Pairs:
    """Scores of pairs, each worked out once."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._profiles = profiles
        self._scores: dict[tuple[int, int], PairScore] = {}

    def score(self, a: int, b: int) -> PairScore:
        pair = (min(a, b), max(a, b))
        if pair not in self._scores:
            self._scores[pair] = score_pair(self._profiles[pair[0]], self._profiles[pair[1]])
        return self._scores[pair]

    def are_apart(self, a: int, b: int) -> bool:
        return bool(self.score(a, b).vetoes)


class _Groups:
    """Sets of entries that grow by joins, unless two of the members must stay apart."""

    def __init__(self, count: int, pairs: _Pairs) -> None:
        self._pairs = pairs
        self.of = [[i] for i in range(count)]

    def join(self, a: int, b: int) -> None:
        mine, theirs = self.of[a], self.of[b]
        if mine is theirs or any(self._pairs.are_apart(x, y) for x in mine for y in theirs):
            return
        mine.extend(theirs)
        for member in theirs:
            self.of[member] = mine

    def all(self) -> list[list[int]]:
        distinct = {id(group): sorted(group) for group in self.of}
        return sorted(distinct.values())


def _partners(joins: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    """For each entry those that it could be joined with."""
    partners = defaultdict(list)
    for a, b in joins:
        partners[a].append(b)
        partners[b].append(a)
    return partners


def _has_rival(pair: tuple[int, int], partners: Mapping[int, Sequence[int]], pairs: _Pairs) -> bool:
    """Whether one of the two could as well join a third that the other must stay apart from."""
    return any(
        pairs.score(own, third).score > pairs.score(own, other).score - _CLEARLY_BETTER
        and pairs.are_apart(other, third)
        for own, other in (pair, pair[::-1])
        for third in partners[own]
        if third != other
    )


def _with_reason(score: PairScore, is_claimed: bool) -> PairScore:
    """The score with the reason why a pair that would be joined was not."""
    if score.decision is Decision.REVIEW:
        return score
    reason = _RIVAL if is_claimed else _CHAIN
    return replace(score, decision=Decision.REVIEW, vetoes=(*score.vetoes, reason))
