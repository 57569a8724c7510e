"""Stretches of time in a text, as exact as they are stated: "2016–2019", "od 12.03.2018 na 3 lata"."""

import re
from dataclasses import dataclass

from klastry.extract.values.years import YEAR_NOUNS
from klastry.polish.dates import find_dates
from klastry.polish.numerals import number_at

OPEN = ".."
"""Stands for an end that is not stated, as in "2018-03-12/..", the form of ISO 8601-2."""
LONGEST = 20
"""Years for which something is given at most."""

_YEAR = re.compile(r"(?<![\d.,/])20\d\d(?!\d|[.,/]\d)")
_TO = re.compile(r"\s*(?:r\.?|roku)?\s*(?:[–—-]|do(?:\s+dnia|\s+końca)?)\s*", re.IGNORECASE)
_FROM_HERE = re.compile(r"\b(?:od(?:\s+dnia|\s+roku)?|począwszy od)\s*$", re.IGNORECASE)
_UP_TO_HERE = re.compile(r"\bdo(?:\s+dnia|\s+końca|\s+roku)?\s*$", re.IGNORECASE)
_FOR = re.compile(r"\bna\s+(?:okres\s+|czas\s+)?(?P<number>\w+)(?:\s+(?P<more>\w+))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Period:
    """From one ISO date to another, each None where it is not stated, and where the text says so."""

    since: str | None
    until: str | None
    start: int
    end: int

    @property
    def value(self) -> str:
        """As in `2016/2019`, `2018-03-12/..`, `../2021`."""
        return f"{self.since or OPEN}/{self.until or OPEN}"


@dataclass(frozen=True, slots=True)
class _Date:
    iso: str
    start: int
    end: int


def periods_in(text: str, *, given: bool = False) -> list[Period]:
    """The stretches of time that a text states; none where its dates can be read in more ways than one.

    Args:
        text: What speaks of something that holds for a time, or several times.
        given: Whether a date alone is the day on which it was given, and so the beginning.
    """
    dates = _dates(text)
    if len(dates) == 1:
        period = _of_one_date(text, dates[0], given=given)
        return [period] if period else []
    pairs = list(zip(dates[::2], dates[1::2], strict=False))
    if len(dates) % 2 or not all(_is_stretch(text, *pair) for pair in pairs):
        return []
    return [Period(since.iso, until.iso, since.start, until.end) for since, until in pairs]


def period_in(text: str, *, given: bool = False) -> Period | None:
    """The only stretch of time that a text states; None where it states none, or several."""
    found = periods_in(text, given=given)
    return found[0] if len(found) == 1 else None


def last_day_in(text: str) -> Period | None:
    """The stretch of which a text states the end alone: a cell under "Ważny do"."""
    dates = _dates(text)
    return Period(None, dates[0].iso, dates[0].start, dates[0].end) if len(dates) == 1 else None


def _is_stretch(text: str, since: _Date, until: _Date) -> bool:
    leads = _TO.fullmatch(text[since.end : until.start]) is not None
    return leads and since.iso[:4] <= until.iso[:4]


def _of_one_date(text: str, date: _Date, *, given: bool) -> Period | None:
    if _UP_TO_HERE.search(text[: date.start]):
        return Period(None, date.iso, date.start, date.end)
    years, end = _duration(text, date.end)
    if given or years or _FROM_HERE.search(text[: date.start]):
        until = _later(date.iso, years) if years else None
        return Period(date.iso, until, date.start, max(date.end, end))
    return None


def _dates(text: str) -> list[_Date]:
    whole = [_Date(d.iso, d.start, d.end) for d in find_dates(text)]
    years = [_Date(m[0], *m.span()) for m in _YEAR.finditer(text)]
    free = [y for y in years if not any(d.start < y.end and y.start < d.end for d in whole)]
    return sorted([*whole, *free], key=lambda date: date.start)


def _duration(text: str, after: int) -> tuple[int, int]:
    """For how many years something is said to hold, and where that is said; 0 where it is not."""
    for match in _FOR.finditer(text, after):
        words = [word for word in match.groups() if word]
        if words[0] == "rok":
            return 1, match.end("number")
        number = number_at(words, 0)
        if len(words) == 2 and number is not None and number[0] <= LONGEST and words[1] in YEAR_NOUNS:
            return number[0], match.end()
    return 0, 0


def _later(iso: str, years: int) -> str:
    """The same day so many years on, which ends a term of years; of 29 February the month alone."""
    until = f"{int(iso[:4]) + years}{iso[4:]}"
    return until[:7] if until.endswith("-02-29") else until
