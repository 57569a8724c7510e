"""The year of an entry of a chronicle, told by each of its verbs of founding: "2009. Zawiązuje się Klaster X"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from klastry.extract.values.years import Year
from klastry.polish.morphology import readings

FOUNDING = frozenset(
    """powstać powstawać zawiązać zawiązywać założyć zakładać utworzyć powołać powoływać stworzyć
    ukonstytuować narodzić rodzić""".split()
)
TELLING = frozenset(("praet", "fin", "imps"))


def chronicled_years(words: Sequence[str], year: int | None) -> Iterator[Year]:
    """The year of the entry, at each verb that founds; offsets are those of words.

    Args:
        words: A text, word by word.
        year: The year under which it stands in a chronicle, if it does.
    """
    for at, word in enumerate(words if year is not None else ()):
        if year is not None and may_be_chronicled(word):
            yield Year(year, at, at + 1)


@lru_cache(10_000)
def may_be_chronicled(word: str) -> bool:
    """Whether a word is a verb that tells of a founding."""
    return any(r.pos in TELLING and r.lemma in FOUNDING for r in readings(word.lower()))
