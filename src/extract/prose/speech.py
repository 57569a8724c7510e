"""Who "we" are, and what a sentence that names no cluster is about."""

from collections.abc import Iterator

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from klastry.extract.mention import Draft
from klastry.extract.prose.clauses import is_we
from klastry.extract.prose.discourse import Discourse
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES

DASHES = frozenset("-–—")
SENTENCE_ENDS = frozenset(".!?…")


def topic_of(sentence: Tokens, match: Tokens, discourse: Discourse) -> Draft | None:
    """The cluster that a match is about where its sentence names none.

    "We" are whose document it is; in words that somebody says the cluster that is spoken of, unless the sentence
    tells of another body that may say so. What is told beside quoted words is not said by us.
    """
    quoted = set(_quoted(sentence))
    ours = [at for at in range(sentence.start, sentence.end) if is_we(sentence.doc._.words[at])]
    if match.start not in quoted:
        ours = [at for at in ours if at not in quoted]
    if not ours:
        return discourse.topic
    if match.start not in quoted and not _is_told(sentence):
        return discourse.own
    beside = [t for t in sentence if t.i not in quoted] if match.start in quoted else _after_dash(sentence, match)
    is_of_body = any(t._.lemmas & LEGAL_PERSONS for t in beside)
    return discourse.own if is_of_body else discourse.topic or discourse.own


def _after_dash(sentence: Tokens, match: Tokens) -> list[Token]:
    """What tells who speaks: "– Jest nas 92 – mówił prezes spółki"."""
    after = sentence.doc[match.end : sentence.end]
    dash = next((t.i for t in after if t.text in DASHES), sentence.end)
    return list(sentence.doc[dash : sentence.end])


def _is_told(sentence: Tokens) -> bool:
    """Whether a dash begins a sentence, or one before it in the block, or a quotation of several is open."""
    words = sentence.doc._.words
    before = range(sentence.start + 1)
    dashed = any(words[at] in DASHES and (at == 0 or words[at - 1] in SENTENCE_ENDS) for at in before)
    opened = sum(words[at] in OPENING_QUOTES for at in before) - sum(words[at] in CLOSING_QUOTES for at in before)
    return dashed or opened > 0


def _quoted(sentence: Tokens) -> Iterator[int]:
    """The tokens between quotes."""
    inside = False
    for token in sentence:
        opens, closes = token.text in OPENING_QUOTES, token.text in CLOSING_QUOTES
        straight = token.text == '"'
        inside = (inside or opens or straight) and not closes and not (straight and inside)
        if inside:
            yield token.i
