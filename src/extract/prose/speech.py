"""Who "we" are, and what a sentence that names no cluster is about."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft
from klastry.extract.prose.clauses import PREPOSITIONS, is_we, says_we
from klastry.extract.prose.discourse import Discourse, distinct
from klastry.extract.prose.named import Named
from klastry.extract.prose.sentences import FULL_STOPS
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.polish.text import CLOSING_QUOTES, DASHES, OPENING_QUOTES

COMING_FROM = frozenset(("z", "ze", "od"))
"""Behind one of these a cluster is who speaks: "Z Klastra Soli odpisano: …"."""


def topic_of(sentence: Tokens, match: Tokens, named: Sequence[Named], discourse: Discourse) -> Draft | None:
    """The cluster that a match is about where its clause names none.

    "We" are whose document or entry it is, also in the words of whom an interview asks; in words that
    somebody else says who is said to say them, or the cluster that is spoken of, unless the sentence tells of
    another body that may say so. What is told beside quoted words is not said by us.
    """
    if not says_we(sentence):
        return None if discourse.interrupted else discourse.topic
    if discourse.is_interview:
        return discourse.own
    words, own = sentence.doc._.words, range(sentence.start, sentence.end)
    quoted = set(_quoted(sentence))
    is_quoted = match.start in quoted
    if not is_quoted and not any(is_we(words[at]) for at in own if at not in quoted):
        return discourse.topic
    if not is_quoted and not _is_told(sentence):
        return discourse.own or discourse.entry
    beside = [at for at in own if at not in quoted] if is_quoted else _after_dash(sentence, match)
    if any(sentence.doc._.lemmas[at] & LEGAL_PERSONS for at in beside):
        return discourse.own
    return _who_says(sentence, [n for n in named if n.start in beside]) or discourse.topic or discourse.own


def _who_says(sentence: Tokens, beside: Sequence[Named]) -> Draft | None:
    """The only cluster named beside what is said; of whom it is said stands behind another preposition."""
    words = sentence.doc._.words
    barring = PREPOSITIONS - COMING_FROM
    saying = [n for n in beside if n.by_name and not (n.start and words[n.start - 1].lower() in barring)]
    drafts = distinct(saying)
    return drafts[0] if len(drafts) == 1 == len(distinct([n for n in beside if n.by_name])) else None


def _after_dash(sentence: Tokens, match: Tokens) -> range:
    """The tokens that tell who speaks: "– Jest nas 92 – mówił prezes spółki"."""
    words, after = sentence.doc._.words, range(match.end, sentence.end)
    return range(next((at for at in after if words[at] in DASHES), sentence.end), sentence.end)


def _is_told(sentence: Tokens) -> bool:
    """Whether a dash begins a sentence, or one before it in the block, or a quotation of several is open."""
    words = sentence.doc._.words
    before = range(sentence.start + 1)
    dashed = any(words[at] in DASHES and (at == 0 or words[at - 1] in FULL_STOPS) for at in before)
    opened = sum(words[at] in OPENING_QUOTES for at in before) - sum(words[at] in CLOSING_QUOTES for at in before)
    return dashed or opened > 0


def _quoted(sentence: Tokens) -> Iterator[int]:
    """The tokens between quotes."""
    inside = False
    for at in range(sentence.start, sentence.end):
        word = sentence.doc._.words[at]
        opens, closes, straight = word in OPENING_QUOTES, word in CLOSING_QUOTES, word == '"'
        inside = (inside or opens or straight) and not closes and not (straight and inside)
        if inside:
            yield at
