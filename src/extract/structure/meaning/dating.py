"""The year for which a text dates figures: "stan na 31 marca 2018 r."."""

import re
from dataclasses import dataclass
from functools import lru_cache

from klastry.extract.components.rules import RuleMatch
from klastry.extract.nlp import Reading, matches
from klastry.extract.structure.meaning.footnotes import blocks_marked, is_footnote, mark_of
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument

_YIELDING = ("dating.clusters_in", "dating.updated")
"""The year of an edition, and when a text was last changed, yield to what stands near by."""
_LESS_SURE = ("dating.asked", *_YIELDING)
"""So does when the figures were asked for, to the day for which they hold in the same text."""
_OTHERWISE = re.compile(r"\b(?:o ile|jeśli|jeżeli|chyba,? że)\b[^.,;]*\binaczej\b", re.IGNORECASE)
_FIGURES = re.compile(
    r"\b(?:dan(?:e|ych)|wydruk|liczb|liczebn|wielkoś|ankiet|odpowied|formularz|stan|(?:do|ob)?dzwoni|wpis(?:y|ów)\b)",
    re.IGNORECASE,
)
_OTHER_FIGURES = re.compile(
    r"\b(?:zatrudni|pracownik|miejsc pracy|przych(?:od|ód)|obrot|obrót|eksport|budżet|wydatk|nakład"
    r"|ludnoś|mieszka|bezrobo|dan(?:e|ych) osob)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\b(?:członk|podmiot|uczestni|partner|firm|przedsiębior|klastr)", re.IGNORECASE)
