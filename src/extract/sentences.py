"""Where sentences end: after a stop before a capital, not after an abbreviation or a figure of a date."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from klastry.extract.tokenizer import FINAL_ABBREVIATIONS

STOPS = frozenset((".", "!", "?", "…"))
MAY_END = frozenset(f"{a}." for a in FINAL_ABBREVIATIONS)


def sentences(doc: Doc) -> Iterator[Span]:
    """The sentences of a text."""
    start = 0
    for token in doc[:-1]:
        following = doc[token.i + 1]
        ends = token.text in STOPS or token.lower_ in MAY_END
        if ends and token.whitespace_ and _begins_sentence(following.text):
            yield doc[start : token.i + 1]
            start = token.i + 1
    if start < len(doc):
        yield doc[start:]


def _begins_sentence(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word[0] in '„"«(–—'
