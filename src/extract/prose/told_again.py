"""A body that a text goes on to call by its noun alone: "prezes Izby Solnej. Izba jest koordynatorem klastra"."""

from spacy.tokens import Doc

from klastry.extract.components.rules import RuleMatch
from klastry.extract.names.sentence_starts import COMPANY_FORMS
from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import LEGAL_PERSONS

BY_PRONOUN = "coordinator.by_pronoun"
GENDERS = {"on": ("m1", "m2", "m3"), "ona": ("f",), "ono": ("n",)}
TOLD_AGAIN = frozenset(("coordinator.told_again", "coordinator.told_again_within"))
COMPANY = "spółka"
UNIVERSITY = "uczelnia"
UNIVERSITIES = frozenset(("akademia", "politechnika", "uniwersytet"))
FIRST_WORDS = 3
"""Among so many words of its name stands what a body is, or right before it: "prezes spółki Stara Huta"."""


def tells_of_same_body(match: RuleMatch) -> bool:
    """Whether the noun that such a match goes on with is that of the body before it, or of its legal form.

    A pronoun has the gender of that noun.
    """
    if match.rule.id not in TOLD_AGAIN | {BY_PRONOUN}:
        return True
    doc, (kind, _, told) = match.span.doc, match.values[0]
    body = next(v for v in doc._.values if v.kind == kind and v.start <= told.start < v.end)
    if match.rule.id == BY_PRONOUN:
        return _is_of_gender(doc, body.start, body.end, match.span.end)
    stop = next((at for at in range(body.end, match.span.end) if doc._.words[at] == "."), body.end)
    again = next(own & LEGAL_PERSONS for own in doc._.lemmas[stop:] if own & LEGAL_PERSONS)
    if COMPANY in again and doc._.words[body.end - 1].lower() in COMPANY_FORMS:
        return True
    first = range(max(0, body.start - 1), min(body.start + FIRST_WORDS, body.end))
    return any(doc._.lemmas[at] & again for at in first) or (
        UNIVERSITY in again and any(doc._.lemmas[at] & UNIVERSITIES for at in first)
    )


def _is_of_gender(doc: Doc, start: int, end: int, until: int) -> bool:
    """Whether the first noun of a body's name has the gender of the pronoun that follows it before a token."""
    pronoun = next(word for word in map(str.lower, doc._.words[end:until]) if word in GENDERS)
    noun = next((slots for word in doc._.words[start:end] if (slots := noun_slots(word))), frozenset())
    return any(slot.gender in GENDERS[pronoun] for slot in noun)
