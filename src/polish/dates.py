"""Dates in Polish text: "15.05. 2014r.", "20 października 2025", "Marzec 13, 2017", "marzec 2011"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    r"stycz(?:e[ńn]|ni(?:a|u|em|owi))",
    r"lut(?:y|ego|ym|emu)",
    r"mar(?:zec|c(?:a|u|em|owi))",
    r"kwie(?:cie[ńn]|tni(?:a|u|em|owi))",
    r"maj(?:a|u|em|owi)?",
    r"czerw(?:iec|c(?:a|u|em|owi))",
    r"lip(?:iec|c(?:a|u|em|owi))",
    r"sierp(?:ie[ńn]|ni(?:a|u|em|owi))",
    r"wrze(?:sie[ńn]|[śs]ni(?:a|u|em|owi))",
    r"pa[źz]dziernik(?:a|u|iem|owi)?",
    r"listopad(?:a|zie|em|owi)?",
    r"grud(?:zie[ńn]|ni(?:a|u|em|owi))",
)
"""Also without their Polish letters: "pazdziernika"."""
_SHORT_MONTHS = ("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru")
_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

_LONG = f"(?:{'|'.join(_MONTHS)})"
_NAMED = rf"(?P<month>{_LONG}|(?:{'|'.join(_SHORT_MONTHS)})\.?)"
_ROMAN = rf"(?P<month>(?-i:{'|'.join(sorted(_ROMAN_MONTHS, key=len, reverse=True))}))"
_YEAR = r"(?P<year>(?:1[0-9]|20)[0-9]{2})(?![0-9])"
_FOUR_FIGURES = re.compile(r"[0-9]{4}")
_REACH = 40
"""More letters than any date has before its year, or after it with what tells that it is one."""
_DAY = r"(?P<day>[0-9]{1,2})"
_BEGIN = r"(?<!\w)"
_BEGIN_FIGURE = r"(?=[0-9])(?<![0-9][./])(?<!\w)"

_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_BEGIN_FIGURE}{_YEAR}(?P<mark>[-./])(?P<month>[0-9]{{2}})(?P=mark)(?P<day>[0-9]{{2}})(?![0-9])",
        rf"{_BEGIN_FIGURE}{_DAY}\s?(?P<mark>[-./])\s?(?P<month>[0-9]{{1,2}})\s?(?P=mark)\s?{_YEAR}",
        rf"{_BEGIN_FIGURE}{_DAY}\.?\s{{0,2}}{_NAMED}\s{{0,2}}{_YEAR}",
        rf"{_BEGIN_FIGURE}{_DAY}(?:\.\s?|\s){_ROMAN}(?:\.\s?|\s){_YEAR}",
        rf"{_BEGIN}{_NAMED}\s{{1,2}}{_DAY},?\s{_YEAR}",
        rf"(?<![\w./-]){_ROMAN}(?:[./-]|\s){_YEAR}",
        rf"{_BEGIN}(?P<month>{_LONG})\s{{0,2}}{_YEAR}",
        rf"{_BEGIN_FIGURE}(?P<month>[0-9]{{2}})[./]{_YEAR}",
        rf"{_BEGIN_FIGURE}(?<![0-9]{{4}}[-–]){_YEAR}(?=\s?(?:r\.|r\b|rok))",
        rf"{_BEGIN}rok(?:u|iem)?\s{_YEAR}",
    )
)
_MONTH_PATTERNS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _MONTHS)


@dataclass(frozen=True, slots=True)
class PolishDate:
    """A date as exact as it was stated, at `text[start:end]` ("r." and the day of the week are outside)."""

    year: int
    month: int | None
    day: int | None
    start: int
    end: int

    @property
    def iso(self) -> str:
        """2014-05-15, 2014-05 or 2014."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)


def may_have_year(text: str) -> bool:
    """Whether a text has the four figures without which there is neither a date nor a year in it."""
    return _FOUR_FIGURES.search(text) is not None


def find_dates(text: str) -> list[PolishDate]:
    """All dates of a text, in order; a year alone only where "r." or "rok" says that it is one.

    A date that the calendar does not have ("31.02.2014") is none, in whole and in part.
    """
    if not may_have_year(text):
        return []
    taken: list[tuple[int, int]] = []
    found = []
    for match in _matches(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            taken.append(match.span())
            found.append(_date_of(match))
    return sorted((one for one in found if one), key=lambda one: one.start)


def _matches(text: str) -> Iterator[re.Match[str]]:
    around = _around_years(text)
    for pattern in _PATTERNS:
        for start, end in around:
            yield from pattern.finditer(text, start, end)


def _around_years(text: str) -> list[tuple[int, int]]:
    """The stretches of a text outside of which no part of a date stands: each has four figures for its year."""
    found: list[tuple[int, int]] = []
    for year in _FOUR_FIGURES.finditer(text):
        start, end = max(0, year.start() - _REACH), year.end() + _REACH
        if found and start <= found[-1][1]:
            start, _ = found.pop()
        found.append((start, end))
    return found


def _date_of(match: re.Match[str]) -> PolishDate | None:
    parts = match.groupdict()
    month = _month(parts["month"]) if parts.get("month") else None
    day = int(parts["day"]) if parts.get("day") else None
    start = match.start("year") if month is None else match.start()
    try:
        date(int(parts["year"]), 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return PolishDate(int(parts["year"]), month, day, start, match.end())


def _month(text: str) -> int:
    """The month's number; 0 or more than 12 for figures that name none."""
    if text.isdecimal():
        return int(text)
    if text in _ROMAN_MONTHS:
        return _ROMAN_MONTHS.index(text) + 1
    for number, pattern in enumerate(_MONTH_PATTERNS, start=1):
        if pattern.fullmatch(text):
            return number
    return _SHORT_MONTHS.index(text.lower().rstrip(".")) + 1
