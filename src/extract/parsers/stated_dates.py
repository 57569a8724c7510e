"""When a text says that it was published."""

import re
from collections.abc import Iterator, Sequence
from email.utils import parsedate
from itertools import pairwise

from klastry.places.gazetteer import places_named
from klastry.polish.dates import PolishDate, find_dates
from klastry.polish.text import has_any

_PUBLISHED = re.compile(
    r"\b(?:data\s+(?:publikacji|dodania|wydania|wytworzenia|wygenerowania|wydruku|eksportu|ogłoszenia|zamieszczenia|posiedzenia|sesji|emisji)|opublikowa\w+|dodan[oaey]|"
    r"zamieszczono|wysłan[oaey]|wygenerowano|published|(?:wydanie|emisja)(?=\s*:))\b",
    re.IGNORECASE,
)
_PUBLISHED_BEGINS = (
    "data",
    "opublikowa",
    "dodan",
    "zamieszczono",
    "wysłan",
    "wygenerowano",
    "published",
    "wydanie",
    "emisja",
)
_CHANGED_BEGINS = ("data", "ostatnia", "zaktualizowano", "zmodyfikowano", "poprawiono", "aktualizacja")
_CHANGED = re.compile(
    r"(?<!następna )(?<!kolejna )\b(?:data\s+(?:ostatniej\s+)?(?:modyfikacji|aktualizacji)|"
    r"ostatnia\s+(?:modyfikacja|aktualizacja|zmiana)|"
    r"zaktualizowano|zmodyfikowano|poprawiono(?=\s*:)|aktualizacja)\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"^\W*(?:(?:relacj|notatk|raport|zestawieni|wykaz|list)\w*\s+)?(?:opracowa\w+|oprac\.|przygotowa\w+|sporządz(?:ono|i\w+)|autor(?:ka|zy)?\s*:)",
    re.IGNORECASE,
)
_OFFICIAL = re.compile(
    r"^\W*(?:protokół|uchwała|zarządzenie|obwieszczenie|postanowienie|"
    r"załącznik[^.;§]{0,20}\bdo (?:uchwały|zarządzenia))\b(?:\s+nr[\s.…_]+)?[^.;§]*?"
    r"\b(?:z\s+dnia|z\s+dn\.|odbyt\w+\s+(?:się\s+)?(?:w\s+)?(?:dniu|dnia))",
    re.IGNORECASE,
)
"""The head of an official act: "Uchwała nr XLI/312/2022 Rady Gminy … z dnia 28 lutego 2022 r."."""
_SESSION_SAYS = ("sesj", "posiedze", "obrad", "zebra")
_SESSION = re.compile(
    r"\b(?:protokół|materiał\w*|informacj\w+|porządek)\b[^;§]{0,80}?\b(?:sesj|posiedze|obrad|zebra)\w*[^.;:§]{0,90}?"
    r"(?=\b\d{1,2}[.\s])",
    re.IGNORECASE,
)
"""Minutes and papers for a session: "Protokół nr 4/2017 z posiedzenia Rady Gospodarczej, 14 września 2017 r."."""
_MAIL = re.compile(r"(?:date|data|sent|wysłano)\s*:\s*(.+)", re.IGNORECASE)
_CHANGES = re.compile(r"^\W*(?:rejestr|historia|lista)\s+zmian\b", re.IGNORECASE)
"""What was changed and when: the days of a page's parts."""
_TERM = re.compile(r"(?:^\W*|\s)(?:termin|(?:data|termin) (?:spotkania|wizyty))\s*[:\t|]", re.IGNORECASE)
"""When that took place of which a note tells."""
_TERM_LABEL = re.compile(r"termin|(?:data|termin) (?:spotkania|wizyty)", re.IGNORECASE)
_NOTE = re.compile(
    r"^\W*(?:(?:notatka|sprawozdanie|relacja) (?:służbowa )?ze? \w|protokół(?: nr \S+)?\s*(?:$|ze? \w))",
    re.IGNORECASE,
)
_HEAD = 4
_DATELINE = re.compile(
    r"(?:(?:[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+\s?){1,3},|(?-i:[A-Z]{2,6}(?:[-/][A-Z]{2,8})*\b))?\s*"
    r"(?:dnia|dn\.|(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),?)?\s*DATE\s*(?:r\.?|roku)?\W*"
    r"(?:\d{1,2}:\d\d)?\W*",
    re.IGNORECASE,
)
_VERSION = re.compile(r"^\W*(?:wersja\s[\d.]+|projekt),\s*", re.IGNORECASE)
_RELEASE = re.compile(
    r"(?:komunikat|informacja|notatka|oświadczenie)(?: prasow[ya]| dla mediów)?(?:\s*nr\s*\S+)?,?\s*"
    r"(?:z(?: dnia)?)?\s*DATE\W*(?:r\.?|roku)?\W*",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    r".*\b(?:projekt|wersja|edycja|wydanie(?: \w+)?),?\s*(?:z dnia\s*)?DATE\W*(?:r\.?|roku)?\W*", re.IGNORECASE
)
_IMPRINT = re.compile(
    r"(?:.*?[,–—\s]\s*)??(?P<town>[^\d,–—]+),\s*(?:dnia\s*|dn\.\s*)?DATE\W*(?:r\.?|roku)?\W*"
    r"(?:(?:znak(?: sprawy)?:\s*|L\.\s?dz\.:?\s*)?[A-ZĄĆĘŁŃÓŚŹŻ]{1,8}[-./][\w./-]*\d\W*)?"
)
"""The imprint of a report in the head of its pages, the end of a letter's first line, its case number behind."""
_YEAR_OF_TOWN = re.compile(r"(?P<town>[^\d,]+),?\s+(?P<year>(?:19|20)\d\d)\s*(?:r\.?|rok)?(?:\s*[—–|]\s*\d+)?")
"""The foot of a title page: "Poznań 2016"."""
_ONE_CLUSTER = re.compile(r"\b(?:klaster|klastra|cluster)\b", re.IGNORECASE)
_UPCOMING = re.compile(
    r"\b(?:kolejn|następn|najbliższ)\w+\s+(?:spotkani|posiedzeni|edycj|forum|kongres|zjazd)", re.IGNORECASE
)
"""A line that announces the next event: "Kolejne spotkanie: Forum Klastrów, Koszalin, maj 2012 r."."""
_PARTS = re.compile(r"\s*[|·•*]\s*|\s{3,}|\s[/»›>]\s")
"""What parts a line that says several things: "wtorek, 10 października 2023 · red."."""
_ISSUE = re.compile(
    r"(?:.*\W)?(?:nr|numer)\s*\d+[^.]{0,20},?\s*DATE\W*(?:r\.|roku)?\W*(?:(?:str|s)\.\s*\d+\W*)?", re.IGNORECASE
)
"""The head of a paper: "Tygodnik Solny nr 7 (612), 16 lutego 2011"."""
_ISSUE_OF_YEAR = re.compile(
    r"\b(?:nr|numer)\s*\d+(?:\s*\(\d+\))?(?:\s*/\s*|[^.]{0,12}\b(?:wiosna|lato|jesień|zima)\s+)(?P<year>(?:19|20)\d\d)\b"
    r"(?:\s*\((?P<month>\w+)\))?",
    re.IGNORECASE,
)
"""The head of a paper without a day: "Przegląd Solny nr 17/2019", "nr 4/2012 (maj)", "nr 3 (58) • jesień 2013"."""
_RANGE = re.compile(r"\d{1,2}\s*[–—-]\s*(?=DATE)")
"""The first day of an event of several: "Ostróda, 6–7 listopada 2014 r."."""
_LONGEST_LINE = 160
_OF_HEAD = 6
_OTHER_DAY = re.compile(
    r"\b(?:do|od|po|przed|termin\w*|nab[oó]r\w*|ważn\w*|obowiązuj\w*|zapis\w*|zapraszam\w*|zgłosze\w*|wniosk\w*|ustaw\w*"
    r"|zał\w*|utw\w*|powsta\w*|zawiąz\w*|uchwał\w*|um[oó]w\w*|pism\w*|dzienni\w* ustaw|dz\. ?u)\b[^.]{0,40}DATE",
    re.IGNORECASE,
)
"""What makes a date in the head of a text that of something else."""
_TOWN = r"[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+(?:,?\s[A-ZĄĆĘŁŃÓŚŹŻ][\w-]+){0,3}"
_AGENCY = re.compile(rf"DATE[.,]?\s*(?:r\.,?\s*)?{_TOWN}\s*(?:\(|/)|{_TOWN},\s*DATE\s*(?:r\.)?\s*\([A-Z]{{2,6}}\)")
_NEAR = 40
_FIRST_OR_LAST = 12


