"""Slips of the pen: what is one word in spite of them, and what must never be."""

from functools import cache

from rapidfuzz.distance import OSA

from klastry.normalize import vocabulary
from klastry.normalize.region_words import is_of_a_trade
from klastry.polish.letters import with_letters
from klastry.polish.morphology import is_known

_LONG = 5
_VERY_LONG = 9
SAFE = 7
"""Letters of a word that is hardly near another by chance."""
_BEGINNING = 3
_ENDING = 3
_FEW = 3
_OF_TRADES = "aers"
"""Letters of the suffixes in "stolarski" and "kuśnierski"."""


def edit_limit(form: str) -> int:
    """How many wrong letters, or swaps of two neighbours, are still a slip of the pen."""
    return 0 if len(form) < _LONG else 1 if len(form) < _VERY_LONG else 2


def are_near(a: str, b: str) -> bool:
    """Whether two words differ by a slip of the pen."""
    limit = min(edit_limit(a), edit_limit(b))
    return OSA.distance(a, b, score_cutoff=limit) <= limit


def is_clear_slip(a: str, b: str) -> bool:
    """Whether one letter is lost, doubled or put in, or two have changed places, and none is another letter."""
    if len(a) == len(b):
        return have_changed_places(a, b)
    return OSA.distance(a, b, score_cutoff=1) == 1


def has_lost_i(a: str, b: str) -> bool:
    """Whether one is the genitive of a noun in -ia less its last letter: "technologi" for "technologii"."""
    short, full = (a, b) if len(a) < len(b) else (b, a)
    return full.endswith("ii") and len(short) >= _LONG and full == f"{short}i"


def have_changed_places(a: str, b: str) -> bool:
    """Whether two letters of a word have changed places, neighbours or not: "celulozowy", "celuzolowy"."""
    match [(x, y) for x, y in zip(a, b, strict=True) if x != y]:
        case [first, second]:
            return first == second[::-1]
    return False


def has_replaced(a: str, b: str) -> bool:
    """Whether more than one letter is another, which makes two words rather than one misspelt."""
    if len(a) != len(b) or have_changed_places(a, b):
        return False
    return sum(x != y for x, y in zip(a, b, strict=True)) > 1 and OSA.distance(a, b) > 1


def is_near_miss(a: str, b: str) -> bool:
    """Whether two words begin and end alike and are few letters apart: one may be meant for the other."""
    is_alike = a[0] == b[0] and a[-_ENDING:] == b[-_ENDING:] and min(len(a), len(b)) >= SAFE
    return is_alike and OSA.distance(a, b, score_cutoff=_FEW) <= _FEW


def may_be_misspelt_region(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one says an adjective that is no word, and looks like the other's: "siepraski", "sierpecki".

    Args:
        a: words for regions, as in `NameKey.regions`.
        b: the other ones.
    """
    if len(a) != 1 or len(b) != 1 or a == b:
        return False
    one, other = min(a), min(b)
    begins_alike = one[:_BEGINNING] == other[:_BEGINNING] and min(len(one), len(other)) >= SAFE
    return begins_alike and is_word(one) != is_word(other) and OSA.distance(one, other) <= _FEW


def are_a_letter_apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether each says one region, and a letter makes the one of the other: "kaliski", "kalski"."""
    return len(a) == len(b) == 1 and OSA.distance(min(a), min(b), score_cutoff=1) == 1


@cache
def is_word(plain: str) -> bool:
    """Whether the dictionary knows a word that is written in the letters of the base alphabet."""
    return is_known(with_letters(plain))


@cache
def region_of(form: str) -> str | None:
    """The word for a region or direction that a word unknown to the dictionary is meant to be.

    Either it is written without Polish letters, or it has one clear slip of the pen and is near no other: of
    "lubeski", which is as near to "lubelski" as to "lubuski", nothing is known.
    """
    forms = _plain_forms()
    if form in forms:
        return forms[form]
    if len(form) < SAFE:
        return None
    near = {lemma for known, lemma in forms.items() if OSA.distance(form, known, score_cutoff=1) <= 1}
    clear = {forms[known] for known in forms if is_clear_slip(form, known)}
    return min(near) if near == clear and len(near) == 1 else None


@cache
def is_slip_of_trade(form: str) -> bool:
    """Whether it is "meblarski" or the like with neighbours swapped, or a letter put in, lost or replaced.

    Args:
        form: a word that the dictionary does not know.
    """
    swapped = {form[:i] + form[i + 1] + form[i] + form[i + 2 :] for i in range(len(form) - 1)}
    shorter = {form[:i] + form[i + 1 :] for i in range(len(form))}
    longer = {form[:i] + letter + form[i:] for i in range(len(form)) for letter in _OF_TRADES}
    replaced = {form[:i] + letter + form[i + 1 :] for i in range(len(form)) for letter in _OF_TRADES}
    meant = swapped | shorter | longer | replaced
    return any(_is_trade(word) for word in meant)


def _is_trade(word: str) -> bool:
    """Whether an adjective of a trade is a word of the dictionary, or made of one: "dywan", "dywanarski"."""
    if word in vocabulary.TRADE_ADJECTIVES:
        return is_known(word)
    stem = word.removesuffix("arski")
    return is_of_a_trade(word) and (is_known(word) or (stem != word and len(stem) >= _LONG and is_known(stem)))


@cache
def _plain_forms() -> dict[str, str]:
    lemmas = [*vocabulary.REGIONS, *vocabulary.DIRECTIONS, *vocabulary.COUNTRY_WORDS]
    return {form: lemma for lemma in sorted(lemmas) for form in _adjective_forms(lemma)}


def _adjective_forms(lemma: str) -> list[str]:
    """The forms of an adjective in the letters of the base alphabet; a noun alone."""
    stem = lemma[:-1]
    if lemma.endswith("y"):
        return [stem + ending for ending in ("y", "ego", "emu", "ym", "a", "ej", "e", "ych", "ymi")]
    if lemma.endswith("i"):
        return [stem + ending for ending in ("i", "iego", "iemu", "im", "a", "ia", "iej", "ie", "ich", "imi")]
    return [lemma]
