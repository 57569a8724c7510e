"""English names in a Polish text that are those of clusters which it calls in Polish as well."""

import re
from collections.abc import Iterable, Iterator

from klastry.extract.mention import Draft
from klastry.extract.prose.subjects import names_of
from klastry.polish.english import TRADES, is_english, with_polish_regions
from klastry.polish.morphology import lemmas
from klastry.polish.text import without_diacritics
from klastry.schema.observation import FieldName

FEWEST_WORDS = 2
"""Of one word an English name says too little: "Furniture Cluster"."""
HEADS = frozenset(("klaster", "cluster"))
JOINTS = frozenset("the of and for i oraz w".split())
SHORTEST_STEM = 5
MOST_LEFT_OUT = 1
"""So many words of the Polish name the English one may leave out."""
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[„”\"«][^„”\"»]+[”\"»]")
_SPELT_ALIKE = str.maketrans("vyz", "wis")


def polish_of(english: Draft, drafts: Iterable[Draft]) -> Draft | None:
    """The only draft whose Polish name says what an English one says: "Volyn Tourism Cluster"."""
    if not is_english(english.name):
        return None
    said = list(_told(with_polish_regions(english.name)))
    others = (d for d in drafts if d is not english and _is_foreign(d) >= _is_foreign(english))
    same = [d for d in others if len(said) >= FEWEST_WORDS and any(_says(n, said) for n in names_of(d))]
    return same[0] if len(same) == 1 else None


def _is_foreign(draft: Draft) -> bool:
    return any(m.field is FieldName.KIND and m.value == "foreign" for m in draft.mentions)


def _says(name: str, said: list[frozenset[str]]) -> bool:
    """Whether a Polish name has each of these words, and hardly more."""
    own = list(_told(_QUOTED.sub(" ", name)))
    if is_english(name) or len(own) > len(said) + MOST_LEFT_OUT:
        return False
    return all(any(_are_one(word, other) for other in own) for word in said)


def _told(name: str) -> Iterator[frozenset[str]]:
    """Of each word that says which cluster it is the Polish lemmas that it can stand for."""
    for word in _WORD.findall(name):
        meant = frozenset(TRADES.get(word.casefold(), ())) or lemmas(word) or frozenset((word.casefold(),))
        if word.casefold() not in JOINTS and not meant & HEADS:
            yield meant


def _are_one(word: frozenset[str], other: frozenset[str]) -> bool:
    return bool(word & other) or not _stems(word).isdisjoint(_stems(other))


def _stems(meant: frozenset[str]) -> frozenset[str]:
    """How words begin that go back to one name in both languages: "Volyn", "Wołyński"."""
    plain = (without_diacritics(word.casefold()).translate(_SPELT_ALIKE) for word in meant)
    return frozenset(word[:SHORTEST_STEM] for word in plain if len(word) >= SHORTEST_STEM)
