"""A cluster's name as a set of words, each with the part that it plays."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from klastry.normalize import vocabulary
from klastry.normalize.words import Part, Word, read_words, spelling
from klastry.places.gazetteer import places_named
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES

_QUOTED = re.compile(f'[{OPENING_QUOTES}"]([^{OPENING_QUOTES}{CLOSING_QUOTES}"]+)[{CLOSING_QUOTES}"]')
_SEAT_TAIL = re.compile(rf'\s(?:w|we)\s+((?:[A-ZĄĆĘŁŃÓŚŹŻ][\w-]*\s?){{1,3}})[{CLOSING_QUOTES}"]?$')


@dataclass(frozen=True, slots=True)
class NameKey:
    """What of a name counts when it is compared."""

    text: str
    compact: str
    """The text without spaces, in the spelling of `spelling`."""
    words: tuple[Word, ...]
    """The distinctive words, in order, each once: they say which cluster of a region is meant."""
    quoted: frozenset[str]
    """Forms of the distinctive words that the name has in quotes."""
    regions: frozenset[str]
    """Words for a region or town, as adjectives; `polska` for the whole country."""
    directions: frozenset[str]
    """`north`, `east`, `south`, `west`, `centre`."""
    numbers: frozenset[str]
    """In digits."""
    plural: bool
    """The head stands in the plural: a name for several clusters."""
    seat: frozenset[str]
    """The towns that a tail as "w Lublinie" can mean, by their official names."""

    @property
    def qualifiers(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Region, direction and number: what tells clusters of one trade apart."""
        return self.regions, self.directions, self.numbers

    @property
    def is_specific(self) -> bool:
        """Whether it says more than "a cluster" or "a cluster of that region"."""
        return bool(self.words)

    @property
    def voivodeships(self) -> frozenset[str]:
        """The voivodeships that its words for regions lie in, as far as known."""
        return frozenset(vocabulary.REGIONS[r] for r in self.regions if r in vocabulary.REGIONS)


@lru_cache(maxsize=100_000)
def name_key(name: str) -> NameKey:
    """The key of a name in base form; spelling, letter case, quotes and dashes do not matter."""
    body, seat = _without_seat(_without_legal_form(name))
    words = read_words(body)
    distinctive = {word.form: word for word in reversed(words) if word.part is Part.DISTINCTIVE}
    quoted = {word.form for part in _QUOTED.findall(name) for word in read_words(part)}
    return NameKey(
        text=name,
        compact=spelling(name).replace(" ", ""),
        words=tuple(reversed(distinctive.values())),
        quoted=frozenset(quoted & distinctive.keys()),
        regions=_values(words, Part.REGION),
        directions=_values(words, Part.DIRECTION),
        numbers=_values(words, Part.NUMBER),
        plural=any(word.form in vocabulary.PLURAL_HEADS for word in words),
        seat=seat,
    )


def _values(words: Iterable[Word], part: Part) -> frozenset[str]:
    return frozenset(word.value for word in words if word.part is part)


def _without_legal_form(name: str) -> str:
    bare = name.rstrip()
    for form in vocabulary.LEGAL_FORMS:
        if bare.casefold().endswith(f" {form}"):
            return bare[: -len(form)].rstrip(" ,")
    return bare


def _without_seat(name: str) -> tuple[str, frozenset[str]]:
    """The name without a tail as "w Lublinie", and the towns that the tail can mean."""
    tail = _SEAT_TAIL.search(name)
    towns = frozenset(place.name for place in places_named(tail[1])) if tail else frozenset()
    return (name[: tail.start()], towns) if tail and towns else (name, frozenset())
