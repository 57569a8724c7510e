"""Millions of mentions put together by name alone: exact keys, slips repaired, and what is left by rare words.

Work grows with the number of distinct spellings, not of mentions. It is for names out of lists and registers, of
which nothing else is known; entries of documents are compared with all their evidence (see `resolve`).
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from rapidfuzz.distance import OSA

from klastry.normalize.mention_repair import repairs
from klastry.normalize.mention_words import plain, stem, words

Key: TypeAlias = tuple[str, ...]
"""The stems of a name, sorted, each once."""

_RAREST = 4
_TOO_COMMON = 400
_RARER = 3
"""A key is taken for another only if that one is so many times as frequent."""
_DISCRIMINATING = 9
"""Two stems that stand in so many keys each tell names apart, however near they are."""
_FEWEST_INITIALS = 3


def group_mentions(names: Iterable[str], towns: Iterable[str] = ()) -> "array[int]":
    """The number of its group for every name, in their order; the numbers themselves say nothing.

    Args:
        names: as they are written, in any case.
        towns: names of towns, which a name may have behind it.
    """
    spellings: dict[str, int] = {}
    places = array("I", (spellings.setdefault(name, len(spellings)) for name in names))
    counts = Counter(places)
    read = [words(plain(name)) for name in spellings]
    town_stems = {stem(word) for town in towns for word in words(plain(town))[0]}
    keys = _keys(read, counts, town_stems)
    weights = Counter[Key]()
    for place, key in enumerate(keys):
        weights[key] += counts[place]
    same = _taken_for(weights)
    same |= _acronyms(weights, same, keys, [said for said, _ in read])
    numbers: dict[Key, int] = {}
    number_of = [numbers.setdefault(_end_of(key, same), len(numbers)) for key in keys]
    return array("I", (number_of[place] for place in places))


def _keys(read: Sequence[tuple[list[str], str]], counts: Mapping[int, int], towns: set[str]) -> list[Key]:
    """The key of every spelling."""
    stems = [([stem(word) for word in said], stem(behind)) for said, behind in read]
    often = Counter[str]()
    for place, (said, behind) in enumerate(stems):
        for one in (*said, behind):
            often[one] += counts[place]
    meant = repairs(often)
    keys = []
    for said, behind in stems:
        is_town = not behind or meant.get(behind, behind) in towns
        whole = said if is_town else [*said, behind]
        keys.append(tuple(sorted({meant.get(one, one) for one in whole if len(one) > 1})))
    return keys


def _taken_for(weights: Mapping[Key, int]) -> dict[Key, Key]:
    """For each rare key the frequent one that it is near to, by stems that few keys have."""
    spread = Counter(one for key in weights for one in key)
    index: dict[str, list[Key]] = defaultdict(list)
    same: dict[Key, Key] = {}
    for key, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
        rarest = sorted(key, key=lambda one: (spread[one], one))[:_RAREST]
        near = (other for other in _sharing(rarest, index) if weights[other] >= _RARER * weight)
        best = max(((_likeness(key, other, spread), other) for other in near), default=(0, key))
        if best[0]:
            same[key] = best[1]
            continue
        for one in key:
            index[one].append(key)
    return same


def _sharing(stems: Iterable[str], index: Mapping[str, Sequence[Key]]) -> set[Key]:
    postings = (index.get(one, ()) for one in stems)
    return {key for posting in postings if len(posting) < _TOO_COMMON for key in posting}


def _likeness(key: Key, other: Key, spread: Mapping[str, int]) -> int:
    """How sure it is that one is the other with slips; 0 for two names."""
    mine, theirs = set(key) - set(other), set(other) - set(key)
    if any(spread[one] >= _DISCRIMINATING for one in mine):
        return 0
    x, y = "".join(sorted(mine)), "".join(sorted(theirs))
    limit = max(len(x), len(y)) // 3
    distance = OSA.distance(x, y, score_cutoff=limit)
    return len(key) + 1 - len(mine) if mine and theirs and distance <= limit else 0


def _acronyms(
    weights: Mapping[Key, int],
    same: Mapping[Key, Key],
    keys: Sequence[Key],
    read: Sequence[Sequence[str]],
) -> dict[Key, Key]:
    """For each acronym the one name whose initials it is; none where it is those of several."""
    names: dict[str, Counter[Key]] = defaultdict(Counter)
    alone: dict[Key, str] = {}
    for key, said in zip(keys, read, strict=True):
        letters = "".join(word[0] for word in said if len(word) > 1)
        if len(letters) >= _FEWEST_INITIALS:
            names[letters][_end_of(key, same)] += weights[key]
        elif len(said) == 1 and len(said[0]) >= _FEWEST_INITIALS:
            alone[key] = said[0]
    found = ((key, _only(names.get(word, Counter()))) for key, word in alone.items() if key not in same)
    return {key: name for key, name in found if name is not None and name != key}


def _only(names: Counter[Key]) -> Key | None:
    """The name that has the initials nearly alone."""
    most = names.most_common(2)
    if not most or (len(most) > 1 and most[1][1] * _DISCRIMINATING > most[0][1]):
        return None
    return most[0][0]


def _end_of(key: Key, same: Mapping[Key, Key]) -> Key:
    while key in same:
        key = same[key]
    return key
