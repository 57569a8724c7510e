"""Values that are shared out in order: "A i B liczą odpowiednio 120 i 45 członków"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft
from klastry.extract.prose.discourse import distinct
from klastry.extract.prose.named import Named

NEAR = 6
THESE = frozenset(("ten", "oba", "obydwa"))


def shares(
    match: RuleMatch, named: Sequence[Named], spoken_of: Sequence[Draft]
) -> Iterator[tuple[Draft, RuleMatch]]:
    """Each cluster named before the match with its own value; nothing where there are not as many of both.

    Args:
        match: The values.
        named: What calls a cluster in the sentence.
        spoken_of: The clusters that an earlier sentence named, which "klastry te" means.
    """
    drafts = distinct(n for n in named if n.end <= match.span.start)
    if not drafts and (_says_these(match) or not any(n.by_name for n in named)):
        drafts = list(spoken_of)
    if len(drafts) == len(match.values):
        for draft, value in zip(drafts, match.values, strict=True):
            yield draft, replace(match, values=(value,))


def _says_these(match: RuleMatch) -> bool:
    """Whether "klastry te", "oba klastry" stands right before: at most so many words away as a clause has."""
    said = match.span.doc._.lemmas[max(0, match.span.start - NEAR) : match.span.start]
    return any(
        "klaster" in one and any(near & THESE for near in said[max(0, at - 1) : at + 2])
        for at, one in enumerate(said)
    )
