"""Stems with a slip of the pen, given the frequent stem that is meant."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rapidfuzz.distance import OSA

_SHORTEST = 4
_LONG = 7
_RARER = 8
"""A slip is so many times rarer than the word that it is a slip of."""


def repairs(counts: Mapping[str, int]) -> dict[str, str]:
    """For each stem that looks like a slip the frequent stem that it stands for.

    Two stems are near if a letter is wrong, lost, put in or swapped (two in a long one). Of several the nearest is
    meant, then the most frequent. Of one that is as near to two frequent ones nothing is known.

    Args:
        counts: how often each stem occurs.
    """
    index = _index(counts)
    found = {word: _meant(word, counts, index) for word in counts if len(word) >= _SHORTEST}
    direct = {word: meant for word, meant in found.items() if meant}
    return {word: direct.get(meant, meant) for word, meant in direct.items()}


def _index(counts: Mapping[str, int]) -> dict[str, list[str]]:
    """The frequent stems by themselves and by what is left of them without one letter."""
    enough = max(_RARER, sum(counts.values()) // 20_000)
    index = defaultdict(list)
    for word, count in counts.items():
        if count >= enough and len(word) >= _SHORTEST - 1:
            for key in _shortened(word):
                index[key].append(word)
    return index


def _meant(word: str, counts: Mapping[str, int], index: Mapping[str, Iterable[str]]) -> str | None:
    limit = 1 if len(word) < _LONG else 2
    known = {one for key in _shortened(word) for one in index.get(key, ()) if counts[one] > _RARER * counts[word]}
    near = sorted((OSA.distance(word, one), -counts[one], one) for one in known)
    if not near or near[0][0] > limit:
        return None
    is_open = len(near) > 1 and near[1][0] == near[0][0] and near[1][1] < near[0][1] / 4
    return None if is_open else near[0][2]


def _shortened(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
