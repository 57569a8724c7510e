"""A body that the next sentence calls by its noun alone: "prezes Izby Solnej. Izba jest koordynatorem klastra"."""

from klastry.extract.components.rules import RuleMatch
from klastry.polish.lexicon import LEGAL_PERSONS

TOLD_AGAIN = "coordinator.told_again"
FIRST_WORDS = 3
"""Among so many words of its name stands what a body is."""


def tells_of_same_body(match: RuleMatch) -> bool:
    """Whether the noun that begins the second sentence of such a match is that of the body in the first."""
    if match.rule.id != TOLD_AGAIN:
        return True
    doc, (kind, _, told) = match.span.doc, match.values[0]
    body = next(v for v in doc._.values if v.kind == kind and v.start <= told.start < v.end)
    second = next(at for at in range(body.end, match.span.end) if doc._.words[at] == ".") + 1
    first = range(body.start, min(body.start + FIRST_WORDS, body.end))
    return any(doc._.lemmas[at] & doc._.lemmas[second] & LEGAL_PERSONS for at in first)
