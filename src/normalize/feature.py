"""One piece of evidence on two entries.

Scores add up: 1.0 and more is one cluster, 0.6 and more is for a person to judge (see `scoring`).
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Feature:
    """One piece of evidence."""

    name: str
    score: float
    """Above zero speaks for one cluster, below zero against it."""
    reason: str


INITIALS = "initials"
"""The feature of initials that more than a common town must bear out."""
OF_NAMES = frozenset({"name", "name within", "short name", "acronym", INITIALS})
OF_ONE_OWNER = frozenset({"website", "register"})
HINT = "hint"
"""The feature of what never joins, but makes a person look."""


def kinds_of(evidence: Iterable[Feature]) -> frozenset[str]:
    """The names of the features that speak for one cluster."""
    return frozenset(feature.name for feature in evidence if feature.score > 0)
