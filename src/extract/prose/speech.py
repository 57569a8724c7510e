"""Who "we" are, and what a sentence that names no cluster is about."""

from collections.abc import Iterator

from spacy.tokens import Span as Tokens

from klastry.extract.mention import Draft
from klastry.extract.prose.clauses import is_we
from klastry.extract.prose.discourse import Discourse
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES

DASHES = frozenset("-–—")


def topic_of(sentence: Tokens, match: Tokens, discourse: Discourse) -> Draft | None:
    """The cluster that a match is about where its sentence names none.

    "We" are whose document it is; in words that are quoted the cluster that is spoken of, unless the sentence
    tells of another body that may say so. What is told beside quoted words is not said by us.
    """
    quoted = set(_quoted(sentence))
    ours = [at for at in range(sentence.start, sentence.end) if is_we(sentence.doc._.words[at])]
    if match.start not in quoted:
        ours = [at for at in ours if at not in quoted]
    if not ours:
        return discourse.topic
    if discourse.own is not None:
        return discourse.own
    is_speech = sentence[0].text in DASHES or match.start in quoted
    return discourse.topic if is_speech and not any(t._.lemmas & LEGAL_PERSONS for t in sentence) else None


def _quoted(sentence: Tokens) -> Iterator[int]:
    """The tokens between quotes."""
    inside = False
    for token in sentence:
        opens, closes = token.text in OPENING_QUOTES, token.text in CLOSING_QUOTES
        straight = token.text == '"'
        inside = (inside or opens or straight) and not closes and not (straight and inside)
        if inside:
            yield token.i
