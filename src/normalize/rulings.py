"""What the decisions of people say of the entries of a run."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from klastry.normalize.decision_file import FILE, DecisionError, Line
from klastry.normalize.names import name_key
from klastry.normalize.profile import Profile
from klastry.normalize.relate import relate
from klastry.normalize.vetoes import seat_veto
from klastry.normalize.words import spelling
from klastry.schema.decision import Decision, DecisionKind, Side, Verdict


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision and the places of the entries that it is about."""

    line: Line
    a: frozenset[int]
    b: frozenset[int] = frozenset()

    @property
    def decision(self) -> Decision:
        """What was decided."""
        return self.line.decision

    @property
    def is_stale(self) -> bool:
        """Whether a side is gone from the documents, or cannot be told from a namesake."""
        return not self.a or (self.decision.kind is DecisionKind.PAIR and not self.b)


@dataclass(frozen=True, slots=True)
class Rulings:
    """All decisions on the entries of a run."""

    all: tuple[Ruling, ...] = ()
    stale: tuple[Decision, ...] = ()
    """In an order that does not depend on that of the file."""

    def of(self, *kinds: DecisionKind) -> list[Ruling]:
        """Those of some kinds."""
        return [ruling for ruling in self.all if ruling.decision.kind in kinds]

    def pairs(self, *verdicts: Verdict) -> dict[tuple[int, int], Ruling]:
        """For each two entries, the smaller place first, the decision with one of the verdicts."""
        return {
            (min(x, y), max(x, y)): ruling
            for ruling in self.of(DecisionKind.PAIR)
            if ruling.decision.verdict in verdicts
            for x, y in product(ruling.a, ruling.b)
        }


def rule(lines: Sequence[Line], profiles: Sequence[Profile]) -> Rulings:
    """Finds the entries that the decisions are about. A later line on the same thing replaces the earlier.

    Raises:
        DecisionError: A line calls two sides the same or different that are one entry.
    """
    found = _Names(profiles)
    rulings = [_ruling(line, found) for line in standing(lines)]
    stale = sorted((r.decision for r in rulings if r.is_stale), key=lambda one: one.model_dump_json())
    return Rulings(tuple(ruling for ruling in rulings if not ruling.is_stale), tuple(stale))


def standing(lines: Iterable[Line]) -> list[Line]:
    """The lines that no later line replaces."""
    kept: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in lines:
        others = kept[_thing(line.decision)]
        others[:] = [one for one in others if not _overlap(one.decision, line.decision)]
        others.append(line)
    return sorted((line for some in kept.values() for line in some), key=lambda line: line.number)


def _thing(decision: Decision) -> tuple[str, ...]:
    names = sorted(spelling(side.name) for side in (decision.a, decision.b) if side)
    return decision.kind, decision.field or "", *names


def _overlap(x: Decision, y: Decision) -> bool:
    """Whether two decisions on the same names are on the same documents."""
    straight = _meet(x.a, y.a) and _meet(x.b, y.b)
    return straight or (_meet(x.a, y.b) and _meet(x.b, y.a))


def _meet(x: Side | None, y: Side | None) -> bool:
    if x is None or y is None:
        return x is y
    is_wide = not x.documents or not y.documents
    return spelling(x.name) == spelling(y.name) and (is_wide or bool(set(x.documents) & set(y.documents)))


def _ruling(line: Line, found: "_Names") -> Ruling:
    a = found.of(line.decision.a)
    b = found.of(line.decision.b) if line.decision.b else frozenset()
    if a & b:
        raise DecisionError(f"{FILE}, line {line.number}: both sides are the same; name their documents")
    return Ruling(line, a, b)


class _Names:
    """The entries by their names."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._profiles = profiles
        self._places: Mapping[str, list[int]] = defaultdict(list)
        for place, profile in enumerate(profiles):
            self._places[spelling(profile.entry.name)].append(place)

    def of(self, side: Side) -> frozenset[int]:
        """The entries of a side; none where they are gone, or where only namesakes are left."""
        named = self._places.get(spelling(side.name)) or self._of_the_same_name(side)
        in_documents = [p for p in named if self._profiles[p].entry.document in side.documents]
        return frozenset(in_documents or ([] if self._are_namesakes(named) else named))

    def _of_the_same_name(self, side: Side) -> list[int]:
        """Those whose base form is another one now."""
        key = name_key(side.name)
        return [place for place, one in enumerate(self._profiles) if relate(key, one.names[0]).is_same]

    def _are_namesakes(self, places: Sequence[int]) -> bool:
        return any(seat_veto(self._profiles[x], self._profiles[y]) for x, y in combinations(places, 2))
