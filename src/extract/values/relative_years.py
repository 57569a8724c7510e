"""Years told from a year said before, "rok później", or from the text's own: "w ubiegłym roku", "we wtorek"."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from klastry.extract.values.years import YEAR_NOUNS, Year
from klastry.polish.numerals import number_at
from klastry.polish.text import SENTENCE_ENDS

Phrase: TypeAlias = tuple[str, ...]

DIRECTIONS = {"później": 1, "potem": 1, "wcześniej": -1}
NEIGHBOURING: dict[Phrase, int] = {
    ("w", "tym", "samym", "roku"): 0,
    ("tego", "samego", "roku"): 0,
    ("w", "tymże", "roku"): 0,
    ("tegoż", "roku"): 0,
    ("następnego", "roku"): 1,
    ("w", "następnym", "roku"): 1,
}
"""What tells a year from the one said before."""
THIS: Phrase = ("tego", "roku")
"""The year said before in the same sentence; where none is, that of the text."""
AGO = "temu"
MONTHS = (
    ("styczniu", "stycznia"),
    ("lutym", "lutego"),
    ("marcu", "marca"),
    ("kwietniu", "kwietnia"),
    ("maju", "maja"),
    ("czerwcu", "czerwca"),
    ("lipcu", "lipca"),
    ("sierpniu", "sierpnia"),
    ("wrześniu", "września", "wrzesniu", "wrzesnia"),
    ("październiku", "października", "pazdzierniku", "pazdziernika"),
    ("listopadzie", "listopada"),
    ("grudniu", "grudnia"),
)
"""The months behind "w" and "z", also without their Polish letters."""
MONTH_WORDS = frozenset(form for forms in MONTHS for form in forms)
DAYS = "poniedziałek wtorek środę czwartek piątek sobotę niedzielę".split()
RECENT: dict[Phrase, int] = {(preposition, day): 0 for day in DAYS for preposition in ("w", "we")} | {
    ("tego", "samego", "dnia"): 0,
    THIS: 0,
    ("bieżącego", "roku"): 0,
    ("wczoraj",): 0,
    ("w", "tym", "roku"): 0,
    ("w", "bieżącym", "roku"): 0,
    ("w", "ubiegłym", "roku"): -1,
    ("w", "zeszłym", "roku"): -1,
    ("w", "minionym", "roku"): -1,
    ("br.",): 0,
    ("b.r.",): 0,
    ("zeszłego", "roku"): -1,
    ("ubiegłego", "roku"): -1,
    ("minionego", "roku"): -1,
    ("ub.", "roku"): -1,
    ("ub.", "r."): -1,
    ("rok", "temu"): -1,
    ("przed", "rokiem"): -1,
}
"""What tells a year from the day on which a text was published."""
BEFORE_NOW = "przed"
YEARS_AGO = (["lata", AGO], ["lat", AGO])
FARTHEST = 20
YEAR_WORDS = frozenset(
    (*DAYS, "dnia", "roku", "wczoraj", "br.", "b.r.", "ub.", AGO, "laty", "rokiem", *DIRECTIONS)
)
"""Each of the phrases has one of these."""
TOLD_BY = frozenset((*DIRECTIONS, "tego", "tegoż", "tymże", "samym", "samego", "następnego", "następnym"))
"""Each of the phrases that go by another year has one of these."""


def relative_years(words: Sequence[str], stated: Sequence[Year], published: str | None) -> Iterator[Year]:
    """The years that such phrases mean, each by the last year before it; offsets are those of words.

    Args:
        words: A text, word by word.
        stated: The years that stand in it, by words.
        published: When it was published, ISO. With its month, "w maju" is the last May before.
    """
    said, words = words, [word.lower() for word in words]
    if published is not None and len(published) > len("2016"):
        yield from _by_month(words, stated, published)
    if YEAR_WORDS.isdisjoint(words):
        return
    if published is not None:
        yield from _by_publication(said, words, stated, int(published[:4]))
    if TOLD_BY.isdisjoint(words):
        return
    known = list(stated)
    for at in range(len(words)):
        for length, distance in _phrases(words, at):
            before = [year for year in known if year.end <= at]
            if before and (tuple(words[at : at + length]) != THIS or _in_same_sentence(said, before, at)):
                found = Year(max(before, key=lambda year: year.end).value + distance, at, at + length)
                known.append(found)
                yield found


def _in_same_sentence(said: Sequence[str], years: Iterable[Year], at: int) -> bool:
    """Whether one of some years is said before a place in its sentence, as far as capitals and stops tell."""
    since = max((year.end for year in years if year.end <= at), default=at + 1)
    stops = (n for n in range(since - 1, at) if said[n] in SENTENCE_ENDS or said[n] == "r.")
    return since <= at and not any(said[n] != "r." or said[n + 1][:1].isupper() for n in stops)


def _by_publication(
    said: Sequence[str], words: Sequence[str], stated: Sequence[Year], published: int
) -> Iterator[Year]:
    for at in range(len(words)):
        for phrase in _beginning(words, at, RECENT):
            end = at + len(phrase)
            if phrase == THIS and _in_same_sentence(said, stated, at):
                continue
            if not any(at < year.end and year.start <= end for year in stated):
                yield Year(published + RECENT[phrase], at, end)
        number = number_at(words, at)
        before_years = at > 0 and words[at - 1] == BEFORE_NOW and number is not None
        if number is not None and before_years and words[at + number.length : at + number.length + 1] == ["laty"]:
            yield Year(published - number.value, at - 1, at + number.length + 1)
        if number is not None and words[at + number.length : at + number.length + 2] in YEARS_AGO:
            yield Year(published - number.value, at, at + number.length + 2)


def _by_month(words: Sequence[str], stated: Sequence[Year], published: str) -> Iterator[Year]:
    """The years of months that are said without one; behind another year a month may as well be of that one."""
    year, last = int(published[:4]), int(published[5:7])
    for at, word in enumerate(words):
        month = next((number for number, forms in enumerate(MONTHS, start=1) if word in forms), None)
        if month is None or any(at <= said.end and said.start <= at + 1 for said in stated):
            continue
        if at + 1 < len(words) and any(RECENT[phrase] for phrase in _beginning(words, at + 1, RECENT)):
            continue  # "w marcu ubiegłego roku" says it itself
        meant = year if month <= last else year - 1
        if all(said.value == meant for said in stated if said.end <= at):
            yield Year(meant, at, at + 1)


def _beginning(words: Sequence[str], at: int, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Those of the phrases that begin at a word."""
    for phrase in phrases:
        if words[at] == phrase[0] and tuple(words[at : at + len(phrase)]) == phrase:
            yield phrase


def _phrases(words: Sequence[str], at: int) -> Iterator[tuple[int, int]]:
    """How many words a phrase takes that begins here, and how many years it goes on or back."""
    for phrase in _beginning(words, at, (*NEIGHBOURING, THIS)):
        yield len(phrase), NEIGHBOURING.get(phrase, 0)
    number = number_at(words, at)
    count, noun = (number.value, at + number.length) if number else (1, at)
    if noun + 1 < len(words) and words[noun] in YEAR_NOUNS and count <= FARTHEST:
        direction = DIRECTIONS.get(words[noun + 1])
        if direction is not None and (number or words[noun] == "rok"):
            yield noun + 2 - at, direction * count
