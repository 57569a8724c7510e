"""What tells two entries apart so clearly that no person is asked: whoever looked at them would say so at once."""

from klastry.normalize.bodies import runs, shared_bodies
from klastry.normalize.fact_features import SLIP_OF_YEARS, years_apart
from klastry.normalize.feature import HINT, OF_NAMES, OF_ONE_OWNER
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation, Overlap
from klastry.normalize.told_one import is_of_a_coordinator
from klastry.normalize.town_words import says_town
from klastry.normalize.towns_apart import are_near
from klastry.normalize.words import spelling
from klastry.polish.lexicon import INSTITUTIONS
from klastry.polish.morphology import lemmas

_BEARS_OUT = OF_ONE_OWNER | {"coordinator", "founded", "acronym"}
_FACTS = frozenset({"town", "year", "website", "coordinator"})


def told_apart(a: Profile, b: Profile, relation: NameRelation, kinds: frozenset[str]) -> str | None:
    """Why nobody need look at two entries, whatever speaks for them; None where one should.

    Args:
        a: one entry.
        b: the other.
        relation: how those names of theirs stand to each other that agree best.
        kinds: names of the features that speak for one cluster.
    """
    return (
        _other_direction(relation, kinds)
        or _each_of_its_town(a, b)
        or _runs_the_other(a, b)
        or _runs_the_other(b, a)
        or _called_after(a, b, relation, kinds)
        or _namesakes(a, b, relation, kinds)
        or _sisters(a, b, relation, kinds)
    )


def _other_direction(relation: NameRelation, kinds: frozenset[str]) -> str | None:
    """North and south, say: one body may well run both."""
    one, other = relation.a.directions, relation.b.directions
    is_other = bool(one and other) and one.isdisjoint(other) and not kinds & OF_ONE_OWNER
    return f"the names say {min(one)} / {min(other)}" if is_other else None


def _each_of_its_town(a: Profile, b: Profile) -> str | None:
    """Each name says the town that is its seat: "Kaliski" is of Kalisz, and of Kalisz Pomorski."""
    if not (a.city and b.city) or spelling(a.city) == spelling(b.city) or are_near(a.city, b.city):
        return None
    if not all(any(says_town(name, str(side.city)) for name in side.names) for side in (a, b)):
        return None
    return f"one is of {a.city}, the other of {b.city}"


def _runs_the_other(body: Profile, run: Profile) -> str | None:
    """A chamber, a park or an association of members, and the cluster that says that it is run by it."""
    name = body.names[0]
    is_another = (name.of_members or name.organisations) and not name.is_cluster
    if not is_another or not runs(body, run):
        return None
    return f"“{name.text}” runs “{run.names[0].text}”"


def _called_after(a: Profile, b: Profile, relation: NameRelation, kinds: frozenset[str]) -> str | None:
    """A park or centre with the other's name in the genitive, of another year: "Park Nauki Doliny Laserów"."""
    head, *_ = relation.shorter.text.split()
    inside = [word for word in relation.longer.text.split()[1:] if lemmas(word) & lemmas(head) & INSTITUTIONS]
    is_oblique = bool(inside) and head not in inside and relation.overlap is Overlap.PART
    is_other_year = years_apart(a, b) > SLIP_OF_YEARS
    if not (is_oblique and is_other_year) or kinds & _BEARS_OUT or relation.longer.is_cluster:
        return None
    return f"“{relation.longer.text}” is called after “{relation.shorter.text}”"


def _namesakes(a: Profile, b: Profile, relation: NameRelation, kinds: frozenset[str]) -> str | None:
    """Nothing agrees but a name that others may have, or half of it, and more than one thing is another."""
    differing = frozenset() if kinds & _BEARS_OUT else _differing(a, b)
    is_other = _are_elsewhere(relation, differing) if "voivodeship" in differing else False
    if is_other or len(differing & _FACTS) >= _enough(relation):
        return f"another {', '.join(sorted(differing))}"
    return None


def _are_elsewhere(relation: NameRelation, differing: frozenset[str]) -> bool:
    """Whether more than the seat is another; of two with one name that says a lot it must be an address."""
    is_shared = not relation.is_same or (relation.a.is_common and not any(relation.a.qualifiers))
    return "website" in differing or (is_shared and bool(differing & {"year", "coordinator"}))


def _enough(relation: NameRelation) -> int:
    """How many things must be others where the names differ; more than there are where they do not.

    A brand in both counts for one, but not a quoted word beside which each says another trade.
    """
    if relation.is_same or relation.overlap is Overlap.EQUAL:
        return len(_FACTS) + 1
    has_quoted = relation.has_set_off_in_both and relation.overlap is Overlap.PART
    return 3 if relation.shared_brands or has_quoted else 2


def _differing(a: Profile, b: Profile) -> frozenset[str]:
    """What both state and each states otherwise."""
    is_other = {
        "town": bool(a.city and b.city) and not are_near(str(a.city), str(b.city)),
        "voivodeship": bool(a.voivodeships and b.voivodeships) and a.voivodeships.isdisjoint(b.voivodeships),
        "year": years_apart(a, b) > SLIP_OF_YEARS,
        "website": bool(a.hosts and b.hosts) and a.hosts.isdisjoint(b.hosts),
        "coordinator": bool(a.coordinators and b.coordinators) and not shared_bodies(a, b),
    }
    return frozenset(fact for fact, differs in is_other.items() if differs)


def _sisters(a: Profile, b: Profile, relation: NameRelation, kinds: frozenset[str]) -> str | None:
    """Two clusters with nothing in common in their names, and with the address of the body that runs them."""
    are_clusters = relation.a.is_cluster and relation.b.is_cluster
    if "website" not in kinds or not are_clusters or kinds & (OF_NAMES | {HINT, "register", "founded"}):
        return None
    shares_trade = relation.shares_words and not relation.is_other_kind
    is_own = any(not is_of_a_coordinator(site, a, b) for site in a.websites & b.websites)
    return None if shares_trade or is_own else "a body has both under its own address"
