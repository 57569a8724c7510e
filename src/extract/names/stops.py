"""Where a name in running text is over: another name, a verb or a word that belongs to no part of it begins."""

from collections.abc import Sequence
from functools import lru_cache

from klastry.polish.agreement import adjective_slots, agrees, can_be_genitive, is_rather_adjective, noun_slots
from klastry.polish.dates import find_dates
from klastry.polish.lexicon import CLUSTER, LEGAL_PERSONS
from klastry.polish.morphology import lemmas, may_be_finite, readings

CACHED_WORDS = 50_000
DATELINE = 5
COMMON = frozenset(("nazwa_pospolita", "nazwa_geograficzna"))
"""A noun with no other label is no rare one."""
KEY_STATUS = ("krajowy", "klaster", "kluczowy")
TAKING_PART = frozenset(("członek", "uczestnik", "partner", "sygnatariusz"))
PAPERS = frozenset(
    """aktualność biuletyn folder historia kontakt misja oferta prezentacja raport regulamin statut
    strategia""".split()
)
"""What a title says after the name: "ŚLĄSKI KLASTER SOLNY STRATEGIA DO 2030 ROKU"."""
OFFICES = frozenset("marszałek wojewoda prezydent burmistrz starosta wójt minister premier rektor dziekan".split())
"""Who goes on as the subject after the name: "Z inicjatywy Klastra Solnego Marszałek ogłosił"."""
AFTER_ENGLISH = frozenset(("The", "Coordinator", "Coordinated"))
NAMED_AFTER = frozenset(("stowarzyszenie", "fundacja", "spółka", "firma", "przedsiębiorstwo"))
"""Right after these their own name stands: "Stowarzyszenie Federacja Firm Lotniczych"."""
MEN = frozenset("Albert Bogdan Filip Marek Marian Paweł Sylwester Wiktor".split())
"""First names that are rare common nouns too."""
LEADING_AWAY = frozenset(
    """jeszcze już nadal nie po podczas ponownie przed przez wciąż według wobec wreszcie za znowu znów""".split()
)
"""With these a heading in capitals goes on after a name: "ŚLĄSKI KLASTER SOLNY ZNÓW DZIAŁA"."""
WITH_INSTRUMENTAL = frozenset(("obróbka", "handel", "gospodarka", "zarządzanie", "obrót"))
WITH_DATIVE = frozenset(("przyjazny", "służący", "bliski"))


def ends_before(words: Sequence[str], head: int, at: int) -> bool:
    """Whether the name whose head stands at `head` is over before a word with a capital."""
    if _is_verb_of_heading(words[head], words[at]) or (at > head + 1 and _is_call(words[at])):
        return True
    if at > head + 1 and _is_dateline(words[at : at + DATELINE]):
        return True
    return begins_other(words, head, at) or _is_apart(words, head, at)


def first_name_at(words: Sequence[str], at: int) -> bool:
    """Whether a person's first name stands here and a surname after it."""
    if at + 1 >= len(words) or not words[at + 1][0].isupper() or words[at].isupper():
        return False
    known = readings(words[at])
    if adjective_slots(words[at]) or not any("imię" in r.labels for r in known):
        return False
    following = readings(words[at + 1])
    if any("nazwa_pospolita" in r.labels for r in known):
        is_person = words[at] in MEN or (bool(following) and _is_womans(words[at]))
        return at > 0 and is_person and _is_surname_alone(words[at + 1])
    return not following or any("nazwisko" in r.labels for r in following)


def _is_womans(word: str) -> bool:
    """Whether a word is a woman's first name in the genitive or dative: "koordynatorki Klastra Beaty Szewczyk"."""
    return any("imię" in r.labels and "f" in r.genders and r.cases & {"gen", "dat"} for r in readings(word))


