"""What a clause tells of a body: of its members, who heads it, its seat, its own affairs."""

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from klastry.extract.names.clause_subjects import CLAUSE_ENDS
from klastry.extract.names.networks import are_makers, is_of_makers
from klastry.extract.names.starts import cases_of_name
from klastry.polish.lexicon import COMPANIES, COORDINATORS, GATHERING
from klastry.polish.morphology import lemmas

JOINING = frozenset(
    """przystąpić przystępować przystąpienie wstąpić wstępować dołączyć dołączać akces składka""".split()
)
BELONGING = frozenset(
    """wejść wchodzić wejście należeć przynależeć przyjąć przyjmować przyjęcie zapisać zgłosić zgłaszać
    nabór""".split()
)
"""What is said of members, where it is said of firms, and of much else."""
LEAVING = frozenset("wystąpić występować wystąpienie odejść odchodzić odejście wykluczyć usunąć".split())
GATHERED = frozenset("członek podmiot zrzeszyć zrzeszać zrzeszony skupić skupiać uczestnik".split())
WORKS = COMPANIES | {"producent", "zakład"}
FIRMS = GATHERED | WORKS
MEMBERS = frozenset("członek uczestnik założyciel sygnatariusz".split())
WORKING = frozenset("być działać pracować przybyć".split())
CHANGING = frozenset("opuścić opuszczać zasilić wzmocnić tworzyć współtworzyć".split())
"""What members do to a body, which stands in the accusative: "Ligę Młynarzy opuściły dwa młyny"."""
FOUNDING = frozenset("zawiązać zawiązywać powołać powoływać założyć zakładać utworzyć stworzyć tworzyć".split())
AFFAIRS = frozenset("budżet statut regulamin składka zebranie zgromadzenie posiedzenie".split())
OFFICERS = frozenset(
    """biuro koordynator menedżer prezes prezeska przewodnicząca przewodniczący rada szef szefowa wiceprezes władza
    zarząd""".split()
)
HEADS = OFFICERS | {"siedziba", "likwidacja", "rozwiązanie", "plan"}
COORDINATING = COORDINATORS | {"koordynować"}
STOPPING = frozenset(("zawiesić", "zakończyć", "zaprzestać", "przestać"))
ACTIVITY = frozenset(("działalność", "działalności", "istnieć", "działać"))
SOON = 5
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
    FOUNDING = auto()
    """That it is founded."""
    AFFAIRS = auto()
    """What only a body itself decides on: its budget, its members' meeting."""
    GATHERING = auto()
    """In a relative clause, how many it gathers."""
    RUN = auto()
    """In a relative clause, who coordinates it."""
    ENDING = auto()
    """That it was dissolved or stopped its work."""


class Nature(NamedTuple):
    """Of what sort a body is by its name."""

    is_land: bool = False
    is_network: bool = False
    """A network or a land, which have nothing but members."""
    says_trade: bool = False
    """It is named after its trade, its things or its people."""


def told_of(words: Sequence[str], start: int, end: int, nature: Nature) -> Told | None:
    """What is told of the body that the tokens `start` to `end` (exclusive) name."""
    before = words[start - 1].lower() if start else ""
    said = _lemmas(_clause(words, start, end))
    of_makers = nature.is_network and is_of_makers(words[start:end])
    if before in ("z", "ze") and said & LEAVING:
        return Told.LEAVING
    if nature.says_trade and _is_of_affairs(words, start):
        return Told.AFFAIRS
    if _are_members_told(words, start, end, said, nature, of_makers=of_makers):
        return Told.MEMBERS
    if before and lemmas(before) & FOUNDING and (of_makers or nature.is_land):
        return Told.FOUNDING
    if _gathers(words, start, end, said):
        return Told.GATHERING
    if _is_run(words, end):
        return Told.RUN
    if _ends(words, end):
        return Told.ENDING
    if before == "siedzibie":
        return Told.SEAT
    is_headed = bool(before) and bool(lemmas(before) & HEADS)
    return Told.HEADS if is_headed and (of_makers or nature.is_land or not nature.is_network) else None


