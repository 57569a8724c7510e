"""Clauses in which others gather members than the cluster of a text: "Największe z nich liczą 100 firm"."""

from spacy.tokens import Doc

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.clauses import has_verb
from klastry.extract.prose.subjects import names_of
from klastry.polish.lexicon import GATHERING
from klastry.polish.morphology import readings

SOME = frozenset(("większość", "połowa", "część", "reszta"))
SINGULAR = "klaster"


def others_gather(doc: Doc, start: int, end: int, topic: Draft) -> bool:
    """Whether the verb between two tokens is one of gathering and of several, or most of them, do so.

    Args:
        doc: The text.
        start: Where the clause begins.
        end: Where what is said in it ends.
        topic: The cluster; its name may be a plural, unless it says that it is one cluster.
    """
    gathers = [at for at in range(start, end) if doc._.lemmas[at] & GATHERING and has_verb(doc, at, at + 1)]
    if not gathers or not any(SINGULAR in word_lemmas(word) for name in names_of(topic) for word in name.split()):
        return False
    of_some = any(doc._.lemmas[at] & SOME for at in range(start, gathers[0]))
    return of_some or _is_plural(doc._.words[gathers[0]])


def _is_plural(verb: str) -> bool:
    numbers = [r.numbers for r in readings(verb) if r.pos == "fin"]
    return bool(numbers) and all(those == {"pl"} for those in numbers)
