"""Where sentences end: after a stop before a capital; after "r." and its like only between two verbs."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc, Span

from klastry.extract.prose.clauses import PREPOSITIONS, has_verb, relative_clause_around
from klastry.extract.tokenizer import FINAL_ABBREVIATIONS, tokens_of
from klastry.places.phrase_table import CAPITALS
from klastry.polish.text import SENTENCE_ENDS

FULL_STOPS = SENTENCE_ENDS | {"…"}
_AFTER_STOP = re.compile(rf"(?<=[.!?…])\s(?=[{CAPITALS}](?:[^\W\d_{CAPITALS}]|\s))")
"""Before a word in small letters but for the first: "NIP. PL …" goes on."""
PARTING = frozenset((":", ";"))
MAY_END = frozenset(f"{a}." for a in FINAL_ABBREVIATIONS)


def sentences(doc: Doc) -> Iterator[Span]:
    """The sentences of a text."""
    start, words = 0, doc._.words
    for at, (word, following) in enumerate(pairwise(words)):
        stop = word in FULL_STOPS and (_begins_sentence(following) or _begins_speech(words, at + 1))
        short = (
            word[-1] == "." and following[0].isupper() and word.lower() in MAY_END and _has_said(doc, start, at)
        )
        short = short and _goes_on_as_sentence(doc, at + 1)
        if (stop or short) and doc[at].whitespace_:
            yield doc[start : at + 1]
            start = at + 1
    if start < len(doc):
        yield doc[start:]


def stretches(text: str) -> Iterator[str]:
    """A text that is not analysed, cut where a sentence surely ends; there may be more sentences in a stretch."""
    start = 0
    for blank in _AFTER_STOP.finditer(text):
        piece = text[start : blank.start()].rsplit(None, 1)[-1]
        if tokens_of(piece)[-1] in FULL_STOPS:
            yield text[start : blank.start()]
            start = blank.end()
    yield text[start:]


def _has_said(doc: Doc, start: int, at: int) -> bool:
    """Whether a verb stands before the token `at`, and since a colon too where no verb comes next; or a label.

    "Nastąpiło ożywienie: na dzień 31 grudnia 2018 r. Klaster Solny zrzeszał" goes on.
    "Lider: Izba Solna, wybrana w 2018 r. Klaster zarejestrowano" does not.
    """
    if doc._.words[start + 1] == ":" and doc._.words[start + 2].lower() not in PREPOSITIONS:
        return True
    if not has_verb(doc, start, at):
        return False
    since = next((i for i in range(at, start, -1) if doc._.words[i] in PARTING), start)
    return has_verb(doc, since, at) or has_verb(doc, at + 1, at + 2)


def _goes_on_as_sentence(doc: Doc, start: int) -> bool:
    """Whether what follows up to the next stop has a verb or a colon, not only "… od 2007 r. Klaster Solny.".

    A verb that only tells more of a noun is none: "powołano w 2007 r. Klaster Solny, który ma 12 członków".
    """
    words = doc._.words
    end = next((at for at in range(start, len(words)) if words[at] in FULL_STOPS), len(words))
    following = doc[start:end]
    verbs = (at for at in range(start, end) if has_verb(doc, at, at + 1))
    return ":" in words[start:end] or any(relative_clause_around(following, at) is None for at in verbs)


def _begins_speech(words: Sequence[str], at: int) -> bool:
    """Whether a hyphen stands for the dash before what somebody says: "… 8 członków. - Jesteśmy młodzi"."""
    return words[at] == "-" and at + 1 < len(words) and words[at + 1][0].isupper()


def _begins_sentence(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word[0] in '„"«(–—'
