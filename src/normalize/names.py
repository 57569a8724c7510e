"""A cluster's name as a set of lemmas, each word with the part it plays."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from klastry.normalize import vocabulary
from klastry.polish.morphology import is_known, lemmas, readings
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES, fold, without_diacritics

_WORD = re.compile(r"\w+(?:[&.]\w+)*")
_DASH = re.compile(r"\s*-\s*")
_QUOTED = re.compile(f'[{OPENING_QUOTES}"]([^{OPENING_QUOTES}{CLOSING_QUOTES}"]+)[{CLOSING_QUOTES}"]')
_SEAT_TAIL = re.compile(rf"\s(?:w|we)\s+((?:[A-ZĄĆĘŁŃÓŚŹŻ][\w-]*\s?){{1,3}})[{CLOSING_QUOTES}\"]?$")
_LONG_BRAND = 5
_LONG_WORD = 9


@dataclass(frozen=True, slots=True)
class Word:
    """A distinctive word of a name."""

    form: str
    """Folded, without diacritics."""
    lemmas: frozenset[str]
    """Candidate lemmas without diacritics; two words are the same if they share one."""
    known: bool
    """Whether it stands in the dictionary; a brand or a slip of the pen does not."""

    @property
    def is_brand(self) -> bool:
        """Whether the word is so peculiar that sharing it can hardly be chance."""
        return not self.known and len(self.form) >= _LONG_BRAND


@dataclass(frozen=True, slots=True)
class NameKey:
    """What of a name counts when it is compared."""

    text: str
    words: tuple[Word, ...]
    """The distinctive words, in order, each once."""
    quoted: frozenset[str]
    """Forms of the distinctive words that the name has in quotes."""
    regions: frozenset[str]
    """Lemmas of the adjectives and nouns for a region or town; `polska` for the whole country."""
    directions: frozenset[str]
    numbers: frozenset[str]
    plural: bool
    """The head stands in the plural: a name for several clusters."""
    seat: frozenset[str]
    """Candidate lemmas of the town in a tail as "w Lublinie"."""

    @property
    def qualifiers(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Region, direction and number: what tells clusters of one trade apart."""
        return self.regions, self.directions, self.numbers

    @property
    def is_specific(self) -> bool:
        """Whether it has a word that says more than "a cluster", "a cluster of that region"."""
        return bool(self.words)

    @property
    def voivodeships(self) -> frozenset[str]:
        """The voivodeships that its words for regions lie in, as far as known."""
        return frozenset(vocabulary.REGIONS[r] for r in self.regions if r in vocabulary.REGIONS)


@lru_cache(maxsize=100_000)
def name_key(name: str) -> NameKey:
    """The key of a name in base form; spelling, letter case, quotes and dashes do not matter."""
    body, seat = _without_seat(_without_legal_form(name))
    tokens = _tokens(body)
    regions, directions, numbers = set[str](), set[str](), set[str]()
    words = dict[str, Word]()
    for place, token in enumerate(tokens, 1):
        found = _lemmas(token)
        if number := _number(token, found, last=place == len(tokens)):
            numbers.add(number)
        elif _is_filler(token, found):
            continue
        elif direction := _first(found, vocabulary.DIRECTIONS):
            directions.add(direction)
        elif region := _region(found):
            regions.add(region)
        else:
            words.setdefault(spelling(token), Word(spelling(token), found, _is_polish(token, found)))
    quoted = {spelling(token) for part in _QUOTED.findall(name) for token in _tokens(part)}
    return NameKey(
        text=name,
        words=tuple(words.values()),
        quoted=frozenset(quoted & words.keys()),
        regions=frozenset(regions),
        directions=frozenset(directions),
        numbers=frozenset(numbers),
        plural=any(spelling(token) in vocabulary.PLURAL_HEADS for token in tokens),
        seat=seat,
    )


def spelling(text: str) -> str:
    """The text without the differences that nobody means: letter case, quotes, dashes, diacritics."""
    return without_diacritics(_DASH.sub("-", fold(text))).strip(" .,;")


def edit_limit(form: str) -> int:
    """How many wrong or swapped letters of a distinctive word are still a slip of the pen."""
    return 0 if len(form) < _LONG_BRAND else 1 if len(form) < _LONG_WORD else 2


def _without_legal_form(name: str) -> str:
    bare = name.rstrip()
    for form in vocabulary.LEGAL_FORMS:
        if bare.casefold().endswith(f" {form}"):
            return bare[: -len(form)].rstrip(" ,")
    return bare


def _without_seat(name: str) -> tuple[str, frozenset[str]]:
    """The name without a tail as "w Lublinie", and the candidate lemmas of the town in it."""
    tail = _SEAT_TAIL.search(name)
    if tail is None or not _is_town(tail[1]):
        return name, frozenset()
    return name[: tail.start()], frozenset(lemma for token in _tokens(tail[1]) for lemma in _lemmas(token))


def _is_town(words: str) -> bool:
    return any("nazwa_geograficzna" in reading.labels for reading in readings(words.split()[-1]))


def _tokens(text: str) -> list[str]:
    """The words in their own letter case, hyphenated ones in parts, each with its full stops."""
    return _WORD.findall(text)


def _lemmas(token: str) -> frozenset[str]:
    """Candidate lemmas in the base alphabet; of the first part of "turystyczno-medyczny" turystyczny too."""
    found = set(lemmas(token))
    if token.endswith("o") and not is_known(token):
        found |= {
            token[:-1].casefold() + ending for ending in "yi" if is_known(token[:-1].casefold() + ending)
        }
    plain = {without_diacritics(lemma) for lemma in found} | {spelling(token)}
    return frozenset(vocabulary.SPELLINGS.get(lemma, lemma) for lemma in plain)


def _is_polish(token: str, found: frozenset[str]) -> bool:
    return is_known(token) or bool(found - {spelling(token)})


def _is_filler(token: str, found: frozenset[str]) -> bool:
    """Whether the word says nothing of which cluster is meant."""
    form = spelling(token)
    if form in vocabulary.STOP_WORDS or found & (vocabulary.HEAD_WORDS | vocabulary.FORM_WORDS):
        return True
    return not is_known(token) and OSA.distance(form, "klaster", score_cutoff=1) <= 1


def _number(token: str, found: frozenset[str], last: bool) -> str | None:
    """The number as digits. A lone I is one only at the end of a name: elsewhere it may be a capital "i"."""
    if token.isdigit():
        return token
    numeral = token.casefold()
    if token.isupper() and numeral in vocabulary.ROMAN and (last or len(token) > 1):
        return vocabulary.ROMAN[numeral]
    return _first(found, vocabulary.ORDINALS)


def _region(found: frozenset[str]) -> str | None:
    """The lemma by which a word for a region, an area or a town is compared."""
    if found & vocabulary.COUNTRY_WORDS:
        return vocabulary.COUNTRY
    listed = sorted(
        found & (vocabulary.REGIONS.keys() | vocabulary.AREAS), key=lambda x: (not x.endswith("i"), x)
    )
    return next(iter(listed), None) or _town_adjective(found)


def _town_adjective(found: frozenset[str]) -> str | None:
    """An adjective in -ski or -cki, which Polish makes of places, unless it is made of a trade."""
    made = sorted(lemma for lemma in found if lemma.endswith(("ski", "cki")))
    trades = [x for x in made if x in vocabulary.TRADE_ADJECTIVES or x.endswith(("arski", "erski"))]
    return made[0] if made and not trades else None


def _first(found: frozenset[str], table: Mapping[str, str]) -> str | None:
    return next((table[lemma] for lemma in sorted(found) if lemma in table), None)
