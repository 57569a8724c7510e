"""One piece of evidence on two entries.

Scores add up: 1.0 and more is one cluster, 0.6 and more is for a person to judge (see `scoring`).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Feature:
    """One piece of evidence."""

    name: str
    score: float
    """Above zero speaks for one cluster, below zero against it."""
    reason: str
