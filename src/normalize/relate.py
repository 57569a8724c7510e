"""Two names compared word by word, each read as the other writes it."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from klastry.normalize.damaged import made_whole
from klastry.normalize.joined_words import written_as_in
from klastry.normalize.misspelt import written_right
from klastry.normalize.names import NameKey
from klastry.normalize.relation import NameRelation
from klastry.normalize.town_words import read_as_in
from klastry.normalize.vocabulary import AREA_WORDS
from klastry.normalize.words import Word, is_meant_for, is_one_word, is_typo


@lru_cache(maxsize=100_000)
def relate(a: NameKey, b: NameKey) -> NameRelation:
    """Compares two names by their words. The order of the two does not matter for what it says."""
    a, b = made_whole(a, b), made_whole(b, a)
    a, b = written_as_in(a, b), written_as_in(b, a)
    a, b, misspelt = written_right(a, b)
    a, b = read_as_in(a, b), read_as_in(b, a)
    (a, in_a), (b, in_b) = _with_region_of(a, b), _with_region_of(b, a)
    slips = tuple(pair for pair in (*misspelt, in_a, in_b) if pair)
    only_a, only_b = list(a.words), list(b.words)
    _pair_off(only_a, only_b, is_one_word)
    typos = _pair_off(only_a, only_b, is_typo)
    kin = _pair_off(only_a, only_b, lambda x, y: not x.kin.isdisjoint(y.kin))
    near = [(x.form, y.form) for x, y in typos]
    return NameRelation(a, b, tuple(only_a), tuple(only_b), (*near, *slips), tuple(kin))


def _with_region_of(name: NameKey, other: NameKey) -> tuple[NameKey, tuple[str, str] | None]:
    """The name with a word of it read as the other's region, which it is cut short."""
    meant = [(word, region) for word in name.words for region in other.regions if is_meant_for(word, region)]
    if name.regions or len(other.regions) > 1 or not meant:
        return name, None
    word, region = meant[0]
    words = tuple(one for one in name.words if one is not word and not one.lemmas & AREA_WORDS)
    return replace(name, words=words, regions=other.regions), (word.form, region)


def _pair_off(
    only_a: list[Word], only_b: list[Word], same: Callable[[Word, Word], bool]
) -> list[tuple[Word, Word]]:
    """Takes the words that have a partner out of both lists."""
    pairs = []
    for word in tuple(only_a):
        partner = next((other for other in only_b if same(word, other)), None)
        if partner is not None:
            only_a.remove(word)
            only_b.remove(partner)
            pairs.append((word, partner))
    return pairs
