"""What never joins two entries, but makes a person look: names that an analyst would not pass over."""

from collections.abc import Iterator

from klastry.normalize.feature import HINT, Feature
from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation, Overlap
from klastry.normalize.slips import is_near_miss
from klastry.normalize.town_words import says_town
from klastry.normalize.towns_apart import is_small
from klastry.normalize.words import Word

_WORTH = 0.1
_SHORTEST_ACRONYM = 3


def hint_feature(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """The first of all hints; none in one document, which tells two clusters apart."""
    if a.entry.document == b.entry.document:
        return None
    reasons = (
        _acronym_hint(a, b) or _acronym_hint(b, a),
        _short_form_hint(a, b, relation),
        _little_else_hint(a, b, relation),
        _near_miss_hint(a, b, relation),
        _successor_hint(a, b),
    )
    return next((Feature(HINT, _WORTH, reason) for reason in reasons if reason), None)


def _acronym_hint(named: Profile, called: Profile) -> str | None:
    """One is called by the initials of the other's name but for one that is left out: "MKŻ", "MKŻN"."""
    if named.voivodeships and called.voivodeships and named.voivodeships.isdisjoint(called.voivodeships):
        return None
    for key in called.names:
        is_acronym = key.text.split()[-1].isupper() and len(key.called) >= _SHORTEST_ACRONYM
        if is_acronym and any(key.called in initials_less_one(full) for full in named.names):
            return f"{key.called.upper()} are the initials of the other's name but for one"
    return None


def initials_less_one(name: NameKey) -> frozenset[str]:
    """What an acronym of a name may be that leaves out one of its words, never the first."""
    long = (said for said in name.initials if len(said) > _SHORTEST_ACRONYM)
    return frozenset(said[:at] + said[at + 1 :] for said in long for at in range(1, len(said)))


def _short_form_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """A name that says no more than a trade, and a longer one with that trade in the same town."""
    short = relation.shorter
    is_bare = short.is_common and not any(short.qualifiers) and not all(word.is_weak for word in short.words)
    if relation.overlap is not Overlap.PART or not is_bare or not _has_one_town(a, b):
        return None
    return f"“{short.text}” fits several of {a.city}, “{relation.longer.text}” among them"


def _little_else_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """A trade in common in one small town, where one of the names says little beside it."""
    if relation.overlap is not Overlap.OTHER or not _has_small_town(a, b) or not _fits_town(a, relation):
        return None
    weighty = [sum(not word.is_weak for word in alone) for alone in (relation.only_a, relation.only_b)]
    shared = [word.form for word in relation.a.words if word not in relation.only_a and not word.is_weak]
    return f"both say {shared[0]} in {a.city}" if shared and not min(weighty) and max(weighty) <= 1 else None


def _near_miss_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One word of several is another that looks like it, in one small town: "Usług Morskich / Miejskich"."""
    if not (_has_small_town(a, b) and _fits_town(a, relation) and relation.shares_words):
        return None
    match relation.only_a, relation.only_b:
        case [Word() as one], [Word() as other] if is_near_miss(one.form, other.form):
            return f"{one.form} may be a slip for {other.form}"
    return None


def _successor_hint(a: Profile, b: Profile) -> str | None:
    """Two of one town and year: one may be the new name of the other, if their sectors may be one.

    Where a sector is not known, both names must say that town, and it must be a small one.
    """
    years, bodies = a.founded & b.founded, [{key.compact for key in side.coordinators} for side in (a, b)]
    is_run_by_others = all(bodies) and bodies[0].isdisjoint(bodies[1])
    if not years or is_run_by_others or not _has_one_town(a, b):
        return None
    if shared := a.sectors & b.sectors:
        return f"both were founded in {min(years)} in {a.city} for {min(shared)}"
    is_other = a.sectors and b.sectors
    are_of_town = is_small(str(a.city)) and all(says_town(side.names[0], str(side.city)) for side in (a, b))
    return f"both say {a.city} and were founded in {min(years)}" if are_of_town and not is_other else None


def _fits_town(a: Profile, relation: NameRelation) -> bool:
    """Whether the names say no other region than their common town."""
    named = list(_regions(relation))
    return not relation.contradiction and all(says_town(key, str(a.city)) for key in named)


def _regions(relation: NameRelation) -> Iterator[NameKey]:
    """The names that say a region or town which the other lacks."""
    return (key for key in (relation.a, relation.b) if relation.one_sided and any(key.qualifiers))


def _has_one_town(a: Profile, b: Profile) -> bool:
    return a.city is not None and a.city == b.city


def _has_small_town(a: Profile, b: Profile) -> bool:
    return _has_one_town(a, b) and is_small(str(a.city))
