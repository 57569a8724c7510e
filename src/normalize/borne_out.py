"""What keeps two entries from being joined by a rule, however much speaks for it: a person looks at them."""

from klastry.normalize.case import Case, has_place_alone, is_bare, is_brand_alone
from klastry.normalize.fact_features import PROGRAMME, SLIP_OF_YEARS, adds_town, years_apart
from klastry.normalize.feature import HINT, INITIALS, OF_NAMES, OF_ONE_OWNER, Feature, kinds_of
from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.relation import NameRelation, Overlap
from klastry.normalize.shared_names import may_be_of_others
from klastry.normalize.town_words import says_town
from klastry.normalize.towns_apart import are_near, may_be_one_seat
from klastry.normalize.vocabulary import COUNTRY
from klastry.normalize.words import spelling

TOO_FAR_APART = "the names are too far apart for what speaks for it beside them"

_BORNE_OUT = 0.6
"""What place, year, coordinator and website must come to where names differ in a word, or in how it is derived."""
_BORNE_OUT_LONG = 0.4
"""What they must come to where only one of several words is derived otherwise."""
_BORNE_OUT_WIDER = 0.9
"""What they must come to where a word is derived otherwise and one name says more: town, year and coordinator."""
_BORNE_OUT_CROSSED = 1.0
"""What they must come to, website or register number among it, where each name says what the other lacks."""
_SEVERAL = 2
_FORMS = frozenset({"siec", "grupa", "platforma", "centrum", "forum", "partnerstwo", "porozumienie"})
"""Words for what need not be a cluster, though they say little beside one."""

NEW = "nowy"

_TELLS_NARROWED = OF_ONE_OWNER | {"acronym", "founded"}
"""One of these must agree where one adds a trade of weight to the other's single word: a body may run both."""
_TELLS_MOVED = OF_ONE_OWNER | {"acronym", "coordinator"}
"""One of these must agree where the seats are in two towns."""


def missing(a: Profile, b: Profile, relation: NameRelation, evidence: tuple[Feature, ...]) -> str | None:
    """The first reason why no rule joins them, whatever their score; None where there is none.

    Args:
        a: one entry.
        b: the other.
        relation: how those names of theirs stand to each other that agree best.
        evidence: the features of the two.
    """
    beside = sum(feature.score for feature in evidence if feature.name not in OF_NAMES | {HINT})
    case = Case(a, b, relation, kinds_of(evidence), beside)
    return (
        _no_name(case)
        or _other_seat(case)
        or _other_number(case)
        or (None if "name within" in case.kinds else _names_apart(case))
        or _section(case)
        or _renewed(case)
        or _body_and_cluster(case)
        or _other_form(case)
        or _other_coordinator(case)
        or _other_site(case)
        or _other_year(case)
        or may_be_of_others(case)
    )


def _no_name(case: Case) -> str | None:
    """Names must agree before place and year can decide, one be the other's acronym, or both have one number."""
    return None if case.kinds & (OF_NAMES | {"register"}) else TOO_FAR_APART


def _other_seat(case: Case) -> str | None:
    """Seats in two towns, and nothing that tells of a move; a brand may move unless it is all that one says.

    An address alone tells it of one that was founded once.
    """
    has_brand = case.relation.has_brand and not (is_brand_alone(case.relation) or case.relation.a.is_common)
    is_other_year = years_apart(case.a, case.b) > SLIP_OF_YEARS
    telling = _TELLS_MOVED - {"website"} if is_other_year else _TELLS_MOVED
    is_told = has_brand or case.kinds & telling or _is_of_one_year_nearby(case)
    return None if is_told or not _may_be_elsewhere(case.a, case.b, case.relation) else TOO_FAR_APART


def _is_of_one_year_nearby(case: Case) -> bool:
    """Whether they have one name and year, in two towns that are neighbours."""
    is_nearby = are_near(str(case.a.city), str(case.b.city))
    return is_nearby and case.relation.is_same and "founded" in case.kinds


def _other_number(case: Case) -> str | None:
    is_other = case.relation.a.numbers != case.relation.b.numbers and "acronym" not in case.kinds
    return TOO_FAR_APART if is_other else None


