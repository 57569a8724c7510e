"""Years of beginning told by an anniversary and its year: "W 2018 roku obchodził dziesięciolecie"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from klastry.extract.values.years import Year
from klastry.polish.morphology import lemmas
from klastry.polish.numerals import number_at
from klastry.polish.ordinals import ordinal_at

IN_WORDS = {
    "pięciolecie": 5,
    "dziesięciolecie": 10,
    "piętnastolecie": 15,
    "dwudziestolecie": 20,
    "ćwierćwiecze": 25,
    "dwudziestopięciolecie": 25,
    "trzydziestolecie": 30,
}
YEARS = frozenset(("lecie", "lecia", "leciu", "leciem"))
DAYS = frozenset(("urodziny", "rocznica"))
ROMAN = {"V": 5, "X": 10, "XV": 15, "XX": 20, "XXV": 25, "XXX": 30}
CELEBRATING = frozenset(("obchodzi", "świętuje", "obchodzimy", "świętujemy"))
"""Said of the year of writing, where no other is given."""
_TELLING = IN_WORDS.keys() | DAYS
_WITH_ROMAN = re.compile(r"([XV]+)-leci(?:e|a|u|em)")


def jubilees(words: Sequence[str], years: Sequence[Year], published: str | None) -> Iterator[Year]:
    """The year of beginning that each anniversary tells, by the last year before it; offsets are those of words.

    Args:
        words: A text, word by word.
        years: The years that it tells, by words.
        published: When it was published, ISO: the year of what is celebrated now.
    """
    if not any(map(may_be_jubilee, words)):
        return
    for at in range(len(words)):
        age, length = _age(words, at)
        year = _year_of(words, at, years, published) if age else None
        if year is not None:
            yield Year(year - age, at, at + length)


@lru_cache(10_000)
def may_be_jubilee(word: str) -> bool:
    """Whether a word is one of those that tell of an anniversary."""
    return word.lower() in YEARS or _WITH_ROMAN.fullmatch(word) is not None or bool(lemmas(word) & _TELLING)


def _age(words: Sequence[str], at: int) -> tuple[int, int]:
    """How many years an anniversary at a word counts, and how many words it takes; 0 where there is none."""
    told = next((IN_WORDS[lemma] for lemma in lemmas(words[at]) if lemma in IN_WORDS), None)
    roman = _WITH_ROMAN.fullmatch(words[at])
    if told is not None or roman is not None:
        return told or ROMAN.get(roman[1] if roman else "", 0), 1
    number, ordinal = number_at(words, at), ordinal_at(words, at)
    if number is not None and _follow(words, at + number.length):
        return number.value, number.length + 2
    if ordinal is not None and lemmas(_word(words, at + ordinal.length)) & DAYS:
        return ordinal.value, ordinal.length + 1
    return 0, 0


def _follow(words: Sequence[str], at: int) -> bool:
    """Whether figures go on as "-lecie" or as an ordinal: ". urodziny"."""
    mark, noun = _word(words, at), _word(words, at + 1)
    return (mark == "-" and noun.lower() in YEARS) or (mark == "." and bool(lemmas(noun) & DAYS))


def _word(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def _year_of(words: Sequence[str], at: int, years: Sequence[Year], published: str | None) -> int | None:
    """In which year an anniversary was: the last one told in its sentence, or that of writing for one of today."""
    since = next((i + 1 for i in range(at - 1, -1, -1) if words[i] in (".", "!", "?")), 0)
    before = [year for year in years if since <= year.start and year.end <= at]
    if before:
        return max(before, key=lambda year: year.end).value
    if published is None or not any(word.lower() in CELEBRATING for word in words[since:at]):
        return None
    return int(published[:4])
