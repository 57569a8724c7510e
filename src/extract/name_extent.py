"""Where the name of an organisation ends in running text."""

import re
from collections.abc import Sequence

from klastry.polish.agreement import adjective_slots, agrees, genitive_complement, is_rather_adjective, noun_slots
from klastry.polish.hyphens import is_one_word
from klastry.polish.lexicon import INSTITUTIONS, LEGAL_PERSONS
from klastry.polish.morphology import Reading, is_finite_verb, is_known, lemmas, readings
from klastry.polish.text import CLOSING_QUOTES, DASHES, OPENING_QUOTES

LONGEST_QUOTATION = 12
JOINING = frozenset(("i", "oraz", "&", "+", "and"))
FOREIGN_JOINTS = frozenset("of for by de du del von the".split())
LEADING_ON = (("na", "rzecz"), ("dla",), ("ds.",), ("do", "spraw"), ("o",))
PATRON = frozenset(("im.", "imienia"))
PATRON_TITLES = frozenset("ks ks. św św. bł bł. gen gen. płk płk. prof prof. inż inż. dr dr. abp bp o".split())
LONGEST_PATRON = 4
FOREIGN_LETTERS = frozenset("āčďēěģíīķļľňņřšťūůýžáéúäöüßôàèçñãõîâășțėįų")
BRANCHES = frozenset(("ICT", "IT", "OZE", "MŚP", "AI", "TSL", "UE", "MSP"))
"""Acronyms that say a branch and name nothing alone."""
WITHIN = frozenset(("w", "we", "z", "ze", "na", "od", "do", "dla", "o"))
LEGAL_FORMS = (
    ("sp.", "z", "o.o."),
    ("sp.", "z", "o.o"),
    ("sp.", "j."),
    ("sp.", "k."),
    ("s.a.",),
    ("s.a",),
    ("sa",),
)
FORM_ENDS = frozenset(("s.a.", "o.o."))
"""With these a name is over: "Strefa Ekonomiczna S.A. Od 2014 r. …"."""
LONGEST_FORM = max(map(len, LEGAL_FORMS))
CLUSTER = frozenset(("klaster", "cluster"))
TAKING_PART = frozenset(("członek", "uczestnik", "partner", "sygnatariusz"))
PAPERS = frozenset(
    """aktualność biuletyn folder historia kontakt misja oferta prezentacja raport regulamin statut
    strategia""".split()
)
"""What a title says after the name: "ŚLĄSKI KLASTER SOLNY STRATEGIA DO 2030 ROKU"."""
OFFICES = frozenset("marszałek wojewoda prezydent burmistrz starosta wójt minister premier rektor dziekan".split())
"""Who goes on as the subject after the name: "Z inicjatywy Klastra Solnego Marszałek ogłosił"."""
AWARDS = frozenset("nagroda tytuł konkurs hasło kategoria plebiscyt wyróżnienie miano medal certyfikat".split())
"""What a cluster gets: "Klaster Solny z Certyfikatem" has it not in its name."""
AFTER_ENGLISH = frozenset(("The", "Coordinator", "Coordinated"))
NOT_WITHIN = INSTITUTIONS | AWARDS | {"przykład"}
"""What a preposition leads to after a name, and not within it: "ROZWÓJ KLASTRA NA PRZYKŁADZIE MAZOWSZA"."""
NAMED_AFTER = frozenset(("stowarzyszenie", "fundacja", "spółka", "firma", "przedsiębiorstwo"))
"""Right after these their own name stands: "Stowarzyszenie Federacja Firm Lotniczych"."""
WITH_DATIVE = frozenset(("przyjazny", "służący", "bliski"))
_VERSION = re.compile(r"\d\.\d|\d+D")


def name_end(words: Sequence[str], head: int) -> int:
    """The index after the last word of the name whose head stands at `head`.

    Taken are words with capitals, quoted words, and what joins them: "i", "oraz", "na rzecz", a comma in an
    enumeration that ends with "i", "w" before a common noun. A second organisation after "i", a person after the
    name of an office and a town after "w" are not of the name.
    """
    end = head + 1
    while end < len(words) and words[end - 1].lower() not in FORM_ENDS:
        following = _next(words, head, end)
        if following == end:
            break
        end = following
    return end


def small_tail_end(words: Sequence[str], head: int) -> int:
    """The index after the words in small letters that go on a name: "… Klaster energii odnawialnej"."""
    end = head + 1
    while (
        end < len(words) and words[end][0].islower() and agrees(words[end], words[head]) and _is_kind(words[end])
    ):
        end += 1
    return genitive_complement([w if w[0].islower() and _can_be_attribute(w) else "." for w in words], end)


