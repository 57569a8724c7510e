"""Whether a cluster is said to have the status of a Krajowy Klaster Kluczowy, or to want it, and since when."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klastry.extract.components.rules import RuleMatch
from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Evidence, Mention
from klastry.extract.prose.clauses import JOINING
from klastry.extract.text.document import Span
from klastry.extract.values.periods import Period, last_day_in, periods_in
from klastry.polish.agreement import adjective_slots
from klastry.polish.dates import may_have_year
from klastry.polish.morphology import readings
from klastry.polish.text import CLAUSE_MARKS
from klastry.schema.observation import FieldName

PARTING = JOINING | {"i", "oraz"}
GIVEN, LOST = "status.key_cluster_given", "status.key_cluster_lost"
STATUS = frozenset(("status", "tytuł", "miano"))
SOUGHT_AFTER = frozenset(("o", "do", "na"))
"""After one of these the status is what somebody wants: "walczy o status", "szansa na tytuł"."""
GOING_ON = frozenset(("ważny", "obowiązywać", "przyznać", "nadać", "na"))
"""What begins a clause or bracket that tells more of the status before it: "…, ważny do 2021 r."."""


def is_only_sought(match: RuleMatch) -> bool:
    """Whether a match speaks of a status that nobody got yet: "marzy o statusie", "o uzyskanie tytułu"."""
    if match.rule.field != FieldName.KEY_CLUSTER or match.rule.across:
        return False
    words = match.span.doc._.words
    said = (at for at in range(match.span.start, match.span.end) if word_lemmas(words[at]) & STATUS)
    return any(_governing(words, at) in SOUGHT_AFTER for at in said)


def _governing(words: Sequence[str], at: int) -> str:
    """The word before a noun, its adjectives and what is to be done with it: "o | prestiżowy status"."""
    at -= 1
    while at > 0 and (adjective_slots(words[at]) or _is_to_be_done(words[at])):
        at -= 1
    return words[at].lower() if at >= 0 else ""


def _is_to_be_done(word: str) -> bool:
    """Whether a word says what is to be done; what "o" reports is done: "poinformował o nadaniu statusu"."""
    known = [r for r in readings(word) if r.pos == "ger"]
    return bool(known) and not any("loc" in r.cases for r in known)


def key_cluster_periods(match: RuleMatch, offset: int, evidence: Evidence) -> Iterator[Mention]:
    """The time that the clause of a match gives for the status, if it gives one.

    Args:
        match: A rule that finds the status.
        offset: Where the analysed text begins in the document.
        evidence: What is said of the match itself.
    """
    doc, words = match.span.doc, match.span.doc._.words
    if not may_have_year(doc._.said):
        return
    sentence = doc.char_span(evidence.quote.start - offset, evidence.quote.end - offset)
    first = sentence.start if sentence is not None else 0
    said = doc[_start(words, first, match.span.start) : _end(words, match.span.end)]
    for period in _periods(match.rule.id, doc._.said[said.start_char : said.end_char]):
        start = offset + said.start_char
        span = Span(start + period.start, start + period.end)
        quote = Span(evidence.quote.start, max(evidence.quote.end, span.end))  # it may be of the next sentence
        yield Mention(FieldName.KEY_CLUSTER_PERIOD, period.value, span, replace(evidence, quote=quote))


def _periods(rule: str, text: str) -> Sequence[Period]:
    if rule == LOST:
        ended = last_day_in(text)
        return [ended] if ended else []
    return periods_in(text, given=rule == GIVEN)


def _start(words: Sequence[str], first: int, at: int) -> int:
    """The first token of the clause, or of its part after "i", in which a token stands."""
    while at > first and not _parts(words, at - 1):
        at -= 1
    return at


def _end(words: Sequence[str], at: int) -> int:
    """Where the clause ends, with what goes on telling of the status: a bracket of dates, "…, ważny do 2021"."""
    while at < len(words) and not _parts(words, at):
        at += 1
    if at + 1 < len(words) and (words[at] in "(:" or word_lemmas(words[at + 1]) & GOING_ON):
        return _end(words, at + 1)
    return at


def _parts(words: Sequence[str], at: int) -> bool:
    """Whether a token parts two things that are said; what stands between two years does not."""
    if 0 < at < len(words) - 1 and words[at - 1].isdigit() and words[at + 1].isdigit():
        return False
    return words[at] in CLAUSE_MARKS or words[at].lower() in PARTING
