"""What may be an entry: a name with what stands beside or below it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from klastry.extract.nlp import may_name_by_cue
from klastry.extract.structure.recurring.pieces import Told
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece

FEWEST = 3
"""So many entries at least make a run, of which so many as `FEWEST_MARKED` say that they are clusters."""
FEWEST_MARKED = 2
SHARE = 0.5
"""What so many of the entries have is part of their shape."""
FEWEST_KINDS = 2
"""Where more are told of most entries, one of them may be missing."""
SHARE_MARKED = 0.34


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name with what is told of it."""

    name: Piece
    quote: Span
    """The line, row or cell in which it stands."""
    told: Sequence[Told]
    scope: Span
    marked: bool
    """The name says itself that it is a cluster's."""
    is_whole: bool = False
    """The line of the name holds nothing else than is understood."""
    group: int | None = None
    in_table: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of things that are told of it."""
        return frozenset(kind for one in self.told for kind in one.kinds)

    def tells_in_its_line(self, told: Told) -> bool:
        """Whether something is told in the line of the name, which is about nothing else."""
        inside = self.quote.start <= told.text.start and told.text.end <= self.quote.end
        return inside and not self.in_table


def shared_kinds(run: Sequence[Candidate]) -> frozenset[str]:
    """The kinds of things that the entries of a run tell by their shape; none where they are no run."""
    marked = sum(one.marked for one in run)
    if len(run) < FEWEST or marked < max(FEWEST_MARKED, SHARE_MARKED * len(run)):
        return frozenset()
    often = Counter(kind for one in run for kind in one.kinds)
    common = {kind for kind, times in often.items() if times >= max(FEWEST_MARKED, SHARE * len(run))}
    return frozenset(kind for kind in common if not _is_twice(run, kind) and _tells_apart(run, kind))


def plausible(run: Sequence[Candidate], shared: frozenset[str]) -> Iterator[Candidate]:
    """The entries that tell something of what they share.

    One whose name does not say itself what it is must tell nearly all of that, and more than one thing, or stand
    among more that do, or be a valley, a network or the like.
    """
    are_marked = sum(one.marked for one in run) * 2 > len(run)
    for one in run:
        missing = len(shared - one.kinds)
        tells = missing == 0 or (missing == 1 and len(shared) > FEWEST_KINDS)
        is_likely = len(shared) > 1 or are_marked or may_name_by_cue(one.name.text)
        if one.kinds & shared and (one.marked or (tells and is_likely)):
            yield one


def without_next(run: Sequence[Candidate]) -> list[Candidate]:
    """The entries without what one tells more often than most do: it is said of a name that was not seen."""
    usual = {
        kind: Counter(_times(one, kind) for one in run if kind in one.kinds).most_common(1)[0][0]
        for kind in {kind for one in run for kind in one.kinds}
    }
    return [replace(one, told=list(_up_to_next(one, usual))) for one in run]


def _up_to_next(one: Candidate, usual: Mapping[str, int]) -> Iterator[Told]:
    told: Counter[str] = Counter()
    for piece in one.told:
        told.update(piece.kinds)
        if any(told[kind] > usual[kind] for kind in piece.kinds):
            return
        yield piece


def _times(one: Candidate, kind: str) -> int:
    return sum(kind in told.kinds for told in one.told)


def _is_twice(run: Sequence[Candidate], kind: str) -> bool:
    """Whether most entries tell a kind of thing in two places: of which it is meant is not known."""
    if kind not in {"seats", "founded", "lone year"}:
        return False
    having = [_times(one, kind) for one in run if kind in one.kinds]
    return sum(times > 1 for times in having) * 2 > len(having)


def _tells_apart(run: Sequence[Candidate], kind: str) -> bool:
    """Whether lone years are not one and the same for all, as the year of an edition is."""
    if kind != "lone year":
        return True
    years = {piece.text for one in run for told in one.told if told.lone_year for piece in told.said.founded}
    return len(years) > 1