def organisation_end(words: Sequence[str], start: int) -> int:
    """The index after the last word of the organisation's name that begins at `start`, its legal form included."""
    head = start
    while head + 1 < len(words) and words[head + 1][0].isupper() and agrees(words[head], words[head + 1]):
        head += 1
    end = name_end(words, head)
    last = tuple(word.lower() for word in words[end - 1 : end + LONGEST_FORM])
    for at in (0, 1):  # a capital "Sp." was taken for a word of the name
        for form in LEGAL_FORMS:
            if last[at : at + len(form)] == form:
                return end - 1 + at + len(form)
    return end


def quotation_end(words: Sequence[str], at: int) -> int:
    """The index after the quotation that begins at `at`, or `at` where it has no near end."""
    for end in range(at + 1, min(at + LONGEST_QUOTATION, len(words))):
        if words[end] in CLOSING_QUOTES or words[end] == '"':
            return end + 1
    return at


def is_mark(word: str) -> bool:
    """Whether a token is a quote, a dash, a bracket or another mark."""
    return not any(c.isalnum() for c in word)


def first_name_at(words: Sequence[str], at: int) -> bool:
    """Whether a person's first name stands here and a surname after it."""
    if at + 1 >= len(words) or not words[at + 1][0].isupper() or words[at].isupper():
        return False
    known = readings(words[at])
    common = any("nazwa_pospolita" in r.labels for r in known) or adjective_slots(words[at])
    if common or not any("imię" in r.labels for r in known):
        return False
    following = readings(words[at + 1])
    return not following or any("nazwisko" in r.labels for r in following)


def _next(words: Sequence[str], head: int, at: int) -> int:
    """The index after the next part of the name, or `at` where the name has ended."""
    word = words[at]
    if word == '"' and at > head + 1 and words[at + 1 : at + 2] and words[at + 1].islower():
        return at  # it closes a quotation that began before the name
    if word in OPENING_QUOTES or word == '"':
        return quotation_end(words, at)
    if _is_joint_in_capitals(words, head, at):
        plain = [*words[:at], word.lower(), *(w.capitalize() for w in words[at + 1 : at + 2]), *words[at + 2 :]]
        return _after_preposition(plain, head, at)
    if _goes_with_name(word):
        is_verb = _is_verb_of_heading(words[head], word) or (at > head + 1 and _is_call(word))
        return at if is_verb or _begins_other(words, head, at) or _is_apart(words, head, at) else at + 1
    if _is_foreign_tail(words, at):
        return at + 1
    if word in FOREIGN_JOINTS:
        return at + 2 if _goes_on_in_foreign(words, at + 1) else at
    if word.lower() in JOINING:
        return at + 2 if _continues(words, head, at + 1) else at
    if word in DASHES and at + 1 < len(words) and is_one_word(words[at - 1], words[at + 1]):
        return at + 2
    if word == ",":
        return at + 2 if _enumerates(words, head, at) else at
    return _after_preposition(words, head, at)


