"""What else puts noisy names together: all pairs by rapidfuzz `cdist`, and splink on DuckDB.

Both get the stems of each distinct name in order of the alphabet. Neither was tuned beyond the blocks and the
threshold that suited it best at ten thousand mentions.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from klastry.normalize.mention_words import plain, stem, words

_ALIKE = 90
_TILE = 2000
_MATCH = 0.1
_RARE = ("rare1", "rare2", "rare3")
_FIRST = ("first1", "first2", "first3")
_PADDING = ("", "", "")


def by_cdist(names: Sequence[str]) -> list[int]:
    """Groups of names that are alike, directly or by way of others; every pair is compared."""
    import numpy as np
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cdist

    said, places = _distinct(names)
    joined = list(range(len(said)))
    for start in range(0, len(said), _TILE):
        tile = said[start : start + _TILE]
        scores = cdist(tile, said[start:], scorer=ratio, score_cutoff=_ALIKE, dtype=np.uint8)
        for x, y in np.argwhere(scores):
            _join(joined, start + int(x), start + int(y))
    return [_root(joined, place) for place in places]


def by_splink(names: Sequence[str]) -> list[int]:
    """Groups of names as splink finds them, trained on the names themselves.

    Raises:
        ImportError: splink is not installed.
    """
    import pyarrow
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    from splink import comparison_library as compare

    logging.getLogger("splink").setLevel(logging.ERROR)
    said, places = _distinct(names)
    api = DuckDBAPI()
    blocks = [block_on(*pair) for keys in (_RARE, _FIRST) for pair in combinations(keys, 2)]
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            compare.JaroWinklerAtThresholds("name", [0.98, 0.95, 0.9, 0.85]),
            compare.LevenshteinAtThresholds("last", [1, 3]),
        ],
        blocking_rules_to_generate_predictions=blocks,
        retain_matching_columns=False,
    )
    linker = Linker(api.register(pyarrow.Table.from_pylist(_records(said))), settings, log_level=logging.ERROR)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=7)
    for rule in (blocks[0], blocks[-1]):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=_MATCH)
    groups = linker.clustering.cluster_pairwise_predictions_at_threshold(found, _MATCH).as_record_list()
    group_of = {row["unique_id"]: row["cluster_id"] for row in groups}
    return [group_of.get(place, place) for place in places]


class Other(NamedTuple):
    """A way to group names, and the most mentions that it is given."""

    group: Callable[[Sequence[str]], list[int]]
    most: int


OTHERS = {"cdist": Other(by_cdist, 100_000), "splink": Other(by_splink, 100_000)}
"""A million mentions have 157 thousand distinct names: all pairs of them would take minutes."""


def _distinct(names: Iterable[str]) -> tuple[list[str], list[int]]:
    """The distinct names, and for every name the place of its own."""
    places: dict[str, int] = {}
    found = [places.setdefault(_sorted_stems(name), len(places)) for name in names]
    return list(places), found


def _sorted_stems(name: str) -> str:
    return " ".join(sorted(map(stem, words(plain(name))[0])))


def _records(said: Sequence[str]) -> list[dict[str, str | int]]:
    """A name with its three rarest and its three first stems; two of either make a block."""
    stems = [name.split() for name in said]
    often = Counter(one for some in stems for one in some)
    records: list[dict[str, str | int]] = []
    for number, (name, some) in enumerate(zip(said, stems, strict=True)):
        rare = [*sorted(set(some), key=lambda one: (often[one], one)), *_PADDING]
        first = [*some, *_PADDING]
        keys = {**dict(zip(_RARE, rare, strict=False)), **dict(zip(_FIRST, first, strict=False))}
        records.append({"unique_id": number, "name": name, "last": some[-1] if some else "", **keys})
    return records


def _join(joined: list[int], x: int, y: int) -> None:
    one, other = _root(joined, x), _root(joined, y)
    joined[max(one, other)] = min(one, other)


def _root(joined: list[int], place: int) -> int:
    while joined[place] != place:
        joined[place] = joined[joined[place]]
        place = joined[place]
    return place
