"""Which words of a name belong together: adjectives that agree with a noun, complements in the genitive.

Words are plain forms without punctuation around them; an empty string stands for something that takes no part
in agreement (a quotation, an acronym, a figure).
"""

from collections.abc import Collection, Sequence
from functools import lru_cache

from klastry.polish.lexicon import (
    ATTRIBUTIVE_ADJECTIVES,
    CONJUNCTIONS,
    HEADS_WITH_OWN_ADJECTIVE,
    REGIONS,
    TERRITORIES,
)
from klastry.polish.morphology import Reading, Slot, forms, lemmas, readings

_CACHED_WORDS = 50_000
_MOST_SHARED = 5
"""A form of a word that is inflected stands for so many cases at most."""
_DIRECTIONS = frozenset(("wschód", "zachód", "północ", "południe"))
_OWN_THINGS = frozenset(("dane",))
"""Nouns that look like forms of an adjective, and are not made of it any more."""


@lru_cache(_CACHED_WORDS)
def noun_slots(word: str) -> frozenset[Slot]:
    """What the word can stand for as a noun in a name: no person, no slang, no vocative.

    Nor an office as a woman has it, which has one form for all cases: "(pani) marszałek".
    What the dictionary marks as old and nothing else is used all the same: "doradztwo".
    """
    is_old = all(r.is_unusual for r in readings(word))
    found = [r for r in readings(word) if r.is_noun and not r.is_personal and (is_old or not r.is_unusual)]
    of_men = {r.lemma for r in found if "m1" in r.genders}
    own = (r for r in found if not (r.lemma in of_men and r.genders == {"f"} and len(r.cases) > _MOST_SHARED))
    return frozenset(slot for reading in own for slot in reading.slots if slot.case != "voc")


@lru_cache(_CACHED_WORDS)
def adjective_slots(word: str) -> frozenset[Slot]:
    """What the word can stand for as an adjective or participle."""
    found = (r for r in readings(word) if r.is_adjective)
    return frozenset(slot for reading in found for slot in reading.slots if slot.case != "voc")


@lru_cache(_CACHED_WORDS)
def can_be_genitive(word: str) -> bool:
    """Whether a word can be a noun or an adjective in the genitive."""
    return any(slot.case == "gen" for slot in noun_slots(word) | adjective_slots(word))


def agrees(adjective: str, noun: str) -> frozenset[Slot]:
    """Every (number, case, gender) in which the adjective can go with the noun; empty where it cannot."""
    return adjective_slots(adjective) & noun_slots(noun)


def adjectives_before(words: Sequence[str], head: int, slots: frozenset[Slot]) -> tuple[int, frozenset[Slot]]:
    """Where the run of adjectives before a noun begins, and in which of its slots all of them agree.

    A conjunction or comma inside the run is part of it ("Polskiej i Słowackiej Izby"). Without such
    adjectives the answer is `(head, slots)`.
    """
    start = head
    for i in range(head - 1, -1, -1):
        shared = slots & adjective_slots(words[i])
        if shared:
            start, slots = i, shared
        elif not (start < head and start == i + 1 and is_conjunction(words[i])):
            break
    return start, slots


def adjectives_after(words: Sequence[str], head: int, slot: Slot) -> tuple[int, ...]:
    """Where the adjectives stand that follow a noun and agree with it in this slot, up to another word.

    They may as well belong to a noun after them: `belongs_to_head` says which is likelier.
    """
    found: list[int] = []
    for i in range(head + 1, len(words)):
        if slot in adjective_slots(words[i]):
            found.append(i)
        elif not (found and found[-1] == i - 1 and is_conjunction(words[i])):
            break
    return tuple(found)


def belongs_to_head(words: Sequence[str], head: int, adjective: int) -> bool:
    """Whether an adjective after a noun that it agrees with is the noun's own, not that of a noun after it.

    "Klastra Chemicznego Tworzyw" against "Klastra Zielonego Transportu": what says the kind of a thing
    stands after its noun in Polish, what says a quality before it.
    """
    following = noun_of(words, adjective)
    if following is None or "gen" not in {slot.case for slot in agrees(words[adjective], words[following])}:
        return True
    if _has_other_adjective(words, following):
        return True
    if adjective > head + 1 and following == adjective + 1 and adjective_slots(words[adjective - 1]):
        return False  # of two adjectives in a row the second goes with the noun that follows it
    if "-" in words[adjective] or lemmas(words[head]) & HEADS_WITH_OWN_ADJECTIVE:
        return True
    if lemmas(words[following]) & REGIONS and not lemmas(words[adjective]) & ATTRIBUTIVE_ADJECTIVES:
        return True
    is_between = adjective == head + 1 and following == adjective + 1
    if is_between and "klaster" in lemmas(words[head]) and _says_of_what(words, following):
        return False
    return not _stands_before(words[adjective], words[following])


