"""Years of beginning told by how many have passed until when: "W 2021 r. minęło piętnaście lat od założenia"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from klastry.extract.values.years import YEAR_NOUNS, Year
from klastry.polish.morphology import lemmas
from klastry.polish.numerals import number_at
from klastry.polish.text import SENTENCE_ENDS

PASSING = frozenset(("minąć", "mijać", "upłynąć", "upływać"))
NOW = frozenset(("mija", "mijają", "upływa", "upływają"))
"""Said of the year of writing, where no other is given."""
SINCE = "od"


def passed_years(words: Sequence[str], years: Sequence[Year], published: str | None) -> Iterator[Year]:
    """The year in which what a sentence says to be so many years ago began; offsets are those of words.

    Args:
        words: A text, word by word.
        years: The years that it tells, by words.
        published: When it was published, ISO: the year up to which "mija" counts.
    """
    for verb in (at for at, word in enumerate(words) if tells_of_passing(word)):
        start, since = _until_since(words, verb)
        until = _last_year(words, start, since, years, published)
        for at in range(start, since):
            number = number_at(words, at)
            noun = at + number.length if number else since
            if number and noun < since and words[noun].lower() in YEAR_NOUNS and until is not None:
                yield Year(until - number.value, at, noun + 1)
                break


@lru_cache(10_000)
def tells_of_passing(word: str) -> bool:
    """Whether a word says that time has passed."""
    return bool(lemmas(word) & PASSING)


def _until_since(words: Sequence[str], verb: int) -> tuple[int, int]:
    """From where a sentence goes to the "od" behind its verb; an empty range where it has none."""
    start = next((i + 1 for i in range(verb - 1, -1, -1) if words[i] in SENTENCE_ENDS), 0)
    end = next((i for i in range(verb, len(words)) if words[i] in SENTENCE_ENDS), len(words))
    return start, next((i for i in range(verb, end) if words[i].lower() == SINCE), start)


def _last_year(
    words: Sequence[str], start: int, end: int, years: Sequence[Year], published: str | None
) -> int | None:
    told = [year for year in years if start <= year.start and year.end <= end]
    if told:
        return told[-1].value
    is_now = published is not None and any(word.lower() in NOW for word in words[start:end])
    return int(published[:4]) if is_now and published else None
