"""English names in a Polish text that are those of clusters which it calls in Polish as well."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from klastry.extract.mention import Draft
from klastry.extract.prose.brand_parts import quoted_parts
from klastry.extract.prose.subjects import names_of
from klastry.places.gazetteer import places_named
from klastry.polish.english import TRADES, is_english, with_polish_regions
from klastry.polish.lexicon import CLUSTER
from klastry.polish.morphology import lemmas
from klastry.polish.text import fold, without_diacritics
from klastry.polish.town_adjectives import adjectives_of
from klastry.schema.observation import FieldName

FEWEST_WORDS = 2
"""Of one word an English name says too little: "Furniture Cluster"."""
JOINTS = frozenset("the of and for i oraz w".split())
SHORTEST_STEM = 5
MOST_LEFT_OUT = 1
"""So many words of the Polish name the English one may leave out."""
LEAST_SHARE = 0.5
"""So many of the words of a free translation the Polish name has."""
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[„”“\"«][^„”“\"»]+[”“\"»]")
_BROKEN = re.compile(r"(\w+)-(\w+)")
_SPELT_ALIKE = str.maketrans("vyz", "wis")


class Said(NamedTuple):
    """A word that says which cluster is meant, or a town of two."""

    meant: frozenset[str]
    """The Polish lemmas that it can stand for, without diacritics."""
    is_trade: bool
    """It is an English word for what a cluster does, and no town or brand."""


def polish_of(english: Draft, drafts: Iterable[Draft], *, in_english: bool) -> Draft | None:
    """The only draft whose Polish name says what an English one says: "Volyn Tourism Cluster".

    Args:
        english: The draft of the English name.
        drafts: All of the document.
        in_english: Whether the name stands in English text alone, as in a summary that tells of the same clusters.
            There it may be a free translation.
    """
    if not is_english(english.name):
        return None
    others = [d for d in drafts if d is not english and _is_foreign(d) >= _is_foreign(english)]
    others = [d for d in others if not is_english(d.name)]
    of_brand = [d for d in others if any(_share_brand(english.name, name) for name in names_of(d))]
    said = list(_told(_QUOTED.sub(" ", english.name)))
    same = [d for d in others if len(said) >= FEWEST_WORDS and any(_says(n, said) for n in names_of(d))]
    same = of_brand or same or (_likeliest(said, others) if in_english else [])
    return same[0] if len(same) == 1 else None


def _is_foreign(draft: Draft) -> bool:
    return any(m.field is FieldName.KIND and m.value == "foreign" for m in draft.mentions)


def _share_brand(english: str, name: str) -> bool:
    """Whether both have the same in quotes: "Klaster Szkutniczy „Fala”", "“Fala” Boatbuilding Cluster"."""
    return not {fold(brand) for brand in quoted_parts(english)}.isdisjoint(map(fold, quoted_parts(name)))


def _says(name: str, said: Sequence[Said]) -> bool:
    """Whether a Polish name has each of these words, and hardly more."""
    own = list(_told(_QUOTED.sub(" ", name)))
    if is_english(name) or len(own) > len(said) + MOST_LEFT_OUT:
        return False
    return all(any(_are_one(word, other) for other in own) for word in said)


def _likeliest(said: Sequence[Said], drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts whose names have most words of a free translation, and half of them at least."""
    shared = [max(_count_shared(name, said) for name in names_of(d)) for d in drafts]
    most = max(shared, default=0)
    is_enough = most >= max(FEWEST_WORDS, len(said) * LEAST_SHARE)
    return [d for d, count in zip(drafts, shared, strict=True) if count == most] if is_enough else []


def _count_shared(name: str, said: Sequence[Said]) -> int:
    """How many words of a translation a Polish name has; none where it lacks a town, a region or a brand."""
    own = list(_told(name))
    is_shared = [any(_are_one(word, other) for other in own) for word in said]
    lacks_own = any(not shared and not word.is_trade for shared, word in zip(is_shared, said, strict=True))
    return 0 if lacks_own else sum(is_shared)


def _told(name: str) -> Iterator[Said]:
    """What the words of a name say of which cluster is meant, in either language."""
    words = _WORD.findall(with_polish_regions(_BROKEN.sub(_made_whole, name)))
    at = 0
    while at < len(words):
        town = " ".join(words[at : at + 2])
        if at + 1 < len(words) and places_named(town):
            yield Said(adjectives_of(town) | {_plain(town)}, is_trade=False)
            at += 2
            continue
        word = words[at].casefold()
        meant = frozenset(TRADES.get(word, ())) or lemmas(words[at]) or frozenset((word,))
        if word not in JOINTS and not meant & CLUSTER:
            of_town = adjectives_of(word) if words[at][0].isupper() and places_named(words[at]) else frozenset()
            yield Said(frozenset(map(_plain, meant)) | of_town, word in TRADES)
        at += 1


def _made_whole(broken: re.Match[str]) -> str:
    """An English word that a line's end broke: "Rub-ber"."""
    whole = broken[1] + broken[2]
    return whole if whole.casefold() in TRADES else broken[0]


def _are_one(word: Said, other: Said) -> bool:
    return bool(word.meant & other.meant) or not _stems(word.meant).isdisjoint(_stems(other.meant))


def _stems(meant: frozenset[str]) -> frozenset[str]:
    """How words begin that go back to one name in both languages: "Volyn", "Wołyński"."""
    alike = (word.translate(_SPELT_ALIKE) for word in meant)
    return frozenset(word[:SHORTEST_STEM] for word in alike if len(word) >= SHORTEST_STEM)


def _plain(word: str) -> str:
    return without_diacritics(word.casefold())