def publication_date(texts: Sequence[str]) -> str | None:
    """The date on which a document was published, ISO, mostly at least a month; None where it is not said.

    Where the text tells of a year after that and not after it was last changed, it is of the day of the change. In
    this order: "Data publikacji …", the day of an official act in its head, when a mail was sent, a dateline
    ("Zielona Góra, 15.05.2014 r.", "poniedziałek, Marzec 13, 2017") near the beginning or the end, who made it and
    when, "Ostatnia modyfikacja …", the year of a title page, the term of what a note tells of, the year
    of a paper's issue.

    Args:
        texts: The document's blocks in their order.
    """
    texts = [text for text in texts if not _CHANGES.match(text)]
    margins = [*texts[:_FIRST_OR_LAST], *texts[_FIRST_OR_LAST:][-_FIRST_OR_LAST:]]
    changed = _after_cue(_with_any(texts, _CHANGED_BEGINS), _CHANGED)
    dated = _after_cue(_with_any(texts, _PUBLISHED_BEGINS), _PUBLISHED)
    dated = dated or _of_act(texts) or _of_mail(margins) or _dateline(margins)
    if dated is not None and changed is not None and _tells_of_later(texts, dated, changed):
        return changed
    return (
        dated
        or _after_cue([text for text in margins if _MADE.match(text)], re.compile(""), near=200)
        or changed
        or next(_years_of_towns(margins), None)
        or (_after_cue(margins, _TERM) if any(map(_NOTE.match, margins)) else None)
        or next(_years_of_issues(margins[:_HEAD]), None)
    )


