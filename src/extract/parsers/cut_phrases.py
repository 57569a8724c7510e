"""Whether a line ends in the middle of a phrase that the next one goes on with, both in capitals."""

import re

from klastry.polish.agreement import adjective_slots, agrees, can_be_genitive, noun_slots
from klastry.polish.morphology import readings

_LAST_WORD = re.compile(r"\s([^\W\d_][\w-]*)$")
_FIRST_WORD = re.compile(r"([^\W\d_][\w-]*)(?=[\s,.])")
_FEWEST_WORDS = 3


def is_cut_phrase(before: str, after: str) -> bool:
    """Whether no line could begin so after the other: "… przedstawiciel Dolnośląskiego | Klastra Surowcowego".

    An adjective in an oblique case and the noun that agrees with it, or a noun in an oblique case and the genitive
    after it, are one phrase.
    """
    last, first = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    if last is None or first is None or len(before.split()) < _FEWEST_WORDS:
        return False
    words = (last[1], first[1])
    if any(word.isupper() or not word[0].isupper() for word in words):
        return False
    follows = bool(noun_slots(words[0])) and can_be_genitive(words[1]) and not _may_be_nominative(words[1])
    is_noun = bool(agrees(*words)) and not adjective_slots(words[1])
    return follows or (is_noun and not _may_be_nominative(words[0]))


def _may_be_nominative(word: str) -> bool:
    known = readings(word)
    return not known or any(not r.cases or "nom" in r.cases for r in known)
