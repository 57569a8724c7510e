"""Which entries are worth comparing: those that share rare words, an address or an acronym."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise, product

from klastry.normalize.damaged import with_lost_letters
from klastry.normalize.hints import but_for_a_word, initials_less_one
from klastry.normalize.joined_words import in_one, joined
from klastry.normalize.names import NameKey
from klastry.normalize.nearest import nearest
from klastry.normalize.pieces import PIECE, is_pieced_together, phrases_of
from klastry.normalize.profile import Profile
from klastry.normalize.region_words import one_lies_in_the_other
from klastry.normalize.slips import are_near, edit_limit, may_be_misspelt_region
from klastry.normalize.sounds import sound_of
from klastry.normalize.synonyms import trades_of
from klastry.normalize.towns_apart import is_small
from klastry.normalize.words import CUT, Word

_RAREST = 3
_ENOUGH = 2
"""Of the three rarest words of a name two must be in the other: one may be misspelt beyond recognition."""
_BEGUN = 5
"""Letters that a word with two slips of the pen begins with."""
_TOO_COMMON = 50
"""Of more entries than this with one mark each is compared with the next only."""


def candidates(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Pairs of places in `profiles`, each once, smaller first, sorted."""
    places = _places_by_name(profiles)
    names = tuple(places)
    alike = _sharing_words(names) | _pieced_together(names)
    pairs = {
        (min(pair), max(pair))
        for x, y in alike
        for pair in product(places[names[x]], places[names[y]])
        if pair[0] != pair[1]
    }
    return sorted(nearest(pairs | _sharing_marks(profiles), profiles))


