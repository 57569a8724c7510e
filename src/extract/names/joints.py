"""What joins the parts of a name in running text: "i", a comma of an enumeration, a preposition, a patron."""

from collections.abc import Sequence

from klastry.extract.names.materials import is_made_of
from klastry.extract.names.stops import begins_other, first_name_at
from klastry.places.gazetteer import places_named
from klastry.polish.abroad import may_be_abroad
from klastry.polish.agreement import (
    adjective_slots,
    agrees,
    can_be_genitive,
    is_rather_adjective,
    noun_slots,
)
from klastry.polish.lexicon import CLUSTER, INSTITUTIONS, LEGAL_PERSONS, REGIONS, TERRITORIES
from klastry.polish.morphology import Reading, is_known, lemmas, readings
from klastry.polish.text import CLOSING_QUOTES

JOINING = frozenset(("i", "oraz", "&", "+", "and"))
LEADING_ON = (("na", "rzecz"), ("dla",), ("ds.",), ("do", "spraw"), ("o",))
OF_WORK = frozenset(("nad", "po", "przed"))
"""What they lead to may be an institution of any sort: "Terenów po Kopalniach"."""
LEADS_ON = frozenset(preposition[0] for preposition in LEADING_ON)
GOVERNING_LOCATIVE = frozenset(("w", "we", "o", "na", "przy"))
WITHIN = frozenset("w we z ze na nad od do dla o bez pod po przed".split())
AWAY_IN_CAPITALS = frozenset(("o", "po", "przed"))
"""With these a heading goes on: "KLASTER SOLNY PO DZIESIĘCIU LATACH"."""
TITLE_JOINTS = WITHIN | {"przy"}
GENITIVE_ENDINGS = ("y", "i", "u", "ów", "ow", "ych", "ich", "ej", "ego", "ania", "enia")
"""Of a word that no dictionary has, after one in the genitive: "Oświetlenia i Scenotechniki"."""
PATRON = frozenset(("im.", "imienia"))
PATRON_TITLES = frozenset("ks św św. bł gen płk prof prof. inż inż. dr dr. abp bp o".split())
LONGEST_PATRON = 4
FEWEST_IN_TITLE = 3
SHORTEST_ACRONYM = 3
BODIES = frozenset(("nazwa_firmy", "nazwa_instytucji", "nazwa_organizacji"))
"""How the dictionary labels what is a body: "GOPR", "Caritas"."""
BRANCHES = frozenset(("ICT", "IT", "OZE", "MŚP", "AI", "TSL", "UE", "MSP"))
"""Acronyms that say a branch and name nothing alone."""
AWARDS = frozenset(
    "nagroda tytuł konkurs hasło kategoria plebiscyt wyróżnienie miano medal certyfikat odznaka statuetka".split()
)
"""What a cluster gets: "Klaster Solny z Certyfikatem" has it not in its name."""
FACILITIES = frozenset(
    """elektrociepłownia elektrownia fabryka huta kopalnia laboratorium lotnisko muzeum park pracownia port
    stocznia szkoła szpital technopark""".split()
)
"""Of these in the plural a cluster may be: "Klaster Żeglugi i Portów Rzecznych"."""
OTHER_BODIES = LEGAL_PERSONS | AWARDS | {"przykład"}
"""What a preposition leads to after a name, and not within it: "ROZWÓJ KLASTRA NA PRZYKŁADZIE MAZOWSZA"; other
institutions only in a title: "Klaster Woda w Mieście"."""


