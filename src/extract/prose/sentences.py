"""Where sentences end: after a stop before a capital; after "r." and its like only where there was a verb."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from klastry.extract.prose.clauses import has_verb
from klastry.extract.tokenizer import FINAL_ABBREVIATIONS

STOPS = frozenset((".", "!", "?", "…"))
MAY_END = frozenset(f"{a}." for a in FINAL_ABBREVIATIONS)


def sentences(doc: Doc) -> Iterator[Span]:
    """The sentences of a text."""
    start = 0
    for token in doc[:-1]:
        following = doc[token.i + 1]
        stop = token.text in STOPS and _begins_sentence(following.text)
        short = token.lower_ in MAY_END and following.text[0].isupper() and has_verb(doc, start, token.i)
        if (stop or short) and token.whitespace_:
            yield doc[start : token.i + 1]
            start = token.i + 1
    if start < len(doc):
        yield doc[start:]


def _begins_sentence(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word[0] in '„"«(–—'
