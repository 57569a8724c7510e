"""Networks of which a clause tells the members: "Rybnicka Sieć Wentylacji, którą tworzy dziewięć firm".

In a text about clusters they are some; that it is one is asked where its names are gathered.
"""

from collections.abc import Iterator

from spacy.tokens import Doc

from klastry.extract.components.foreign import is_foreign
from klastry.extract.components.found_name import FoundName
from klastry.extract.components.member_bodies import is_likely_body, member_bodies
from klastry.extract.components.name_starts import governed_cases
from klastry.extract.components.told_of_bodies import Told
from klastry.polish.lexicon import NETWORKS
from klastry.polish.morphology import lemmas

CUE = "cue.member_network"
TELLING = frozenset((Told.MEMBERS, Told.GATHERING))
NETWORK = "sieć"
SHORTEST = 3
"""So many words have at least an adjective of a place, the noun, and what it is a network of."""


def may_name_member_network(text: str) -> bool:
    """Whether a text may name a network, which has a capital."""
    return "Sie" in text and ("Sieć" in text or "Sieci" in text)


def member_networks(doc: Doc) -> Iterator[FoundName]:
    """The networks of a text with an adjective before the noun, of whose members it tells."""
    words = doc._.words
    for body in member_bodies(words) if NETWORK in frozenset[str]().union(*doc._.lemmas) else ():
        if body.told not in TELLING or body.end - body.start < SHORTEST or lemmas(words[body.start]) & NETWORKS:
            continue
        if NETWORK in lemmas(words[body.start + 1]) and is_likely_body(words, body.start, body.end):
            cases = governed_cases(words, body.start)
            yield FoundName(body.start, body.end, body.start, False, is_foreign(words, body.start), CUE, cases)
