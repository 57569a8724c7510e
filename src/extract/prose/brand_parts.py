"""The part of a cluster's name that a text may call it by alone: „Splot” of Klaster „Splot”, Złote Kłosy."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.prose.spoken_of import TIMES
from klastry.polish.agreement import agrees
from klastry.polish.lexicon import LEGAL_PERSONS, REGIONS
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import QUOTES, SENTENCE_ENDS

HEAD = "klaster"
SET_PHRASES = frozenset(
    "kolei razie koniec końcu początku rzeczywistości przykład dodatek szczęście odmianę".split()
)
"""Nouns of set phrases that say nothing of what follows: "z kolei „Splot” zrzesza"."""
_QUOTED = re.compile(r"""[„“«"]([^„“”«»"]+)[”“»"]""")
_NO_BRANDS = frozenset(("imię", "nazwisko", "nazwa_geograficzna"))


def quoted_parts(name: str) -> list[str]:
    """What stands in quotes in a name and begins with a capital."""
    return [part for part in _QUOTED.findall(name) if part[0].isupper()]


def brand_parts(name: str) -> Iterator[str]:
    """What a text may call a cluster without the rest and without quotes, where the words have their capitals.

    That is what stands in quotes, and an adjective with its noun in the nominative after the word "klaster"; no
    region or town, and no person's name.
    """
    for part in [*quoted_parts(name), *_own_phrase(name)]:
        words = part.split()
        if all(word.isalpha() and word[0].isupper() for word in words) and not any(map(_is_elsewhere, words)):
            yield part


def stands_alone(words: Sequence[str], start: int, end: int) -> bool:
    """Whether tokens that read like such a part name the cluster: no part of a longer name, and no other thing.

    A single word has its capital from the name only where it begins no sentence.
    """
    if not all(word[0].isupper() for word in words[start:end]):
        return False
    if end < len(words) and words[end][0].isupper():
        return False
    if _begins_sentence(words, start):
        return end - start > 1
    before = words[start - 1]
    if before[0].isupper() and not _begins_sentence(words, start - 1):
        return False
    is_apart = before[0].isalpha() or (end - start > 1 and before not in QUOTES)
    return is_apart and not says_what_it_names(before, words[start])


def says_what_it_names(before: str, word: str) -> bool:
    """Whether a noun before a name says that it is something else's: "projekt „Splot”", no "w „Splocie”"."""
    own, kinds = lemmas(before), {r.pos for r in readings(before)}
    if before.lower() in SET_PHRASES:
        return False
    says_what = any(r.is_noun for r in readings(before)) and kinds.isdisjoint(("prep", "adv"))
    if not says_what or HEAD in own or own & TIMES:
        return False
    known = readings(word)
    return bool(own & LEGAL_PERSONS) or not known or any("nom" in r.cases for r in known)


def _own_phrase(name: str) -> Iterator[str]:
    head, *rest = name.split()
    if HEAD in lemmas(head) and len(rest) == 2 and any(slot.case == "nom" for slot in agrees(*rest)):
        yield " ".join(rest)


def _is_elsewhere(word: str) -> bool:
    """Whether a word is that of a region, a town or a person, and no common word as well."""
    common = [r for r in readings(word.lower()) if _NO_BRANDS.isdisjoint(r.labels)]
    return bool(lemmas(word) & REGIONS) or (bool(readings(word)) and not common)


def _begins_sentence(words: Sequence[str], at: int) -> bool:
    return at == 0 or words[at - 1] in SENTENCE_ENDS