def _are_members_told(
    words: Sequence[str], start: int, end: int, said: frozenset[str], nature: Nature, *, of_makers: bool
) -> bool:
    before = words[start - 1].lower() if start else ""
    if before == "do":
        return bool(said & JOINING or ((of_makers or said & FIRMS) and said & BELONGING))
    if before in ("w", "we"):
        return bool(said & (FIRMS | ({"on"} if of_makers else set()) if nature.is_network else GATHERED))
    if before in ("z", "ze"):
        return of_makers and bool(lemmas(words[start - 2]) & FIRMS)
    is_changed = bool(said & CHANGING) and _speaks_of_firms(said) and _is_object(words, start, end)
    return is_changed or bool(before and lemmas(before) & MEMBERS)


def _is_object(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a name stands in the accusative, which is no nominative."""
    cases = cases_of_name(words, start, end)
    return "acc" in cases and "nom" not in cases


def _is_of_affairs(words: Sequence[str], start: int) -> bool:
    """Whether "budżet", "statut" and the like stand before a name: "zgromadzenie członków Sieci Młynów"."""
    at = start - 1
    if at > 0 and lemmas(words[at]) & MEMBERS:
        at -= 1
    return at >= 0 and bool(lemmas(words[at]) & AFFAIRS)


def _gathers(words: Sequence[str], start: int, end: int, said: frozenset[str]) -> bool:
    """Whether a text tells the firms in a body: "w Grupie Solnej jest 40 firm", "Grupa, która skupia 40 firm"."""
    is_in = start > 0 and words[start - 1].lower() in ("w", "we")
    if is_in and said & WORKING and _speaks_of_firms(said):
        return True
    of_it = _relative_clause(words, end)
    return bool(of_it & (GATHERING | BELONGING | JOINING | WORKING | CHANGING)) and _speaks_of_firms(of_it)


def _relative_clause(words: Sequence[str], end: int) -> frozenset[str]:
    """The lemmas of the clause with "który" after a name and its town; none where there is no such clause."""
    at = end
    if words[at : at + 1] in (["z"], ["ze"]) and words[at + 1 : at + 2] and words[at + 1][0].isupper():
        at = next((i for i in range(at + 1, len(words)) if not words[i][0].isupper()), at)
    relative = at + 1 + (words[at + 1 : at + 2] in (["w"], ["do"]))
    if words[at : at + 1] != [","] or relative >= len(words) or "który" not in lemmas(words[relative]):
        return frozenset()
    return _lemmas(_clause(words, relative, relative))


def _is_run(words: Sequence[str], end: int) -> bool:
    """Whether a text tells who coordinates a body: "Grupa Solna, której koordynatorem jest Izba Soli"."""
    return bool(_relative_clause(words, end) & COORDINATING)


def _ends(words: Sequence[str], end: int) -> bool:
    """Whether a body is told to have come to its end: "Sieć Soli rozwiązała się", "… zawiesiła działalność"."""
    said = [word.lower() for word in words[end : end + SOON]]
    pairs = list(pairwise(said))
    is_dissolved = any("rozwiązać" in lemmas(verb) and object_ == "się" for verb, object_ in pairs)
    return is_dissolved or any(lemmas(verb) & STOPPING and object_ in ACTIVITY for verb, object_ in pairs)


def gathers_as_subject(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a body is the subject that has members: "Kutnowska Sieć Wentylacji ma dziewięciu członków"."""
    last = end
    while last < min(len(words), end + LONGEST_CLAUSE) and words[last] not in CLAUSE_ENDS:
        last += 1
    of_it = _lemmas(words[end:last])
    is_subject = "nom" in cases_of_name(words, start, end)
    has = bool(of_it & GATHERING) or (last > end and "mieć" in lemmas(words[end]))
    return is_subject and has and bool(of_it & MEMBERS or _speaks_of_firms(of_it))


def _speaks_of_firms(said: frozenset[str]) -> bool:
    return bool(said & WORKS) or are_makers(said)


def _lemmas(words: Sequence[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(lemmas, words))


def _clause(words: Sequence[str], start: int, end: int) -> Sequence[str]:
    """The words of the clause around a name, without its own."""
    first = start
    while first > max(0, start - LONGEST_CLAUSE) and words[first - 1] not in CLAUSE_ENDS:
        first -= 1
    last = end
    while last < min(len(words), end + LONGEST_CLAUSE) and words[last] not in CLAUSE_ENDS:
        last += 1
    return [*words[first:start], *words[end:last]]
