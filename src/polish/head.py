"""The ways to understand a name as a noun with its adjectives, the likeliest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from klastry.polish.agreement import (
    adjective_slots,
    adjectives_after,
    adjectives_before,
    agrees,
    belongs_to_head,
    is_conjunction,
    is_rather_adjective,
    noun_of,
)
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import Reading, Slot, lemmas, readings

_ENGLISH_HEADS = frozenset({"cluster", "hub"})
_ENGLISH_NAME_ENDS = frozenset({"valley", "network", "alliance", "lab", "hub"})
_UNINFLECTED = frozenset({"adv", "conj", "comp", "part", "prep"})


class Plausibility(NamedTuple):
    """Why one understanding is likelier than another: the first difference decides."""

    is_institution: bool
    explains_next_word: bool
    """No adjective right after the head is left that goes with nothing."""
    is_plain_noun: bool
    """Neither a person, nor an archaism, nor a word that is an adjective or an adverb as well."""
    is_expected_number: bool
    """Singular where more follows; for a bare noun, or one that names no institution, any number."""
    is_nominative: bool
    keeps_adjectives: bool
    """The adjectives after the head are shared out as word order suggests."""
    is_genitive: bool
    """Of the oblique cases the commonest."""

    def is_as_sound_as(self, other: "Plausibility") -> bool:
        """Whether only number and case speak against it."""
        return self[:3] == other[:3] and self.keeps_adjectives


@dataclass(frozen=True, slots=True)
class Understanding:
    """One way to read a name: its head, in which case, and the adjectives that inflect with it."""

    head: int
    reading: Reading
    slot: Slot
    adjectives: tuple[int, ...]
    plausibility: Plausibility


def is_institution(reading: Reading) -> bool:
    """Whether the noun names a kind of organisation, with any prefix before it ("Eko-Klaster", "Nutriklaster")."""
    lemma = reading.lemma.casefold()
    return lemma.rpartition("-")[2] in INSTITUTIONS or lemma.endswith("klaster")


def is_english_head(words: Sequence[str], at: int) -> bool:
    """Whether a word is the head of what stands before it, as in English: "Baltic Food Clusteru"."""
    if at < 1 or not lemmas(words[at]) & _ENGLISH_HEADS:
        return False
    return not any(is_institution(reading) for word in words[:at] for reading in readings(word))


def is_english_name(words: Sequence[str]) -> bool:
    """Whether a name ends with an English noun, whatever Polish words stand in it too: "Bochnia Salt Valley".

    Behind a Polish head it is a brand: "Klastra Finansów FinTech Hub".
    """
    is_behind_head = any("klaster" in lemmas(word) for word in words[:-1])
    return len(words) > 1 and words[-1].lower() in _ENGLISH_NAME_ENDS and not is_behind_head


def understandings(words: Sequence[str]) -> list[Understanding]:
    """Every way to read the words as a name, the likeliest first; empty where no noun can be its head."""
    found = [way for head in _possible_heads(words) for way in _ways_with_head(words, head)]
    return sorted(found, key=lambda way: way.plausibility, reverse=True)


def _possible_heads(words: Sequence[str]) -> Iterator[int]:
    """The nouns before which only adjectives stand, and the last word of an English name."""
    if is_english_head(words, len(words) - 1):
        yield len(words) - 1
    if (after := _head_after_brand(words)) is not None:
        yield after
    for i, word in enumerate(words):
        if any(reading.is_noun for reading in readings(word)):
            yield i
        if not (adjective_slots(word) or (i and is_conjunction(word))):
            return


def _head_after_brand(words: Sequence[str]) -> int | None:
    """Where "klaster" stands after words that do not inflect: "Agro Klastrem Kujawy"."""
    at = next((i for i, word in enumerate(words) if "klaster" in lemmas(word)), 0)
    return at if at and not any(map(readings, words[:at])) else None


def _ways_with_head(words: Sequence[str], head: int) -> Iterator[Understanding]:
    for reading in readings(words[head]):
        if reading.pos != "subst":
            continue
        for slot in sorted(reading.slots):
            first = adjectives_before(words, head, frozenset({slot}))[0]
            is_head = first == 0 or is_english_head(words, head) or head == _head_after_brand(words)
            if slot.case != "voc" and is_head:
                yield from _ways_in_slot(words, head, reading, slot)


def _ways_in_slot(words: Sequence[str], head: int, reading: Reading, slot: Slot) -> Iterator[Understanding]:
    institution = is_institution(reading)
    before = tuple(i for i in range(head) if slot in adjective_slots(words[i]))
    after = adjectives_after(words, head, slot)
    own = _own_adjectives(words, head, after)
    for count in range(len(after) + 1):
        taken = after[:count]
        last = taken[-1] if taken else head
        plausibility = Plausibility(
            explains_next_word=_goes_on_well(words, last + 1),
            is_institution=institution,
            is_plain_noun=institution or _is_plain_noun(words[head], reading, slot if before else None),
            is_expected_number=slot.number == "sg" or not institution or head == len(words) - 1,
            is_nominative=slot.case == "nom",
            keeps_adjectives=taken == own,
            is_genitive=slot.case == "gen",
        )
        yield Understanding(head, reading, slot, before + taken, plausibility)


def _is_plain_noun(word: str, reading: Reading, described: Slot | None) -> bool:
    """Whether a word is a noun above all, or the adjectives before it show it to be one: "Dobrej Drogi"."""
    other_kinds = any(r.pos in _UNINFLECTED for r in readings(word))
    is_adjective = is_rather_adjective(word) and (described is None or described in adjective_slots(word))
    return not (reading.is_personal or reading.is_unusual or other_kinds or is_adjective)


def _own_adjectives(words: Sequence[str], head: int, after: tuple[int, ...]) -> tuple[int, ...]:
    """The adjectives after the head up to the first that belongs to a noun after them."""
    for count, adjective in enumerate(after):
        if not belongs_to_head(words, head, adjective):
            return after[:count]
    return after


def _goes_on_well(words: Sequence[str], position: int) -> bool:
    """Whether the word at a position can follow: an adjective needs a noun in the genitive or nominative."""
    if position >= len(words) or not is_rather_adjective(words[position]):
        return True
    noun = noun_of(words, position)
    return noun is not None and any(slot.case in ("gen", "nom") for slot in agrees(words[position], words[noun]))
