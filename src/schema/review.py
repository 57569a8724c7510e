"""What a person should judge, published in `review.csv`, most useful first."""

from enum import StrEnum

from pydantic import Field

from klastry.schema.base import Published


class ReviewKind(StrEnum):
    """What is to be judged."""

    PAIR = "pair"  # are these two records one cluster?
    CONFLICT = "conflict"  # which of these values is right?
    NAME = "name"  # is this the name in base form?
    PLACE = "place"  # which place is meant?
    DECISION = "decision"  # does this decision still hold?


class ReviewItem(Published):
    """One question for a person, with the evidence: a row of `review.csv`, with a column for each id and name."""

    kind: ReviewKind
    clusters: tuple[str, ...] = Field(description="Ids of the records concerned, at most two.")
    names: tuple[str, ...] = Field(description="Their names, in the same order.")
    values: tuple[str, ...] = Field(
        (), description="Of a conflict the values, the chosen first; else what is doubtful."
    )
    reasons_for: tuple[str, ...] = Field((), description="What speaks for the same cluster, or the choice.")
    reasons_against: tuple[str, ...] = ()
    quotes: tuple[str, ...] = Field((), description="The sentences that say it, each with its document.")
