"""The clusters of a document by all their names, so that a sentence's name leads to the right one."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from klastry.extract.mention import Draft
from klastry.extract.names.proper_names import NOT_NAMES
from klastry.polish.lexicon import CLUSTER
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import fold
from klastry.schema.observation import FieldName

GENERIC = frozenset(
    (
        "klaster",
        "cluster",
        "stowarzyszenie",
        "fundacja",
        "regionalny",
        "i",
        "oraz",
        "w",
        "na",
        "rzecz",
        "the",
        "of",
    )
)
CACHED_NAMES = 20_000

_PUNCTUATION = re.compile(r"[,()]")
NAMES = frozenset((FieldName.NAME, FieldName.ALIAS, FieldName.FORMER_NAME, FieldName.ACRONYM))


@lru_cache(CACHED_NAMES)
def key(name: str) -> str:
    """A name for comparison: folded, without spaces around dashes and without punctuation."""
    return "-".join(" ".join(_words(part)) for part in fold(name).replace(" -", "-").replace("- ", "-").split("-"))


def _words(name: str) -> list[str]:
    return [w for w in _PUNCTUATION.sub(" ", fold(name)).split() if w != "-"]


@lru_cache(CACHED_NAMES)
def distinctive(name: str) -> tuple[frozenset[str], ...]:
    """The candidate lemmas of each word of a name that says which cluster it is."""
    return tuple(found for word in _words(name) if not (found := lemmas(word)) & GENERIC)


SHORTEST_BRAND = 5
FEWEST_INITIALS = 3


class Subjects:
    """Finds the cluster that a name in a sentence means.

    A name in full means the cluster that has it. A shorter one means the only cluster whose name has all of its
    distinctive words: "Klaster ICT" is Wschodni Klaster ICT where the document has no other.
    """

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self.drafts: list[Draft] = []
        self._index = _NameIndex()
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> None:
        """Add a cluster that a sentence names first."""
        self.drafts.append(draft)
        for name in names_of(draft):
            self.add_name(draft, name)

    def add_name(self, draft: Draft, name: str) -> None:
        """Add another name of a cluster, by which it may be called from now on."""
        self._index.add(draft, name)

    def named(self, name: str) -> Draft | None:
        """The cluster of exactly this name."""
        return self._index.first_of_key(key(name))

    def meant(self, name: str) -> Sequence[Draft]:
        """The clusters that a short form of a name can mean."""
        words = distinctive(name)
        if not words:
            return ()
        return [
            d
            for d in self._index.possibly_meant(name)
            if any(_has_all(distinctive(n), words) or _differ_in_head(n, name) for n in names_of(d))
        ]

    def of_brand(self, name: str) -> Sequence[Draft]:
        """The clusters whose names have the same brand: "Tarnów Plastics Cluster PLASTIKON"."""
        return self._index.of_brands(brands(name))

    def of_initials(self, name: str) -> Sequence[Draft]:
        """The clusters of which an acronym has the initials: "WKL" is Wielkopolski Klaster Lotniczy."""
        if not (name.isalpha() and any(c.isupper() for c in name[1:])):
            return []
        return self._index.of_initials(name)


class _NameIndex:
    """Drafts by their names, in the order in which they were added; names are read when first asked for."""

    def __init__(self) -> None:
        self._unread: list[tuple[int, str]] = []
        self._numbers: dict[int, int] = {}
        self._drafts: list[Draft] = []
        self._of_key: dict[str, set[int]] = defaultdict(set)
        self._of_lemma: dict[str, set[int]] = defaultdict(set)
        self._of_bare_name: dict[tuple[str, ...], set[int]] = defaultdict(set)
        self._of_brand: dict[str, set[int]] = defaultdict(set)
        self._of_initials: dict[str, set[int]] = defaultdict(set)

    def add(self, draft: Draft, name: str) -> None:
        """Add a name of a draft."""
        if id(draft) not in self._numbers:
            self._numbers[id(draft)] = len(self._drafts)
            self._drafts.append(draft)
        self._unread.append((self._numbers[id(draft)], name))

    def first_of_key(self, wanted: str) -> Draft | None:
        """The first draft that has a name of this key."""
        self._read()
        numbers = self._of_key.get(wanted)
        return self._drafts[min(numbers)] if numbers else None

    def possibly_meant(self, name: str) -> Sequence[Draft]:
        """The drafts that have every distinctive word of a name, or the same name but for its head."""
        self._read()
        having = [self._having_any(self._of_lemma, lemmas_of_word) for lemmas_of_word in distinctive(name)]
        return self._in_order(set.intersection(*having) | self._of_bare_name.get(_without_heads(name), set()))

    def of_brands(self, wanted: Iterable[str]) -> Sequence[Draft]:
        """The drafts whose names have one of these brands."""
        self._read()
        return self._in_order(self._having_any(self._of_brand, wanted))

    def of_initials(self, wanted: str) -> Sequence[Draft]:
        """The drafts whose names have these initials."""
        self._read()
        return self._in_order(self._of_initials.get(wanted, ()))

    def _read(self) -> None:
        for number, name in self._unread:
            self._of_key[key(name)].add(number)
            self._of_bare_name[_without_heads(name)].add(number)
            for lemma in frozenset[str]().union(*distinctive(name)):
                self._of_lemma[lemma].add(number)
            for brand in brands(name):
                self._of_brand[brand].add(number)
            for letters in initials(name):
                self._of_initials[letters].add(number)
        self._unread.clear()

    def _having_any(self, index: Mapping[str, set[int]], wanted: Iterable[str]) -> set[int]:
        return set().union(*(index.get(one, ()) for one in wanted))

    def _in_order(self, numbers: Iterable[int]) -> Sequence[Draft]:
        return [self._drafts[number] for number in sorted(numbers)]


def brands(name: str) -> frozenset[str]:
    """The words of a longer name that are a name alone: with capitals inside, no place, no acronym of a branch."""
    words = _PUNCTUATION.sub(" ", name).split()
    long = (w for w in words if w.isalpha() and len(w) >= SHORTEST_BRAND)
    capital = (w for w in long if (w.isupper() or _mixes_capitals(w)) and _may_be_brand(w))
    return frozenset(capital) if len(words) > 1 and not name.isupper() else frozenset()


def _mixes_capitals(word: str) -> bool:
    """Whether a word has capitals and small letters inside: "BioForma", "MedSilesia"."""
    return word[0].isupper() and any(map(str.isupper, word[1:])) and any(map(str.islower, word[1:]))


def _may_be_brand(word: str) -> bool:
    """Whether a word is in no dictionary, or is there as a common noun ("MIKRON", "JODŁA"), which is no place."""
    known = readings(word)
    is_common = all(r.is_noun and "nazwa_geograficzna" not in r.labels for r in known)
    return is_common and (not known or any("nazwa_pospolita" in r.labels for r in known))


def names_of(draft: Draft) -> Sequence[str]:
    """Every name that a draft has."""
    return [str(m.value) for m in draft.mentions if m.field in NAMES]


def _has_all(full: tuple[frozenset[str], ...], words: tuple[frozenset[str], ...]) -> bool:
    return len(words) < len(full) and all(any(w & f for f in full) for w in words)


def _differ_in_head(one: str, other: str) -> bool:
    """Whether two names are the same but for the word "klaster" in one: "SmartTex", "SmartTex Cluster"."""
    return _without_heads(one) == _without_heads(other) and _has_head(one) != _has_head(other)


@lru_cache(CACHED_NAMES)
def _without_heads(name: str) -> tuple[str, ...]:
    return tuple(word for word in _words(name) if word not in CLUSTER)


@lru_cache(CACHED_NAMES)
def _has_head(name: str) -> bool:
    return not CLUSTER.isdisjoint(_words(name))


def initials(name: str) -> frozenset[str]:
    """The acronyms that the words of a name give, acronyms in it whole: "MKICT", "MKCh" and "MKC"."""
    words = [word for word in re.split(r"[\s-]+", name) if word[:1].isupper()]
    if len(words) < FEWEST_INITIALS or not all(word.isalpha() for word in words):
        return frozenset()
    heads = [word if word.isupper() else word[0] for word in words]
    digraphs = [word[:2] if word.startswith("Ch") else head for word, head in zip(words, heads, strict=True)]
    return frozenset(("".join(heads), "".join(digraphs))) - NOT_NAMES
