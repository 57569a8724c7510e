"""Whether a verb of running has a body for its object: "Prezes Klastra X kieruje też Izbą Solną"."""

from collections.abc import Sequence

from klastry.extract.components.rules import RuleMatch
from klastry.extract.prose.clauses import PREPOSITIONS
from klastry.polish.agreement import noun_slots
from klastry.polish.lexicon import LEGAL_PERSONS, RUNNING, RUNNING_OVER
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import CLAUSE_MARKS, SENTENCE_ENDS
from klastry.schema.observation import FieldName

ACTIVE = frozenset(("fin", "praet", "inf", "pcon"))
"""Participles and gerunds do not say so: "reprezentująca klaster Fundację", "zarządzanie Klastrem Fundacją"."""


def tells_what_is_run(match: RuleMatch) -> bool:
    """Whether the body that a match gives for the coordinator is what its verb governs, and another runs it."""
    values = match.span.doc._.values
    for kind, field, told in match.values:
        if field == FieldName.COORDINATOR:
            body = next(v for v in values if v.kind == kind and v.start < told.end and told.start < v.end)
            return _is_object(match, body.start, body.end)
    return False


def _is_object(match: RuleMatch, start: int, end: int) -> bool:
    words = match.span.doc._.words
    is_apposed = start > 0 and words[start - 1][0].islower() and bool(lemmas(words[start - 1]) & LEGAL_PERSONS)
    first = start - is_apposed
    if first and words[first - 1].lower() in PREPOSITIONS:
        return False
    cases = {slot.case for slot in next(filter(None, map(noun_slots, words[first:end])), ())}
    beside = (at for at in range(match.span.start, match.span.end) if _is_beside(words, at, start, end))
    governed = {_governed(words[at]) for at in beside}
    return "nom" not in cases and not cases.isdisjoint(governed)


def _is_beside(words: Sequence[str], at: int, start: int, end: int) -> bool:
    """Whether no mark stands between a token and a body."""
    between = words[end:at] if at >= end else words[at:start]
    return not start <= at < end and not (CLAUSE_MARKS | SENTENCE_ENDS) & set(between)


def _governed(word: str) -> str | None:
    """The case that a word governs as an active verb of running."""
    verbs = {r.lemma for r in readings(word) if r.pos in ACTIVE}
    if verbs & RUNNING_OVER:
        return "inst"
    return "acc" if verbs & RUNNING else None
