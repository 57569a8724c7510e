"""The name of a cluster at its place in a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundName:
    """The tokens `start` to `end` (exclusive) that name a cluster, or only say "Klaster"."""

    start: int
    end: int
    head: int
    bare: bool
    """Only the head: it means a cluster spoken of before."""
    foreign: bool = False
    """It or what stands before it says that the cluster is of another country."""
    cue: str | None = None
    """The rule that knows it for a cluster, where its own words do not say so."""
    cases: frozenset[str] = frozenset()
    """The cases in which an apposition shows it to stand; empty where none does."""
