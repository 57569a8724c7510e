"""Networks and groups of which a text tells the members: "Rybnicka Sieć Wentylacji, którą tworzy dziewięć firm".

In a text about clusters they are some; that it is one is asked where its names are gathered.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.names.foreign import is_foreign
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.member_bodies import MemberBody, is_likely_body, member_bodies
from klastry.extract.names.proper_names import PROPER
from klastry.extract.names.starts import governed_cases
from klastry.extract.names.told_later import is_told_later
from klastry.extract.names.told_of_bodies import Told, gathers_as_subject
from klastry.polish.lexicon import NETWORKS
from klastry.polish.morphology import lemmas
from klastry.polish.text import QUOTES

CUE = "cue.member_network"
TELLING = frozenset((Told.MEMBERS, Told.GATHERING, Told.RUN, Told.ENDING))
NETWORK, GROUP = "sieć", "grupa"
NATIONWIDE = frozenset("polski krajowy ogólnopolski europejski międzynarodowy światowy narodowy".split())
"""A "Polska Grupa" of some trade is a company with its daughters."""
FOREIGN_NOUNS = frozenset(("Valley", "Netz", "Netzwerk", "Allianz"))
NOUNS_BEGIN = ("Sieć", "Sieci", "Grup", *FOREIGN_NOUNS)
SHORTEST = 3
"""So many words have at least an adjective of a place, the noun, and what it is a network of."""


def may_name_member_network(text: str) -> bool:
    """Whether a text may name a network or a group, which has a capital."""
    return any(form in text for form in NOUNS_BEGIN)


def member_networks(doc: Doc) -> Iterator[FoundName]:
    """The networks and groups of a text with an adjective before the noun, of whose members it tells."""
    words = doc._.words
    yield from _foreign_valleys(doc)
    for body in member_bodies(words) if {NETWORK, GROUP} & frozenset[str]().union(*doc._.lemmas) else ():
        if body.end - body.start < SHORTEST or not is_likely_body(words, body.start, body.end):
            continue
        if _is_network_told(words, body) or _is_group_told(words, body):
            cases = governed_cases(words, body.start)
            yield FoundName(body.start, body.end, body.start, False, is_foreign(words, body.start), CUE, cases)


def _foreign_valleys(doc: Doc) -> Iterator[FoundName]:
    """The valleys of a trade and networks of another country: "niemiecka Packaging Valley"."""
    words = doc._.words
    for value in doc._.values if not FOREIGN_NOUNS.isdisjoint(words) else ():
        own = words[value.start : value.end]
        is_valley = value.kind == PROPER and len(own) > 1 and not FOREIGN_NOUNS.isdisjoint(own)
        if is_valley and "Silicon" not in own and is_foreign(words, value.start):
            yield FoundName(value.start, value.end, value.start, bare=False, foreign=True, cue=CUE)


def _is_network_told(words: Sequence[str], body: MemberBody) -> bool:
    is_network = not lemmas(words[body.start]) & NETWORKS and NETWORK in lemmas(words[body.start + 1])
    return is_network and (body.told in TELLING or _are_members_told(words, body))


def _is_group_told(words: Sequence[str], body: MemberBody) -> bool:
    """Whether members are told of a group called after a place, or with a brand of its own in quotes."""
    head = body.start + (GROUP not in lemmas(words[body.start]))
    is_branded = head == body.start and words[body.end - 1] in QUOTES
    is_placed = head > body.start and not lemmas(words[body.start]) & NATIONWIDE
    is_group = GROUP in lemmas(words[head]) and (is_branded or is_placed)
    return is_group and (body.told is Told.RUN or _are_members_told(words, body))


def _are_members_told(words: Sequence[str], body: MemberBody) -> bool:
    return gathers_as_subject(words, body.start, body.end) or is_told_later(words, body.start, body.end)
