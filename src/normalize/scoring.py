"""Whether two entries are one cluster, with all the reasons."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from klastry.normalize import fact_features, name_features
from klastry.normalize.borne_out import missing
from klastry.normalize.feature import HINT, OF_NAMES, OF_ONE_OWNER, Feature, kinds_of
from klastry.normalize.hints import hint_feature
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation, relate
from klastry.normalize.vetoes import ROWS_OF_ONE_LIST, vetoes
from klastry.normalize.website import is_of

JOIN_FROM = 1.0
REVIEW_FROM = 0.6
_NEVER_ALONE = 0.9
"""The most that two entries can have whose names do not agree: a person looks at them."""
_TELLING = OF_NAMES | OF_ONE_OWNER
"""Without one of these, a common town, year and coordinator say nothing: a town has many clusters."""


_ALL_BUT_THE_NAME = frozenset({"website", "coordinator", "place"})


class Decision(StrEnum):
    """What becomes of two entries."""

    JOINED = "joined"
    APART = "apart"
    REVIEW = "review"  # apart, until a person judges


@dataclass(frozen=True, slots=True)
class PairScore:
    """Two entries compared."""

    score: float
    decision: Decision
    features: tuple[Feature, ...]
    vetoes: tuple[str, ...]

    @property
    def reasons_for(self) -> tuple[str, ...]:
        """What speaks for one cluster."""
        return tuple(f.reason for f in self.features if f.score > 0)

    @property
    def reasons_against(self) -> tuple[str, ...]:
        """What speaks for two."""
        return self.vetoes + tuple(f.reason for f in self.features if f.score < 0)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two entries have in common beside seat, year and coordinator."""

    relation: NameRelation
    """How those names of theirs stand to each other that agree best."""
    has_name: bool
    """Whether that is evidence."""
    telling: tuple[Feature, ...]
    """The evidence of names, addresses and numbers."""
    hint: Feature | None

    @property
    def is_none(self) -> bool:
        """Whether there is none, so that nothing but a common coordinator can keep them from being apart."""
        return not (self.telling or self.hint)


def likeness(a: Profile, b: Profile) -> Likeness:
    """Looks for what must be there before anything else counts."""
    relation, name = _best_name(a, b)
    found = (
        name,
        name_features.acronym_feature(a, b),
        fact_features.website_feature(a, b),
        fact_features.register_feature(a, b),
    )
    telling = tuple(feature for feature in found if feature)
    return Likeness(relation, name is not None, telling, hint_feature(a, b, relation))


def score_pair(a: Profile, b: Profile, like: Likeness | None = None) -> PairScore:
    """Compares two entries by all features, and decides.

    Args:
        a: one entry.
        b: the other.
        like: their likeness, where it is known already.
    """
    like = like or likeness(a, b)
    relation = like.relation
    found = (
        *like.telling,
        fact_features.coordinator_feature(a, b, relation),
        fact_features.place_feature(a, b, relation if like.has_name else None),
        fact_features.founded_feature(a, b, relation),
        fact_features.document_feature(a, b, relation),
        like.hint,
    )
    evidence = tuple(feature for feature in found if feature)
    score = round(sum(feature.score for feature in evidence), 2)
    is_renamed = _is_renamed(a, b, evidence)
    against = vetoes(a, b, relation, is_renamed=is_renamed)
    lack = None if score <= _NEVER_ALONE or is_renamed else missing(a, b, relation, evidence)
    if lack:
        evidence += (Feature("names", round(_NEVER_ALONE - score, 2), lack),)
        score = _NEVER_ALONE
    is_for_a_person = _is_for_a_person(relation, evidence)
    return PairScore(score, _decision(score, evidence, against, ask=is_for_a_person), evidence, against)


def _is_for_a_person(relation: NameRelation, evidence: tuple[Feature, ...]) -> bool:
    """Whether a person is told of the two whatever parts them.

    That is of one name, brand or address in two entries, and of one body that runs what is the same but for the
    region, or two of one town with a word in common.
    """
    kinds = kinds_of(evidence)
    has_own = (relation.is_same and relation.a.is_specific) or relation.has_common_brand
    is_run_by_one = "coordinator" in kinds and (
        relation.differs_in_region_alone or ("place" in kinds and relation.shares_words)
    )
    return bool(has_own and kinds & OF_NAMES) or bool(kinds & (OF_ONE_OWNER | {HINT})) or is_run_by_one


def _best_name(a: Profile, b: Profile) -> tuple[NameRelation, Feature | None]:
    """The pair of names that agree best, full names first, and what it is worth."""
    full = [relate(x, y) for x, y in product(a.names, b.names)]
    short = [relate(x, b.names[0]) for x in a.short_names] + [relate(a.names[0], y) for y in b.short_names]
    judged = [(r, name_features.name_feature(r)) for r in full] + [
        (r, name_features.short_name_feature(r)) for r in short
    ]
    judged.append((full[0], name_features.name_within_feature(a, b)))
    return max(judged, key=lambda pair: pair[1].score if pair[1] else 0.0)


def _is_renamed(a: Profile, b: Profile, evidence: tuple[Feature, ...]) -> bool:
    """Whether all but the name is one: town, coordinator, and an address that bears the name of the cluster.

    A coordinator's address is that of all clusters that it runs. The same year of founding says as much as the
    name in the address, another one speaks against it.
    """
    kinds = kinds_of(evidence)
    if not kinds >= _ALL_BUT_THE_NAME or a.city != b.city or any(f.score < 0 for f in evidence):
        return False
    sites, bodies = a.websites & b.websites, (*a.coordinators, *b.coordinators)
    regions = a.names[0].regions | b.names[0].regions
    shared = regions.union(word.form for name in (a.names[0], b.names[0]) for word in name.words)
    bear_it = any(is_of(site, name, regions) for site in sites for name in (*a.names, *b.names))
    is_told = "founded" in kinds or bear_it
    return is_told and not any(is_of(site, body, shared) for site in sites for body in bodies)


def _decision(score: float, evidence: tuple[Feature, ...], against: tuple[str, ...], *, ask: bool) -> Decision:
    is_told = ask or any(feature.name in _TELLING for feature in evidence)
    if not is_told or ROWS_OF_ONE_LIST in against:
        return Decision.APART
    if score < REVIEW_FROM and not ask:
        return Decision.APART
    return Decision.REVIEW if against or score < JOIN_FROM else Decision.JOINED
