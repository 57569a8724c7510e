"""Where the name of an organisation ends in running text."""

import re
from collections.abc import Sequence

from klastry.extract.names.foreign_ends import FOREIGN_JOINTS, foreign_joint_end, is_foreign_tail
from klastry.extract.names.in_full import PLACING
from klastry.extract.names.joints import (
    JOINING,
    after_preposition,
    enumerates,
    goes_on_after_joint,
    is_joint_in_capitals,
)
from klastry.extract.names.stops import ends_before
from klastry.extract.names.towns import FORM_BEGINS, LEGAL_FORMS, LONGEST_FORM, with_town
from klastry.polish.agreement import adjective_slots, agrees, can_be_genitive, genitive_complement, noun_slots
from klastry.polish.hyphens import is_one_word
from klastry.polish.lexicon import TERRITORIES
from klastry.polish.morphology import is_finite_verb, lemmas, readings
from klastry.polish.text import CLOSING_QUOTES, DASHES, opens_quotation

LONGEST_QUOTATION = 12
FORM_ENDS = frozenset(("s.a.", "o.o."))
"""With these a name is over: "Strefa Ekonomiczna S.A. Od 2014 r. …"."""
LEADING_WITH_CAPITAL = frozenset(("Nad", "Pod", "Za", "Przed", "Między"))
"""Within a name these prepositions, written so, lead to a part of it."""
_VERSION = re.compile(r"\d\.\d|\d+[DGK]|\d+[x×X]\d+")


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
    end = with_town(words, start, head, name_end(words, head))
    last = tuple(word.lower() for word in words[end - 1 : end + LONGEST_FORM])
    if FORM_BEGINS.isdisjoint(last[:2]):
        return end
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


def with_rest_of_quotation(words: Sequence[str], start: int, end: int) -> int:
    """The end of a name with the rest of its quotation: „Klastrem Soli w Kaliszu”, „Klastrem Wody – Czysty Nurt”.

    Args:
        words: The tokens of the text.
        start: Where the name begins, right after the opening quote.
        end: The index after the name's last word so far.
    """
    is_quoted = start > 0 and opens_quotation(words[start - 1])
    if not is_quoted or end >= len(words) or words[end] not in PLACING | DASHES:
        return end
    closing = quotation_end(words, start - 1) - 1
    if words[end] in DASHES:
        return closing if closing > end + 1 and words[end + 1][0].isupper() else end
    place = words[end + 1 : closing]
    is_place = all(w[0].isupper() or w in PLACING or adjective_slots(w) or lemmas(w) & TERRITORIES for w in place)
    return closing if place and is_place and not all(map(adjective_slots, place)) else end


def is_mark(word: str) -> bool:
    """Whether a token is a quote, a dash, a bracket or another mark."""
    return not any(c.isalnum() for c in word)


def is_version(word: str) -> bool:
    """Whether a word tells of what sort or version something is: "4.0", "3D", "5G", "3×20"."""
    return bool(_VERSION.fullmatch(word))


def _next(words: Sequence[str], head: int, at: int) -> int:
    """The index after the next part of the name, or `at` where the name has ended."""
    word = words[at]
    if word == '"' and at > head + 1 and words[at + 1 : at + 2] and words[at + 1].islower():
        return at  # it closes a quotation that began before the name
    if opens_quotation(word):
        return quotation_end(words, at)
    if is_joint_in_capitals(words, head, at):
        plain = [*words[:at], word.lower(), *(w.capitalize() for w in words[at + 1 : at + 2]), *words[at + 2 :]]
        return after_preposition(plain, head, at)
    if _goes_with_name(word) or _is_number_of(words, head, at) or _is_last_number(words, head, at):
        return _after_capital(words, head, at)
    if is_foreign_tail(words, at):
        return at + 1
    if word in FOREIGN_JOINTS:
        return foreign_joint_end(words, at)
    if word.lower() in JOINING:
        return at + 2 if goes_on_after_joint(words, head, at + 1) else at
    if word in DASHES:
        return _after_dash(words, head, at)
    if word in (",", "/"):
        goes_on = enumerates(words, head, at) if word == "," else _joins_acronyms(words, at)
        return at + 2 if goes_on else at
    return after_preposition(words, head, at)


def _is_number_of(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a figure counts what a name is of: "Klaster 4 Sezony", not "Klaster 7 Kraków" in a row."""
    counted = words[at + 1] if at + 1 < len(words) else ""
    is_small = at == head + 1 and words[at].isdigit() and len(words[at]) == 1 and words[at] > "1"
    return is_small and counted[:1].isupper() and {slot.number for slot in noun_slots(counted)} == {"pl"}


def _is_last_number(words: Sequence[str], head: int, at: int) -> bool:
    """Whether a figure ends a title before the verb: "Klaster Rowerowy Beskid 5 jest"."""
    if not (words[at].isdigit() and at > head + 1 and at + 1 < len(words) and is_finite_verb(words[at + 1])):
        return False
    title = words[at - 1]
    return any(slot.case == "nom" for slot in noun_slots(title)) and not (
        can_be_genitive(title) or adjective_slots(title)
    )


def _after_capital(words: Sequence[str], head: int, at: int) -> int:
    """The index after a word with a capital, and after the next one where it leads to that: "Nad Brdą"."""
    if words[at] == "O" and words[head].isupper():
        return at  # a heading goes on with what it is about: "OGŁOSZENIE KLASTRA SOLNEGO O PRZETARGU"
    if words[at] in LEADING_WITH_CAPITAL:
        return at + 2 if words[at + 1 : at + 2] and words[at + 1][0].isupper() else at
    return at if ends_before(words, head, at) else at + 1


def _after_dash(words: Sequence[str], head: int, at: int) -> int:
    """The index after a hyphened word, or two with the same last part: "Opto- i Mikroelektroniki"."""
    if at + 1 < len(words) and is_one_word(words[at - 1], words[at + 1]):
        return at + 2
    is_first_part = words[at - 1].endswith("o") and words[at + 1 : at + 2] in (["i"], ["oraz"])
    return at + 3 if is_first_part and goes_on_after_joint(words, head, at + 2) else at


def _joins_acronyms(words: Sequence[str], slash: int) -> bool:
    """Whether a slash stands between two acronyms: "Usług BPO/SSC"."""
    beside = words[slash - 1 : slash + 2 : 2]
    return len(beside) > 1 and all(len(word) > 1 and word.isupper() for word in beside)


def _goes_with_name(word: str) -> bool:
    return word[0].isupper() or (word[0].islower() and any(c.isupper() for c in word[1:])) or is_version(word)


def _can_be_attribute(word: str) -> bool:
    """Whether a word in small letters may go on a name: "działa" is a verb before it is the genitive of a gun.

    What the dictionary has with capitals alone is none: "is" is a body's acronym there.
    """
    known = readings(word) if len(word) > 2 else ()
    return all(r.pos not in ("prep", "fin", "praet") for r in known) and any(r.lemma[0].islower() for r in known)


def _is_kind(word: str) -> bool:
    return all(r.pos == "adj" for r in readings(word))
