"""Whether a sentence tells who ran a cluster until some time: "Do 2015 r. jego koordynatorem była Izba Solna"."""

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.prose.clauses import clause_start
from klastry.polish.morphology import readings
from klastry.polish.text import CLAUSE_MARKS
from klastry.schema.observation import FieldName

AT_FIRST = frozenset("początkowo najpierw pierwotnie wcześniej dawniej uprzednio niegdyś poprzednio".split())
UNTIL = "do"
PAST_YEARS = frozenset(("ubiegłego", "zeszłego", "minionego", "niedawna", "tamtego"))
RAN = frozenset(("być", "pełnić", "prowadzić", "kierować", "koordynować", "zarządzać", "pozostawać", "stać"))


def is_no_longer(sentence: Tokens, match: RuleMatch) -> bool:
    """Whether the body that a match gives for the coordinator ran the cluster only until some time."""
    if all(field != FieldName.COORDINATOR for _, field, _ in match.values):
        return False
    words, body = sentence.doc._.lowered, min(tokens.start for _, _, tokens in match.values)
    start = clause_start(sentence, body)
    end = next((at for at in range(body, sentence.end) if words[at] in CLAUSE_MARKS), sentence.end)
    if not any(r.pos == "praet" and r.lemma in RAN for word in words[start:end] for r in readings(word)):
        return False
    return not AT_FIRST.isdisjoint(words[start:end]) or any(_ends_before(sentence, at) for at in range(start, end))


def _ends_before(sentence: Tokens, at: int) -> bool:
    """Whether "do" leads to a year or to one that is over: "do ubiegłego roku", "do końca 2015 r."."""
    words = sentence.doc._.lowered
    if words[at] != UNTIL:
        return False
    after = words[at + 1 : at + 4]
    starts = {value.start for value in sentence.doc._.values if value.kind == "year"}
    return not PAST_YEARS.isdisjoint(after[:1]) or any(at + n in starts for n in range(1, 4))
