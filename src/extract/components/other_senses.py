"""Whether the clusters of a text are those of computing, medicine, astronomy or music."""

from collections.abc import Sequence

from klastry.polish.lexicon import ECONOMY, OTHER_SENSES
from klastry.polish.morphology import lemmas

BESIDE = frozenset(
    """komputerowy obliczeniowy serwer węzeł zakażenie zachorowanie gwiazda kubernetes hadoop postgresql mysql
    windows kafka redis spark docker openstack hpc covid covid-19 galaktyka""".split()
)
"""With one of these in a name or right after it, it is none."""
ENOUGH = 2


def has_other_sense(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a name, or the words right after it, says what else clusters there are."""
    return any(lemmas(word) & BESIDE for word in words[start : end + 2])


def speaks_of_others(words: Sequence[str]) -> bool:
    """Whether a text has several words of another science, and more of them than of the economy."""
    known = [lemmas(word) for word in words if len(word) > 2]
    others = {frozenset(found & OTHER_SENSES) for found in known if found & OTHER_SENSES}
    economy = {frozenset(found & ECONOMY) for found in known if found & ECONOMY}
    return len(others) >= ENOUGH and len(others) > len(economy)
