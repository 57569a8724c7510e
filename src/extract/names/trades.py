"""The words that show the trade of a cluster, as `rules/sectors.toml` has them."""

from collections.abc import Iterable
from functools import cache

from klastry.extract.matching.rule_files import patterns
from klastry.extract.matching.rule_pattern import steps_of
from klastry.polish.morphology import lemmas


@cache
def trades() -> frozenset[str]:
    """The lemmas that show a trade alone."""
    steps = (list(steps_of(pattern.items)) for _, _, pattern in patterns(("sectors",)))
    single = (step.signs for step, *others in steps if not others)
    return frozenset(sign for signs in single for sign in signs if sign[0].isalpha())


def trades_in(words: Iterable[str]) -> frozenset[str]:
    """The lemmas of trades among some words."""
    return frozenset[str]().union(*map(lemmas, words)) & trades()