def _names_apart(case: Case) -> str | None:
    """Names that differ in a word or in its form, or that each say what the other lacks."""
    relation, kinds = case.relation, case.kinds
    if relation.crossed:
        is_borne_out = _is_one_foundation(case) or (kinds & OF_ONE_OWNER and case.beside >= _BORNE_OUT_CROSSED)
        return None if is_borne_out else TOO_FAR_APART
    is_wider = relation.overlap is Overlap.PART and COUNTRY in relation.one_sided and not relation.has_brand
    is_told = bool(kinds & _TELLS_NARROWED) or _lacks_one_word(case) or _lacks_town(case)
    is_other_trade = relation.is_narrowed or is_wider or relation.adds_trade
    if is_other_trade and not is_told:
        return TOO_FAR_APART
    enough = _BORNE_OUT_LONG if _is_one_of_several(case) or _is_derived(case) else _BORNE_OUT
    if relation.kin and relation.overlap is Overlap.PART:
        enough = _BORNE_OUT_WIDER
    return TOO_FAR_APART if _is_near(case) and round(case.beside, 2) < enough else None


def _is_one_foundation(case: Case) -> bool:
    """Whether one body founded both in one town and year."""
    is_of_one_town = case.a.city is not None and case.a.city == case.b.city
    return is_of_one_town and case.kinds >= {"coordinator", "founded"}


def _lacks_one_word(case: Case) -> bool:
    """Whether one name lacks a word of the other, and one body runs both in one town, in no other year."""
    relation = case.relation
    is_of_region = relation.one_sided and not says_town(relation.longer, str(case.a.city))
    is_same_else = not (relation.adds_trade or relation.kin or relation.typos or is_of_region)
    is_run_by_one = "coordinator" in case.kinds and case.a.city is not None and case.a.city == case.b.city
    return is_same_else and is_run_by_one and len(relation.extra) == 1 and years_apart(case.a, case.b) == 0


def _lacks_town(case: Case) -> bool:
    """Whether all that one name has more is the town that is the seat of the other."""
    seat = (case.b if case.relation.only_a else case.a).city
    return seat is not None and adds_town(case.relation, case.relation.longer, seat)


def _is_near(case: Case) -> bool:
    """Whether the names are near rather than the same."""
    relation = case.relation
    is_told = relation.differs_in_weak_words or relation.is_unread
    return bool(
        (relation.kin and not relation.has_set_off_in_both)
        or INITIALS in case.kinds
        or relation.adds_trade
        or relation.has_other_brand
        or relation.has_replaced_letters
        or (relation.overlap is Overlap.OTHER and not (is_told or "acronym" in case.kinds))
    )


def _is_one_of_several(case: Case) -> bool:
    """Whether one word is derived otherwise and others of weight are the same: "Hodowców / Hodowli Ryb Mórz"."""
    relation, towns = case.relation, {spelling(case.a.city or ""), spelling(case.b.city or "")}
    telling = [word for word in relation.a.words if not (word.is_weak or word.form in towns)]
    is_rest_same = relation.overlap is Overlap.EQUAL and not (relation.typos or relation.one_sided)
    return is_rest_same and len(relation.kin) == 1 and len(telling) > _SEVERAL


def _is_derived(case: Case) -> bool:
    """Whether two clusters say of one region what their trade is, the one with its noun."""
    relation = case.relation
    says_more = any(relation.a.qualifiers) or len(relation.a.words) > 1
    return relation.is_derived and says_more and relation.a.is_cluster and relation.b.is_cluster


def _body_and_cluster(case: Case) -> str | None:
    """An association, which need not be the cluster that has nearly its name, another seat or year of founding."""
    one, other = case.relation.a, case.relation.b
    if one.is_body == other.is_body or "acronym" in case.kinds:
        return None
    is_quoted = bool(one.quoted or other.quoted) and _has_same_words(case.relation)
    says_same = one.is_cluster == other.is_cluster or is_quoted or case.relation.has_brand
    is_elsewhere = case.a.city and case.b.city and case.a.city != case.b.city
    says_same &= not (is_bare(one) and is_bare(other) and has_place_alone(case))
    if says_same and not is_elsewhere and years_apart(case.a, case.b) <= SLIP_OF_YEARS:
        return None
    return f"“{(one if one.is_body else other).text}” may be a body beside the cluster"


def _section(case: Case) -> str | None:
    return f"“{case.relation.longer.text}” may be a part of the other" if case.relation.adds_section else None


def _renewed(case: Case) -> str | None:
    """One that is called new, which may have followed the other: "Klaster Rzeczny", "Nowy Klaster Rzeczny"."""
    extra = case.relation.extra if case.relation.overlap is Overlap.PART else ()
    is_new = bool(extra) and all(NEW in word.lemmas for word in extra)
    is_borne_out = case.kinds & (_TELLS_NARROWED | {"coordinator"})
    return f"“{case.relation.longer.text}” may have followed the other" if is_new and not is_borne_out else None


