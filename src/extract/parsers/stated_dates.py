"""When a text says that it was published."""

import re
from collections.abc import Sequence

from klastry.polish.dates import PolishDate, find_dates

_PUBLISHED = re.compile(
    r"\b(?:data\s+(?:publikacji|dodania|wydania|wytworzenia|ogłoszenia|zamieszczenia|posiedzenia|sesji)|opublikowan\w+|dodan[oay]|"
    r"zamieszczono|published|wydanie(?=\s*:))\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:data\s+(?:ostatniej\s+)?(?:modyfikacji|aktualizacji)|ostatnia\s+(?:modyfikacja|aktualizacja|zmiana)|"
    r"zaktualizowano|zmodyfikowano|aktualizacja)\b",
    re.IGNORECASE,
)
_MADE = re.compile(r"^\W*(?:opracowa\w+|oprac\.|przygotowa\w+|sporządzi\w+|autor(?:ka|zy)?\s*:)", re.IGNORECASE)
_OFFICIAL = re.compile(
    r"^\W*(?:protokół|uchwała|zarządzenie|obwieszczenie|postanowienie)\b[^.;§]*?"
    r"\b(?:z\s+dnia|z\s+dn\.|odbyt\w+\s+(?:się\s+)?(?:w\s+)?(?:dniu|dnia))",
    re.IGNORECASE,
)
"""The head of an official act: "Uchwała nr XLI/312/2022 Rady Gminy … z dnia 28 lutego 2022 r."."""
_HEAD = 4
_DATELINE = re.compile(
    r"(?:(?:[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+\s?){1,3},)?\s*"
    r"(?:dnia|dn\.|(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),?)?\s*DATE\s*(?:r\.?|roku)?\W*",
    re.IGNORECASE,
)
_VERSION = re.compile(r"^\W*(?:wersja\s[\d.]+|projekt),\s*", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|·•*]\s*|\s{3,}")
"""What parts a line that says several things: "wtorek, 10 października 2023 · red."."""
_ISSUE = re.compile(r"(?:.*\W)?(?:nr|numer)\s*\d+[^.]{0,20},?\s*DATE\W*(?:r\.|roku)?\W*", re.IGNORECASE)
"""The head of a paper: "Tygodnik Solny nr 7 (612), 16 lutego 2011"."""
_LONGEST_LINE = 160
_AGENCY = re.compile(r"DATE,?\s*(?:r\.,?\s*)?[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+(?:\s[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+)?\s*(?:\(|/)")
_NEAR = 40
_FIRST_OR_LAST = 12


def publication_date(texts: Sequence[str]) -> str | None:
    """The date on which a document was published, ISO, at least a month; None where it is not said.

    In this order: "Data publikacji …", the day of an official act in its head, a dateline ("Zielona Góra,
    15.05.2014 r.", "poniedziałek, Marzec 13, 2017") near the beginning or the end, who made it and when,
    "Ostatnia modyfikacja …".

    Args:
        texts: The document's blocks in their order.
    """
    margins = [*texts[:_FIRST_OR_LAST], *texts[_FIRST_OR_LAST:][-_FIRST_OR_LAST:]]
    return (
        _after_cue(texts, _PUBLISHED)
        or _of_act(texts)
        or _dateline(margins)
        or _after_cue([text for text in margins if _MADE.match(text)], re.compile(""), near=200)
        or _after_cue(texts, _CHANGED)
    )


def _after_cue(texts: Sequence[str], cue: re.Pattern[str], near: int = _NEAR) -> str | None:
    for text in texts:
        if (found := cue.search(text)) is not None:
            stretch = text[found.end() : found.end() + near]
            if dates := _exact(stretch):
                return dates[0].iso
    return None


def _of_act(texts: Sequence[str]) -> str | None:
    """The day in the head of minutes or of a resolution, which may go over several blocks."""
    heads = [" ".join(texts[at : at + _HEAD]) for at in range(min(_HEAD, len(texts)))]
    return _after_cue(heads, _OFFICIAL, near=25)


def _dateline(texts: Sequence[str]) -> str | None:
    """The date of a block that is a place and a date or a day and a date, or begins like an agency's report."""
    for text in texts:
        for date in _exact(text[:80])[:1]:
            line = f"{text[: date.start]}DATE{text[date.end :]}"
            if _AGENCY.match(line) or any(_is_dateline(part) for part in (line, *_PARTS.split(line))):
                return date.iso
        for date in _exact(text)[:1] if len(text) <= _LONGEST_LINE else ():
            if _ISSUE.fullmatch(f"{text[: date.start]}DATE{text[date.end :]}"):
                return date.iso
    return None


def _is_dateline(line: str) -> bool:
    return _DATELINE.fullmatch(_VERSION.sub("", line)) is not None


def _exact(text: str) -> list[PolishDate]:
    return [date for date in find_dates(text) if date.month is not None]
