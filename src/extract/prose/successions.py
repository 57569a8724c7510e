"""Clusters of which a sentence says that they go on in another one."""

from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.prose.named import Named
from klastry.extract.text.document import Span
from klastry.polish.lexicon import ADDING
from klastry.schema.observation import FieldName

SUCCESSOR, PREDECESSOR = "successor", "predecessor"
NEW_BODY = "became.new_body"
"""What two made together is said after both: it takes the place of what the one was said to have gone on in."""
JOINING = ADDING | {"a"}


def is_succession(match: RuleMatch) -> bool:
    """Whether a match says that a cluster goes on in another one."""
    return any(field in (SUCCESSOR, PREDECESSOR) for _, field, _ in match.values)


def add_succession(
    match: RuleMatch,
    named: Sequence[Named],
    topic: Draft | None,
    before: Sequence[Draft],
    quote: Span,
    offset: int,
) -> None:
    """Add to the clusters that went on in another one the name of that one, where it is certain which they are.

    Args:
        match: A rule that says so.
        named: What calls a cluster in the sentence.
        topic: The cluster that the text spoke of before.
        before: The clusters that were named last, in the sentence before or earlier.
        quote: The sentence in the document.
        offset: Where the analysed text begins in the document.
    """
    tokens = {field: tokens for _, field, tokens in match.values}
    heir = _at(named, tokens[SUCCESSOR])
    if heir is None or heir.draft is None or _is_federation(heir.draft):
        return
    former = _subjects(named, match.span.start)
    if match.rule.id == NEW_BODY:
        former = _joined_before(named, match.span.start, before)
    elif PREDECESSOR in tokens:
        former += _enumerated(named, tokens[PREDECESSOR])
    elif not former and topic is not None:
        former = [topic]
    said = match.span.doc[heir.start : heir.end]
    evidence = Evidence(quote, match.rule.id, "the sentence says what became of it", match.rule.confidence)
    span = Span(offset + said.start_char, offset + said.end_char)
    for draft in former:
        if match.rule.id == NEW_BODY:
            draft.mentions = [m for m in draft.mentions if m.field is not FieldName.SUCCESSOR]
        if draft is not heir.draft and not draft.has(FieldName.SUCCESSOR):
            draft.mentions.append(Mention(FieldName.SUCCESSOR, heir.draft.name, span, evidence))


def _joined_before(named: Sequence[Named], start: int, before: Sequence[Draft]) -> list[Draft]:
    """The clusters that were joined to a new body: those of its sentence, or of the one before; two at least."""
    here = [n.draft for n in named if n.end <= start and n.draft is not None]
    distinct = list(dict.fromkeys(here or before))
    return distinct if len(distinct) > 1 else []


def _at(named: Sequence[Named], tokens: Tokens) -> Named | None:
    return next((n for n in named if n.start < tokens.end and tokens.start < n.end), None)


def _enumerated(named: Sequence[Named], tokens: Tokens) -> list[Draft]:
    """The cluster named at these tokens, and those that are joined to it after it."""
    found: list[Draft] = []
    end = -1
    for one in (n for n in named if n.end > tokens.start):
        if found and not _joined(tokens, end, one.start):
            break
        if one.draft is not None:
            found.append(one.draft)
        end = one.end
    return found


def _joined(tokens: Tokens, end: int, start: int) -> bool:
    return start > end and all(word.lower() in JOINING for word in tokens.doc._.words[end:start])


def _subjects(named: Sequence[Named], before: int) -> list[Draft]:
    """The clusters that are the subject of a verb: one, or all that are joined."""
    subjects = [n for n in named if n.end <= before and n.nominative and n.draft is not None]
    drafts = [n.draft for n in subjects if n.draft is not None]
    if len(set(drafts)) < 2:
        return drafts[:1]
    return drafts if all(0 < later.start - one.end <= 2 for one, later in pairwise(subjects)) else []


def _is_federation(draft: Draft) -> bool:
    return any(m.field is FieldName.KIND and m.value == "federation" for m in draft.mentions)
