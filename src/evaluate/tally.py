"""Counts of right, wrong and missing values, and what they come to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from klastry.evaluate.confidence import Judged
from klastry.evaluate.gold import CORE, REST

FOUND = "found"
FULL_NAME = "full name"
TOTALS = {"core": CORE, "all": (*CORE, *REST)}


class Verdict(StrEnum):
    """What a value, or the want of one, counts as."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Figure:
    """Precision, recall and F1, each from 0 to 1, with the counts behind them."""

    right: int
    wrong: int
    missing: int

    @property
    def precision(self) -> float:
        """Share of the values given that are right; 1 where none was given."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Share of the labelled values that were given; 1 where nothing is labelled."""
        return _share(self.right, self.right + self.missing)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Tally:
    """Verdicts by field: the fields of the labels, `found` and `full name`."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, Verdict]] = Counter()
        self.judged: list[Judged] = []
        """The values of which it is known how sure the program was."""

    def add(self, field: str, verdict: Verdict) -> None:
        """One more verdict."""
        self.counts[field, verdict] += 1

    def judge(self, field: str, verdicts: Iterable[Verdict], confidence: float | None) -> None:
        """Note how sure the program was of a value that these verdicts are on; nothing where it gave none."""
        given = {Verdict.RIGHT, Verdict.WRONG} & set(verdicts)
        if given and confidence is not None:
            self.judged.append(Judged(field, confidence, Verdict.RIGHT in given))

    def include(self, other: "Tally") -> None:
        """All verdicts of another tally."""
        self.counts += other.counts
        self.judged += other.judged

    def figure(self, fields: Iterable[str]) -> Figure:
        """The verdicts on some fields together."""
        wanted = tuple(fields)
        return Figure(*(sum(self.counts[field, verdict] for field in wanted) for verdict in Verdict))

    def figures(self) -> dict[str, Figure]:
        """Every field by itself, then `core` and `all` of them."""
        single = {field: self.figure([field]) for field in (FOUND, FULL_NAME, *CORE, *REST)}
        return single | {name: self.figure(fields) for name, fields in TOTALS.items()}


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