def only_date_of_head(texts: Sequence[str]) -> str | None:
    """The date of the first line with but one that is no sentence: "Forum – relacja. Płock, 22–23 maja 2016"."""
    for text in texts[:_OF_HEAD]:
        dates = _exact(text) if len(text) <= _LONGEST_LINE else []
        if len(dates) != 1 or dates[0].day is None:
            continue
        line = _RANGE.sub("", f"{text[: dates[0].start]}DATE{text[dates[0].end :]}")
        if not (_OTHER_DAY.search(line) or _ONE_CLUSTER.search(line) or _ends_sentence(line)):
            later = any(date.year > dates[0].year for told in texts for date in find_dates(told))
            return None if later else dates[0].iso
    return None


def _tells_of_later(texts: Sequence[str], published: str, changed: str) -> bool:
    """Whether a text tells of a year after that in which it was put up, and not after its last change."""
    first, last = int(published[:4]), int(changed[:4])
    told = (date.year for text in texts if not _CHANGED.search(text) for date in find_dates(text))
    return first < last and any(first < year <= last for year in told)


def _with_any(texts: Sequence[str], stems: Sequence[str]) -> Sequence[str]:
    return [text for text in texts if has_any(text, stems)]


def stated_in_cells(cells: Sequence[str]) -> str | None:
    """The latest date of cells behind labels: "Data publikacji", "2017-09-06"; "Ostatnia modyfikacja", ….

    An office that has such a table below a page keeps the page up to date; what else is published stays as it was.
    """
    beside = (
        value
        for label, value in pairwise(cells)
        if any(cue.fullmatch(label.rstrip(" :")) for cue in (_PUBLISHED, _CHANGED, _TERM_LABEL))
    )
    return max((date.iso for value in beside for date in _exact(value[:_NEAR])[:1]), default=None)


