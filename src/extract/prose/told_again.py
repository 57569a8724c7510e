"""A body that a text goes on to call by its noun alone: "prezes Izby Solnej. Izba jest koordynatorem klastra"."""

from klastry.extract.components.rules import RuleMatch
from klastry.polish.lexicon import LEGAL_PERSONS

TOLD_AGAIN = frozenset(("coordinator.told_again", "coordinator.told_again_within"))
COMPANY = "spółka"
COMPANY_FORMS = frozenset(("o.o.", "s.a.", "sa", "s.k.a.", "sp.j.", "sp.k."))
UNIVERSITY = "uczelnia"
UNIVERSITIES = frozenset(("akademia", "politechnika", "uniwersytet"))
FIRST_WORDS = 3
"""Among so many words of its name stands what a body is, or right before it: "prezes spółki Stara Huta"."""


def tells_of_same_body(match: RuleMatch) -> bool:
    """Whether the noun that such a match goes on with is that of the body before it, or of its legal form."""
    if match.rule.id not in TOLD_AGAIN:
        return True
    doc, (kind, _, told) = match.span.doc, match.values[0]
    body = next(v for v in doc._.values if v.kind == kind and v.start <= told.start < v.end)
    stop = next((at for at in range(body.end, match.span.end) if doc._.words[at] == "."), body.end)
    again = next(own & LEGAL_PERSONS for own in doc._.lemmas[stop:] if own & LEGAL_PERSONS)
    if COMPANY in again and doc._.words[body.end - 1].lower() in COMPANY_FORMS:
        return True
    first = range(max(0, body.start - 1), min(body.start + FIRST_WORDS, body.end))
    return any(doc._.lemmas[at] & again for at in first) or (
        UNIVERSITY in again and any(doc._.lemmas[at] & UNIVERSITIES for at in first)
    )