def _is_surname_alone(word: str) -> bool:
    """Whether a word can be a surname in the nominative, and no adjective or genitive: "Marek Zięba"."""
    known = [r for r in readings(word) if not r.is_unusual]
    is_surname = not known or any("nazwisko" in r.labels and "nom" in r.cases for r in known)
    return is_surname and not (any(r.is_adjective for r in known) or can_be_genitive(word))


def _is_verb_of_heading(head: str, word: str) -> bool:
    """Whether a heading in capitals goes on with its verb, or away: "ŚLĄSKI KLASTER SOLNY OTWIERA HALĘ"."""
    if not (head.isupper() and word.isupper()):
        return False
    return word.lower() in LEADING_AWAY or (may_be_finite(word) and not _may_be_of_name(head, word))


def _may_be_of_name(head: str, word: str) -> bool:
    """Whether a word is as well what a name can have: "DZIAŁA" is guns too, "MA" only an old "moja"."""
    usual = [r for r in readings(word) if not (r.is_unusual or r.is_personal)]
    return bool(agrees(word, head)) or any(r.is_noun and r.labels <= COMMON for r in usual)


def _is_dateline(words: Sequence[str]) -> bool:
    """Whether words are a town and a day: "… Rady Klastra Solnego | Konin, 24 czerwca 2020 r."."""
    if words[1:2] != [","] or not any(date.start == 0 for date in find_dates(" ".join(words[2:]))):
        return False
    return any("nazwa_geograficzna" in r.labels and "nom" in r.cases for r in readings(words[0]))


def _is_call(word: str) -> bool:
    """Whether a word calls the reader to do something, as links beside a name do: "Drukuj", "Czytaj dalej"."""
    known = readings(word)
    return bool(known) and all(r.pos == "impt" for r in known)


def begins_other(words: Sequence[str], head: int, at: int) -> bool:
    """Whether another name begins here: a person's, or a head of its own that is no genitive of this one.

    A brand may follow that has such a head ("Klaster Przemysłowy Dolina Narzędziowa"), a legal person not.
    """
    known = lemmas(words[at])
    if known & CLUSTER or words[at] in AFTER_ENGLISH or _is_key_status(words[at : at + 3]):
        return True
    if first_name_at(words, at) and not _is_namesake(words, head, at):
        return True
    if at == head + 1 and lemmas(words[head]) & NAMED_AFTER:
        return False
    if at == head + 1 and known & TAKING_PART and _are_subject(words[at]):
        return True
    if known & (PAPERS | OFFICES) and not can_be_genitive(words[at]):
        return True
    if _begins_legal_person(words, head, at):
        return True
    return (
        bool(known & LEGAL_PERSONS)
        and not _is_town_too(words[at])
        and not _is_title_of_own(words, head, at)
        and (not can_be_genitive(words[at]) or _is_owner(words, head, at))
    )


def _is_title_of_own(words: Sequence[str], head: int, at: int) -> bool:
    """Whether an adjective right after the head goes with the word, and not with the head: "Bezpieczna Szkoła"."""
    is_led = at == head + 2 and not agrees(words[at - 1], words[head])
    return is_led and any(slot.case == "nom" for slot in agrees(words[at - 1], words[at]))


def _is_key_status(words: Sequence[str]) -> bool:
    """Whether words are the status that a badge or a table adds to a name: "Krajowy Klaster Kluczowy"."""
    return len(words) == len(KEY_STATUS) and all(
        part in lemmas(word) for part, word in zip(KEY_STATUS, words, strict=True)
    )


def _begins_legal_person(words: Sequence[str], head: int, at: int) -> bool:
    """Whether an adjective leads to a legal person that is the subject: "Klaster Solny | Polska Izba wsparła"."""
    if (
        at == head + 1
        or at + 1 >= len(words)
        or can_be_genitive(words[at + 1])
        or agrees(words[at - 1], words[at])
    ):
        return False
    is_led = any(slot.case == "nom" for slot in agrees(words[at], words[at + 1]))
    return is_led and words[at + 1][0].isupper() and bool(lemmas(words[at + 1]) & LEGAL_PERSONS)


