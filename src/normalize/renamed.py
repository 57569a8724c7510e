"""One cluster under two names that have little in common, told by an address that is its own."""

import re
from collections.abc import Sequence

from klastry.normalize.feature import Feature, kinds_of
from klastry.normalize.names import NameKey
from klastry.normalize.pieces import is_begun_by
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation
from klastry.normalize.website import BEGINNING, is_of
from klastry.normalize.words import spelling

_ALL_BUT_THE_NAME = frozenset({"website", "coordinator", "place", "founded"})
_BORNE_OUT_BY = frozenset({"coordinator", "founded"})
"""A town has many clusters; a body runs several, but not under an address that is called after one of them."""
_SHORTEST = 3
_OF_ONE_CLUSTER = re.compile(r"klaste?r(?!y)|cluster(?!s)")
"""In a host: "klastry" is the page of somebody who runs several."""


def is_renamed(a: Profile, b: Profile, relation: NameRelation, evidence: tuple[Feature, ...]) -> bool:
    """Whether two entries are one whatever their names say, by an address that is not a coordinator's.

    Args:
        a: one entry.
        b: the other.
        relation: how those names of theirs stand to each other that agree best.
        evidence: the features of the two; none may speak against it.
    """
    kinds, is_elsewhere = kinds_of(evidence), bool(a.city and b.city) and a.city != b.city
    if "website" not in kinds or is_elsewhere or any(feature.score < 0 for feature in evidence):
        return False
    own = [site for site in a.websites & b.websites if not is_of_a_coordinator(site, a, b)]
    if kinds >= _ALL_BUT_THE_NAME:
        return bool(own)
    is_translated = is_in_two_languages(relation)
    if is_translated and any(map(_is_of_one_cluster, own)):
        return True
    names, town = (*a.names, *b.names), a.city or b.city
    if is_translated or kinds & _BORNE_OUT_BY:
        return any(_is_called_after(site, names, town) for site in own)
    return any(_is_called_after_another_word(site, relation) for site in own)


def is_in_two_languages(relation: NameRelation) -> bool:
    """Whether one name is English and the other not, and the English words that are read are in both."""
    english = relation.a if relation.a.is_english else relation.b
    is_other = relation.a.is_english != relation.b.is_english and not relation.contradiction
    return is_other and (relation.shares_words or not all(word.translated for word in english.words))


def _is_called_after(site: str, names: Sequence[NameKey], town: str | None) -> bool:
    """Whether an address says one of the names, beside regions, or is made of beginnings of its words."""
    regions = _regions(names)
    label, beside = re.sub("[^a-z]", "", site.split(".")[0]), regions | {spelling(town or "")}
    return any(is_of(site, name, regions) or is_begun_by(label, name.forms, beside) for name in names)


def _is_called_after_another_word(site: str, relation: NameRelation) -> bool:
    """Whether two names have a word in common that is no brand, and an address says one that is not."""
    only, shared = (relation.only_a, relation.only_b), relation.shared_brands or not relation.shares_words
    words = [word for side in only for word in side if not word.is_weak and len(word.form) > _SHORTEST]
    return not shared and any(word.form[:BEGINNING] in site.split("/")[0] for word in words)


def is_of_a_coordinator(site: str, a: Profile, b: Profile) -> bool:
    """Whether an address is called after a body that runs one of two entries."""
    names = (a.names[0], b.names[0])
    shared = _regions(names).union(word.form for name in names for word in name.words)
    return any(is_of(site, body, shared) for body in (*a.coordinators, *b.coordinators))


def _regions(names: Sequence[NameKey]) -> frozenset[str]:
    return frozenset().union(*(name.regions for name in names))


def _is_of_one_cluster(site: str) -> bool:
    return _OF_ONE_CLUSTER.search(site.split("/")[0]) is not None