_SPAN = re.compile(
    r"\b(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\b"
    r"|\b(?:od|przed|sprzed)\s(?:\d{1,2}\s)?(?:[^\W\d]+\s)?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_NEW_SENTENCE = re.compile(r"[^\W\d]{2,}[.!?;]\s+(?=[^\W\d_])")
_OF_LIST = re.compile(r"\bw (?:tabel|wykaz|zestawieni|rejestr|ewidencj|załącznik|spis|kolumn)\w*\b", re.IGNORECASE)
_LEADS_TO_DATE = re.compile(
    r"\bstan\s+na(?:\s+dzień)?:?$|^(?:data\s+)?(?:ostatni\w+\s+)?aktualizacj[ai]:?$", re.IGNORECASE
)
_ON_FIGURES = re.compile(
    r"(?:[^.]*\.\s+)?(?:dane|liczby|liczb[aęy] członków|liczebnoś|wielkoś)\w*\b", re.IGNORECASE
)
_DEFINED = (
    r"to|bywa|oznacza|(?:rozumie|definiuje|uznaje|traktuje|pojmuje|nazywa|określa)\w*|musi|może|powinien"
    r"|nie\s+(?:jest|ma|musi|może|posiada)|jest\s+(?:form|porozumieni|skupiski|sieci|narzędzi)\w+"
)
"""What follows the word in a sentence on what a cluster is."""
_OF_ONE = re.compile(rf"\bKlast(?:er|ra|rowi|rem|rze)\b(?!\s+(?:Kluczow|(?:{_DEFINED})\b))")

_OF_ALL = re.compile(
    rf"\b(?:wszystkich|wszystkie|wszelkie)\s(?:\w+\s)?(?:liczb|dan(?:e|ych)\b|wielkoś|wartoś)|{_OTHERWISE.pattern}",
    re.IGNORECASE,
)
"""What holds for all that are told of, whatever else is said of one."""
_OF_OTHERS = re.compile(
    r"\b(?:(?:w|dla|u|przy)\s)?(?:pozostał(?:e|ych)|inn(?:e|ych))\s(?:wiersz|wpis|pozycj|przypad|dan|liczb|klastr)[^;/]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dating:
    """A year, and where in the text it stands."""

    year: int
    start: int
    end: int
    doubt: int = 0
    """How surely the figures are of that year: 0 where the text says so."""

    @property
    def yields(self) -> bool:
        """Whether only the year of an edition is said, or when the text was last changed."""
        return self.doubt > 1


@lru_cache(4096)
def dating_in(text: str, published: str | None = None) -> Dating | None:
    """The first year for which a text says that figures hold; None where it says none.

    When figures were asked for, or a page was last changed, counts only where nothing else is said.

    Args:
        text: The text.
        published: The date of its document, ISO, by which "w maju br." is told.
    """
    plain = _OTHERWISE.sub(lambda said: ",".ljust(len(said[0])), text.replace("\n", " "))
    found = [
        match for match in matches(Reading.DATING, plain, published) if match.values and not _is_of_span(match)
    ]
    match = min(found, key=_doubt, default=None)
    return None if match is None else _dating(match)


def said_of_others(note: str) -> str:
    """What a footnote says of all that it does not mark: "dane z 2014 r.; w pozostałych wierszach – 2018 r."."""
    begun = _OF_OTHERS.search(note)
    return begun[0] if begun is not None else ""


def _is_of_span(match: RuleMatch) -> bool:
    """Whether the year bounds a stretch of time: "wsparte w latach 2010-2015", "założone przed 2012 r."."""
    year = match.values[0][2]
    text, start, end = year.doc.text, year.start_char, year.end_char
    return any(span.start() <= start and end <= span.end() for span in _SPAN.finditer(text))


def _doubt(match: RuleMatch) -> int:
    return _LESS_SURE.index(match.rule.id) + 1 if match.rule.id in _LESS_SURE else 0


def _dating(match: RuleMatch) -> Dating:
    span = match.values[0][2]
    found = (v for v in span.doc._.values if v.kind == "year")
    year = next(v.value for v in found if v.start < span.end and span.start < v.end)
    return Dating(int(year), span.start_char, span.end_char, _doubt(match))


def only_dating(document: TextDocument, entries: Intervals) -> tuple[int, Span] | None:
    """The year of the only statement in a document on when its figures were taken, wherever it stands.

    Args:
        document: The document.
        entries: The parts of it that are about one cluster: what is said there holds for that one.
    """
    said = [
        (dating, Span(block.start, block.end))
        for before, block in zip((None, *document.blocks), document.blocks, strict=False)
        if (text := _may_date_all(document, before, block, entries))
        and (dating := dating_in(text, document.metadata.date))
        if not entries.hold(block) and not _dates_other_figures(text[: dating.start])
    ]
    least = min((dating.doubt for dating, _ in said), default=0)
    best = [(dating.year, block) for dating, block in said if dating.doubt == least]
    return best[0] if len({year for year, _ in best}) == 1 else None


def _dates_other_figures(before: str) -> bool:
    """Whether the sentence that ends in a year begins with what is neither members nor companies: with jobs."""
    sentence = before[max((m.end() for m in _NEW_SENTENCE.finditer(before)), default=0) :]
    other, counted = _OTHER_FIGURES.search(sentence), _COUNTED.search(sentence)
    return other is not None and (counted is None or other.start() < counted.start())


def _may_date_all(document: TextDocument, before: Block | None, block: Block, entries: Intervals) -> str | None:
    """The text of a block that may speak of the figures of all clusters.

    A footnote speaks of its mark alone, which may stand at a title, and a list item of what it lists, unless it is
    a clause on the list or a note on figures.
    """
    text = document.quote(block)
    of_all = _OF_LIST.search(text) or _ON_FIGURES.match(text)
    if block.furniture or (block.kind is BlockKind.LIST_ITEM and not of_all):
        return None
    label = document.quote(before) if before is not None and block.kind is BlockKind.CELL else ""
    if before is not None and before.group == block.group and _LEADS_TO_DATE.search(label):
        return f"{label} {text}"
    labelled = f"{label} {text}" if label.endswith(":") else text
    spoken = block.kind is not BlockKind.CELL or label.endswith(":") or _is_alone(document, block)
    is_of_many = _FIGURES.search(labelled) and (_OF_ALL.search(text) or not _OF_ONE.search(text))
    if not (spoken and is_of_many):
        return None
    if is_footnote(document, block) and not _is_of_title(document, block, entries):
        return said_of_others(text) or None
    return labelled


def _is_alone(document: TextDocument, cell: Block) -> bool:
    """Whether the other cells of a row are empty: it is a note in a table."""
    row_start = document.text.rfind("\n", 0, cell.start) + 1
    row_end = document.text.find("\n", cell.end)
    behind = document.text[cell.end : row_end if row_end >= 0 else None]
    return not (document.text[row_start : cell.start] + behind).strip()


def _is_of_title(document: TextDocument, note: Block, entries: Intervals) -> bool:
    """Whether the mark of a footnote stands in a title or sentence outside of all entries and tables."""
    marked = blocks_marked(document, mark_of(document, note))
    return any(block.kind is not BlockKind.CELL and not entries.hold(block) for block in marked)
