"""What the names of two entries are worth as evidence that they are one cluster."""

from klastry.normalize.bodies import shared_bodies
from klastry.normalize.fact_features import SLIP_OF_YEARS, years_apart
from klastry.normalize.feature import INITIALS, Feature
from klastry.normalize.names import NameKey
from klastry.normalize.pieces import is_pieced_together, phrases_of
from klastry.normalize.profile import Profile
from klastry.normalize.relate import relate
from klastry.normalize.relation import NameRelation, Overlap
from klastry.normalize.vocabulary import COUNTRY

_TELLING_INITIALS = 4
"""Fewer letters may be the initials of several clusters of one town, unless one stands for its region."""


def name_feature(relation: NameRelation) -> Feature | None:
    """How far two full names agree; None where they say nothing of each other."""
    if relation.lies_within:
        return _region_within(relation)
    if relation.contradiction:
        return None
    judge = {Overlap.EQUAL: _equal_names, Overlap.PART: _part_of_name, Overlap.OTHER: _other_names}
    score, reason = judge[relation.overlap](relation)
    return Feature("name", score, f"“{relation.a.text}” / “{relation.b.text}”: {reason}") if score else None


def short_name_feature(relation: NameRelation) -> Feature | None:
    """One document gives the other's name as a short form of its own; None where it does not."""
    if not (relation.is_same and relation.a.is_specific):
        return None
    score = 0.8 if relation.a.is_common else 1.0
    return Feature("short name", score, f"one document has “{relation.a.text}” as a short form")


def name_within_feature(a: Profile, b: Profile) -> Feature | None:
    """The whole name of one is set off in the name of the other, in quotes or by a dash."""
    for one, other in ((a, b), (b, a)):
        for part in one.names_within:
            relation = relate(part, other.names[0])
            if relation.is_same or (relation.is_same_in_english and _is_telling(part)):
                return Feature("name within", 1.0, f"“{part.text}” is a name within “{one.names[0].text}”")
    return None


def acronym_feature(a: Profile, b: Profile) -> Feature | None:
    """One is called by what the other has as its acronym, or by its initials."""
    names_of_both = a.called & b.called
    if called := (a.acronyms & b.called | b.acronyms & a.called) - names_of_both:
        return Feature("acronym", 1.0, f"{min(called).upper()} is the acronym of one and the name of the other")
    if told := _acronyms_in(a, b) | _acronyms_in(b, a):
        return Feature(
            "acronym", 0.8, f"{min(told).upper()} is the acronym of one and stands in the name of the other"
        )
    if initials := (a.initials & b.called_short | b.initials & a.called_short) - names_of_both:
        is_elsewhere = bool(a.city and b.city and a.city != b.city)
        if is_elsewhere and any(key.seat for key in (*a.names, *b.names)):
            return None
        tells_region = any(key.regions for key in (*a.names, *b.names)) and not is_elsewhere
        is_borne_out = _agree_in_a_fact(a, b) and not (is_elsewhere or years_apart(a, b) > SLIP_OF_YEARS)
        return _initials_feature(min(initials), tells_region=tells_region, is_borne_out=is_borne_out)
    if beginnings := _beginnings_of(a, b) or _beginnings_of(b, a):
        return Feature("acronym", 0.7, f"{beginnings.upper()} is made of the beginnings of the other's words")
    if shared := a.acronyms & b.acronyms:
        return Feature("acronym", 0.3, f"both have the acronym {min(shared).upper()}")
    return None


def _initials_feature(initials: str, *, tells_region: bool, is_borne_out: bool) -> Feature:
    reason = f"{initials.upper()} are the initials of the other's name"
    if len(initials) > _TELLING_INITIALS or (len(initials) == _TELLING_INITIALS and is_borne_out):
        return Feature("acronym", 1.0, reason)
    return Feature("acronym" if tells_region and is_borne_out else INITIALS, 0.7, reason)


def _agree_in_a_fact(a: Profile, b: Profile) -> bool:
    """Whether town or voivodeship, year, address or body speaks for them, or nothing of that is known of one."""
    places = a.voivodeships & b.voivodeships
    common = places or a.founded & b.founded or a.websites & b.websites or shared_bodies(a, b)
    return bool(common) or not (_is_told_of(a) and _is_told_of(b))


def _is_told_of(side: Profile) -> bool:
    return bool(side.voivodeships or side.founded or side.websites or side.coordinators)


def _acronyms_in(named: Profile, other: Profile) -> frozenset[str]:
    """The acronyms of one that stand in the name of the other among more: "DKW Klaster Wzornictwa"."""
    own = named.acronyms - other.acronyms
    if not own:
        return own
    words = {word.form for key in other.names if len(key.words) > 1 for word in key.words if word.standing_out}
    return own & words


def _beginnings_of(named: Profile, called: Profile) -> str | None:
    """What one is called by, if it is pieced together of the other's words."""
    brands = [key.called for key in called.names if len(key.words) == 1 and key.is_brand]
    if not brands:
        return None
    phrases = [forms for key in named.names for forms in phrases_of(key)]
    return min((b for b in brands for forms in phrases if is_pieced_together(b, forms)), default=None)