def _is_namesake(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a person in the genitive follows a cluster that stands in another case: "Klastrowi Jana Matejki".

    "Klastra Jana Matejki" may be said of who leads it: "prezesa Klastra Jana Matejki".
    """
    if at != head + 1 or words[head] not in ("Klaster", "Klastrowi", "Klastrem", "Klastrze"):
        return False
    first = _cases_as(words[at], "imię")
    last = _cases_as(words[at + 1], "nazwisko") if readings(words[at + 1]) else {"gen"}
    return "gen" in first & last and "nom" not in first & last


def _cases_as(word: str, label: str) -> set[str]:
    """The cases in which a word can be a first name or a surname of one person."""
    return {case for r in readings(word) if label in r.labels and "sg" in r.numbers for case in r.cases}


def _is_town_too(word: str) -> bool:
    """Whether a word is a town in the nominative, a legal person in another case alone: "Radom" (of "rada")."""
    known = [r for r in readings(word) if "nom" in r.cases and not r.is_personal]
    return bool(known) and all("nazwa_geograficzna" in r.labels for r in known)


def _is_owner(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a legal person says whose a cluster is: after what is neither a noun nor an adjective of its own.

    "Klastra Przemysłu 4.0 | Konfederacji Lewiatan", but "Klastra Absolwentów Politechniki".
    """
    before = words[at - 1]
    of_many = all(slot.number == "pl" for slot in noun_slots(words[at]) if slot.case == "gen")
    if not lemmas(words[head]) & CLUSTER or at == head + 1 or of_many:
        return False
    is_noun = noun_slots(before) and not is_rather_adjective(before)
    return not (is_noun or agrees(before, words[at]) or agrees(before, words[head]))


def _are_subject(word: str) -> bool:
    """Whether a word stands for several in the nominative alone: "W ramach Klastra Członkowie powołują Radę"."""
    return {slot[:2] for slot in noun_slots(word)} == {("pl", "nom")}


def _is_apart(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a word stands in a case that nothing in the name asks for: "Klastra Drzewnego Opolszczyźnie"."""
    if _is_participle_of_other(words, head, at):
        return True
    nouns = [r for r in readings(words[at]) if r.is_noun and not r.is_unusual]
    if not nouns or at == head + 1 or words[at].isupper() or any(map(adjective_slots, (words[head], words[at]))):
        return False
    own_case = {slot.case for slot in noun_slots(words[head])} | {"nom", "gen"}
    if _is_work(words[at - 1]):
        own_case |= {"inst"}
    return not lemmas(words[at - 1]) & WITH_DATIVE and all(r.cases and not r.cases & own_case for r in nouns)


def _is_work(word: str) -> bool:
    """Whether a word says what is done, after which the instrumental tells with what: "Obróbki Skrawaniem"."""
    return bool(lemmas(word) & WITH_INSTRUMENTAL) or any(r.pos == "ger" for r in readings(word))


def _is_participle_of_other(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a participle agrees with no word of the name: "Porozumienie Klastra Solnego Zawarte 3 maja"."""
    if not _is_participle(words[at]) or _says_of_genitive(words, at):
        return False
    beside = (slot for word in words[head + 1 : at] for slot in agrees(words[at], word))
    is_own = any(slot.case == "gen" or slot[:2] == ("sg", "nom") for slot in beside)
    return not (is_own or agrees(words[at], words[head]))


def _says_of_genitive(words: Sequence[str], at: int) -> bool:
    """Whether a participle goes with a noun in the genitive that follows: "Zautomatyzowanych Magazynów"."""
    noun = words[at + 1] if at + 1 < len(words) else ""
    return noun[:1].isupper() and any(slot.case == "gen" for slot in agrees(words[at], noun))


@lru_cache(CACHED_WORDS)
def _is_participle(word: str) -> bool:
    own = [r for r in readings(word) if not (r.is_personal or r.is_unusual)]
    return bool(own) and all(r.pos == "ppas" for r in own)
