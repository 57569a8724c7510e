"""Which entries are worth comparing: those that share a rare word, an address or an acronym."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from klastry.normalize.names import NameKey
from klastry.normalize.profile import Profile
from klastry.normalize.words import Word, edit_limit, spelling

_RAREST = 2
"""Of a name so many of its rarest words are looked up: one of them may be misspelt."""


def candidates(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Pairs of places in `profiles`, each once, smaller first, sorted."""
    index = _word_index(profiles)
    pairs = {
        (min(place, other), max(place, other))
        for place, profile in enumerate(profiles)
        for key in _rarest_keys(profile, index)
        for other in index[key]
        if other != place
    }
    return sorted(pairs | _sharing_marks(profiles))


def _word_index(profiles: Sequence[Profile]) -> dict[str, set[int]]:
    index: dict[str, set[int]] = defaultdict(set)
    for place, profile in enumerate(profiles):
        for name in _names(profile):
            for word in name.words:
                for key in _keys(word):
                    index[key].add(place)
    return index


def _rarest_keys(profile: Profile, index: dict[str, set[int]]) -> set[str]:
    """The keys of the rarest words of each name of a profile."""
    found: set[str] = set()
    for name in _names(profile):
        by_rarity = sorted(name.words, key=lambda w: (max(len(index[k]) for k in _keys(w)), w.form))
        found.update(key for word in by_rarity[:_RAREST] for key in _keys(word))
    return found


def _names(profile: Profile) -> tuple[NameKey, ...]:
    return profile.names + profile.short_names


def _keys(word: Word) -> set[str]:
    """The lemmas; of a word that may be misspelt or be a slip's model, the word less one letter too."""
    keys = set(word.lemmas)
    if edit_limit(word):
        keys |= {f"~{word.form[:i]}{word.form[i + 1 :]}" for i in range(len(word.form))} | {f"~{word.form}"}
    return keys


def _sharing_marks(profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """Pairs that share a host, a name or acronym, or the region that is all there is of their names."""
    marks: dict[str, list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        for mark in _marks(profile):
            marks[mark].append(place)
    return {pair for places in marks.values() for pair in combinations(places, 2)}


def _marks(profile: Profile) -> set[str]:
    hosts = {f"host {address.split('/')[0]}" for address in profile.websites}
    called = {f"called {spelling(name.text).replace(' ', '')}" for name in profile.names}
    unspecific = {
        f"region {sorted(name.regions | name.directions)}" for name in profile.names if not name.is_specific
    }
    return hosts | called | unspecific | {f"called {acronym}" for acronym in profile.acronyms}
