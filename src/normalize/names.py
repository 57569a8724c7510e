"""A cluster's name as a set of words, each with the part that it plays."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from klastry.normalize import vocabulary
from klastry.normalize.name_parts import names_within, quoted_parts, set_apart, sides_of
from klastry.normalize.region_words import voivodeships_of
from klastry.normalize.words import Part, Word, read_words, spelling
from klastry.polish.english import is_english
from klastry.polish.hyphens import without_line_ends
from klastry.polish.morphology import readings

_ACRONYM = 3
_LONGEST_ACRONYM = 9
_HEAD = 2
"""Among so many words the head stands: "Zachodnia Izba"."""
_WITH_CONJUNCTION = re.compile(r"[^\W\d_a-ząćęłńóśźż]{2,}[iw][^\W\d_a-ząćęłńóśźż]+")
_BEFORE_HYPHEN = re.compile(r"[^\W\d_a-ząćęłńóśźż]{3,}(?=-\w)")
_TOKEN = re.compile(r"\w+")
_CLUSTER = frozenset({"klaster", "klastry", "klastr", "cluster", "clusters"})


@dataclass(frozen=True, eq=False)
class NameKey:
    """What of a name counts when it is compared. All of it follows from the text."""

    text: str
    compact: str
    """The text without spaces, in the spelling of `spelling`."""
    words: tuple[Word, ...]
    """The distinctive words, in order, each once: they say which cluster of a region is meant."""
    quoted: frozenset[str]
    """Forms of the distinctive words that the name has in quotes."""
    beside_dash: frozenset[str]
    """Forms of the distinctive words of a side of a dash or colon that does not say that it is a cluster."""
    regions: frozenset[str]
    """Words for a region or town, as adjectives; `polska` for the whole country."""
    directions: frozenset[str]
    """`north`, `east`, `south`, `west`, `centre`."""
    numbers: frozenset[str]
    """In digits."""
    plural: bool
    """A name for several clusters."""
    of_members: bool
    """A body of those who are in a cluster: "Stowarzyszenie Producentów Okien", but not "Stowarzyszenie Okna"."""
    organisations: frozenset[str]
    """Words as "park" and "izba", which a cluster's name has seldom."""
    is_cluster: bool
    """Whether it says that it is a cluster."""
    is_body: bool
    """Whether it begins as the name of an association, a chamber, an agency and the like does."""
    seat: frozenset[str]
    """The towns that a tail as "w Lublinie" can mean, by their official names."""
    acronyms: frozenset[str]
    """Stated in brackets, in the spelling of `spelling`."""
    initials: frozenset[str]
    """The first letters of all its words, and of all but the prepositions and conjunctions."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NameKey) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    @cached_property
    def forms(self) -> frozenset[str]:
        """The distinctive words as written, in the spelling of `spelling`."""
        return frozenset(word.form for word in self.words)

    @cached_property
    def tokens(self) -> frozenset[str]:
        """All that it is written with, in the spelling of `spelling`, hyphens apart."""
        return frozenset(_TOKEN.findall(spelling(self.text)))

    @cached_property
    def is_cluster_by_name(self) -> bool:
        """Whether it says so in the nominative: "Stowarzyszenie Klaster Gier", but not "… Klastra Gier"."""
        return not self.tokens.isdisjoint(_CLUSTER)

    @property
    def set_off(self) -> frozenset[str]:
        """What of its distinctive words stands in quotes, or else beside a dash."""
        return self.quoted or self.beside_dash

    @property
    def qualifiers(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """Region, direction and number: what tells clusters of one trade apart."""
        return self.regions, self.directions, self.numbers

    @property
    def is_specific(self) -> bool:
        """Whether it says more than "a cluster" or "a cluster of that region"."""
        return bool(self.words)

    @property
    def is_common(self) -> bool:
        """Whether all that it says of the trade is a single word of everyday Polish, or words that say little."""
        is_weak = bool(self.words) and all(word.is_weak for word in self.words)
        return is_weak or (len(self.words) == 1 and not self.words[0].is_brand)

    @property
    def is_brand(self) -> bool:
        """Whether brands are all that it consists of."""
        return bool(self.words) and all(word.is_brand for word in self.words)

    @cached_property
    def called(self) -> str:
        """The name in one piece, without "Klaster" before an acronym: "Klaster LKZT" is called "lkzt"."""
        if self.text.isupper() and "-" in self.text and len(self.compact) <= _LONGEST_ACRONYM:
            return self.compact.replace("-", "")  # "KLT P-P"
        return self.words[0].form if len(self.words) == 1 and not any(self.qualifiers) else self.compact

    @cached_property
    def is_acronym(self) -> bool:
        """Whether it ends in a word of capitals, perhaps with the small letter of a conjunction in it: "KOSiN".

        A town behind it does not count: "KPM Kraków".
        """
        last = (set_apart(self.text).name.split() or [""])[-1]
        return last.isupper() or _WITH_CONJUNCTION.fullmatch(last) is not None

    @cached_property
    def acronym_before_hyphen(self) -> str | None:
        """The "kod" of "KOD-Tech", which may be an acronym beside a word that says little."""
        found = _BEFORE_HYPHEN.match(self.text)
        return spelling(found[0]) if found else None

    @cached_property
    def is_english(self) -> bool:
        """Whether its head is an English one."""
        return is_english(self.text)

    @cached_property
    def is_translated(self) -> bool:
        """Whether it is an English name."""
        return any(word.translated for word in self.words)

    @cached_property
    def voivodeships(self) -> frozenset[str]:
        """The voivodeships that its words for regions lie in, as far as known."""
        return voivodeships_of(self.regions)


@lru_cache(maxsize=100_000)
def name_key(name: str) -> NameKey:
    """The key of a name in base form; spelling, letter case, quotes and dashes do not matter."""
    around = set_apart(without_line_ends(name))
    words, own_acronym = _without_own_initials(read_words(around.name))
    distinctive = {word.form: word for word in reversed(words) if word.part is Part.DISTINCTIVE}
    quoted = {word.form for part in quoted_parts(name) for word in read_words(part)}
    return NameKey(
        text=name,
        compact=spelling(around.name).replace(" ", ""),
        words=tuple(reversed(distinctive.values())),
        quoted=frozenset(quoted & distinctive.keys()),
        beside_dash=_beside_dash(around.name) & distinctive.keys(),
        regions=_values(words, Part.REGION),
        directions=_values(words, Part.DIRECTION),
        numbers=_values(words, Part.NUMBER),
        plural=any(word.form in vocabulary.PLURAL_HEADS for word in words),
        of_members=_is_of_members(words, quoted),
        organisations=_organisations(words),
        is_cluster=_says_cluster(words),
        is_body=not _says_cluster(words[:1])
        and any(word.lemmas & (vocabulary.BODIES | vocabulary.ORGANISATIONS) for word in words[:_HEAD]),
        seat=around.towns,
        acronyms=frozenset(map(spelling, around.acronyms)) | own_acronym,
        initials=_initials(words),
    )


@lru_cache(maxsize=100_000)
def keys_within(name: str) -> tuple[NameKey, ...]:
    """The parts of a name that are names by themselves, as far as they say which cluster is meant.

    A single word of everyday Polish does not, unless it stands in quotes or as a former name.
    """
    around = set_apart(without_line_ends(name))
    set_off = (*quoted_parts(around.name), *around.other_names)
    keys = [name_key(part) for part in (*names_within(around.name), *around.other_names)]
    return tuple(key for key in keys if key.is_specific and (key.text in set_off or _stands_alone(key)))


@lru_cache(maxsize=100_000)
def keys_beside(name: str) -> tuple[NameKey, ...]:
    """What a name has in brackets as its former or English name: "(dawniej Klaster Okien)"."""
    return tuple(key for key in map(name_key, set_apart(name).other_names) if key.is_specific)


def _stands_alone(key: NameKey) -> bool:
    return key.is_brand or len(key.words) > 1 or any(key.qualifiers)


def _beside_dash(name: str) -> frozenset[str]:
    sides = [read_words(side) for side in sides_of(name)]
    return frozenset(word.form for side in sides if not _says_cluster(side) for word in side)


def _values(words: Iterable[Word], part: Part) -> frozenset[str]:
    return frozenset(word.value for word in words if word.part is part)


def _says_cluster(words: Iterable[Word]) -> bool:
    return any(word.lemmas & vocabulary.HEAD_WORDS for word in words)


def _organisations(words: Iterable[Word]) -> frozenset[str]:
    return frozenset().union(*(word.lemmas & vocabulary.ORGANISATIONS for word in words))


def _is_of_members(words: Sequence[Word], quoted: set[str]) -> bool:
    """An association by its first word, followed by a genitive that is not the cluster's, and no cluster."""
    if not words or not words[0].lemmas & vocabulary.BODIES or any(word.form in _CLUSTER for word in words):
        return False
    if _says_cluster(words[1:2]):
        return False
    return any(_is_oblique(word) for word in words[1:3] if word.form not in quoted)


def _is_oblique(word: Word) -> bool:
    """Whether it can be no nominative."""
    nouns = [reading for reading in readings(word.written) if reading.is_noun or reading.is_adjective]
    return bool(nouns) and not any("nom" in reading.cases for reading in nouns)


def _without_own_initials(words: list[Word]) -> tuple[list[Word], frozenset[str]]:
    """The words without the acronym of all the others before or behind them: "KUK Klaster Uprawy Konopi"."""
    for acronym, others in ((words[-1:], words[:-1]), (words[:1], words[1:])):
        is_long = any(word.standing_out and len(word.form) >= _ACRONYM for word in acronym)
        if is_long and acronym[0].form in _initials(others):
            return others, frozenset({acronym[0].form})
    return words, frozenset()


def _initials(words: Sequence[Word]) -> frozenset[str]:
    said = [word for word in words if word.form not in vocabulary.STOP_WORDS]
    return frozenset("".join(word.form[0] for word in some) for some in (words, said) if len(said) > 1)
