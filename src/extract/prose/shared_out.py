"""Values that are shared out in order: "A i B liczą odpowiednio 120 i 45 członków"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft
from klastry.extract.prose.references import Named


def shares(match: RuleMatch, named: Sequence[Named]) -> Iterator[tuple[Draft, RuleMatch]]:
    """Each cluster named before the match with its own value; nothing where there are not as many of both."""
    drafts = list(
        {id(n.draft): n.draft for n in named if n.draft is not None and n.end <= match.span.start}.values()
    )
    if len(drafts) == len(match.values):
        for draft, value in zip(drafts, match.values, strict=True):
            yield draft, replace(match, values=(value,))
