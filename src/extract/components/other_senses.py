"""Whether the clusters of a text are those of computing, medicine, astronomy or music."""

from collections.abc import Sequence

from klastry.polish.lexicon import ECONOMY, OTHER_SENSES
from klastry.polish.morphology import lemmas
from klastry.polish.text import CLOSING_QUOTES, OPENING_QUOTES

PRODUCTS = frozenset("kubernetes hadoop postgresql mysql windows kafka redis spark docker openstack hpc".split())
BESIDE = PRODUCTS | frozenset(
    "komputerowy obliczeniowy serwer węzeł zakażenie zachorowanie gwiazda covid covid-19 galaktyka".split()
)
"""With one of these in a name or right after it, it is none; in quotes only a product tells, not a common noun."""
QUOTES = frozenset((*OPENING_QUOTES, *CLOSING_QUOTES, '"'))
ENOUGH = 2


def has_other_sense(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a name, or the words right after it, says what else clusters there are."""
    telling = BESIDE
    for word in words[start : end + 2]:
        if lemmas(word) & telling:
            return True
        if word in QUOTES:
            telling = BESIDE if telling is PRODUCTS else PRODUCTS
    return False


def speaks_of_others(words: Sequence[str]) -> bool:
    """Whether a text has several words of another science, and more of them than of the economy."""
    known = [lemmas(word) for word in words if len(word) > 2]
    others = {frozenset(found & OTHER_SENSES) for found in known if found & OTHER_SENSES}
    economy = {frozenset(found & ECONOMY) for found in known if found & ECONOMY}
    return len(others) >= ENOUGH and len(others) > len(economy)
