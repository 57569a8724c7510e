"""Whether a sentence says that something is so, or only that it is not, may be or will be."""

from spacy.tokens import Span as Tokens

from klastry.extract.prose.clauses import clause_start
from klastry.polish.morphology import readings

CONDITIONAL = ("łby", "łaby", "łoby", "liby", "łyby")
SUPPOSING = frozenset(("gdyby", "żeby", "aby", "może", "mógłby", "mogłaby", "powinien", "planować", "zamierzać"))


def is_asserted(sentence: Tokens, match: Tokens) -> bool:
    """Whether the clause of a match says it without "nie", "gdyby", "ma skupiać", "liczyłby"."""
    doc = sentence.doc
    before = doc[clause_start(sentence, match.start) : match.start]
    for token in before:
        only = token.i + 1 < len(doc) and doc[token.i + 1].lower_ in ("tylko", "mniej")
        if (token.lower_ == "nie" and not only) or token._.lemmas & SUPPOSING:
            return False
    return not any(token.lower_.endswith(CONDITIONAL) or _is_infinitive(token.text) for token in match)


def _is_infinitive(word: str) -> bool:
    found = readings(word) if word[0].islower() else ()
    return bool(found) and all(r.pos == "inf" for r in found)
