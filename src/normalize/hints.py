"""What never joins two entries, but makes a person look: names that an analyst would not pass over."""

from collections.abc import Iterator
from itertools import product

from rapidfuzz.distance import OSA

from klastry.normalize.bodies import shared_bodies
from klastry.normalize.fact_features import SLIP_OF_YEARS, years_apart
from klastry.normalize.feature import HINT, Feature
from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.region_words import may_lie_in
from klastry.normalize.relation import NameRelation, Overlap
from klastry.normalize.slips import are_a_letter_apart, may_be_misspelt_region
from klastry.normalize.sounds import sound_of
from klastry.normalize.successors import has_one_town, successor_hint
from klastry.normalize.synonyms import common_trade, trades_of_word
from klastry.normalize.told_one import is_in_two_languages
from klastry.normalize.town_words import says_town, words_for
from klastry.normalize.towns_apart import is_small, is_village
from klastry.normalize.vocabulary import COUNTRY
from klastry.normalize.words import Word

_WORTH = 0.1
_SHORTEST_ACRONYM = 3
_FEW = 3
"""Words of a name that is looked for but for one of them."""


def hint_feature(a: Profile, b: Profile, relation: NameRelation) -> Feature | None:
    """The first of all hints; none in one document, which tells two clusters apart."""
    if a.entry.document == b.entry.document:
        return None
    return next((Feature(HINT, _WORTH, reason) for reason in _reasons(a, b, relation) if reason), None)


def _reasons(a: Profile, b: Profile, relation: NameRelation) -> Iterator[str | None]:
    yield _acronym_hint(a, b) or _acronym_hint(b, a)
    yield _short_form_hint(a, b, relation)
    yield _little_else_hint(a, b, relation)
    yield _near_miss_hint(a, b, relation)
    yield successor_hint(a, b, relation)
    yield _number_hint(a, b, relation)
    yield _synonym_hint(a, b, relation)
    yield _brand_hint(a, b, relation)
    yield _other_region_hint(a, b, relation)
    yield _town_and_region_hint(a, b, relation)
    yield _translated_hint(a, b, relation)
    yield _english_hint(a, b, relation)
    yield _sound_hint(a, b, relation)
    yield _letter_hint(a, b, relation)


def _acronym_hint(named: Profile, called: Profile) -> str | None:
    """One is called by the initials of the other's name but for one that is left out, or adds to them.

    "MKŻ" may be "MKŻN", and "KOD-Tech" Klaster Obróbki Drewna.
    """
    if named.voivodeships and called.voivodeships and named.voivodeships.isdisjoint(called.voivodeships):
        return None
    for key in called.names:
        if key.acronym_before_hyphen in named.initials:
            return f"{key.text} begins with the initials of the other's name"
        is_acronym = key.is_acronym and len(key.called) >= _SHORTEST_ACRONYM
        if is_acronym and any(key.called in initials_less_one(full) for full in named.names):
            return f"{key.called.upper()} are the initials of the other's name but for one"
    return None


def initials_less_one(name: NameKey) -> frozenset[str]:
    """What an acronym of a name may be that leaves out one of its words, never the first."""
    long = (said for said in name.initials if len(said) > _SHORTEST_ACRONYM)
    return frozenset(said[:at] + said[at + 1 :] for said in long for at in range(1, len(said)))


def _short_form_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """A name that says no more than a trade, and a longer one with that trade in the same town or voivodeship."""
    short, long = relation.shorter, relation.longer
    if relation.overlap is Overlap.EQUAL and any(short.qualifiers):
        short, long = long, short
    is_bare = short.is_common and not any(short.qualifiers) and not all(word.is_weak for word in short.words)
    says_more = relation.overlap is Overlap.PART or (relation.overlap is Overlap.EQUAL and any(long.qualifiers))
    place = _common_place(a, b)
    if relation.contradiction or not (is_bare and says_more) or not (place or _is_nothing_known(a, b)):
        return None
    return f"“{short.text}” fits several of {place or 'its trade'}, “{long.text}” among them"


