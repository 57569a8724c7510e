"""Which found record is which labelled cluster."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from klastry.evaluate.comparison import comparable
from klastry.evaluate.gold import GoldCluster, Value

Record = Mapping[str, Any]
"""A cluster as it stands in clusters.json."""


@dataclass(frozen=True, slots=True)
class Match:
    """A labelled cluster that was found."""

    gold: GoldCluster
    record: Record
    named: bool
    """By its own name, not only by one of its aliases."""


@dataclass(frozen=True, slots=True)
class Matching:
    """How the records of a document meet its labels; each record and each label once."""

    matches: tuple[Match, ...]
    missed: tuple[GoldCluster, ...]
    spurious: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class _Pass:
    wanted: Callable[[GoldCluster], set[Value]]
    offered: Callable[[Record], set[Value]]
    named: bool


def _full(gold: GoldCluster) -> set[Value]:
    return {comparable(gold.name)}


def _any_name(gold: GoldCluster) -> set[Value]:
    return _full(gold) | {comparable(name) for name in gold.also}


def _own(record: Record) -> set[Value]:
    return {comparable(record["name"])}


def _own_or_alias(record: Record) -> set[Value]:
    return _own(record) | {comparable(alias) for alias in record["aliases"]}


_PASSES = (
    _Pass(_full, _own, named=True),
    _Pass(_any_name, _own, named=True),
    _Pass(_any_name, _own_or_alias, named=False),
)


def match(gold: Sequence[GoldCluster], records: Sequence[Record]) -> Matching:
    """Meet by full name first, then by other names, then by aliases; optional labels come last in each."""
    missed, spurious = list(gold), list(records)
    matches: list[Match] = []
    for step in _PASSES:
        for label in sorted(missed, key=lambda label: label.optional):
            record = next((one for one in spurious if step.wanted(label) & step.offered(one)), None)
            if record is not None:
                matches.append(Match(label, record, step.named))
                missed.remove(label)
                spurious.remove(record)
    return Matching(tuple(matches), tuple(missed), tuple(spurious))
