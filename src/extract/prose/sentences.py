"""Where sentences end: after a stop before a capital; after "r." and its like only between two verbs."""

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
        short = short and _goes_on_as_sentence(doc, token.i + 1)
        if (stop or short) and token.whitespace_:
            yield doc[start : token.i + 1]
            start = token.i + 1
    if start < len(doc):
        yield doc[start:]


def _goes_on_as_sentence(doc: Doc, start: int) -> bool:
    """Whether what follows up to the next stop has a verb or a colon, not only "… od 2007 r. Klaster Solny."."""
    end = next((token.i for token in doc[start:] if token.text in STOPS), len(doc))
    return has_verb(doc, start, end) or any(token.text == ":" for token in doc[start:end])


def _begins_sentence(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word[0] in '„"«(–—'