def _common_place(a: Profile, b: Profile) -> str | None:
    """The town of both, or the voivodeship where one has no town."""
    if a.city and b.city:
        return a.city if a.city == b.city else None
    return min(a.voivodeships & b.voivodeships, default=None)


def _little_else_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """A trade in common in one small town, where one of the names says little beside it, or in a village."""
    if relation.overlap is not Overlap.OTHER or not _has_small_town(a, b) or not _fits_town(a, relation):
        return None
    weighty = [sum(not word.is_weak for word in alone) for alone in (relation.only_a, relation.only_b)]
    common = [word for word in relation.a.words if word not in relation.only_a and not word.is_weak]
    shared = [word.form for word in common if word.form not in words_for(str(a.city), relation.a)]
    is_near = not min(weighty) or (is_village(str(a.city)) and not relation.is_other_kind)
    return f"both say {shared[0]} in {a.city}" if shared and is_near and max(weighty) <= 1 else None


def _near_miss_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One word of several is another that looks like it, in one small town: "Usług Morskich / Miejskich"."""
    pair = relation.near_miss
    if pair is None or not (_has_small_town(a, b) and _fits_town(a, relation)):
        return None
    return f"{pair[0]} may be a slip for {pair[1]}"


def _number_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """In no two places the same words follow "Klaster" and "Klastry"."""
    is_one_name = relation.differs_in_number_alone and relation.a.is_specific and _in_one_place(a, b)
    return "the names differ in “Klaster” and “Klastry”" if is_one_name else None


def _synonym_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One trade in two words that mean the same, in one town or region: "Stomatologiczny", "Dentystyczny".

    Of a region both must say no more than that: it has many clusters.
    """
    trade = common_trade(relation.a, relation.b)
    is_other = relation.shares_words or relation.contradiction or relation.has_other_roles
    words = (word for key in (relation.a, relation.b) for word in key.words if not word.is_weak)
    says_no_more = all(trade in trades_of_word(word) for word in words)
    is_of_region = relation.a.regions and relation.a.qualifiers == relation.b.qualifiers and not _lie_apart(a, b)
    is_near = has_one_town(a, b) or (is_of_region and says_no_more)
    return f"both say {trade}" if trade and is_near and not is_other else None


def _brand_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """What one has in quotes is the other's name, which does not say what it is."""
    lie_in = [side.voivodeships or side.names[0].voivodeships for side in (a, b)]
    is_elsewhere = all(lie_in) and lie_in[0].isdisjoint(lie_in[1])
    quoted = relation.longer.quoted & relation.shorter.forms
    is_brand = relation.overlap is Overlap.PART and quoted and quoted == relation.longer.quoted
    if is_elsewhere or not is_brand or relation.shorter.is_cluster:
        return None
    return f"“{relation.shorter.text}” may be “{relation.longer.text}”"


def _other_region_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One trade, and a word that looks like the region of the other and is none; in no two towns."""
    is_other = a.city and b.city and a.city != b.city
    regions = (relation.a.regions, relation.b.regions)
    is_slip = may_be_misspelt_region(*regions) or (has_one_town(a, b) and are_a_letter_apart(*regions))
    if is_other or not (relation.differs_in_region_alone and is_slip):
        return None
    return f"{min(regions[0])} may be a slip for {min(regions[1])}, or the other way round"


def _town_and_region_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One trade; one says the town of both where the other says what it lies in: "Nowotarski", "Podhalański"."""
    if relation.overlap is Overlap.OTHER or not relation.contradiction or not has_one_town(a, b):
        return None
    of_town = [key for key in (relation.a, relation.b) if says_town(key, str(a.city))]
    around = [key for key in (relation.a, relation.b) if _lies_around(key, a.voivodeships)]
    if len(of_town) != 1 or not any(key is not of_town[0] for key in around):
        return None
    return f"“{of_town[0].text}” says {a.city}, the other what lies around it"


def _lies_around(name: NameKey, voivodeships: frozenset[str]) -> bool:
    return bool(may_lie_in(name.regions) & voivodeships) or COUNTRY in name.regions