def _is_joint_in_capitals(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a preposition has capitals because the whole line has: "KLASTER INNOWACJI W GASTRONOMII"."""
    in_capitals = words[head].isupper() and words[at].isupper() and words[at].lower() in WITHIN
    return in_capitals and bool(lemmas(words[head]) & CLUSTER)


def _is_call(word: str) -> bool:
    """Whether a word calls the reader to do something, as links beside a name do: "Drukuj", "Czytaj dalej"."""
    known = readings(word)
    return bool(known) and all(r.pos == "impt" for r in known)


def _goes_with_name(word: str) -> bool:
    return word[0].isupper() or (word[0].islower() and any(c.isupper() for c in word[1:])) or _is_version(word)


def _is_verb_of_heading(head: str, word: str) -> bool:
    """Whether a heading in capitals goes on with its verb: "ŚLĄSKI KLASTER SOLNY OTWIERA HALĘ"."""
    return head.isupper() and word.isupper() and (word == "NIE" or is_finite_verb(word))


def _is_version(word: str) -> bool:
    return bool(_VERSION.fullmatch(word))


def _goes_on_in_foreign(words: Sequence[str], at: int) -> bool:
    """Whether a name goes on after a small foreign word: "Smart de Luxe", "Metal Cluster of Lubusz Land"."""
    return at < len(words) and words[at][0].isupper() and not first_name_at(words, at)


def _is_foreign_tail(words: Sequence[str], at: int) -> bool:
    """Whether a foreign name goes on with a word in small letters: "Dzūkijos perlai"."""
    before, word = words[at - 1], words[at]
    of_no_dictionary = word.isalpha() and word.islower() and not (is_known(word) or is_known(before))
    return of_no_dictionary and before[0].isupper() and bool(FOREIGN_LETTERS & set((before + word).lower()))


def _begins_other(words: Sequence[str], head: int, at: int) -> bool:
    """Whether another name begins here: a person's, or a head of its own that is no genitive of this one.

    A brand may follow that has such a head ("Klaster Przemysłowy Dolina Narzędziowa"), a legal person not.
    """
    known = lemmas(words[at])
    if known & CLUSTER or words[at] in AFTER_ENGLISH:
        return True
    if first_name_at(words, at) and not _is_namesake(words, head, at):
        return True
    if at == head + 1 and lemmas(words[head]) & NAMED_AFTER:
        return False
    if at == head + 1 and known & TAKING_PART and _are_subject(words[at]):
        return True
    if known & (PAPERS | OFFICES) and not _can_be_genitive(words[at]):
        return True
    if _begins_legal_person(words, head, at):
        return True
    return (
        bool(known & LEGAL_PERSONS)
        and not _is_town_too(words[at])
        and (not _can_be_genitive(words[at]) or _is_owner(words, head, at))
    )


def _begins_legal_person(words: Sequence[str], head: int, at: int) -> bool:
    """Whether an adjective leads to a legal person that is the subject: "Klaster Solny | Polska Izba wsparła"."""
    if (
        at == head + 1
        or at + 1 >= len(words)
        or _can_be_genitive(words[at + 1])
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
    return not lemmas(words[at - 1]) & WITH_DATIVE and all(r.cases and not r.cases & own_case for r in nouns)


def _is_participle_of_other(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a participle agrees with no word of the name: "Porozumienie Klastra Solnego Zawarte 3 maja"."""
    own = [r for r in readings(words[at]) if not (r.is_personal or r.is_unusual)]
    is_participle = bool(own) and all(r.pos == "ppas" for r in own)
    beside = (slot for word in words[head + 1 : at] for slot in agrees(words[at], word))
    is_own = any(slot.case == "gen" or slot[:2] == ("sg", "nom") for slot in beside)
    return is_participle and not (is_own or agrees(words[at], words[head]))


def _continues(words: Sequence[str], head: int, at: int) -> bool:
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
        or _can_be_genitive(words[at])
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
    return bool(known & CLUSTER) or (bool(known & INSTITUTIONS) and not _can_be_genitive(words[end]))


def _can_be_genitive(word: str) -> bool:
    return any(slot.case == "gen" for slot in noun_slots(word) | adjective_slots(word))


def _enumerates(words: Sequence[str], head: int, comma: int) -> bool:
    """Whether a comma stands in an enumeration within the name: "Transportu, Spedycji i Logistyki"."""
    at = comma + 1
    while _continues(words, head, at):
        at += 1
    if at == comma + 1 or at >= len(words):
        return False
    if words[at].lower() in JOINING:
        return _continues(words, head, at + 1)
    return words[at] == "," and _enumerates(words, head, at)


def _after_preposition(words: Sequence[str], head: int, at: int) -> int:
    if (words[at] == "nad" and _is_town(words[at - 1])) or words[at] == "znad":
        return at + 2 if at + 1 < len(words) and words[at + 1][0].isupper() else at
    if [*words[at + 2 : at + 4]] == ["z", "siedzibą"] and words[at] in ("w", "we"):
        return at + 2  # a seat is told after it: the town before is of the name
    if words[at] in PATRON:
        return _patron_end(words, at)
    for preposition in LEADING_ON:
        end = at + len(preposition)
        if tuple(w.lower() for w in words[at:end]) == preposition and end < len(words):
            return end + 1 if words[end][0].isupper() and not _begins_other(words, head, end) else at
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


def _can_be_attribute(word: str) -> bool:
    """Whether a word in small letters may go on a name: "działa" is a verb before it is the genitive of a gun.

    What the dictionary has with capitals alone is none: "is" is a body's acronym there.
    """
    known = readings(word) if len(word) > 2 else ()
    return all(r.pos not in ("prep", "fin", "praet") for r in known) and any(r.lemma[0].islower() for r in known)


def _is_kind(word: str) -> bool:
    return all(r.pos == "adj" for r in readings(word))
