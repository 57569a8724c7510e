"""What in a sentence calls a cluster, and which of those before a place are meant there."""

from collections.abc import Sequence
from dataclasses import dataclass

from klastry.extract.mention import Draft


@dataclass(frozen=True, slots=True)
class Named:
    """A cluster called in a sentence at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    draft: Draft | None
    """None where it is not known which cluster is meant."""
    nominative: bool = True
    """Whether it can be the subject of its clause."""
    by_name: bool = True
    is_other: bool = False
    """Whether it is another body, which the text calls by a noun of its name."""


def named_before(found: Sequence[Named], at: int) -> Draft | None:
    """The cluster named before in the same sentence, if only one was."""
    drafts = {n.draft for n in found if n.end <= at}
    return drafts.pop() if len(drafts) == 1 else None


def nth_named(found: Sequence[Named], at: int, order: int) -> Draft | None:
    """The n-th of several clusters named before in the same sentence: "A i B rosną: pierwszy ma 33 firmy"."""
    drafts = list(dict.fromkeys(n.draft for n in found if n.by_name and n.end <= at))
    return drafts[order] if len(drafts) > max(order, 1) else None
