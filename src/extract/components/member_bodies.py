"""Names of bodies that have members, by their own noun or as brands, and what their clause tells of these."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from klastry.extract.components.networks import LANDS, NETWORKS, extent, has_trade, is_of_makers
from klastry.extract.components.proper import is_brand
from klastry.polish.agreement import agrees
from klastry.polish.lexicon import INSTITUTIONS, LEGAL_PERSONS
from klastry.polish.morphology import lemmas, readings

OTHER_BODIES = frozenset("grupa park centrum platforma hub koalicja ekosystem konsorcjum".split())
"""These may be of any sort: a group of companies, a science park, a medical centre."""
OTHER_SORTS = frozenset(
    """badawczy biznes biznesowy doskonałość działanie handlowy innowacja kapitałowy kompetencja konferencyjny
    kongresowy krajobrazowy kultura kulturalny kulturowy kształcenie ludowy medyczny narodowy nauka naukowy
    naukowo-technologiczny obsługa obywatelski operacyjny partnerski przedsiębiorczość rekreacja roboczy rozrywka
    rozwój sport sportowy szkolenie szkoleniowy szkoła technologiczny transfer usługa wsparcie wystawienniczy
    zdrowie""".split()
)
CLAUSE_ENDS = frozenset((".", "!", "?", ",", ";", ":", "–", "—", "(", ")"))
JOINING = frozenset(
    """przystąpić przystępować przystąpienie wstąpić wstępować wstąpienie dołączyć dołączać dołączenie akces
    składka""".split()
)
BELONGING = frozenset(
    "wejść wchodzić wejście należeć przynależeć przyjąć przyjmować przyjęcie zapisać nabór".split()
)
"""What is said of members, where it is said of firms, and of much else."""
LEAVING = frozenset("wystąpić występować wystąpienie odejść odchodzić odejście wykluczyć usunąć".split())
GATHERED = frozenset("członek podmiot zrzeszyć zrzeszać zrzeszony skupić skupiać uczestnik".split())
FIRMS = GATHERED | frozenset("firma przedsiębiorstwo spółka producent zakład przedsiębiorca".split())
MEMBERS = frozenset("członek uczestnik założyciel sygnatariusz".split())
HEADS = frozenset(
    """prezes prezeska przewodniczący przewodnicząca zarząd rada władza siedziba biuro koordynator menedżer
    likwidacja rozwiązanie plan""".split()
)
LONGEST_CLAUSE = 12


class Told(Enum):
    """What the clause with a name tells of the body."""

    MEMBERS = auto()
    """Who is a member, or joins."""
    LEAVING = auto()
    HEADS = auto()
    """Who heads it, what it plans, its end."""
    SEAT = auto()
    """That one meets at its seat."""


class MemberBody(NamedTuple):
    """The tokens `start` to `end` (exclusive) that name a body, and what is told of it."""

    start: int
    end: int
    is_land: bool
    is_network: bool
    """By its noun a network or a land, which have nothing but members."""
    told: Told | None


def member_bodies(words: Sequence[str]) -> Iterator[MemberBody]:
    """The names of a text that can be those of a cluster for its members' sake."""
    for head, word in enumerate(words):
        known = lemmas(word) if word[0].isupper() and len(word) > 3 else frozenset()
        is_land = bool(known & LANDS)
        is_network = is_land or bool(known & NETWORKS)
        if is_network or known & OTHER_BODIES:
            start, end = extent(words, head)
            is_told = is_land or _says_sort(words, head, end, by_trade=not is_network)
            if end - start > 1 and is_told and not _is_part(words, start):
                yield MemberBody(
                    start,
                    end,
                    is_land,
                    is_network,
                    _told(words, start, end, is_network=is_network, is_land=is_land),
                )
        elif is_brand(word) and not _is_beside_capital(words, head):
            yield MemberBody(head, head + 1, False, False, _told(words, head, head + 1))


def _told(
    words: Sequence[str], start: int, end: int, *, is_network: bool = False, is_land: bool = False
) -> Told | None:
    before = words[start - 1].lower() if start else ""
    said = frozenset[str]().union(*map(lemmas, _clause(words, start, end)))
    of_makers = is_network and is_of_makers(words[start:end])
    of_firms = of_makers or bool(said & FIRMS)
    is_from = before in ("z", "ze")
    if is_from and said & LEAVING:
        return Told.LEAVING
    if before == "do" and (said & JOINING or (of_firms and said & BELONGING)):
        return Told.MEMBERS
    if before in ("w", "we") and said & (FIRMS | ({"on"} if of_makers else set()) if is_network else GATHERED):
        return Told.MEMBERS
    if before and (lemmas(before) & MEMBERS or (is_from and of_makers and lemmas(words[start - 2]) & FIRMS)):
        return Told.MEMBERS
    if before == "siedzibie":
        return Told.SEAT
    is_headed = bool(before) and bool(lemmas(before) & HEADS)
    return Told.HEADS if is_headed and (of_makers or not is_network or is_land) else None


def _clause(words: Sequence[str], start: int, end: int) -> Sequence[str]:
    """The words of the clause around a name, without its own."""
    first = start
    while first > max(0, start - LONGEST_CLAUSE) and words[first - 1] not in CLAUSE_ENDS:
        first -= 1
    last = end
    while last < min(len(words), end + LONGEST_CLAUSE) and words[last] not in CLAUSE_ENDS:
        last += 1
    return [*words[first:start], *words[end:last]]


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
