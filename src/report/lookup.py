"""Finding a record by what a person calls it."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from klastry.polish.text import fold, without_diacritics
from klastry.schema.cluster import Cluster

_NEAREST = 5
_LIKENESS = 60  # of 100; below it a suggestion only confuses


def find(clusters: Sequence[Cluster], wanted: str) -> tuple[Cluster, ...]:
    """The records that an id (a former one too) or a name means, capitals and Polish letters aside.

    An id or a whole name outranks a part of a name.
    """
    asked = _plain(wanted)
    by_id = tuple(one for one in clusters if wanted.strip() in (one.id, *one.former_ids))
    by_name = tuple(one for one in clusters if asked in map(_plain, _names(one)))
    by_part = tuple(one for one in clusters if asked and any(asked in _plain(name) for name in _names(one)))
    return by_id or by_name or by_part


def nearest(clusters: Iterable[Cluster], wanted: str) -> tuple[str, ...]:
    """The names most like one that no record has, the likest first."""
    plain = {name: _plain(name) for one in clusters for name in _names(one)}
    likest = process.extract(
        _plain(wanted), plain, scorer=fuzz.token_sort_ratio, limit=_NEAREST, score_cutoff=_LIKENESS
    )
    return tuple(name for _, _, name in likest)


def _names(cluster: Cluster) -> list[str]:
    return [cluster.name, *cluster.aliases, *([cluster.acronym] if cluster.acronym else [])]


def _plain(name: str) -> str:
    return without_diacritics(fold(name))
