"""The clusters of a document by all their names, so that a sentence's name leads to the right one."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from klastry.extract.components.proper import NOT_NAMES
from klastry.extract.mention import Draft
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
HEADS = frozenset(("klaster", "cluster"))
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
        self.drafts = list(drafts)

    def add(self, draft: Draft) -> None:
        """Add a cluster that a sentence names first."""
        self.drafts.append(draft)

    def named(self, name: str) -> Draft | None:
        """The cluster of exactly this name."""
        wanted = key(name)
        return next((d for d in self.drafts if any(key(n) == wanted for n in names_of(d))), None)

    def meant(self, name: str) -> Sequence[Draft]:
        """The clusters that a short form of a name can mean."""
        words = distinctive(name)
        if not words:
            return ()
        return [
            d
            for d in self.drafts
            if any(_has_all(distinctive(n), words) or _differ_in_head(n, name) for n in names_of(d))
        ]

    def of_brand(self, name: str) -> Sequence[Draft]:
        """The clusters whose names have the same brand: "Tarnów Plastics Cluster PLASTIKON"."""
        own = brands(name)
        return [d for d in self.drafts if any(own & brands(n) for n in names_of(d))] if own else ()

    def of_initials(self, name: str) -> Sequence[Draft]:
        """The clusters of which an acronym has the initials: "WKL" is Wielkopolski Klaster Lotniczy."""
        if not (name.isalpha() and any(c.isupper() for c in name[1:])):
            return []
        return [d for d in self.drafts if any(name in initials(n) for n in names_of(d))]


def brands(name: str) -> frozenset[str]:
    """The words of a longer name that are a name alone: in capitals, no place, no acronym of a branch."""
    words = _PUNCTUATION.sub(" ", name).split()
    capital = (w for w in words if w.isupper() and w.isalpha() and len(w) >= SHORTEST_BRAND and _may_be_brand(w))
    return frozenset(capital) if len(words) > 1 and not name.isupper() else frozenset()


def _may_be_brand(word: str) -> bool:
    """Whether a word is in no dictionary, or is there as a common noun alone ("MIKRON"), which is no place."""
    return all(r.is_noun and "nazwa_pospolita" in r.labels for r in readings(word))


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
    return tuple(word for word in _words(name) if word not in HEADS)


@lru_cache(CACHED_NAMES)
def _has_head(name: str) -> bool:
    return not HEADS.isdisjoint(_words(name))


def initials(name: str) -> frozenset[str]:
    """The acronyms that the words of a name give, acronyms in it whole: "MKICT", "MKCh" and "MKC"."""
    words = [word for word in re.split(r"[\s-]+", name) if word[:1].isupper()]
    if len(words) < FEWEST_INITIALS or not all(word.isalpha() for word in words):
        return frozenset()
    heads = [word if word.isupper() else word[0] for word in words]
    digraphs = [word[:2] if word.startswith("Ch") else head for word, head in zip(words, heads, strict=True)]
    return frozenset(("".join(heads), "".join(digraphs))) - NOT_NAMES
