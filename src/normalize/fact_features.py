"""The evidence beside the names on two entries being one cluster: seat, website, year and the like."""

from klastry.normalize.bodies import shared_bodies
from klastry.normalize.feature import Feature
from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.region_words import may_lie_in
from klastry.normalize.relation import NameRelation
from klastry.normalize.town_words import may_be_of_several, words_for
from klastry.normalize.words import spelling
from klastry.polish.town_adjectives import is_made_of
from klastry.schema.cluster import Kind

SLIP_OF_YEARS = 2
"""Documents often give the year of founding wrong by so much."""
PROGRAMME = 7
"""Years for which programmes pay clusters; many end with one."""


def website_feature(a: Profile, b: Profile) -> Feature | None:
    """An address of their own that both have."""
    shared = {x for x in a.websites for y in b.websites if _is_same_site(x, y)}
    return Feature("website", 0.6, f"both have {min(shared)}") if shared else None


def register_feature(a: Profile, b: Profile) -> Feature | None:
    """The same number in a public register; or another one, which a new legal form of a cluster has too."""
    if shared := a.registered & b.registered:
        return Feature("register", 0.7, f"both have {min(shared)}")
    if {one.split()[0] for one in a.registered} & {one.split()[0] for one in b.registered}:
        return Feature("register", -0.2, f"{min(a.registered)} and {min(b.registered)}")
    return None


def coordinator_feature(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """The same coordinator, who may run other clusters too; or another one, which can follow the first.

    Another one speaks against a name that others may have too, or that agrees but for a slip of the pen; and
    against any where the years differ as well.
    """
    if not (a.coordinators and b.coordinators):
        return None
    if shared := shared_bodies(a, b):
        return Feature("coordinator", 0.3, f"both are run by {min(body.text for body in shared)}")
    is_shared = any(name.is_common and not any(name.qualifiers) for name in (relation.a, relation.b))
    against = -0.3 if is_shared or relation.typos else 0.0
    score = min(against, -0.2 if years_apart(a, b) > SLIP_OF_YEARS else 0.0)
    return Feature("coordinator", score, f"run by {a.coordinators[0].text} and by {b.coordinators[0].text}")


def founded_feature(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """The year of founding, which tells clusters apart that others may share a name with."""
    if not (a.founded and b.founded):
        return None
    if shared := a.founded & b.founded:
        return Feature("founded", 0.2, f"both founded in {min(shared)}")
    against = -0.3 if relation.shorter.is_common else -0.2
    score = against if years_apart(a, b) > SLIP_OF_YEARS else 0.0
    return Feature("founded", score, f"founded in {min(a.founded)} and in {min(b.founded)}")


def document_feature(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """One document that says one name twice: it would tell namesakes apart."""
    if a.entry.document != b.entry.document or not relation.is_same:
        return None
    return Feature("document", 0.2, "one document has both under one name")


def place_feature(a: Profile, b: Profile, relation: NameRelation | None) -> Feature | None:
    """The seats, and the region that one name tells of the other's seat."""
    if (_is_abroad(a) and _is_in_poland(b)) or (_is_abroad(b) and _is_in_poland(a)):
        return Feature("place", -0.6, "only one is abroad")
    if a.city and a.city == b.city:
        return Feature("place", 0.4, f"both have their seat in {a.city}")
    if relation and (fits := _region_fits(a, b, relation)):
        return fits
    if not (a.voivodeships and b.voivodeships):
        return None
    if shared := a.voivodeships & b.voivodeships:
        return Feature("place", _worth_of_region(a, b, relation), f"both in {min(shared)}")
    if (
        relation
        and relation.is_same
        and relation.a.regions
        and not any(map(may_be_of_several, relation.a.regions))
    ):
        return None  # the name itself says where it is; the odd one out was taken from a heading
    return Feature("place", -0.4, f"{_said(a.voivodeships)} / {_said(b.voivodeships)}")


def _is_abroad(one: Profile) -> bool:
    return Kind.FOREIGN in one.kinds


def _is_in_poland(one: Profile) -> bool:
    """Whether its seat or its name is known to be of a voivodeship."""
    return not _is_abroad(one) and bool(one.voivodeships or may_lie_in(one.names[0].regions))


def _worth_of_region(a: Profile, b: Profile, relation: NameRelation | None) -> float:
    """What one voivodeship is worth: little for a name that others there may have, nothing for two towns in it."""
    if relation is None or (relation.a.regions and relation.b.regions):
        return 0.2
    if a.city and b.city:
        return 0.0
    return 0.1 if relation.shorter.is_common else 0.2


def _region_fits(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """Whether the region in the one name agrees with the seat of the other, which has none in its name."""
    sides = [(relation.a, relation.b, b), (relation.b, relation.a, a)]
    for named, other, seated in sides:
        if seated.city and adds_town(relation, named, seated.city):
            return Feature("place", 0.4, f"the name says {seated.city}, where the other is")
        if not named.regions or other.regions:
            continue
        if shared := named.voivodeships & seated.voivodeships:
            score = 0.1 if _adds_trades(relation) else 0.4 if shared == named.voivodeships else 0.2
            return Feature("place", score, f"the name says {min(named.regions)}, the other is in {min(shared)}")
        if seated.city and any(is_made_of(region, seated.city) for region in named.regions):
            return Feature("place", 0.4, f"the name says {min(named.regions)}, the other is in {seated.city}")
        lies_in = may_lie_in(named.regions)
        if lies_in and seated.voivodeships and lies_in.isdisjoint(seated.voivodeships):
            said = f"the name says {min(named.regions)}, the other is in {_said(seated.voivodeships)}"
            return Feature("place", -0.6, said)
    return None


def adds_town(relation: NameRelation, longer: NameKey, town: str) -> bool:
    """Whether a name says a town, or more of it, beside all that the other says: "Busko-Zdrój", "Busko"."""
    extra = {word.form for word in relation.extra}
    of_town = words_for(town, longer).union(spelling(town).replace("-", " ").split())
    return relation.longer is longer and bool(extra) and extra <= of_town


def _adds_trades(relation: NameRelation) -> bool:
    """Whether each says what the other lacks, a trade among it: a region has many clusters of one."""
    return relation.crossed and not all(word.is_weak for word in relation.extra)


def years_apart(a: Profile, b: Profile) -> int:
    """How many years lie between those of their founding; 0 where one has none."""
    return min((abs(x - y) for x in a.founded for y in b.founded), default=0)


def _is_same_site(x: str, y: str) -> bool:
    """The same address, or the home page of one and a page of the other."""
    return x == y or x == y.split("/")[0] or y == x.split("/")[0]


def _said(voivodeships: frozenset[str]) -> str:
    return ", ".join(sorted(voivodeships))
