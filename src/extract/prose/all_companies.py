"""Clusters all of whose members are companies, as a sentence of its own says: "Wszyscy to przedsiębiorcy"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Span
from klastry.schema.observation import FieldName

ALL_ARE_COMPANIES = "counts.all_are_companies"


@dataclass(frozen=True, slots=True)
class _Heard:
    draft: Draft
    evidence: Evidence


class AllCompanies:
    """Remembers of whom it was said until all members are counted."""

    def __init__(self) -> None:
        self._heard: list[_Heard] = []

    def hear(self, draft: Draft, match: RuleMatch, quote: Span, reason: str) -> None:
        """Take in that a rule said it of a cluster.

        Args:
            draft: The cluster.
            match: A rule at a place in a sentence.
            quote: The sentence in the document.
            reason: Why the match belongs to the cluster.
        """
        self._heard.append(_Heard(draft, Evidence(quote, match.rule.id, reason, match.rule.confidence)))

    def settle(self) -> None:
        """Count the members of those once more as companies, where nothing else counts these."""
        for one in self._heard:
            members = [m for m in one.draft.mentions if m.field is FieldName.MEMBERS]
            if members and not one.draft.has(FieldName.COMPANIES):
                one.draft.mentions.append(_as_companies(members, one.evidence))


def _as_companies(members: Sequence[Mention], evidence: Evidence) -> Mention:
    """The newest count of members as one of companies."""
    newest = max(members, key=lambda m: (m.as_of or 0, m.span.start))
    said = replace(evidence, context=(newest.evidence.quote,))
    return replace(newest, field=FieldName.COMPANIES, evidence=said)
