"""Whether a sentence says that something is so, or only that it is not, may be or will be."""

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.prose.clauses import clause_start
from klastry.extract.prose.stages import DENIED
from klastry.polish.morphology import readings

NEGATIONS = frozenset(("nie", "not"))
CONDITIONAL = ("łby", "łaby", "łoby", "liby", "łyby")
SUPPOSING = frozenset(("gdyby", "żeby", "aby", "może", "mógłby", "mogłaby", "powinien", "planować", "zamierzać"))


def is_asserted(sentence: Tokens, found: RuleMatch) -> bool:
    """Whether the clause of a match says it without "nie", "gdyby", "ma skupiać", "liczyłby", and asks nothing."""
    if found.rule.value == DENIED:
        return True
    doc, match = sentence.doc, found.span
    start = clause_start(sentence, match.start)
    if sentence.text.endswith("?") or _is_barred(doc[start : match.end], found.rule.unless):
        return False
    words = doc._.words
    for at in range(start, match.start):
        only = at + 1 < len(words) and words[at + 1].lower() in ("tylko", "mniej")
        if (words[at].lower() in NEGATIONS and not only) or doc._.lemmas[at] & SUPPOSING:
            return False
    said = words[match.start : match.end]
    return not any(word.lower().endswith(CONDITIONAL) or _is_infinitive(word) for word in said)


def _is_barred(clause: Tokens, unless: str | None) -> bool:
    barring = frozenset(unless.split("|")) if unless else frozenset[str]()
    return bool(barring) and any(own & barring for own in clause.doc._.lemmas[clause.start : clause.end])


def _is_infinitive(word: str) -> bool:
    found = readings(word) if word[0].islower() else ()
    return bool(found) and all(r.pos == "inf" for r in found)