def stated_in_margins(texts: Sequence[str]) -> str | None:
    """The date that the head or foot of a page states in words: "Wydanie: październik 2016"."""
    return _after_cue(texts, _PUBLISHED) or _after_cue(texts, _CHANGED)


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
    return _after_cue(heads, _OFFICIAL, near=25) or _after_cue(_with_any(heads, _SESSION_SAYS), _SESSION, near=25)


def _of_mail(texts: Sequence[str]) -> str | None:
    """The date in the head of a mail or of a post: "Date: Tue, 17 Nov 2009 10:22:31 +0100"."""
    for text in texts:
        if (said := _MAIL.match(text)) is None:
            continue
        if dates := _exact(said[1][:_NEAR]):
            return dates[0].iso
        if sent := parsedate(said[1]):
            return f"{sent[0]:04}-{sent[1]:02}-{sent[2]:02}"
    return None


def _dateline(texts: Sequence[str]) -> str | None:
    """The date of a block that is a place and a date or a day and a date, or begins like an agency's report."""
    for text in texts:
        for date in _exact(text[:80])[:1]:
            line = _RANGE.sub("", f"{text[: date.start]}DATE{text[date.end :]}")
            if _AGENCY.match(line) or any(_is_dateline(part) for part in (line, *_PARTS.split(line))):
                return date.iso
        for date in _exact(text)[:1] if len(text) <= _LONGEST_LINE else ():
            if _heads_paper(f"{text[: date.start]}DATE{text[date.end :]}"):
                return date.iso
    return None


def _heads_paper(line: str) -> bool:
    """Whether a line with the word DATE in it is the head of a paper, a press release, a draft or a report."""
    if any(kind.fullmatch(line) for kind in (_ISSUE, _RELEASE, _DRAFT)):
        return True
    if _UPCOMING.search(line):
        return False
    imprints = (_IMPRINT.fullmatch(part) for part in _PARTS.split(line) if not _ONE_CLUSTER.search(part))
    return any(found is not None and _ends_with_town(found["town"]) for found in imprints)


def _ends_with_town(text: str) -> bool:
    words = text.split()
    return any(places_named(" ".join(words[-count:])) for count in range(1, min(3, len(words)) + 1))


def _years_of_towns(texts: Sequence[str]) -> Iterator[str]:
    """The years of lines that are a town and a year."""
    for text in texts:
        for part in (text, text.rpartition(",")[2]):
            found = _YEAR_OF_TOWN.fullmatch(part.strip()) if len(text) <= _LONGEST_LINE else None
            if found is not None and places_named(found["town"].strip()):
                yield found["year"]


def _years_of_issues(texts: Sequence[str]) -> Iterator[str]:
    """The years of papers' issues that short lines name."""
    for text in texts:
        if len(text) <= _LONGEST_LINE and (found := _ISSUE_OF_YEAR.search(text)) is not None:
            dated = _exact(f"{found['month']} {found['year']}")
            yield dated[0].iso if dated else found["year"]


def _ends_sentence(line: str) -> bool:
    """Whether a line ends with a full stop that is not that of its date."""
    return line.rstrip().endswith((".", "!", "?")) and re.search(r"DATE\W{0,3}r\.\W*$", line) is None


def _is_dateline(line: str) -> bool:
    return _DATELINE.fullmatch(_VERSION.sub("", line)) is not None


def _exact(text: str) -> list[PolishDate]:
    return [date for date in find_dates(text) if date.month is not None]
