"""The subject of a sentence right after a name, with its capital: "W Klastrze Bielizny | Białystok widzi szansę".

It is told from a brand ("w Klastrze ICT Pomorze Zachodnie działa 50 firm") only where the verb after it agrees
with it and with nothing else in the clause.
"""

from collections.abc import Iterator, Sequence

from klastry.extract.names.extent import quotation_end
from klastry.polish.agreement import adjective_slots, noun_slots
from klastry.polish.head import understandings
from klastry.polish.lexicon import ADDING
from klastry.polish.morphology import FINITE, Reading, Slot, readings
from klastry.polish.text import CLAUSE_MARKS, SENTENCE_ENDS, opens_quotation

CLAUSE_ENDS = CLAUSE_MARKS | SENTENCE_ENDS
FEW = frozenset(("dwa", "trzy", "cztery", "oba"))
"""With these the verb stands in the plural."""
VERBS = frozenset(("fin", "praet"))
ABOVE_ALL = ("przede", "wszystkim")
"""A preposition and its pronoun that govern nothing behind them."""
WITHOUT_SUBJECT = frozenset("brakować zabraknąć przybywać przybyć ubywać ubyć wystarczać wystarczyć".split())
"""What these are said of stands in the genitive: "Klastrowi Mody Vintage brakuje lidera"; so with "nie ma"."""
SPEAKING_VERBS = FINITE | {"bedzie"}


def end_before_subject(words: Sequence[str], start: int, head: int, end: int) -> int:
    """The end of the name of which these are the words, without the subject of the sentence behind it."""
    if end >= len(words) or any(slot.case == "nom" for slot in noun_slots(words[head])):
        return end
    verb = _after_enumeration(words, end)
    is_denied = words[verb] == "nie" and verb + 1 < len(words)
    verb += is_denied
    subjectless = WITHOUT_SUBJECT | {"mieć"} if is_denied else WITHOUT_SUBJECT
    verbs = [r for r in readings(words[verb]) if r.pos in VERBS and r.lemma not in subjectless]
    first = head + 1 + (start == head)
    for at in _outside_quotations(words, first, end) if verbs else ():
        begins = words[at][0].isupper() and words[at - 1] not in ADDING
        subject = [*_subject(words[at:verb])] if begins else []
        if any(_agrees(one, slot) for one in verbs for slot in subject):
            return end if _has_other_subject(words, start, verb, verbs) else at
    return end


def _outside_quotations(words: Sequence[str], at: int, end: int) -> Iterator[int]:
    """The words from one to another, quoted ones left out: the brand of a name is no subject."""
    while at < end:
        yield at
        at = max(at + 1, quotation_end(words, at) if opens_quotation(words[at]) else 0)


def _after_enumeration(words: Sequence[str], at: int) -> int:
    """The word after further names that are joined to the one before: ", Częstochowa i Olsztyn wydały"."""
    end = at
    while end + 1 < len(words) - 1 and words[end] in ADDING and words[end + 1][0].isupper():
        end += 2
        while end < len(words) - 1 and words[end][0].isupper():
            end += 1
    return end


def _subject(words: Sequence[str]) -> Iterator[Slot]:
    """What some words that are all of the subject can stand for in the nominative."""
    joints = [at for at, word in enumerate(words) if word in ADDING]
    if joints:
        own, rest = words[: joints[0]], words[joints[0] + 1 :]
        if rest and any(_subject(rest)):
            yield from (Slot("pl", "nom", slot.gender) for slot in _subject(own))
        return
    ways = understandings(words)
    genitives = {way.reading.lexeme for way in ways if way.slot[:2] == ("sg", "gen")}
    for way in ways:
        is_genitive = way.slot.number == "pl" and way.reading.lexeme in genitives
        is_name = not (is_genitive or way.reading.is_unusual or "nazwisko" in way.reading.labels)
        if way.slot.case == "nom" and is_name and way.head + 1 + len(way.adjectives) >= len(words) - 1:
            yield way.slot


def _agrees(verb: Reading, subject: Slot) -> bool:
    return subject.number in verb.numbers and (verb.pos == "fin" or subject.gender in verb.genders)


def _has_other_subject(words: Sequence[str], start: int, verb: int, verbs: Sequence[Reading]) -> bool:
    """Whether another word of the clause may be the subject, or a number, which may stand for one."""
    plural = any("pl" in v.numbers for v in verbs)
    return any(
        _counts_subject(words[at], plural)
        or any(r.pos == "num" and (plural or r.lemma not in FEW) for r in readings(words[at]))
        or any(_agrees(v, slot) for v in verbs for slot in _own_nominatives(words, at))
        for at in _rest_of_clause(words, start, verb)
    )


def _counts_subject(word: str, plural: bool) -> bool:
    """Whether a figure may count the subject: "działa 50 firm", "działają 3 firmy", not "zatrudniają 50 osób"."""
    return word.isdigit() and (not plural or (word[-1] in "234" and word[-2:-1] != "1"))


def _rest_of_clause(words: Sequence[str], start: int, verb: int) -> Iterator[int]:
    """The words of the clause before a name and after the verb."""
    for at in range(start - 1, -1, -1):
        if words[at] in CLAUSE_ENDS:
            break
        yield at
    for at in range(verb + 1, len(words)):
        if words[at] in CLAUSE_ENDS:
            break
        yield at


def _slots_of_subject(word: str) -> frozenset[Slot]:
    """What a noun or a first name can stand for."""
    first_names = (r for r in readings(word) if word[0].isupper() and "imię" in r.labels)
    return noun_slots(word) | {slot for r in first_names for slot in r.slots if slot.number == "sg"}


def _own_nominatives(words: Sequence[str], at: int) -> Iterator[Slot]:
    """What a noun can stand for as a subject: nothing after a preposition, or in the genitive after a noun.

    An adjective before or after it tells which of its readings is meant: "nowy szlak", "Dzień otwarty".
    """
    before = at - 1
    while before >= 0 and adjective_slots(words[before]):
        before -= 1
    leading = words[before + 1 : at]
    uninflected = any(r.pos in ("prep", "conj", "part") for r in readings(words[at]))
    slots = frozenset() if uninflected or adjective_slots(words[at]) else _slots_of_subject(words[at])
    for word in (*leading, *words[at + 1 : at + 2]):
        slots = slots & adjective_slots(word) or slots
    after_preposition = (
        before >= 0 and words[before] != ABOVE_ALL[0] and any(r.pos == "prep" for r in readings(words[before]))
    )
    is_attribute = before >= 0 and noun_slots(words[before]) and any(slot.case == "gen" for slot in slots)
    if not (after_preposition or is_attribute):
        yield from (slot for slot in slots if slot.case == "nom")