def _places_by_name(profiles: Sequence[Profile]) -> dict[NameKey, list[int]]:
    found: dict[NameKey, list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        for name in dict.fromkeys(profile.names + profile.short_names + profile.names_within):
            found[name].append(place)
    return found


def _sharing_words(names: Sequence[NameKey]) -> set[tuple[int, int]]:
    """The names that have enough of each other's rarest words, and no other region, direction or number."""
    index = _word_index(names)
    return {
        (number, other)
        for number, name in enumerate(names)
        for other in _having_enough(name, index)
        if not _contradict(name, names[other])
    }


def _word_index(names: Sequence[NameKey]) -> dict[str, set[int]]:
    index: dict[str, set[int]] = defaultdict(set)
    for number, name in enumerate(names):
        in_one = joined(name)  # "KOM-CAST" for "KOMCAST"
        said = (key for word in name.words for key in (*_keys(word), _begun(word.form)))
        regions = (_begun(region) for region in name.regions)
        for key in (*in_one, *said, *regions):
            index[key].add(number)
    return index


def _having_enough(name: NameKey, index: Mapping[str, set[int]]) -> set[int]:
    telling = [word for word in name.words if _is_compared(word, name)] or name.words
    found = sorted((_having(word, index) for word in telling), key=len)[:_RAREST]
    if len(found) < _ENOUGH:
        return found[0] if found else set()
    return set().union(*(x & y for x, y in combinations(found, _ENOUGH)))


def _is_compared(word: Word, name: NameKey) -> bool:
    """Whether the other name must have it: not what says little, nor what of an English name is not read."""
    return not word.is_weak and (word.translated or not name.is_translated)


def _contradict(a: NameKey, b: NameKey) -> bool:
    """Whether they name two clusters: only another name, an acronym or an address can join their entries.

    What one says of two regions, or of two directions, may be all that the other says, or a slip of the pen.
    """
    differing = [(x, y) for x, y in zip(a.qualifiers, b.qualifiers, strict=True) if not (x <= y or y <= x)]
    return bool(differing) and (len(differing) > 1 or not _may_be_one(a.regions, b.regions))


def _may_be_one(regions: frozenset[str], others: frozenset[str]) -> bool:
    is_slip = may_be_misspelt_region(regions, others) or any(are_near(x, y) for x in regions for y in others)
    return is_slip or one_lies_in_the_other(regions, others)


def _having(word: Word, index: Mapping[str, set[int]]) -> set[int]:
    keys = {_begun(word.form)} if word.shortened else _keys(word)
    return set().union(*(index.get(key, ()) for key in keys))


def _pieced_together(names: Sequence[NameKey]) -> set[tuple[int, int]]:
    """A brand, and the names of whose words it is made."""
    by_letters: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        for letters in {forms[0][:PIECE] for forms in phrases_of(name)}:
            by_letters[letters].append(number)
    return {
        (number, other)
        for number, name in enumerate(names)
        if name.is_brand
        for other in by_letters.get(name.called[:PIECE], ())
        if any(is_pieced_together(name.called, forms) for forms in phrases_of(names[other]))
    }


def _keys(word: Word) -> set[str]:
    """The lemmas; and, where a slip of the pen may be, the word less one letter at every place."""
    keys = {*word.lemmas} | {f"^{stem}" for stem in word.stems}
    if edit_limit(word.form):
        keys |= {f"~{word.form[:i]}{word.form[i + 1 :]}" for i in range(len(word.form))} | {f"~{word.form}"}
    return keys


def _begun(word: str) -> str:
    """What a shortened word has in common with the full one."""
    return f"{word[:CUT]}."


def _sharing_marks(profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """Pairs that share a number, host, name, acronym, brand, or the region that is all that their names say.

    Initials are a mark only for what is called by them: two long names may have the same. So are a region and
    sector, for English names.
    """
    marks: dict[str, list[int]] = defaultdict(list)
    sought: dict[str, list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        for mark in _marks(profile):
            marks[mark].append(place)
        for mark in _initials(profile) | _regions_and_sectors(profile):
            sought[mark].append(place)
    shared = {pair for places in marks.values() for pair in _pairs(places)}
    found = (_across(marks[mark], places) for mark, places in sought.items() if mark in marks)
    return shared.union(*found)


def _pairs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    return combinations(places, 2) if len(places) <= _TOO_COMMON else pairwise(places)


def _across(called: Sequence[int], meant: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Pairs with one of each."""
    both = sorted({*called, *meant})
    own = frozenset(called)
    return (pair for pair in _pairs(both) if not own.isdisjoint(pair))


def _initials(profile: Profile) -> set[str]:
    """What its names may be called for short."""
    less_one = (initials_less_one(name) for name in profile.names)
    return {f"called {said}" for said in profile.initials.union(*less_one)}


def _regions_and_sectors(profile: Profile) -> set[str]:
    regions = {f"{sorted(name.regions)}" for name in profile.names if name.regions}
    return {f"sector {sector} of {said}" for said in regions for sector in profile.sectors}


def _marks(profile: Profile) -> set[str]:
    hosts = {f"host {address.split('/')[0]}" for address in profile.websites}
    called = {f"called {said}" for said in profile.called}
    called |= {f"called {word.form}" for name in profile.names for word in name.words if word.standing_out}
    called |= {f"called {name.acronym_before_hyphen}" for name in profile.names if name.acronym_before_hyphen}
    written = {f"written {with_lost_letters(name.text)}" for name in profile.names}
    written |= {f"in one {in_one(name)}" for name in profile.names}
    brands = {f"brand {word.form}" for name in profile.names for word in name.words if word.is_set_off}
    unspecific = {
        f"region {sorted(name.regions | name.directions)}" for name in profile.names if not name.is_specific
    }
    in_english = _regions_and_sectors(profile) if any(name.is_english for name in profile.names) else set()
    return (
        hosts
        | brands
        | in_english
        | written
        | profile.registered
        | called
        | unspecific
        | {f"called {acronym}" for acronym in profile.acronyms}
        | _marks_of_coordinators(profile)
        | _marks_of_hints(profile)
    )


def _marks_of_coordinators(profile: Profile) -> set[str]:
    """A body with each word for the trade of what it runs, and for its region."""
    said = {lemma for name in profile.names for word in name.words for lemma in word.lemmas}
    said |= {region for name in profile.names for region in name.regions}
    said |= (
        {f"in {profile.city} {fact}" for fact in (*profile.sectors, *profile.founded)} if profile.city else set()
    )
    return {f"run by {body.compact} {one}" for body in profile.coordinators for one in said}


def _marks_of_hints(profile: Profile) -> set[str]:
    """A town and year with each sector, a town with how its one or two words begin, a small one with other things.

    Anywhere how odd words sound, and a name but for all of a word that follows its first letter.
    """
    odd = [name for name in profile.names if name.is_english or not all(word.known for word in name.words)]
    anywhere = {f"sounds {heard}" for name in odd if (heard := sound_of(name.words))}
    of_regions = ((name.regions, trades_of(name)) for name in profile.names)
    anywhere |= {f"trade {trade} of {one}" for pair in of_regions for one, trade in product(*pair)}
    anywhere |= {f"but for {rest}" for name in profile.names for rest in but_for_a_word(name)}
    years = {str(year) for year in profile.founded}
    near = {str(one) for year in profile.founded for one in (year, year + 1)}
    said = {f"{year} {sector}" for year in near for sector in profile.sectors}
    names = [[word for word in name.words if not word.is_weak] for name in profile.names]
    words = [word for name in names for word in name]
    said |= {f"{word.form[:_BEGUN]}…" for name in names if len(name) < _RAREST for word in name}
    said |= {f"trade {trade}" for name in profile.names for trade in trades_of(name)}
    said |= {f"{year} {sorted(name.regions)}" for name in profile.names[:1] if name.regions for year in years}
    if profile.city and is_small(profile.city):
        said |= years.union(*(word.kin for word in words))
    return anywhere.union(f"in {profile.city} {one}" for one in said) if profile.city else anywhere
