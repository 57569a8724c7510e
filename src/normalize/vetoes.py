"""What forbids that two entries are one cluster, whatever speaks for it."""

from klastry.normalize.bodies import runs
from klastry.normalize.names import name_key
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation
from klastry.normalize.words import is_one_word
from klastry.schema.cluster import Kind

ROWS_OF_ONE_LIST = "two rows of one list"


def vetoes(
    a: Profile, b: Profile, relation: NameRelation, *, is_told_one: bool = False, is_moved: bool = False
) -> tuple[str, ...]:
    """The reasons why the two must stay apart; empty where none is known.

    Args:
        a: one entry.
        b: the other.
        relation: how those names of theirs stand to each other that agree best.
        is_told_one: whether all but the name is one, so that what kind of body it says is no matter.
        is_moved: whether all but the seat is one, so that this is no matter.
    """
    checks = (
        None if is_told_one and relation.differs_in_number_alone else _name_veto(relation),
        None if is_told_one else _body_veto(relation),
        _coordinator_veto(a, b) or _coordinator_veto(b, a),
        _list_veto(a, b, relation),
        None if is_moved else seat_veto(a, b),
        _kind_veto(a, b, relation),
    )
    return tuple(reason for reason in checks if reason)


def _name_veto(relation: NameRelation) -> str | None:
    """Region, direction, number, or one cluster against several."""
    return f"the names say {relation.contradiction}" if relation.contradiction else None


def _body_veto(relation: NameRelation) -> str | None:
    """A cluster, and an association of those who are in it, or a park, chamber and the like of its name."""
    for one, other in ((relation.a, relation.b), (relation.b, relation.a)):
        called = one.organisations - other.organisations
        if called and other.is_cluster and not one.is_cluster:
            return f"“{one.text}” calls itself {min(called)}"
    if relation.a.of_members == relation.b.of_members:
        return None
    body = relation.a if relation.a.of_members else relation.b
    return f"“{body.text}” is a body of its own"


def _coordinator_veto(body: Profile, run: Profile) -> str | None:
    """An association and the cluster that it runs, where its name does not say that it is the cluster."""
    name = body.names[0]
    if name.is_cluster_by_name or not name.is_body or not runs(body, run):
        return None
    return f"“{name.text}” runs “{run.names[0].text}”"


def _list_veto(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """A document that has two entries means two clusters, unless they say the same name.

    In one list they must say it in the same words and without another town: a row for a town's adjective and one
    for its noun are two.
    """
    if a.entry.document != b.entry.document:
        return None
    if a.entry.group is not None and a.entry.group == b.entry.group:
        is_once = relation.is_same and _are_worded_alike(relation) and not (a.city and b.city and a.city != b.city)
        return None if is_once else ROWS_OF_ONE_LIST
    return None if relation.is_same else "one document speaks of both"


def _are_worded_alike(relation: NameRelation) -> bool:
    """Whether two names that are the same have one word for each other as they stand, in one order."""
    one, other = name_key(relation.a.text), name_key(relation.b.text)
    is_in_order = len(one.words) == len(other.words) and all(map(is_one_word, one.words, other.words))
    return is_in_order and (*one.qualifiers, one.seat) == (*other.qualifiers, other.seat)


def seat_veto(a: Profile, b: Profile) -> str | None:
    """Seats in two towns of two voivodeships; a move within one voivodeship is no veto."""
    if not (a.city and b.city) or a.city == b.city:
        return None
    if not (a.voivodeships and b.voivodeships) or a.voivodeships & b.voivodeships:
        return None
    return f"seats in {a.city} and in {b.city}"


def _kind_veto(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """A federation and one of its clusters."""
    federations = [Kind.FEDERATION in x.kinds for x in (a, b)]
    return "only one is a federation" if any(federations) and not (all(federations) or relation.is_same) else None
