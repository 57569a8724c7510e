"""Names that other clusters may have too, and that place or year must therefore bear out."""

from klastry.normalize.brands import is_everyday_brand
from klastry.normalize.case import Case, has_place_alone, is_bare, is_brand_alone
from klastry.normalize.feature import HINT, OF_NAMES
from klastry.normalize.region_words import says_voivodeship
from klastry.normalize.relation import Overlap
from klastry.normalize.town_words import may_be_of_several, says_town
from klastry.normalize.towns_apart import is_small

_BORNE_OUT_SHORT = 0.4
"""What they must come to where the only word is cut short: the town, say."""
_OTHER_SIZE = 1.5
"""So many times more members are those of another cluster, perhaps."""


def may_be_of_others(case: Case) -> str | None:
    """The first reason why the name may be another cluster's; None where there is none."""
    return _region_left_out(case) or _cut_short(case) or _other_town_perhaps(case) or _brand_alone(case)


def _region_left_out(case: Case) -> str | None:
    """A trade in a single word, and the region's cluster of it, which are not both in one small town."""
    names = (case.relation.a, case.relation.b)
    bare = [name for name in names if is_bare(name)]
    is_left_out = case.relation.overlap is Overlap.EQUAL and case.relation.one_sided
    if len(bare) != 1 or not (is_left_out and has_place_alone(case)):
        return None
    town = case.a.city if case.a.city == case.b.city else None
    is_of_town = town and any(says_town(name, town) and not says_voivodeship(name.regions) for name in names)
    if is_of_town or (town and is_small(town)):
        return None
    return f"“{bare[0].text}” fits several of {town or 'its region'}"


def _cut_short(case: Case) -> str | None:
    """A word cut short with a full stop is all that one says of its trade: "Klaster Tech." may be of several."""
    alone = [name.words[0] for name in (case.relation.a, case.relation.b) if len(name.words) == 1]
    short = next((word for word in alone if word.shortened), None)
    if short is None or case.kinds & {"acronym", "coordinator"} or round(case.beside, 2) >= _BORNE_OUT_SHORT:
        return None
    return f"“{short.form}.” may be another word"


def _other_town_perhaps(case: Case) -> str | None:
    """A trade in one word with an adjective of several towns, where one says which, the other another size."""
    is_placed = all(side.city or side.voivodeships for side in (case.a, case.b))
    if is_placed or case.kinds - OF_NAMES - {HINT} or not (case.relation.a.is_common and _has_other_size(case)):
        return None
    several = next(filter(may_be_of_several, case.relation.a.regions), None)
    return f"“{several}” may be of several towns" if several else None


def _has_other_size(case: Case) -> bool:
    """Whether the members, or the companies, of the one are many times those of the other."""
    pairs = ((x, y) for mine, x in case.a.counts for theirs, y in case.b.counts if mine == theirs)
    return any(max(pair) >= _OTHER_SIZE * min(pair) for pair in pairs)


def _brand_alone(case: Case) -> str | None:
    """A brand of everyday pieces that is all that one says, as "Eko-Dom": others may have it too."""
    words = case.relation.shorter.words
    if case.beside > 0 or not (is_brand_alone(case.relation) and all(is_everyday_brand(w.form) for w in words)):
        return None
    return "a brand that others may have too"
