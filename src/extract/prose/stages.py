"""At what stage a cluster is after all that a document says of it."""

from collections.abc import Sequence

from klastry.extract.components.rules import RuleMatch
from klastry.extract.found_values import of_kind
from klastry.extract.mention import Draft, Mention
from klastry.polish.morphology import readings
from klastry.schema.observation import FieldName

PLANNED = frozenset(("status.letter_of_intent", "status.initiative", "status.forming"))
DENIED = "denied"
"""What a rule gives as the status of a cluster that there is not."""
PROPOSED = frozenset(("status.planned", "status.name_proposed"))
STAGES = frozenset((FieldName.STATUS, FieldName.KEY_CLUSTER))
FORMING = "forming"
FORMER = "status.former"
LIFETIME = "founded.lifetime"
ACTIVITY = frozenset(("działalność", "działanie"))
AT_WORK = frozenset((FieldName.FOUNDED, FieldName.MEMBERS, FieldName.COMPANIES))


def without_denied(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those of which a sentence says that they did not come to be, or only may."""
    return [d for d in drafts if d.structured or _is_at_work(d) or not _is_denied(d)]


def ends_something_else(match: RuleMatch) -> bool:
    """Whether what is ended is the activity of something that a genitive names: "zakończył działalność biura"."""
    doc, end = match.span.doc, match.span.end
    if match.rule.id != FORMER or end == len(doc) or not doc._.lemmas[end - 1] & ACTIVITY:
        return False
    own = of_kind(doc, ("cluster",)) >> end & 1 or "klaster" in doc._.lemmas[end]
    return not own and any(r.is_noun and "gen" in r.cases for r in readings(doc._.words[end]))


def settle_stages(drafts: Sequence[Draft]) -> None:
    """Let what a cluster has become outrank what it was to be.

    A letter of intent tells of a beginning where the document says that the cluster was founded or has members; of
    a cluster that is no more it does not matter that it was once being made. Two years in brackets are those of
    its life only if it is no more.
    """
    for draft in drafts:
        draft.mentions = [m for m in draft.mentions if m.value != DENIED]
        if not _is_former(draft):
            draft.mentions = [m for m in draft.mentions if m.evidence.rule != LIFETIME]
        if _is_at_work(draft) or _is_former(draft):
            draft.mentions = [m for m in draft.mentions if not _is_plan(m)]


def _is_at_work(draft: Draft) -> bool:
    return any(m.field in AT_WORK for m in draft.mentions)


def _is_denied(draft: Draft) -> bool:
    """Whether a draft was denied, or was a plan of which nothing is said to have come, as a letter of intent."""
    denials = [m for m in draft.mentions if m.value == DENIED]
    stages = [m for m in draft.mentions if m.field in STAGES and m.value != DENIED]
    return bool(denials) and not (stages and all(m.evidence.rule in PROPOSED for m in denials))


def _is_plan(mention: Mention) -> bool:
    return mention.evidence.rule in PLANNED


def _is_former(draft: Draft) -> bool:
    return any(m.field is FieldName.STATUS and m.value == "former" for m in draft.mentions)
