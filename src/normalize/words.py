"""The words of a name: what each one says, and when two of them are the same."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from rapidfuzz.distance import OSA

from klastry.normalize import vocabulary
from klastry.polish.morphology import is_known, lemmas
from klastry.polish.text import fold, without_diacritics

_WORD = re.compile(r"\w+(?:[&.]\w+)*(?:-(?=\w))?")
_DASH = re.compile(r"\s*-\s*")
_LONG = 5
_VERY_LONG = 9


class Part(Enum):
    """The part that a word plays in a name."""

    FILLER = auto()  # head, form, preposition: says nothing of which cluster is meant
    NUMBER = auto()
    DIRECTION = auto()
    REGION = auto()
    DISTINCTIVE = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared."""

    part: Part
    form: str
    """As written, in the spelling of `spelling`."""
    value: str
    """Of a number its digits, of a direction and a region the word they are compared by; else the form."""
    lemmas: frozenset[str]
    """Candidate lemmas without diacritics; two distinctive words are the same if they share one."""
    known: bool
    """Whether it stands in the dictionary; a brand or a slip of the pen does not."""

    @property
    def is_brand(self) -> bool:
        """Whether it is so peculiar that two clusters can hardly share it by chance."""
        return not self.known and len(self.form) >= _LONG


def spelling(text: str) -> str:
    """The text without the differences that nobody means: letter case, quotes, dashes, diacritics."""
    return without_diacritics(_DASH.sub("-", fold(text))).strip(" .,;-")


def read_words(text: str) -> list[Word]:
    """All words of a name in order, hyphenated ones in their parts."""
    tokens = _WORD.findall(text)
    return [_read_word(token, is_last=number == len(tokens)) for number, token in enumerate(tokens, 1)]


def is_typo(a: Word, b: Word) -> bool:
    """Whether one is the other with a slip of the pen: two words that the dictionary knows are two words."""
    if a.known and b.known:
        return False
    limit = min(edit_limit(a), edit_limit(b))
    return OSA.distance(a.form, b.form, score_cutoff=limit) <= limit


def edit_limit(word: Word) -> int:
    """How many wrong letters, or swaps of two neighbours, are still a slip of the pen."""
    return 0 if len(word.form) < _LONG else 1 if len(word.form) < _VERY_LONG else 2


def _read_word(token: str, is_last: bool) -> Word:
    form, found = spelling(token), _lemmas(token)
    known = is_known(token.rstrip("-")) or bool(found - {form})
    part, value = _part(token.rstrip("-"), form, found, is_last, known)
    return Word(part, form, value, found, known)


def _part(token: str, form: str, found: frozenset[str], is_last: bool, known: bool) -> tuple[Part, str]:
    if number := _number(token, found, is_last):
        return Part.NUMBER, number
    if form in vocabulary.STOP_WORDS or found & vocabulary.FILLERS or (not known and _is_misspelt_head(form)):
        return Part.FILLER, form
    if direction := _first(found, vocabulary.DIRECTIONS):
        return Part.DIRECTION, direction
    if region := _region(found):
        return Part.REGION, region
    return Part.DISTINCTIVE, form


def _lemmas(token: str) -> frozenset[str]:
    """Candidate lemmas in the base alphabet; of the first part of "turystyczno-medyczny" turystyczny too."""
    word = token.rstrip("-")
    found = set(lemmas(word))
    if word.endswith("o") and (word != token or not is_known(word)):
        stem = word[:-1].casefold()
        found |= {stem + ending for ending in "yi" if is_known(stem + ending)}
    plain = {without_diacritics(lemma) for lemma in found} | {spelling(word)}
    return frozenset(vocabulary.SPELLINGS.get(lemma, lemma) for lemma in plain)


def _is_misspelt_head(form: str) -> bool:
    return OSA.distance(form, "klaster", score_cutoff=1) <= 1


def _number(token: str, found: frozenset[str], is_last: bool) -> str | None:
    """The number as digits. A lone I is one only at the end of a name: elsewhere it is "and" in capitals."""
    if token.isdigit():
        return token
    numeral = token.casefold()
    if token.isupper() and numeral in vocabulary.ROMAN and (is_last or len(token) > 1):
        return vocabulary.ROMAN[numeral]
    return _first(found, vocabulary.ORDINALS)


def _region(found: frozenset[str]) -> str | None:
    """The lemma by which a word for a region, an area or a town is compared."""
    if found & vocabulary.COUNTRY_WORDS:
        return vocabulary.COUNTRY
    listed = sorted(found & (vocabulary.REGIONS.keys() | vocabulary.AREAS))
    return listed[0] if listed else _town_adjective(found)


def _town_adjective(found: frozenset[str]) -> str | None:
    """An adjective in -ski or -cki, which Polish makes of places, unless it is made of a trade."""
    made = sorted(lemma for lemma in found if lemma.endswith(("ski", "cki", "dzki")))
    trades = [x for x in made if x in vocabulary.TRADE_ADJECTIVES or x.endswith(("arski", "erski"))]
    return made[0] if made and not trades else None


def _first(found: frozenset[str], table: Mapping[str, str]) -> str | None:
    return next((table[lemma] for lemma in sorted(found) if lemma in table), None)
