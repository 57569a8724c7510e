"""Whether a count is one that will be reached, or that would be."""

import re
from functools import lru_cache

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from klastry.extract.components.rules import RuleMatch
from klastry.schema.observation import COUNTS

CACHED_WORDS = 50_000
CONDITIONAL = re.compile(r"\w+(?:łby|łaby|łoby|liby|łyby)(?:m|ś|śmy|ście)?")
WILL = frozenset(("będzie", "będą"))
SOON_AFTER = 4
"""So many words after a count can tell that it only would be so."""


def will_be(doc: Doc, start: int, found: RuleMatch) -> bool:
    """Whether so many will be members by a year: "do końca 2020 r. skupiać będzie 110 członków"."""
    if not _counts(found):
        return False
    before = range(start, found.span.start)
    by_year = any(v.kind == "year" and v.start in before for v in doc._.values)
    return by_year and any(doc._.words[at].lower() in WILL for at in before)


def would_be(sentence: Tokens, found: RuleMatch) -> bool:
    """Whether so many would be members: "zamiast stu członków mielibyśmy dziś pięćdziesięciu"."""
    after = sentence.doc._.lowered[found.span.end : min(found.span.end + SOON_AFTER, sentence.end)]
    return _counts(found) and found.rule.spare and any(map(is_conditional, after))


@lru_cache(CACHED_WORDS)
def is_conditional(word: str) -> bool:
    """Whether a verb says what would be: "mielibyśmy", "liczyłby"."""
    return CONDITIONAL.fullmatch(word) is not None


def _counts(found: RuleMatch) -> bool:
    return any(field in COUNTS for _, field, _ in found.values)
