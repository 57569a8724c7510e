"""Years told from a year said before: "w tym samym roku", "rok później", "dwa lata wcześniej"."""

from collections.abc import Iterator, Sequence

from klastry.extract.values.years import Year
from klastry.polish.numerals import number_at

YEARS = frozenset(("rok", "roku", "lata", "lat"))
DIRECTIONS = {"później": 1, "potem": 1, "wcześniej": -1}
SAME = (("w", "tym", "samym", "roku"), ("tego", "samego", "roku"))
FARTHEST = 20


def relative_years(words: Sequence[str], stated: Sequence[Year]) -> Iterator[Year]:
    """The years that such phrases mean, each by the last year before it; offsets are those of words.

    Args:
        words: A text, word by word.
        stated: The years that stand in it, by words.
    """
    known = list(stated)
    for at in range(len(words)):
        for length, distance in _phrases(words, at):
            before = [year for year in known if year.end <= at]
            if before:
                found = Year(max(before, key=lambda year: year.end).value + distance, at, at + length)
                known.append(found)
                yield found


def _phrases(words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
    """How many words a phrase takes that begins here, and how many years it goes on or back."""
    for phrase in SAME:
        if tuple(word.lower() for word in words[at : at + len(phrase)]) == phrase:
            yield len(phrase), 0
    number = number_at(words, at)
    count, noun = (number.value, at + number.length) if number else (1, at)
    if noun + 1 < len(words) and words[noun].lower() in YEARS and count <= FARTHEST:
        direction = DIRECTIONS.get(words[noun + 1].lower())
        if direction is not None and (number or words[noun].lower() == "rok"):
            yield noun + 2 - at, direction * count