def _region_within(relation: NameRelation) -> Feature | None:
    """A region and its voivodeship, which is a veto: one cluster may say either, or there are two of them."""
    if relation.overlap is Overlap.OTHER or not _adds_little(relation):
        return None
    score = 0.6 if relation.overlap is Overlap.EQUAL else 0.4
    return Feature("name", score, f"“{relation.a.text}” / “{relation.b.text}”: one region lies in the other")


def _equal_names(relation: NameRelation) -> tuple[float, str]:
    """The same distinctive words."""
    alone = " and ".join(relation.one_sided)
    if relation.crossed:
        return (0.6 if len(relation.a.words) > 1 else 0.4), f"only one says each of {alone}"
    if relation.one_sided:
        return (1.0 if relation.has_brand else 0.6), f"only one says {alone}"
    if relation.kin:
        pairs = tuple((x.form, y.form) for x, y in relation.kin)
        return 0.7, f"the same but for words of one stem: {_paired(pairs)}"
    if relation.typos:
        return _with_slips(relation)
    if relation.is_translated:
        return (1.0 if _is_telling(relation.a) else 0.8), "the same in English"
    if relation.is_reordered and all(word.is_weak for word in relation.a.words):
        return 0.9, "the same words in another order, and words that say little"
    if relation.a.is_common or relation.b.is_common:
        return (1.0 if any(relation.a.qualifiers) else 0.8), "the same, but a name that others may have too"
    return 1.2, "the same words"


def _with_slips(relation: NameRelation) -> tuple[float, str]:
    """The same but for a slip of the pen, which what else they say must bear out."""
    reason = f"the same but for a slip of the pen: {_paired(relation.typos)}"
    if relation.has_replaced_letters:
        return 0.6, reason
    if not _is_telling(relation.a):
        return (0.9 if relation.has_clear_slips else 0.6), reason
    return (1.0 if relation.has_clear_slips else 0.9), reason


def _part_of_name(relation: NameRelation) -> tuple[float, str]:
    """One name has all distinctive words of the other, and more."""
    extra = " ".join(word.form for word in relation.extra)
    if relation.crossed:
        is_near = len(relation.shorter.words) > 1
        alone = " ".join(relation.one_sided)
        return (0.6 if is_near else 0.4 if _adds_little(relation) else 0.2), f"one adds {extra}, the other {alone}"
    if relation.has_brand:
        return 1.0, f"the same brand, one adds {extra}"
    if relation.has_set_off_in_both:
        return 1.0, f"the same set off, one adds {extra}"
    if relation.adds_brand and not relation.is_translated and _is_telling(relation.shorter):
        return 1.0, f"the same, one adds the brand {extra}"
    if relation.is_translated and _adds_little(relation) and {*relation.one_sided} <= {COUNTRY}:
        return 0.6, f"the same in English, one adds {extra}"
    if relation.has_half_of_brand:
        return 0.6, f"the same brand, of which one adds {extra}"
    if relation.adds_trade and not (relation.kin or relation.one_sided):
        return 0.6, f"one adds another trade: {extra}"
    if all(word.is_weak for word in relation.extra):
        return 0.6, f"one adds {extra}, which says little"
    is_bare = all(word.is_weak for word in relation.shorter.words) and not any(relation.shorter.qualifiers)
    is_less = relation.kin or relation.one_sided or is_bare or not _adds_little(relation)
    is_of_one_region = any(relation.shorter.qualifiers) and not relation.one_sided
    least = 0.4 if is_of_one_region else 0.3
    return (least if is_less and relation.shorter.is_common else 0.5 if is_less else 0.6), f"one adds {extra}"


def _other_names(relation: NameRelation) -> tuple[float, str]:
    """Each has a word that the other lacks: a brand in common, or nothing but weak words, makes one ask."""
    if relation.has_other_roles:
        return 0.0, ""
    if brands := relation.shared_brands:
        return 0.6, f"both have the brand {min(brands)}"
    if relation.has_set_off_in_both:
        return 0.6, f"both have {' '.join(sorted(relation.a.set_off))} set off"
    weighty = sum(not word.is_weak for word in relation.only_a), sum(not word.is_weak for word in relation.only_b)
    if not min(weighty) and max(weighty) <= 1 and relation.shares_words and not relation.one_sided:
        return 0.6, "they differ in words that say little"
    if not min(weighty) and max(weighty) <= 1 and relation.shares_words:
        return 0.1, "one says little that the other lacks"
    if unread := _unread_english(relation):
        return 0.4 if relation.shares_words else 0.2, f"one is in English, with words that are not read: {unread}"
    return 0.0, ""


def _unread_english(relation: NameRelation) -> str | None:
    """What of an English name the list of words lacks, where it agrees in the rest with a Polish one."""
    has_common = relation.shares_words or (relation.a.regions and not relation.one_sided)
    if relation.a.is_english == relation.b.is_english or not has_common:
        return None
    alone = relation.only_a if relation.a.is_english else relation.only_b
    return (
        None if any(word.translated or word.lettered for word in alone) else " ".join(word.form for word in alone)
    )


def _is_telling(name: NameKey) -> bool:
    """Whether it says the trade in more than one word, or the trade and the region."""
    return len(name.words) > 1 or (name.is_specific and any(name.qualifiers))


def _adds_little(relation: NameRelation) -> bool:
    """Whether the longer name has no more than one word of weight in addition."""
    return sum(not word.is_weak for word in relation.extra) <= 1


def _paired(words: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"{x} for {y}" for x, y in words)
