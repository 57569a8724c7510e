"""Names of bodies that have members, by their own noun or as brands, and what their clause tells of these."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from klastry.extract.names.appositions_after import HEADS as LIKELY
from klastry.extract.names.networks import extent, has_trade, is_of_makers, may_be_place
from klastry.extract.names.proper_names import is_brand
from klastry.extract.names.told_of_bodies import HEADS, Nature, Told, told_of
from klastry.polish.agreement import adjective_slots, agrees
from klastry.polish.lexicon import INFORMAL_BODIES, INSTITUTIONS, LANDS, LEGAL_PERSONS, NETWORKS
from klastry.polish.morphology import lemmas, readings

OTHER_SORTS = frozenset(
    """badawczy biznes biznesowy doskonałość działanie handlowy innowacja kapitałowy kompetencja konferencyjny
    kongresowy krajobrazowy kultura kulturalny kulturowy kształcenie ludowy medyczny narodowy nauka naukowy
    naukowo-technologiczny obsługa obywatelski operacyjny partnerski przedsiębiorczość rekreacja roboczy rozrywka
    rozwój sport sportowy szkolenie szkoleniowy szkoła technologiczny transfer usługa wsparcie wystawienniczy
    zdrowie""".split()
)


class MemberBody(NamedTuple):
    """The tokens `start` to `end` (exclusive) that name a body, and what is told of it."""

    start: int
    end: int
    nature: Nature
    told: Told | None


def member_bodies(words: Sequence[str]) -> Iterator[MemberBody]:
    """The names of a text that can be those of a cluster for its members' sake."""
    for head, word in enumerate(words):
        known = lemmas(word) if word[0].isupper() and len(word) > 3 else frozenset()
        if known & INFORMAL_BODIES:
            start, end = extent(words, head)
            nature = _nature(words, head, end)
            is_sound = nature.is_land or _says_sort(words, head, end, by_trade=not nature.is_network)
            if end - start > 1 and is_sound and not _is_part(words, start):
                yield MemberBody(start, end, nature, told_of(words, start, end, nature))
        elif is_brand(word) and not _is_beside_capital(words, head):
            yield MemberBody(head, head + 1, Nature(), told_of(words, head, head + 1, Nature()))


def is_likely_body(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the noun of a name is one that clusters have, and neither a landscape nor another sort of body."""
    head = next((at for at in range(start, end) if lemmas(words[at]) & LIKELY), None)
    of = [*words[start:head], *words[head + 1 : end]] if head is not None else []
    if head is None or not of or _is_other_sort(words, head, end):
        return False
    return not (lemmas(words[head]) & LANDS and not is_of_makers(of) and any(map(may_be_place, of)))


def _is_other_sort(words: Sequence[str], head: int, end: int) -> bool:
    """Whether what first describes the noun says so: "Grupa Robocza", and not "Sieć Odzieży Roboczej"."""
    noun = next((at for at in range(head + 1, end) if not adjective_slots(words[at])), end - 1)
    return any(lemmas(word) & OTHER_SORTS for word in words[head + 1 : noun + 1])


def is_whose(words: Sequence[str], start: int) -> bool:
    """Whether a name only says whose something is, or who did it: "przedstawicieli Ligi Solnej", "przez Ligę"."""
    before = words[start - 1].lower() if start else ""
    known = readings(before) if before.isalpha() else ()
    return before == "przez" or (bool(known) and all(r.is_noun for r in known))


def _nature(words: Sequence[str], head: int, end: int) -> Nature:
    is_land = bool(lemmas(words[head]) & LANDS)
    is_network = is_land or bool(lemmas(words[head]) & NETWORKS)
    return Nature(is_land, is_network, _says_sort(words, head, end, by_trade=True))


def _says_sort(words: Sequence[str], head: int, end: int, *, by_trade: bool) -> bool:
    """Whether Polish words say what a body is of, and no other sort; an adjective must be that of a trade."""
    own = words[head + 1 : end]
    if not own or frozenset[str]().union(*map(lemmas, own)) & OTHER_SORTS:
        return False
    if agrees(own[0], words[head]):
        return not by_trade or has_trade(own)
    return any("gen" in r.cases for r in readings(own[0]))


def _is_part(words: Sequence[str], start: int) -> bool:
    """Whether the noun for another body stands before a name: "Fundacja Zielona Dolina", "spółki Park Wodny"."""
    return start > 0 and bool(lemmas(words[start - 1]) & LEGAL_PERSONS - HEADS)


def _is_beside_capital(words: Sequence[str], at: int) -> bool:
    """Whether a brand is a part of a longer name, or the noun for a body stands before it."""
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    is_led = bool(before) and bool(lemmas(before) & (INSTITUTIONS | LEGAL_PERSONS) - HEADS)
    return is_led or before[:1].isupper() or after[:1].isupper()
