"""What joins the parts of a name in running text: "i", a comma of an enumeration, a preposition, a patron."""

from collections.abc import Sequence

from klastry.extract.name_stops import CLUSTER, begins_other, can_be_genitive, first_name_at
from klastry.polish.agreement import adjective_slots, agrees
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import Reading, is_known, lemmas, readings

JOINING = frozenset(("i", "oraz", "&", "+", "and"))
FOREIGN_JOINTS = frozenset("of for by de du del von the".split())
LEADING_ON = (("na", "rzecz"), ("dla",), ("ds.",), ("do", "spraw"), ("o",))
WITHIN = frozenset(("w", "we", "z", "ze", "na", "od", "do", "dla", "o"))
PATRON = frozenset(("im.", "imienia"))
PATRON_TITLES = frozenset("ks ks. św św. bł bł. gen gen. płk płk. prof prof. inż inż. dr dr. abp bp o".split())
LONGEST_PATRON = 4
FOREIGN_LETTERS = frozenset("āčďēěģíīķļľňņřšťūůýžáéúäöüßôàèçñãõîâășțėįų")
BRANCHES = frozenset(("ICT", "IT", "OZE", "MŚP", "AI", "TSL", "UE", "MSP"))
"""Acronyms that say a branch and name nothing alone."""
AWARDS = frozenset("nagroda tytuł konkurs hasło kategoria plebiscyt wyróżnienie miano medal certyfikat".split())
"""What a cluster gets: "Klaster Solny z Certyfikatem" has it not in its name."""
NOT_WITHIN = INSTITUTIONS | AWARDS | {"przykład"}
"""What a preposition leads to after a name, and not within it: "ROZWÓJ KLASTRA NA PRZYKŁADZIE MAZOWSZA"."""


def goes_on_in_foreign(words: Sequence[str], at: int) -> bool:
    """Whether a name goes on after a small foreign word: "Smart de Luxe", "Metal Cluster of Lubusz Land"."""
    return at < len(words) and words[at][0].isupper() and not first_name_at(words, at)


def is_foreign_tail(words: Sequence[str], at: int) -> bool:
    """Whether a foreign name goes on with a word in small letters: "Dzūkijos perlai"."""
    before, word = words[at - 1], words[at]
    of_no_dictionary = word.isalpha() and word.islower() and not (is_known(word) or is_known(before))
    return of_no_dictionary and before[0].isupper() and bool(FOREIGN_LETTERS & set((before + word).lower()))


def goes_on_after_joint(words: Sequence[str], head: int, at: int) -> bool:
    """Whether the word after "i" goes on with the name: a capital, no new head, agreeing or in the genitive."""
    if at >= len(words) or not words[at][0].isupper() or first_name_at(words, at):
        return False
    if words[at - 1] in ("&", "+") or words[at] in BRANCHES:
        return True
    if lemmas(words[at]) & (INSTITUTIONS | CLUSTER) or _is_one_person(words[at]):
        return False
    if at + 1 < len(words) and words[at + 1][0].isupper() and _begins_adjective_of_other(words, head, at):
        return False
    return (
        bool(agrees(words[at], words[head]))
        or can_be_genitive(words[at])
        or (at - 2 > head and _is_bare_noun(words[at - 2]) and _is_bare_noun(words[at]))
        or (not is_known(words[at]) and not any(c.isupper() for c in words[at][1:]))
    )


def _begins_adjective_of_other(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a capital adjective here belongs to an organisation that follows: "i Lubelski Klaster …"."""
    end = at
    while end < len(words) and words[end][0].isupper() and adjective_slots(words[end]):
        end += 1
    if not at < end < len(words):
        return False
    known = lemmas(words[end])
    return bool(known & CLUSTER) or (bool(known & INSTITUTIONS) and not can_be_genitive(words[end]))


def enumerates(words: Sequence[str], head: int, comma: int) -> bool:
    """Whether a comma stands in an enumeration within the name: "Transportu, Spedycji i Logistyki"."""
    at = comma + 1
    while goes_on_after_joint(words, head, at):
        at += 1
    if at == comma + 1 or at >= len(words):
        return False
    if words[at].lower() in JOINING:
        return goes_on_after_joint(words, head, at + 1)
    return words[at] == "," and enumerates(words, head, at)


def is_joint_in_capitals(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a preposition has capitals because the whole line has: "KLASTER INNOWACJI W GASTRONOMII"."""
    in_capitals = words[head].isupper() and words[at].isupper() and words[at].lower() in WITHIN
    return in_capitals and bool(lemmas(words[head]) & CLUSTER)


def after_preposition(words: Sequence[str], head: int, at: int) -> int:
    """The index after the preposition at `at` and what it leads to, or `at` where that is not of the name."""
    if (words[at] == "nad" and _is_town(words[at - 1])) or words[at] == "znad":
        return at + 2 if at + 1 < len(words) and words[at + 1][0].isupper() else at
    if [*words[at + 2 : at + 4]] == ["z", "siedzibą"] and words[at] in ("w", "we"):
        return at + 2  # a seat is told after it: the town before is of the name
    if words[at] in PATRON:
        return _patron_end(words, at)
    for preposition in LEADING_ON:
        end = at + len(preposition)
        if tuple(w.lower() for w in words[at:end]) == preposition and end < len(words):
            return end + 1 if words[end][0].isupper() and not begins_other(words, head, end) else at
    bare = at == head + 1 and lemmas(words[head]) & CLUSTER
    in_name = not bare and words[at] in WITHIN and at + 1 < len(words) and _is_common_noun(words[at + 1])
    return at + 2 if in_name else at


def _is_town(word: str) -> bool:
    return not adjective_slots(word) and any("nazwa_geograficzna" in r.labels for r in readings(word))


def _patron_end(words: Sequence[str], at: int) -> int:
    """The index after the person whose name an organisation bears: "im. Ignacego Łukasiewicza"."""
    first = at + 1
    while first < len(words) and words[first] in PATRON_TITLES:
        first += 1 + (words[first + 1 : first + 2] == ["."])
    end = first
    while end < min(len(words), first + LONGEST_PATRON) and words[end][0].isupper():
        end += 1
    return end if end > first else at


def _is_common_noun(word: str) -> bool:
    """Whether a word with a capital is a common noun and nothing else: "Innowacji w Gastronomii"."""
    nouns = [r for r in readings(word) if r.is_noun and not r.is_unusual]
    common = bool(nouns) and all("nazwa_pospolita" in r.labels or r.pos == "ger" for r in nouns)
    return word[0].isupper() and not word.isupper() and common and not lemmas(word) & NOT_WITHIN


def _is_bare_noun(word: str) -> bool:
    """Whether a word can be a thing in the nominative, as brands join them: "Dom i Ogród", "Zdrowie i Uroda"."""
    return not lemmas(word) & INSTITUTIONS and any("nom" in r.cases for r in _common_nouns(word))


def _is_one_person(word: str) -> bool:
    """Whether a word says who someone is: "Burmistrz"; a name takes such words in the plural only.

    The genitive of a region is none: "Izba Rolnicza Warmii i Mazur".
    """
    is_region = any("nazwa_geograficzna" in r.labels and "gen" in r.cases for r in readings(word))
    return not is_region and any("m1" in r.genders and "sg" in r.numbers for r in _common_nouns(word))


def _common_nouns(word: str) -> Sequence[Reading]:
    return [r for r in readings(word) if r.is_noun and "nazwa_pospolita" in r.labels]
