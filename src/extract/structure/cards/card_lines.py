"""The lines of a card, each of which says one thing: a place, a year, a count, a link, a status, or a label's."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from klastry.extract.structure.labels.label_lines import is_short_label_line
from klastry.extract.structure.lists.item_parts import ListItem, classify
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.remembered import remembered
from klastry.extract.structure.meaning.runners import RUN_BY, RUNNER
from klastry.extract.text.document import Block, Span, TextDocument
from klastry.extract.values.address_parts import is_postal
from klastry.extract.values.addresses import addresses_in, expected_addresses_in
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.extract.values.name_forms import without_title
from klastry.polish.lexicon import COORDINATORS
from klastry.polish.morphology import is_finite_verb
from klastry.polish.text import has_any, is_longer

LONGEST_LINE = 12
FEWEST_FACTS = 2
"""So many parts of a line are facts that tells nothing else; one more where commas part them."""
MOST_OTHERS = 1
"""And so many of them at most say something that is not understood: "liczba członków nieznana"."""

_SIGN = re.compile(r"^(?:[^\w\s„\"'(+-]|\s|\ufe0f|\u200d)+")
"""An icon before what it stands for: 📍 Rzeszów."""
_BETWEEN = re.compile(r"\s*[·•|]\s*|\s+(?=od (?:19|20)\d\d\b)")
"""What parts the facts of one line: "Gdynia · od 2018", "42 firmy od 2011 r."."""
_OF_THE_START = re.compile(
    r"^(?:(?:od|est|since|start|zał)\b|roku? (?:zał|utw|powst)"
    r"|dat|zało[żz]|powsta|powoł|utworz|zawiąz|dział|istniej)",
    re.IGNORECASE,
)
"""What makes the year of a line that of the beginning; a date alone may be that of a news item."""
_MARKS = ";|·•,"
"""What parts facts in a row, the clearest first."""
_RUNNER = re.compile(rf"{RUNNER}\s+(?P<body>(?-i:[A-ZĄĆĘŁŃÓŚŹŻ„]).+)", re.IGNORECASE)
_IS_RUN_BY = re.compile(
    rf"{RUN_BY}\s+(?:(?:spółkę|firmę)\s+)?(?P<body>(?-i:[A-ZĄĆĘŁŃÓŚŹŻ„])[^,;]+)", re.IGNORECASE
)
_CONTACT = re.compile(r"^(?:tel|fax|faks|e-?mail|kom|mob)\b\.?|@", re.IGNORECASE)
_LINK = re.compile(r"(?:odwiedź )?(?:oficjaln\w+ )?(?:stron\w*|witryn\w*|www)(?: klastra| internetow\w+| www)*")
"""What leads to the pages of the one whose card it is."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """What one line of a card says."""

    text: Piece
    said: ListItem

    @property
    def place(self) -> Span:
        """Where it stands."""
        return Span(self.text.start, self.text.end)

    @property
    def tells_unlabelled(self) -> bool:
        """Whether it says a place, year, count or status with no label before it."""
        said = self.said
        return bool(said.seats or said.regions or said.founded or said.counts or said.remarks)


def lines_of(document: TextDocument, blocks: Iterable[Block]) -> list[Piece]:
    """The printed lines of blocks."""
    return [line for block in blocks for line in piece_of(document, block).lines() if line.text.strip()]


@remembered
def read_line(document: TextDocument, line: Piece) -> CardLine | None:
    """What a line says by itself; None where it may be a sentence or a name, one behind a status too."""
    text = _without_sign(line)
    is_long = is_longer(text.text, LONGEST_LINE)
    if is_long and not _may_be_terse(text):
        return None
    said = ListItem(text)  # what its parts say holds for a label line too: "siedziba: Puck, powstał w 2007 r."
    if _is_terse(text, said):
        return CardLine(text, said)
    if is_long or without_title(text.text) != text.text:
        return None
    if (body := _IS_RUN_BY.fullmatch(text.text)) is not None:
        said.coordinators.append(text.part(*body.span("body")))
        return CardLine(text, said)
    understood = (
        is_short_label_line(text.text)
        or _is_known_label_line(text)
        or _CONTACT.search(text.text)
        or _is_link(document, text, said)
        or _is_address(text, said)
    )
    if understood:
        return CardLine(text, said)
    facts = ListItem(text)
    return CardLine(text, facts) if _is_fact(text, facts) else None


def _is_terse(text: Piece, said: ListItem) -> bool:
    """Whether a line is facts and labels in a row: "zał. 2009; 24 czł.; koord.: Fundacja Fala"."""
    mark = _mark_between(text)
    if mark is None:
        return False
    understood = others = 0
    for match in re.finditer(rf"[^{mark}]+", text.text):
        part = trimmed(text.part(*match.span()))
        if not part.text.strip(" ."):
            continue
        if _is_fact_or_label(part, said):
            understood += 1
        elif others == MOST_OTHERS or _is_sentence(part):
            return False
        else:
            others += 1
    return understood >= _fewest_facts(mark)


def _may_be_terse(text: Piece) -> bool:
    """Whether enough parts of a line are as short as facts, or have labels: a cheap look before each is read."""
    mark = _mark_between(text)
    parts = text.text.split(mark) if mark is not None else []
    likely = sum(map(_may_be_fact_or_label, parts))
    return mark is not None and likely >= _fewest_facts(mark) and len(parts) - likely <= MOST_OTHERS


def _may_be_fact_or_label(part: str) -> bool:
    return ":" in part or "," in part or not is_longer(part, LONGEST_LINE) or has_any(part, COORDINATORS)


def _mark_between(text: Piece) -> str | None:
    return next((mark for mark in _MARKS if mark in text.text), None)


def _fewest_facts(mark: str) -> int:
    return FEWEST_FACTS + (mark == ",")


def _is_fact_or_label(part: Piece, said: ListItem) -> bool:
    label, colon, value = part.text.partition(":")
    if colon and value.strip() and meaning(label):
        return True
    if body := _RUNNER.match(part.text):
        said.coordinators.append(part.part(*body.span("body")))
        return True
    if addresses_in(part) and len(part.text.split()) == 1:
        said.websites.append(part)
        return True
    is_short = "," in part.text or len(part.text.split()) <= LONGEST_LINE
    return is_short and is_one_fact(part.part(0, len(part.text.rstrip("."))), said)


def _is_sentence(part: Piece) -> bool:
    return any(map(is_finite_verb, part.text.split()))


def _without_sign(line: Piece) -> Piece:
    sign = _SIGN.match(line.text)
    return trimmed(line.part(sign.end(), len(line.text)) if sign else line)


def _is_known_label_line(text: Piece) -> bool:
    """Whether a line is a label of ours with its value, which may be long: the full name of who runs it."""
    label, colon, value = text.text.partition(": ")
    return bool(colon and value.strip() and meaning(label)) and not _is_sentence(Piece(value, 0))


def _is_link(document: TextDocument, text: Piece, said: ListItem) -> bool:
    linked = bool(document.links_over(text.start, text.end))
    words = _LINK.fullmatch(text.text.casefold().strip(" :»→>")) is not None
    address = expected_addresses_in(text) if linked else addresses_in(text)
    found = (linked and words) or (bool(address) and len(text.text.split()) == 1)
    if found:
        said.websites.append(text)
    return found


def _is_address(text: Piece, said: ListItem) -> bool:
    postal = is_postal(text.text)
    if postal:
        said.seats.append(text)
    return postal


def _is_fact(text: Piece, said: ListItem) -> bool:
    """Whether a line is a place, a count, a remark or the year of the beginning, as a whole or part by part."""
    if is_one_fact(text, said):
        return True
    ends = [match.span() for match in _BETWEEN.finditer(text.text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text.text)]
    return bool(ends) and all(is_one_fact(text.part(*part), said) for part in zip(starts, stops, strict=True))


def is_one_fact(text: Piece, said: ListItem) -> bool:
    """Put a text to what is said if it is a place, a count, a remark or the year of the beginning, and tell so."""
    alone = ListItem(text)
    if not classify(text, alone) or (alone.founded and not _OF_THE_START.match(text.text)):
        return False
    said.take(alone)
    return True
