"""How sure the program was of the values that turned out right or wrong."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from klastry.evaluate.comparison import comparable
from klastry.evaluate.matching import Record

FLOORS = (0.9, 0.8, 0.7, 0.0)
"""Where the bands of confidence begin, the surest first."""
_SAID_BY = {
    "websites": ("website",),
    "as_of": ("members", "companies"),
    "voivodeship": ("voivodeship", "city"),
}
"""Fields of a record whose observations have other names; a voivodeship may follow from the town."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A value that a record has: how sure the program was of it, and whether it is as labelled."""

    field: str
    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Band:
    """The values from one confidence up to the next band."""

    floor: float
    values: int
    right: int

    @property
    def share(self) -> float:
        """How many of them are right; 1 where there are none."""
        return self.right / self.values if self.values else 1.0


def bands(judged: Iterable[Judged]) -> list[Band]:
    """The values by confidence, the surest band first."""
    values = list(judged)
    return [_band(floor, [one for one in values if _floor(one.confidence) == floor]) for floor in FLOORS]


def confidence(record: Record, field: str) -> float | None:
    """How sure the program was of a record's value; None where none of its observations says it.

    Of a value that several say, the surest counts; of several websites, the least sure.
    """
    said = [o for o in record.get("observations", ()) if o["field"] in _SAID_BY.get(field, (field,))]
    if field == "websites":
        return min((o["confidence"] for o in said), default=None)
    return max(_of_value(record, field, said), default=None)


def _of_value(record: Record, field: str, said: Sequence[dict[str, Any]]) -> Iterator[float]:
    wanted = comparable(record[field])
    for one in said:
        value = one["as_of"] if field == "as_of" else one["value"]
        follows = field == "voivodeship" and one["field"] == "city" and value == record["city"]
        if follows or comparable(value) == wanted:
            yield one["confidence"]


def _floor(value: float) -> float:
    return next(floor for floor in FLOORS if value >= floor)


def _band(floor: float, judged: Sequence[Judged]) -> Band:
    return Band(floor, len(judged), sum(one.right for one in judged))
