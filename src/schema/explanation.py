"""Why two names are one cluster or not, as `klastry explain` tells it."""

from pydantic import Field

from klastry.schema.base import Published


class Evidence(Published):
    """One thing that was compared."""

    feature: str
    score: float = Field(description="Above zero speaks for one cluster, below zero against it.")
    reason: str


class Explanation(Published):
    """Two names compared."""

    names: tuple[str, str]
    ids: tuple[str | None, str | None] = Field(description="Their records, if the output has them.")
    outcome: str = Field(description="joined, apart or review, by this evidence alone.")
    score: float = Field(description="The sum, lowered where the names themselves leave it open.")
    evidence: tuple[Evidence, ...]
    vetoes: tuple[str, ...] = Field(description="What forbids a join whatever the score.")
    decision: str | None = Field(None, description="What a person decided on the two.")
    join_from: float
    review_from: float
