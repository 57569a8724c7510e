"""Which entries are worth comparing: those that share rare words, an address or an acronym."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.slips import edit_limit
from klastry.normalize.words import CUT, Word

_RAREST = 3
_ENOUGH = 2
"""Of the three rarest words of a name two must be in the other: one may be misspelt beyond recognition."""
_TOO_COMMON = 50
"""Of more entries than this with one mark each is compared with the next only."""


def candidates(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Pairs of places in `profiles`, each once, smaller first, sorted."""
    index = _word_index(profiles)
    pairs = {
        (min(place, other), max(place, other))
        for place, profile in enumerate(profiles)
        for name in _names(profile)
        for other in _sharing_words(name, index)
        if other != place
    }
    return sorted(pairs | _sharing_marks(profiles))


def _names(profile: Profile) -> tuple[NameKey, ...]:
    return profile.names + profile.short_names + profile.names_within


def _word_index(profiles: Sequence[Profile]) -> dict[str, set[int]]:
    index: dict[str, set[int]] = defaultdict(set)
    for place, profile in enumerate(profiles):
        for name in _names(profile):
            joined = (x.form + y.form for x, y in pairwise(name.words))  # "KOM-CAST" for "KOMCAST"
            said = (key for word in name.words for key in (*_keys(word), _beginning(word)))
            for key in (*joined, *said):
                index[key].add(place)
    return index


def _sharing_words(name: NameKey, index: Mapping[str, set[int]]) -> set[int]:
    """The places that have enough of a name's rarest words."""
    telling = [word for word in name.words if not word.is_weak] or name.words
    found = sorted((_having(word, index) for word in telling), key=len)[:_RAREST]
    if len(found) < _ENOUGH:
        return found[0] if found else set()
    return set().union(*(x & y for x, y in combinations(found, _ENOUGH)))


def _having(word: Word, index: Mapping[str, set[int]]) -> set[int]:
    keys = {_beginning(word)} if word.shortened else _keys(word)
    return set().union(*(index.get(key, ()) for key in keys))


def _keys(word: Word) -> set[str]:
    """The lemmas; and, where a slip of the pen may be, the word less one letter at every place."""
    keys = {*word.lemmas} | {f"^{stem}" for stem in (word.stems if word.translated else word.kin)}
    if edit_limit(word.form):
        keys |= {f"~{word.form[:i]}{word.form[i + 1 :]}" for i in range(len(word.form))} | {f"~{word.form}"}
    return keys


def _beginning(word: Word) -> str:
    """What a shortened word has in common with the full one."""
    return f"{word.form[:CUT]}."


def _sharing_marks(profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """Pairs that share a host, a name or acronym, or the region that is all there is of their names."""
    marks: dict[str, list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        for mark in _marks(profile):
            marks[mark].append(place)
    return {pair for places in marks.values() for pair in _pairs(places)}


def _pairs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    return combinations(places, 2) if len(places) <= _TOO_COMMON else pairwise(places)


def _marks(profile: Profile) -> set[str]:
    hosts = {f"host {address.split('/')[0]}" for address in profile.websites}
    called = {f"called {said}" for name in profile.names for said in (name.called, *name.initials)}
    unspecific = {
        f"region {sorted(name.regions | name.directions)}" for name in profile.names if not name.is_specific
    }
    return hosts | called | unspecific | {f"called {acronym}" for acronym in profile.acronyms}
