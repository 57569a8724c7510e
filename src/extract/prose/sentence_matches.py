"""What the rules find in a sentence, or from one sentence into the next, and the text says is so."""

from collections.abc import Iterator

from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.extract.prose.corrections import is_put_right
from klastry.extract.prose.modality import is_asserted
from klastry.extract.prose.no_longer import is_no_longer
from klastry.extract.prose.other_foundings import founds_other_body, is_year_counted_to, is_year_of_founders
from klastry.extract.prose.passages import Passage
from klastry.extract.prose.spoken_of import counts_what_was_spoken_of
from klastry.extract.prose.stages import ends_something_else
from klastry.extract.prose.told_again import tells_of_same_body
from klastry.extract.prose.what_is_run import tells_what_is_run
from klastry.schema.observation import FieldName

SUM, MOVED = "counts.sum", "seat.moved"
OF_SEAT = frozenset((FieldName.CITY.value, FieldName.FOUNDED.value))


def matches_within(one: Passage, sentence: Tokens, *, affirmed: bool = False) -> list[RuleMatch]:
    """The matches in a sentence, without those that a match with more values covers.

    Args:
        one: The block of the sentence.
        sentence: The sentence.
        affirmed: It is a question to which the answer was "tak".
    """
    within = (m for m in one.doc._.matches if not m.rule.across and _is_within(m, sentence))
    said = [(m, _numbers(m)) for m in _said(within, sentence, affirmed=affirmed)]
    return [m for m, own in said if not any(m is not o and _covers(o, more, m, own) for o, more in said)]


def matches_across(one: Passage, both: Tokens) -> list[RuleMatch]:
    """The matches of rules that begin in the first of two sentences and end in the second."""
    return list(_said((m for m in one.doc._.matches if m.rule.across and _is_within(m, both)), both))


def _said(found: Iterator[RuleMatch], sentence: Tokens, *, affirmed: bool = False) -> Iterator[RuleMatch]:
    for match in filter(tells_of_same_body, filter(counts_what_was_spoken_of, found)):
        is_of_other = (
            ends_something_else(match)
            or founds_other_body(match)
            or is_year_of_founders(match, sentence)
            or is_year_counted_to(match)
            or is_no_longer(sentence, match)
            or tells_what_is_run(match)
            or is_put_right(match)
        )
        if not is_of_other and is_asserted(sentence, match, affirmed=affirmed):
            yield match


def _is_within(match: RuleMatch, sentence: Tokens) -> bool:
    return sentence.start <= match.span.start and match.span.end <= sentence.end


def _covers(other: RuleMatch, more: frozenset[int], match: RuleMatch, own: frozenset[int]) -> bool:
    """Whether another match says the same numbers and more, their sum, or where a cluster moved.

    "Biuro było w Pile, a od 2017 r. działa w Łodzi": the town of before is none, nor was anything founded then.
    """
    if other.rule.id == SUM:
        fields = {field for _, field, _ in match.values}
        return match.rule.id != SUM and fields == {FieldName.MEMBERS} and match.span.start < other.span.end
    if other.rule.id == MOVED:
        is_within = other.span.start <= match.span.start < other.span.end
        return is_within and match.rule.id != MOVED and {field for _, field, _ in match.values} <= OF_SEAT
    return bool(own) and own < more


def _numbers(match: RuleMatch) -> frozenset[int]:
    """Where the numbers end that a match says; it may have met one of several words at its last."""
    at = [tokens.end - 1 for kind, _, tokens in match.values if kind == "number"]
    numbers = (v for v in match.span.doc._.values if v.kind == "number") if at else ()
    return frozenset(v.end for v in numbers if any(v.start <= i < v.end for i in at))
