"""The evidence for and against two entries being one cluster; each feature a score and a reason.

Scores add up: 1.0 and more is one cluster, 0.6 and more is for a person to judge (see `scoring`).
"""

from dataclasses import dataclass

from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation, Overlap, relate
from klastry.normalize.words import spelling

_WHOLE_TOWN_STEM = 3


@dataclass(frozen=True, slots=True)
class Feature:
    """One piece of evidence."""

    name: str
    score: float
    """Above zero speaks for one cluster, below zero against it."""
    reason: str


def name_feature(relation: NameRelation) -> Feature | None:
    """How far two full names agree; None where they say nothing of each other."""
    if relation.overlap is Overlap.OTHER or relation.contradiction:
        return None
    score, reason = _equal_names(relation) if relation.overlap is Overlap.EQUAL else _part_of_name(relation)
    return Feature("name", score, f"“{relation.a.text}” / “{relation.b.text}”: {reason}")


def short_name_feature(relation: NameRelation) -> Feature | None:
    """One document gives the other's name as a short form of its own; None where it does not."""
    if not (relation.is_same and relation.a.is_specific):
        return None
    score = 0.8 if _is_common(relation.a) else 1.0
    return Feature("short name", score, f"one document has “{relation.a.text}” as a short form")


def acronym_feature(a: Profile, b: Profile) -> Feature | None:
    """One is called by what the other has as its acronym."""
    called = a.acronyms & {key.compact for key in b.names} | b.acronyms & {key.compact for key in a.names}
    if called:
        return Feature("acronym", 1.0, f"{min(called).upper()} is the acronym of one and the name of the other")
    if shared := a.acronyms & b.acronyms:
        return Feature("acronym", 0.3, f"both have the acronym {min(shared).upper()}")
    return None


def website_feature(a: Profile, b: Profile) -> Feature | None:
    """An address of their own that both have."""
    shared = {x for x in a.websites for y in b.websites if _is_same_site(x, y)}
    return Feature("website", 0.6, f"both have {min(shared)}") if shared else None


def coordinator_feature(a: Profile, b: Profile) -> Feature | None:
    """The same coordinator, who may run other clusters too."""
    shared = [x.text for x in a.coordinators for y in b.coordinators if relate(x, y).is_same]
    return Feature("coordinator", 0.3, f"both are run by {min(shared)}") if shared else None


def founded_feature(a: Profile, b: Profile) -> Feature | None:
    """The year of founding, which documents often give wrong by a year or two."""
    if not (a.founded and b.founded):
        return None
    if shared := a.founded & b.founded:
        return Feature("founded", 0.2, f"both founded in {min(shared)}")
    return Feature("founded", -0.2, f"founded in {min(a.founded)} and in {min(b.founded)}")


def document_feature(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """One document that says one name twice: it would tell namesakes apart."""
    if a.entry.document != b.entry.document or not relation.is_same:
        return None
    return Feature("document", 0.2, "one document has both under one name")


def place_feature(a: Profile, b: Profile, relation: NameRelation | None) -> Feature | None:
    """The seats, and the region that one name tells of the other's seat."""
    if a.city and a.city == b.city:
        return Feature("place", 0.4, f"both have their seat in {a.city}")
    if relation and (fits := _region_fits(a, b, relation)):
        return fits
    if not (a.voivodeships and b.voivodeships):
        return None
    if shared := a.voivodeships & b.voivodeships:
        return Feature("place", 0.2, f"both in {min(shared)}")
    if relation and relation.is_same and relation.a.regions:
        return None  # the name itself says where it is; the odd one out was taken from a heading
    return Feature("place", -0.4, f"{_said(a.voivodeships)} / {_said(b.voivodeships)}")


def _equal_names(relation: NameRelation) -> tuple[float, str]:
    """The same distinctive words."""
    alone = " and ".join(relation.one_sided)
    if relation.crossed:
        return 0.4, f"only one says each of {alone}"
    if relation.one_sided:
        return (1.0 if relation.has_brand else 0.6), f"only one says {alone}"
    if relation.typos:
        slips = ", ".join(f"{x} for {y}" for x, y in relation.typos)
        return (0.9 if len(relation.a.words) > 1 else 0.6), f"the same but for a slip of the pen: {slips}"
    if _is_common(relation.a):
        return (1.0 if any(relation.a.qualifiers) else 0.8), "the same, but a name that others may have too"
    return 1.2, "the same words"


def _part_of_name(relation: NameRelation) -> tuple[float, str]:
    """One name has all distinctive words of the other, and more."""
    extra = " ".join(word.form for word in relation.extra)
    if relation.crossed:
        return (
            0.2 if _is_common(relation.shorter) else 0.4
        ), f"one adds {extra}, the other {' '.join(relation.one_sided)}"
    if relation.has_brand:
        return 0.8, f"the same brand, one adds {extra}"
    return (0.3 if _is_common(relation.shorter) else 0.5), f"one adds {extra}"


def _is_common(name: NameKey) -> bool:
    """Whether a single word of everyday Polish is all that it says of the trade."""
    return len(name.words) == 1 and not name.words[0].is_brand


def _region_fits(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """Whether the region in the one name agrees with the seat of the other, which has none in its name."""
    sides = [(relation.a, relation.b, b), (relation.b, relation.a, a)]
    for named, other, seated in sides:
        if not named.regions or other.regions:
            continue
        if shared := named.voivodeships & seated.voivodeships:
            return Feature("place", 0.4, f"the name says {min(named.regions)}, the other is in {min(shared)}")
        if any(_is_made_of(region, seated.city) for region in named.regions):
            return Feature("place", 0.4, f"the name says {min(named.regions)}, the other is in {seated.city}")
        if named.voivodeships and seated.voivodeships:
            return Feature(
                "place",
                -0.6,
                f"the name says {min(named.regions)}, the other is in {_said(seated.voivodeships)}",
            )
    return None


def _is_made_of(region: str, city: str | None) -> bool:
    """Whether an adjective is made of a town's name: "tarnowski" of Tarnów, "elbląski" of Elbląg."""
    stem = region.removesuffix("ski").removesuffix("cki")
    town = spelling(city or "")
    return len(stem) >= _WHOLE_TOWN_STEM and town.startswith(stem) and len(town) - len(stem) <= _WHOLE_TOWN_STEM


def _is_same_site(x: str, y: str) -> bool:
    """The same address, or the home page of one and a page of the other."""
    return x == y or x == y.split("/")[0] or y == x.split("/")[0]


def _said(voivodeships: frozenset[str]) -> str:
    return ", ".join(sorted(voivodeships))
