"""Years in a text, out of dates and alone."""

import re
from dataclasses import dataclass

from klastry.polish.dates import find_dates, may_have_year

YEAR_NOUNS = frozenset(("rok", "roku", "lata", "lat"))
"""What counts years behind a number."""
YEAR = r"(?:19|20)\d\d(?:\s?r\b\.?|\s?rok\w*)?"
"""A year as it is written, as a pattern: "2014", "2014 r.", "2014 roku"."""
AS_OF = r"(?:(?:stan|dane)\s)?(?:na(?:\skoniec)?|w|za?)\s"
"""What leads to the day or year for which a figure holds, as a pattern: "stan na", "dane z", "w"."""
_YEAR = re.compile(
    r"(?:(?<![\d.,/-])|(?<=(?<![\d.,/-])(?:19|20)\d\d-))(?:19[4-9]\d|20\d\d)(?![\d/]|[.,]\d|-(?!(?:19|20)\d\d\b))"
)
"""A hyphen stands between two years only: "2010-2016"."""
_MONTH_OF_YEAR = re.compile(r"\s*(?P<year>(?:19[4-9]|20\d)\d)-(?:0[1-9]|1[0-2])\s*")
"""A year with its month and nothing else; within a sentence it may be a stretch of years."""


@dataclass(frozen=True, slots=True)
class Year:
    """A year, and the interval of the text that says it: the whole date where there is one."""

    value: int
    start: int
    end: int


def years_in(text: str) -> list[Year]:
    """The years of a text in order: those of dates, and figures alone that can be one (1940 to 2099)."""
    if not may_have_year(text):
        return []
    if month := _MONTH_OF_YEAR.fullmatch(text):
        return [Year(int(month["year"]), month.start("year"), month.end("year"))]
    dates = [Year(d.year, d.start, d.end) for d in find_dates(text)]
    alone = [Year(int(m[0]), m.start(), m.end()) for m in _YEAR.finditer(text)]
    free = [y for y in alone if not any(d.start < y.end and y.start < d.end for d in dates)]
    return sorted([*dates, *free], key=lambda y: y.start)
