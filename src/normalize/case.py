"""Two entries whose names agree, with all that was found on them."""

from dataclasses import dataclass

from klastry.normalize.feature import HINT, OF_NAMES
from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation, Overlap


@dataclass(frozen=True, slots=True)
class Case:
    """Two entries whose names agree, and all that was found on them."""

    a: Profile
    b: Profile
    relation: NameRelation
    kinds: frozenset[str]
    """Names of the features that speak for one cluster."""
    beside: float
    """What the features other than those of the names come to."""


def is_bare(name: NameKey) -> bool:
    """Whether a trade in a single word of everyday Polish is all that it says."""
    return name.is_common and not any(name.qualifiers) and not name.seat


def has_place_alone(case: Case) -> bool:
    """Whether no fact but the place speaks for one cluster."""
    return case.kinds <= OF_NAMES | {HINT, "place"}


def is_brand_alone(relation: NameRelation) -> bool:
    """Whether a brand is all that one says, and the other says a trade beside it."""
    return relation.overlap is Overlap.PART and relation.has_brand and not relation.shorter.is_cluster
