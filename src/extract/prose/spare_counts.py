"""Counts that sentences say of a cluster in words that no rule is for: taken where nothing better is said."""

from collections.abc import Iterable
from dataclasses import dataclass

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft
from klastry.extract.prose.count_dates import CountDates
from klastry.extract.prose.prose_values import add_match, number_in
from klastry.extract.text.document import Span
from klastry.schema.observation import FieldName

FEWEST = 10
"""Fewer are hardly ever all of them, but those of which a sentence tells something."""
COUNTS = (FieldName.MEMBERS, FieldName.COMPANIES)


@dataclass(frozen=True, slots=True)
class _Heard:
    draft: Draft
    match: RuleMatch
    quote: Span
    offset: int
    reason: str
    dates: CountDates

    @property
    def number(self) -> int | None:
        return number_in(self.match)


class SpareCounts:
    """Keeps such counts until all of a document is read."""

    def __init__(self) -> None:
        self._heard: list[_Heard] = []

    def hear(
        self, draft: Draft, match: RuleMatch, quote: Span, offset: int, reason: str, dates: CountDates
    ) -> None:
        """Remember a count; the arguments are those of `add_match`."""
        self._heard.append(_Heard(draft, match, quote, offset, reason, dates))

    def settle(self, drafts: Iterable[Draft]) -> None:
        """Add to each cluster without any count the one that was heard of it, unless two were."""
        for draft in drafts:
            if any(draft.has(field) for field in COUNTS):
                continue
            own = [one for one in self._heard if one.draft is draft]
            for rule in {one.match.rule.id for one in own}:
                of_kind = [one for one in own if one.match.rule.id == rule]
                number = of_kind[0].number
                if number is not None and number >= FEWEST and all(one.number == number for one in of_kind):
                    first = of_kind[0]
                    add_match(draft, first.match, first.quote, first.offset, first.reason, first.dates)