def _other_form(case: Case) -> str | None:
    """A network or group and the cluster of that trade, where nothing but the place says that they are one."""
    relation = case.relation
    is_form = relation.overlap is Overlap.PART and all(word.lemmas & _FORMS for word in relation.extra)
    if not is_form or not has_place_alone(case) or relation.longer.is_cluster or relation.has_brand:
        return None
    return f"a {relation.extra[0].form} beside the cluster, perhaps"


def _has_same_words(relation: NameRelation) -> bool:
    """Whether they say the same in the same forms: "Mazowiecka Fotowoltaika" is not "Fotowoltaika Mazowsza"."""
    forms = [[word.form for word in key.words] for key in (relation.a, relation.b)]
    return relation.is_same and forms[0] == forms[1]


def _other_coordinator(case: Case) -> str | None:
    """A trade in a single word, not worded alike, or one of no region and without a fact in common."""
    one, other = case.relation.a, case.relation.b
    is_shared = one.is_common and other.is_common and one.compact != other.compact
    is_of_none = not (any(one.qualifiers) or any(other.qualifiers) or _has_own_name(case.relation))
    is_shared |= is_of_none and case.kinds <= OF_NAMES | {HINT}
    is_borne_out = case.kinds & (_TELLS_NARROWED | {"coordinator"})
    if is_borne_out or not is_shared or not (case.a.coordinators and case.b.coordinators):
        return None
    return "two bodies may each run a cluster of that trade"


def _other_site(case: Case) -> str | None:
    """Two addresses of their own, where the names or another fact differ too."""
    hosts, others = case.a.hosts, case.b.hosts
    if not (hosts and others) or hosts & others or case.kinds & {"coordinator", "register"}:
        return None
    if _is_renamed(case) and case.kinds >= {"place", "founded"}:
        return None
    says_more = bool(case.relation.extra) and case.relation.adds_brand and len(case.relation.shorter.words) > 1
    is_one_name = case.relation.shared_brands or (case.relation.is_same and _has_own_name(case.relation))
    differs = not (is_one_name or says_more) or years_apart(case.a, case.b) > SLIP_OF_YEARS
    return f"{min(hosts)} and {min(others)}" if differs else None


def _is_renamed(case: Case) -> bool:
    """Whether a former name that one entry states, say, is the name of the other: the address may change too."""
    names = case.relation.a.text, case.relation.b.text
    return case.relation.is_same and names != (case.a.names[0].text, case.b.names[0].text)


def _other_year(case: Case) -> str | None:
    """Years of founding far apart, and names that are not the same, or say no place.

    Those of a trade of a place may be a programme apart, or have another body: one may have followed the other, as
    may any where no place is known to be theirs. Of names in two languages a year is enough then.
    """
    relation, years, is_placed = case.relation, years_apart(case.a, case.b), "place" in case.kinds
    says_place = any(relation.a.qualifiers) or says_town(relation.a, str(case.a.city))
    is_followed = years >= PROGRAMME and (relation.a.is_common or not is_placed)
    is_followed |= bool(case.a.coordinators and case.b.coordinators)
    is_of_place = relation.is_same and says_place and not is_followed
    has_own_name = _has_own_name(relation) and (is_placed or years < PROGRAMME)
    slip = 0 if relation.is_translated and not is_placed else SLIP_OF_YEARS
    if case.kinds & _TELLS_MOVED or is_of_place or has_own_name or years <= slip:
        return None
    return f"founded in {min(case.a.founded)} and in {min(case.b.founded)}, as two of one trade may be"


def _has_own_name(relation: NameRelation) -> bool:
    """Whether a brand is in both, which no two clusters of a trade have by chance."""
    return bool(relation.shared_brands) or relation.has_set_off_in_both


def _may_be_elsewhere(a: Profile, b: Profile, relation: NameRelation) -> bool:
    """Whether their seats are in two towns, and their names say no region that has both.

    Neighbours may be the seat of one in two documents. Where a name says no more than a trade, which others may
    have too, or a brand alone, only a village and the town beside it may.
    """
    if not (a.city and b.city) or a.city == b.city or may_be_one_seat(a.city, b.city):
        return False
    names = (relation.a, relation.b)
    if are_near(a.city, b.city) and all(map(_says_more_than_a_trade, names)) and not is_brand_alone(relation):
        return False
    return not all(key.regions for key in names) or bool(a.coordinators and b.coordinators)


def _says_more_than_a_trade(name: NameKey) -> bool:
    return any(name.qualifiers) or bool(name.quoted) or any(word.is_brand for word in name.words)
