"""Whether two entries are one cluster, with all the reasons."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from klastry.normalize import fact_features, name_features
from klastry.normalize.borne_out import missing
from klastry.normalize.feature import HINT, INITIALS, OF_NAMES, OF_ONE_OWNER, Feature, kinds_of
from klastry.normalize.hints import hint_feature
from klastry.normalize.profile import Profile
from klastry.normalize.relate import relate
from klastry.normalize.relation import NameRelation
from klastry.normalize.told_apart import told_apart
from klastry.normalize.told_one import told_one
from klastry.normalize.town_slips import with_one_town
from klastry.normalize.vetoes import ROWS_OF_ONE_LIST, vetoes

JOIN_FROM = 1.0
REVIEW_FROM = 0.6
_NEVER_ALONE = 0.9
"""The most that two entries can have whose names do not agree: a person looks at them."""
_OTHER_TOWN = -0.4
"""The worth of seats in two voivodeships; a region in the name that is another says more."""
_TOLD_APART = 0.5
"""The most that two entries can have that nobody need look at."""
_TELLING = OF_NAMES | OF_ONE_OWNER
"""Without one of these, a common town, year and coordinator say nothing: a town has many clusters."""


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

    @property
    def is_hint_alone(self) -> bool:
        """Whether neither names nor an owner's address or number speak for one cluster, but a hint does."""
        kinds = kinds_of(self.features)
        return HINT in kinds and kinds.isdisjoint(_TELLING)


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


def has_veto(a: Profile, b: Profile) -> bool:
    """Whether anything speaks against one cluster, be it no matter for what else they have in common.

    It depends on `of_vetoes` alone, so that a score, which depends on more, is needed for few pairs.
    """
    relation, _ = _best_name(a, b)
    return bool(vetoes(with_one_town(a, b), with_one_town(b, a), relation))


def score_pair(a: Profile, b: Profile, like: Likeness | None = None) -> PairScore:
    """Compares two entries by all features, and decides.

    Args:
        a: one entry.
        b: the other.
        like: their likeness, where it is known already.
    """
    like = like or likeness(a, b)
    a, b = with_one_town(a, b), with_one_town(b, a)
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
    is_one = told_one(a, b, relation, evidence)
    against = vetoes(a, b, relation, is_told_one=bool(is_one), is_moved=_is_moved(relation, kinds_of(evidence)))
    apart = None if is_one else told_apart(a, b, relation, kinds_of(evidence))
    lack = None if score <= _NEVER_ALONE or is_one else missing(a, b, relation, evidence)
    if is_one and (more := JOIN_FROM - _without_hint(evidence)) > 0:
        evidence += (Feature("told one", round(more, 2), is_one),)
    elif apart:
        evidence += (Feature("told apart", round(min(0.0, _TOLD_APART - score), 2), apart),)
    elif lack:
        evidence += (Feature("names", round(_NEVER_ALONE - score, 2), lack),)
    score = round(sum(feature.score for feature in evidence), 2)
    if apart or ROWS_OF_ONE_LIST in against:
        return PairScore(score, Decision.APART, evidence, against)
    ask = _is_for_a_person(relation, evidence) or _may_be_run_by_one(a, b, relation, evidence)
    return PairScore(score, _decision(score, evidence, against, ask=ask), evidence, against)


def _is_moved(relation: NameRelation, kinds: frozenset[str]) -> bool:
    """Whether name, address and one thing more are the same, so that another seat is a later one."""
    return relation.is_same and "website" in kinds and not kinds.isdisjoint({"coordinator", "founded", "register"})


def _is_for_a_person(relation: NameRelation, evidence: tuple[Feature, ...]) -> bool:
    """Whether a person is told of the two whatever parts them: of one name, brand or address in two entries."""
    kinds = kinds_of(evidence)
    has_own = relation.is_same and relation.a.is_specific
    has_own |= relation.has_common_brand or _is_nearly_one_name(relation, evidence)
    return bool(has_own and kinds & OF_NAMES) or bool(kinds & (OF_ONE_OWNER | {HINT, INITIALS}))


def _is_nearly_one_name(relation: NameRelation, evidence: tuple[Feature, ...]) -> bool:
    """Whether names that say more than a trade would be asked about alone, and no region speaks against them."""
    is_near = any(feature.name in OF_NAMES and feature.score >= REVIEW_FROM for feature in evidence)
    is_brand = any(word.is_brand for key in (relation.a, relation.b) for word in key.words)
    is_trade = any(key.is_common and not any(key.qualifiers) for key in (relation.a, relation.b))
    is_other = relation.crossed or relation.contradiction or relation.typos
    if not is_near or is_other or (is_trade and not is_brand) or relation.a.numbers != relation.b.numbers:
        return False
    is_elsewhere = any(feature.name == "place" and feature.score < _OTHER_TOWN for feature in evidence)
    return not is_elsewhere or bool(relation.a.numbers)


def _may_be_run_by_one(a: Profile, b: Profile, relation: NameRelation, evidence: tuple[Feature, ...]) -> bool:
    """Whether one body runs what is the same but for the region, or two with a word in common in no two towns."""
    is_elsewhere = bool(a.city and b.city) and a.city != b.city
    shares_trade = relation.shares_words and not (relation.is_other_kind or is_elsewhere)
    return "coordinator" in kinds_of(evidence) and (relation.differs_in_region_alone or shares_trade)


def _best_name(a: Profile, b: Profile) -> tuple[NameRelation, Feature | None]:
    """The pair of names that agree best, full names first, and what it is worth."""
    full = [relate(x, y) for x, y in product(a.names, b.names)]
    short = [relate(x, b.names[0]) for x in a.short_names] + [relate(a.names[0], y) for y in b.short_names]
    judged = [(r, name_features.name_feature(r)) for r in full] + [
        (r, name_features.short_name_feature(r)) for r in short
    ]
    judged.append((full[0], name_features.name_within_feature(a, b)))
    return max(judged, key=lambda pair: pair[1].score if pair[1] else 0.0)


def _decision(score: float, evidence: tuple[Feature, ...], against: tuple[str, ...], *, ask: bool) -> Decision:
    is_told = ask or any(feature.name in _TELLING for feature in evidence)
    if not is_told or (score < REVIEW_FROM and not ask):
        return Decision.APART
    return Decision.REVIEW if against or _without_hint(evidence) < JOIN_FROM else Decision.JOINED


def _without_hint(evidence: tuple[Feature, ...]) -> float:
    """What the features come to that can join."""
    return round(sum(feature.score for feature in evidence if feature.name != HINT), 2)