def _translated_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One body runs both, in no two towns, and one name is in another language, with words that are not read."""
    is_other = a.city and b.city and a.city != b.city
    if is_other or not is_in_two_languages(relation) or not (bodies := shared_bodies(a, b)):
        return None
    return f"one is in another language, and both are run by {bodies[0].text}"


def _english_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One sector or trade and one region, and one name is English, with words that are not read or others."""
    common = min(a.sectors & b.sectors, default=None) or (relation.shares_words and "one trade")
    is_of_region = bool(relation.a.regions) and relation.a.qualifiers == relation.b.qualifiers
    is_unread = relation.a.is_english != relation.b.is_english and relation.overlap is Overlap.OTHER
    if not (common and is_of_region and is_unread and _in_one_place(a, b)) or years_apart(a, b) > SLIP_OF_YEARS:
        return None
    return f"one is in English, and both are {min(relation.a.regions)}, for {common}"


def _sound_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """In no two places, one says a brand in English, the other how a Pole hears it: "Innovate", "Inovejt"."""
    heard = sound_of(relation.only_a)
    is_odd = any(not word.known for word in (*relation.only_a, *relation.only_b))
    is_alike = is_odd and bool(heard) and heard == sound_of(relation.only_b)
    if not is_alike or relation.contradiction or not _in_one_place(a, b):
        return None
    return f"“{relation.a.text}” and “{relation.b.text}” sound alike"


def _letter_hint(a: Profile, b: Profile, relation: NameRelation) -> str | None:
    """One word of several is a letter from another, in one town or where nothing is known of one: "Lnu", "Lin"."""
    is_one_place = has_one_town(a, b) or _is_unknown(a) or _is_unknown(b)
    match relation.only_a, relation.only_b:
        case [one], [other] if relation.shares_words and is_one_place and not (one.is_brand and other.is_brand):
            is_same_else = not (relation.one_sided or relation.contradiction or relation.typos or relation.kin)
            is_near = one.form[0] == other.form[0] and _are_a_letter_apart(one, other)
            return f"{one.form} may be a slip for {other.form}" if is_same_else and is_near else None
    return None


def _are_a_letter_apart(one: Word, other: Word) -> bool:
    """Whether two words or their lemmas are, in which a letter at least besides stays."""
    pairs = product({one.form, *one.lemmas}, {other.form, *other.lemmas})
    return any(OSA.distance(x, y, score_cutoff=1) <= 1 for x, y in pairs)


def but_for_a_word(name: NameKey) -> Iterator[str]:
    """A name of a few words but for each of them, of which only the first letter counts."""
    if _FEW >= len(name.words) > 1:
        for at, word in enumerate(name.words):
            rest = " ".join(one.form for one in name.words[:at] + name.words[at + 1 :])
            yield f"{rest} {word.form[0]}"


def _in_one_place(a: Profile, b: Profile) -> bool:
    """Whether nothing says that they are in two towns or voivodeships."""
    if a.city and b.city:
        return a.city == b.city
    return not _lie_apart(a, b)


def _lie_apart(a: Profile, b: Profile) -> bool:
    """Whether they are in two voivodeships."""
    return bool(a.voivodeships and b.voivodeships) and a.voivodeships.isdisjoint(b.voivodeships)


def _is_nothing_known(a: Profile, b: Profile) -> bool:
    """Whether documents say no more than the names."""
    return _is_unknown(a) and _is_unknown(b)


def _is_unknown(one: Profile) -> bool:
    return not (one.voivodeships or one.city or one.coordinators or one.websites or one.founded)


def _fits_town(a: Profile, relation: NameRelation) -> bool:
    """Whether the names say no other region than their common town."""
    named = list(_regions(relation))
    return not relation.contradiction and all(says_town(key, str(a.city)) for key in named)


def _regions(relation: NameRelation) -> Iterator[NameKey]:
    """The names that say a region or town which the other lacks."""
    return (key for key in (relation.a, relation.b) if relation.one_sided and any(key.qualifiers))


def _has_small_town(a: Profile, b: Profile) -> bool:
    return has_one_town(a, b) and is_small(str(a.city))
