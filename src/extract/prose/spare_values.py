"""What sentences say of a cluster in words that no closer rule is for: taken where nothing better is said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft
from klastry.extract.prose.count_dates import CountDates
from klastry.extract.prose.prose_values import add_match, said_in
from klastry.extract.text.document import Span
from klastry.schema.observation import COUNTS, FieldName

FEWEST, MOST = 10, 1899
"""Fewer members are hardly ever all of them, but those of which a sentence tells something; more are a year."""


@dataclass(frozen=True, slots=True)
class _Heard:
    draft: Draft
    match: RuleMatch
    quote: Span
    offset: int
    reason: str
    dates: CountDates

    @property
    def fields(self) -> frozenset[FieldName]:
        return frozenset(FieldName(field) for _, field, _ in self.match.values)


class SpareValues:
    """Keeps such values until all of a document is read."""

    def __init__(self) -> None:
        self._heard: list[_Heard] = []

    def hear(
        self, draft: Draft, match: RuleMatch, quote: Span, offset: int, reason: str, dates: CountDates
    ) -> None:
        """Remember a value; the arguments are those of `add_match`."""
        self._heard.append(_Heard(draft, match, quote, offset, reason, dates))

    def settle(self, drafts: Iterable[Draft]) -> None:
        """Add to each cluster what was heard of a field that nothing else fills, unless two things were.

        Of two the surer one is taken: the entry in a register is no beginning where one is told too.
        """
        for draft in drafts:
            own = [one for one in self._heard if one.draft is draft]
            missing = [one for one in own if not _is_known(draft, one.fields) or _is_newer(draft, one)]
            for fields in dict.fromkeys(one.fields for one in missing):
                of_kind = _surest([one for one in missing if one.fields == fields])
                first, said = of_kind[0], {said_in(one.match) for one in of_kind}
                if len(said) == 1 and not _is_no_count(fields, said_in(first.match)):
                    add_match(draft, first.match, first.quote, first.offset, first.reason, first.dates)


def _surest(heard: Sequence[_Heard]) -> Sequence[_Heard]:
    most = max(one.match.rule.confidence for one in heard)
    return [one for one in heard if one.match.rule.confidence == most]


def _is_known(draft: Draft, fields: frozenset[FieldName]) -> bool:
    """Whether a cluster has one of some fields; of a count also whether it has the other one."""
    if FieldName.CITY in fields and draft.seats:
        return True
    return any(draft.has(field) for field in (COUNTS if fields & COUNTS else fields))


def _is_newer(draft: Draft, heard: _Heard) -> bool:
    """Whether a count is of a later year than all that are known: "rok 2018 zamknął z 98 członkami"."""
    if not heard.fields & COUNTS:
        return False
    known = [m.as_of for m in draft.mentions if m.field in COUNTS]
    year = heard.dates.stated_year(heard.match.span)
    return year is not None and all(of is not None and of < year for of in known)


def _is_no_count(fields: frozenset[FieldName], said: tuple[object, ...]) -> bool:
    """Whether fields of counts have a number that is hardly one of all members."""
    return bool(fields & COUNTS) and any(isinstance(n, int) and not FEWEST <= n <= MOST for n in said)