def goes_on_after_joint(words: Sequence[str], head: int, at: int) -> bool:
    """Whether the word after "i" goes on with the name: a capital, no new head, agreeing or in the genitive."""
    if at >= len(words) or not _has_capital(words[at]) or first_name_at(words, at):
        return False
    if words[at - 1] in ("&", "+") or words[at] in BRANCHES:
        return True
    if _are_facilities(words, head, at) or _is_governed_alike(words, head, at):
        return True
    if at + 1 < len(words) and words[at + 1][0].isupper() and lemmas(words[at + 1]) & CLUSTER:
        return False  # "Klaster Morski i Metalika Klaster Metalowy"
    if lemmas(words[at]) & (INSTITUTIONS | CLUSTER) or _is_one_person(words[at]) or _is_body(words, head, at):
        return False
    if at + 1 < len(words) and words[at + 1][0].isupper() and _begins_adjective_of_other(words, at):
        return False
    return (
        bool(agrees(words[at], words[head]))
        or can_be_genitive(words[at])
        or (at - 2 > head and are_alike(words[at - 2], words[at]))
        or (_is_odd(words[at]) and not _is_other_brand(words, head, at))
    )


def _is_body(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a word alone names a body: "i GOPR"; after an enumeration any acronym: "Gór i Lasów, PARP"."""
    known = readings(words[at])
    if known:
        usual = [r for r in known if not r.is_unusual]
        return not words[head].isupper() and bool(usual) and all(r.labels & BODIES for r in usual)
    is_acronym = len(words[at]) >= SHORTEST_ACRONYM and words[at].isupper() and not words[head].isupper()
    return is_acronym and words[at - 1] == "," and not JOINING.isdisjoint(words[head:at])


def _are_facilities(words: Sequence[str], head: int, at: int) -> bool:
    """Whether facilities of a kind are joined to what the cluster is of: "Żeglugi i Stoczni Rzecznych"."""
    is_kind = lemmas(words[head]) & CLUSTER and lemmas(words[at]) & FACILITIES
    beside = words[at + 1] if at + 1 < len(words) else ""
    are_many = _are_many(beside, words[at]) if beside[:1].isupper() else _is_many(words[at])
    is_of_things = any(
        can_be_genitive(word) and not agrees(word, words[head]) for word in words[head + 1 : at - 1]
    )
    return bool(is_kind) and are_many and is_of_things


def _is_governed_alike(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a noun stands after "w" as one before it does: "w Ochronie Zdrowia i Opiece Senioralnej"."""
    joint = next((i for i in range(at - 2, head, -1) if words[i] in GOVERNING_LOCATIVE), None)
    return joint is not None and all(_is_locative(word) for word in (words[joint + 1], words[at]))


def _is_locative(word: str) -> bool:
    """Whether a word is a common noun in the locative and not in the genitive."""
    return {"loc"} == {slot.case for slot in noun_slots(word)} & {"loc", "gen"}


def _is_other_brand(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a word of no dictionary is no part of the name: "Metalia i Drewpol", "Klaster Gier i Interfarma"."""
    before = words[at - 2]
    if at - 2 == head:
        return not is_known(before)
    is_genitive = is_known(before) and can_be_genitive(before) and not _is_bare_noun(before)
    return is_genitive and not words[at].endswith(GENITIVE_ENDINGS)


def _begins_adjective_of_other(words: Sequence[str], at: int) -> bool:
    """Whether a capital adjective here belongs to an organisation that follows: "i Lubelski Klaster …"."""
    end = at
    while end < len(words) and words[end][0].isupper() and adjective_slots(words[end]):
        end += 1
    if not at < end < len(words):
        return False
    known = lemmas(words[end])
    is_one = bool(known & LEGAL_PERSONS - TERRITORIES) and not _are_many(words[end - 1], words[end])
    is_apart = is_one or words[at - 2] in CLOSING_QUOTES or not can_be_genitive(words[end])
    return bool(known & CLUSTER) or (bool(known & INSTITUTIONS) and is_apart)


def _are_many(adjective: str, noun: str) -> bool:
    """Whether both can be the genitive of several: "Wyższych Uczelni", and not "Państwowej Straży"."""
    return any(slot[:2] == ("pl", "gen") for slot in agrees(adjective, noun))


def _is_many(noun: str) -> bool:
    """Whether a word can be the genitive of several and of none: "Portów", and not "Huty"."""
    genitives = {slot.number for slot in noun_slots(noun) if slot.case == "gen"}
    return genitives == {"pl"}


def enumerates(words: Sequence[str], head: int, comma: int) -> bool:
    """Whether a comma stands in an enumeration within the name: "Transportu, Spedycji i Logistyki"."""
    at = comma + 1
    while goes_on_after_joint(words, head, at):
        at += 1
    if _lists_titles(words, head, comma):
        return True
    if at == comma + 1 or at >= len(words):
        return False
    if words[at].lower() in JOINING:
        return goes_on_after_joint(words, head, at + 1)
    return words[at] == "," and enumerates(words, head, at)


def _lists_titles(words: Sequence[str], head: int, comma: int) -> bool:
    """Whether a comma stands in a title of single things: "Klastrem Logistyka, Spedycja, Magazyny"."""
    end = head + 2
    while end + 1 < len(words) and words[end] == "," and _is_bare_noun(words[end + 1]):
        end += 2
    is_title = lemmas(words[head]) & CLUSTER and _is_title(words[head + 1]) and words[head + 1][0].isupper()
    return bool(is_title) and end >= head + 2 * FEWEST_IN_TITLE and (comma < end)


def is_joint_in_capitals(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a preposition has capitals because the whole line has: "KLASTER INNOWACJI W GASTRONOMII"."""
    in_capitals = words[head].isupper() and words[at].isupper() and words[at].lower() in WITHIN - AWAY_IN_CAPITALS
    return in_capitals and bool(lemmas(words[head]) & CLUSTER)


def after_preposition(words: Sequence[str], head: int, at: int) -> int:
    """The index after the preposition at `at` and what it leads to, or `at` where that is not of the name."""
    if (words[at] == "nad" and _is_town(words[at - 1])) or words[at] == "znad":
        return at + 2 if at + 1 < len(words) and words[at + 1][0].isupper() else at
    if [*words[at + 2 : at + 4]] == ["z", "siedzibą"] and words[at] in ("w", "we"):
        return at + 2  # a seat is told after it: the town before is of the name
    if words[at] in PATRON:
        return _patron_end(words, at)
    for preposition in LEADING_ON if words[at].lower() in LEADS_ON else ():
        end = at + len(preposition)
        if tuple(w.lower() for w in words[at:end]) == preposition and end < len(words):
            return end + 1 if words[end][0].isupper() and not begins_other(words, head, end) else at
    is_title = at == head + 2 and _is_title(words[at - 1])
    joints, others = (TITLE_JOINTS, OTHER_BODIES) if is_title else (WITHIN, OTHER_BODIES | INSTITUTIONS)
    noun = _noun_led_to(words, at + 1)
    if is_made_of(words, at):
        return at + 2
    if words[at] not in joints or noun is None or not _is_common_noun(words[noun], words[at]):
        return at
    bare = at == head + 1 and lemmas(words[head]) & CLUSTER
    if words[at] in OF_WORK:
        others = OTHER_BODIES
    return at if bare or lemmas(words[noun]) & others else noun + 1


def _noun_led_to(words: Sequence[str], at: int) -> int | None:
    """Where the noun stands that a preposition before `at` leads to, over its adjectives: "nad Nowymi Lekami".

    None where they are a place: "w Nowym Targu".
    """
    noun = at
    while noun + 1 < len(words) and is_rather_adjective(words[noun]) and words[noun + 1][0].isupper():
        noun += 1
    if noun >= len(words) or (noun > at and not agrees(words[at], words[noun])):
        return None
    return None if noun > at and places_named(" ".join(words[at : noun + 1])) else noun


def _is_town(word: str) -> bool:
    named = (r.lemma for r in readings(word) if "nazwa_geograficzna" in r.labels)
    return not adjective_slots(word) and any(map(places_named, named))


def _patron_end(words: Sequence[str], at: int) -> int:
    """The index after the person whose name an organisation bears: "im. Ignacego Łukasiewicza"."""
    first = at + 1
    while first < len(words) and words[first] in PATRON_TITLES:
        first += 1 + (words[first + 1 : first + 2] == ["."])
    end = first
    while end < min(len(words), first + LONGEST_PATRON) and words[end][0].isupper():
        end += 1
    return end if end > first else at


def _is_common_noun(word: str, preposition: str) -> bool:
    """Whether a word with a capital is a common noun and nothing else: "Innowacji w Gastronomii".

    After "w" a place counts only in the locative: "w Przemyśle" is not in Przemyśl.
    """
    nouns = [r for r in readings(word) if r.is_noun and not (r.is_unusual or r.is_personal)]
    if preposition in ("w", "we"):
        nouns = [r for r in nouns if "loc" in r.cases]
    is_place = preposition != "bez" and ("-" in word or may_be_abroad(word) or any(map(_is_place, nouns)))
    is_common = any("nazwa_pospolita" in r.labels or r.pos == "ger" for r in nouns)
    return word[0].isupper() and not word.isupper() and is_common and not (is_place or _is_one_person(word))


def _is_place(noun: Reading) -> bool:
    """Whether a noun is a region or a place of some size; many a village is called like a thing, as "Drewno"."""
    if noun.lemma.casefold() in REGIONS:
        return True
    is_plural = all("sg" not in r.numbers for r in readings(noun.lemma) if r.lemma == noun.lemma)
    return "nazwa_geograficzna" in noun.labels and (is_plural or bool(places_named(noun.lemma)))


def _is_title(word: str) -> bool:
    """Whether a word after the head is a thing in the nominative, and so a title: "Klastrze Woda w Mieście".

    What may be the genitive of a person is one all the same: "Logistyka" (of "logistyk").
    """
    return _is_bare_noun(word) and not any("gen" in r.cases and "m1" not in r.genders for r in _common_nouns(word))


def _has_capital(word: str) -> bool:
    """Whether a word begins with a capital, or with the small letter of "e-Zdrowie", "eMobilność"."""
    return any(map(str.isupper, word[: 1 + (word[:1] in "ei") + (word[1:2] == "-")]))


def are_alike(before: str, word: str) -> bool:
    """Whether both can be bare things, or regions, in the nominative, as brands join them."""
    return any(is_sort(before) and is_sort(word) for is_sort in (_is_bare_noun, _is_region))


def _is_odd(word: str) -> bool:
    """Whether a word is in no dictionary; after one alone it is another brand: "Metalia i Drewpol"."""
    return not is_known(word) and not any(c.isupper() for c in word[1:])


def _is_bare_noun(word: str) -> bool:
    """Whether a word can be a thing in the nominative: "Dom i Ogród", "Zdrowie i Uroda"."""
    return not lemmas(word) & INSTITUTIONS and any("nom" in r.cases for r in _common_nouns(word))


def _is_region(word: str) -> bool:
    """Whether a word is a region in the nominative: "ICT Warmia i Mazury"."""
    return any(r.lemma.casefold() in REGIONS and "nom" in r.cases for r in readings(word) if r.is_noun)


def _is_one_person(word: str) -> bool:
    """Whether a word says who someone is: "Burmistrz"; a name takes such words in the plural only.

    Neither the genitive of a region is one ("Izba Rolnicza Warmii i Mazur") nor a thing ("Ceramika").
    """
    is_region = any("nazwa_geograficzna" in r.labels and "gen" in r.cases for r in readings(word))
    people = {r.lemma for r in _common_nouns(word) if "m1" in r.genders and "sg" in r.numbers}
    things = {r.lemma for r in _common_nouns(word) if "m1" not in r.genders and "nom" in r.cases}
    return not is_region and bool(people) and not things - people


def _common_nouns(word: str) -> Sequence[Reading]:
    return [r for r in readings(word) if r.is_noun and "nazwa_pospolita" in r.labels and "slang" not in r.labels]
