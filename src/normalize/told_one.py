"""One cluster under two names that have little in common, told by an address of its own or by who founded it."""

import re
from collections.abc import Iterable, Sequence

from klastry.normalize import vocabulary
from klastry.normalize.feature import Feature, kinds_of
from klastry.normalize.names import NameKey
from klastry.normalize.pieces import is_begun_by
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation
from klastry.normalize.sounds import sound_of
from klastry.normalize.website import BEGINNING, is_of
from klastry.normalize.words import spelling

_ALL_BUT_THE_NAME = frozenset({"website", "coordinator", "place", "founded"})
_BORNE_OUT_BY = frozenset({"coordinator", "founded"})
"""A town has many clusters; a body runs several, but not under an address that is called after one of them."""
_SHORTEST = 3
_OFFICES = vocabulary.BODIES | vocabulary.ORGANISATIONS | vocabulary.AREA_WORDS
"""Words in a host that is the page of somebody who may run several clusters."""
_OF_SEVERAL = re.compile(r"klastry|clusters")


def told_one(a: Profile, b: Profile, relation: NameRelation, evidence: tuple[Feature, ...]) -> str | None:
    """Why two entries are one, though their names have little in common; None where nothing tells it.

    Args:
        a: one entry.
        b: the other.
        relation: how those names of theirs stand to each other that agree best.
        evidence: the features of the two; none may speak against it.
    """
    is_elsewhere = bool(a.city and b.city) and a.city != b.city
    if is_elsewhere or any(feature.score < 0 for feature in evidence):
        return None
    kinds = kinds_of(evidence)
    if relation.differs_in_number_alone and "place" in kinds and kinds & {"website", "coordinator"}:
        return "the names differ in “Klaster” and “Klastry”, and all else is one"
    if "website" in kinds and _is_renamed(a, b, relation, kinds):
        return "an address of its own, under another name"
    if "place" in kinds and (_is_borne_by(a, b) or _is_borne_by(b, a)):
        return "an association bears in quotes what the other is called"
    if is_in_two_languages(relation) and kinds >= {"name", *_BORNE_OUT_BY}:
        return "one body founded both in one year, and one is in another language"
    is_founded_once = a.city is not None and a.city == b.city and kinds >= _BORNE_OUT_BY
    if is_founded_once and relation.near_miss and not relation.one_sided:
        return f"one body founded both in one town and year, and {' may be a slip for '.join(relation.near_miss)}"
    if is_founded_once and (heard := sound_of(relation.only_a)) and heard == sound_of(relation.only_b):
        return "one body founded both in one town and year, and their names sound alike"
    return None


def _is_borne_by(brand: Profile, body: Profile) -> bool:
    """Whether a body has in quotes all that the other is called, which says nothing of what it is."""
    name, longer = brand.names[0], body.names[0]
    return name.forms == longer.quoted and longer.is_body and not (name.is_cluster or name.is_body)


def _is_renamed(a: Profile, b: Profile, relation: NameRelation, kinds: frozenset[str]) -> bool:
    """Whether they have an address that is not a coordinator's, and what else it takes."""
    own = [site for site in a.websites & b.websites if not is_of_a_coordinator(site, a, b)]
    if kinds >= _ALL_BUT_THE_NAME:
        return bool(own)
    names, town, is_translated = (*a.names, *b.names), a.city or b.city, is_in_two_languages(relation)
    if is_translated and not all(_is_of_an_office(site, _regions(names) | {spelling(town or "")}) for site in own):
        return True
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
    """Whether an address is called after a body that runs one of two entries, and not after what that runs."""
    names = (a.names[0], b.names[0])
    said = frozenset(lemma for name in names for word in name.words for lemma in (word.form, *word.lemmas))
    bodies = (*a.coordinators, *b.coordinators)
    in_both = (word.form for body in bodies for word in body.words if word.lemmas & said)
    shared = said.union(_regions(names), in_both)
    return any(is_of(site, body, shared) for body in bodies)


def _regions(names: Sequence[NameKey]) -> frozenset[str]:
    return frozenset().union(*(name.regions for name in names))


def _is_of_an_office(site: str, places: Iterable[str]) -> bool:
    """Whether an address says an office, several clusters, or nothing but the town or region."""
    host = site.split("/")[0]
    is_of_place = any(place.startswith(host.split(".")[0]) for place in places)
    return is_of_place or _OF_SEVERAL.search(host) is not None or any(word in host for word in _OFFICES)
