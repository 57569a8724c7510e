"""To which cluster a value in a sentence belongs, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft
from klastry.polish.agreement import noun_slots

PREPOSITIONS = frozenset(
    (
        "w",
        "we",
        "z",
        "ze",
        "na",
        "do",
        "od",
        "po",
        "przy",
        "dla",
        "o",
        "przez",
        "za",
        "pod",
        "nad",
        "wśród",
        "obok",
        "u",
    )
)


@dataclass(frozen=True, slots=True)
class Named:
    """A cluster called in a sentence, by a name or only as "Klaster", at tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    draft: Draft | None
    """None where it is not known which cluster "Klaster" means."""


@dataclass(frozen=True, slots=True)
class Link:
    """The cluster that a value belongs to."""

    draft: Draft
    reason: str
    name: Named | None
    """What calls it in the sentence, if anything does."""


def owner(sentence: Tokens, match: Tokens, named: Sequence[Named], topic: Draft | None) -> Link | None:
    """The cluster that a match in a sentence speaks of; None where none or more than one could be meant.

    The nearest name before the value has it; without one, the only name after it; without any, the cluster
    that the text is about, if the sentence has no subject of its own.
    """
    inside = [n for n in named if match.start < n.end and n.start < match.end]
    if inside:
        return _link(inside[0] if len(inside) == 1 else None, "the name stands in the same phrase")
    before = [n for n in named if n.end <= match.start]
    if before:
        return _link(before[-1], "the nearest name before it in the sentence")
    if named:
        only = named[0] if len(named) == 1 else None
        return _link(only, "the only name in the sentence")
    if topic is not None and not _has_subject(sentence, match):
        return Link(topic, "the cluster that the text speaks of", None)
    return None


def _link(named: Named | None, reason: str) -> Link | None:
    if named is None or named.draft is None:
        return None
    return Link(named.draft, reason, named)


def _has_subject(sentence: Tokens, match: Tokens) -> bool:
    """Whether a noun that could be the subject stands before the match: then it is about that and not ours."""
    previous = ""
    for token in sentence.doc[sentence.start : match.start]:
        nominative = token.text[0].isalpha() and any(s.case == "nom" for s in noun_slots(token.text))
        if nominative and previous not in PREPOSITIONS and not _is_time(token.lower_):
            return True
        previous = token.lower_
    return False


def _is_time(word: str) -> bool:
    return word in ("rok", "roku", "dziś", "dzisiaj", "koniec", "r.", "stan")