def _says_of_what(words: Sequence[str], last: int) -> bool:
    """Whether a name ends with a thing in the genitive, which an adjective describes: "Szklanego Szlaku".

    A stretch of land or a direction says where instead: "Lotniczego Roztocza", "Informatycznego Wschodu"; a word
    in capitals is a brand.
    """
    is_brand = words[last].isupper() and not words[last - 1].isupper()
    if last + 1 != len(words) or is_brand or lemmas(words[last]) & (TERRITORIES | _DIRECTIONS):
        return False
    nouns = [r for r in readings(words[last]) if r.is_noun and "sg" in r.numbers]
    things = {r.lemma for r in nouns if "gen" in r.cases and _is_common(r)}
    return bool(things) and not any("nom" in r.cases or _is_land(r, things) for r in nouns)


def _is_land(noun: Reading, things: Collection[str]) -> bool:
    """Whether a noun names a stretch of land, as well as the thing of that name: "Podgórze", but not "Konie"."""
    is_both = noun.lemma.casefold() in things and noun.lemma.endswith("e")
    return "nazwa_geograficzna" in noun.labels and "gen" in noun.cases and (is_both or not things)


def _has_other_adjective(words: Sequence[str], noun: int) -> bool:
    """Whether an adjective after a noun agrees with it in no genitive: "Klastra Żeglarskiego Pętla Żuławska"."""
    if noun + 1 >= len(words) or not is_rather_adjective(words[noun + 1]):
        return False
    shared = agrees(words[noun + 1], words[noun])
    return bool(shared) and all(slot.case != "gen" for slot in shared)


def noun_of(words: Sequence[str], adjective: int) -> int | None:
    """Where the noun after an adjective stands that the adjective agrees with, over further adjectives."""
    for i in range(adjective + 1, len(words)):
        if agrees(words[adjective], words[i]) and not is_rather_adjective(words[i]):
            return i
        if not (adjective_slots(words[i]) or is_conjunction(words[i])):
            return None
    return None


def genitive_complement(words: Sequence[str], start: int) -> int:
    """Where the chain of genitives ends that begins at `start` ("Zaawansowanych Technologii Lotniczych").

    Nouns in the genitive with their adjectives, one after the other or joined by conjunctions and commas.
    Returns `start` where there is none, else the index after its last word.
    """
    end = _genitive_phrase(words, start)
    while end > start:
        onward = end + 1 if end < len(words) and is_conjunction(words[end]) else end
        following = _genitive_phrase(words, onward)
        if following == onward:
            return end
        end = following
    return end


def is_conjunction(word: str) -> bool:
    """Whether the word joins parts of equal rank, the comma too."""
    return word.lower() in CONJUNCTIONS


@lru_cache(_CACHED_WORDS)
def is_rather_adjective(word: str) -> bool:
    """Whether the word is an adjective first, and a noun at most as a name, an archaism or made of it.

    "Śląskie" (also a place), "Odpowiedzialne" (also women who are responsible). "Dane" are a thing of their own.
    """
    own = readings(word)
    stems = {r.lemma[:-1].casefold() for r in own if r.is_adjective}
    nouns = [r.lemma.casefold() for r in own if r.is_noun and not r.is_unusual and _is_common(r)]
    if _OWN_THINGS.intersection(nouns):
        return False
    return bool(stems) and all(noun[:-1] in stems and noun[-1] in "yiae" for noun in nouns)


def _is_common(noun: Reading) -> bool:
    return "nazwa_pospolita" in noun.labels or noun.lemma.casefold() in TERRITORIES


def _genitive_phrase(words: Sequence[str], start: int) -> int:
    for head in range(start, len(words)):
        slots = frozenset(slot for slot in noun_slots(words[head]) if slot.case == "gen")
        if slots and not is_rather_adjective(words[head]):
            begin, agreed = adjectives_before(words[start : head + 1], head - start, slots)
            return _phrase_end(words, head, agreed) if begin == 0 else start
        if not (adjective_slots(words[head]) or (head > start and is_conjunction(words[head]))):
            return start
    return start


def _phrase_end(words: Sequence[str], head: int, slots: frozenset[Slot]) -> int:
    own = [
        i
        for slot in slots
        for i in adjectives_after(words, head, slot)
        if noun_of(words, i) is None or belongs_to_head(words, head, i)
    ]
    return max(own, default=head) + 1


def _stands_before(adjective: str, noun: str) -> bool:
    of_place = adjective.lower().endswith(_PLACE_ENDINGS) and not lemmas(noun) & TERRITORIES
    return of_place or _is_quality(adjective)


@lru_cache(_CACHED_WORDS)
def _is_quality(adjective: str) -> bool:
    own = [r for r in readings(adjective) if r.is_adjective]
    return any(
        r.pos != "adj"
        or r.lemma.casefold() in ATTRIBUTIVE_ADJECTIVES
        or any(form.degree == "com" for _, form in forms(r.lexeme))
        for r in own
    )


_PLACE_ENDINGS = tuple(
    f"{stem}{ending}" for stem in ("sk", "ck", "dzk") for ending in ("iego", "iej", "im", "ich", "ą", "iemu")
)
