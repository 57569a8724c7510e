"""The parts of what a list says of a cluster, and where each piece of an item or a row belongs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from klastry.extract.structure.meaning.dating import dating_in
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.remarks import remarks_in
from klastry.extract.text.document import Span
from klastry.extract.values.addresses import addresses_in
from klastry.extract.values.cell_text import Piece, says_nothing, trimmed
from klastry.extract.values.counts import counts_in_words
from klastry.extract.values.years import AS_OF, YEAR, years_in
from klastry.places.gazetteer import places_named
from klastry.places.voivodeships import voivodeship
from klastry.polish.abroad import lands_abroad, towns_abroad
from klastry.polish.lexicon import CLUSTER, NETWORKS
from klastry.polish.morphology import FINITE, readings
from klastry.polish.numerals import number_at
from klastry.polish.text import fold

LONGEST_FACT = 5
"""Words of a part of an item that says one thing besides its name."""
LONGEST_LINK = 3
"""Words of a part of an item that leads to the cluster's pages: "strona internetowa klastra"."""
KINDS = CLUSTER | NETWORKS | {"grono"}
"""What says of a cluster only that it is one."""

_NUMBER_AND_NOUN = 2
_REGION = re.compile(r"woj|[\w-]+[sc]kie$", re.IGNORECASE)
_REGION_BEHIND = re.compile(r"\s\((?P<region>[^()\d]+)\)?$")
_BESIDE = re.compile(
    rf"\s+\((?:{AS_OF}[^()]*{YEAR}"
    r"|(?!(?:po|w|we|z|ze|na|od|do|bez|wraz)\s)[^()\d]+)\)$"
)
_STATUS_LAST = re.compile(
    r"(?P<before>[^,;:()–—„\"]+)\skrajowy klaster kluczowy\b\W*(?:(?:www|strona)\b\W*)?", re.IGNORECASE
)
_ENDING = re.compile(
    r"^(?:aż\s+)?(?:do|przed|po)\b|\b(?:status|ważn|wygas|utra|aktualizacj|porozumieni|umow|przystąpi|członkostw|rozwiąz|likwid|zlikwid|zakończ|zawiesz|wyrejestr|wykreśl)\w*",
    re.IGNORECASE,
)
"""What makes a year that of an end, of a status, of a contract, and not that of the founding."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A part of an item, what it is by its place, and the words that explain the order."""

    fields: tuple[str, ...]
    piece: Piece
    explained: Span


@dataclass(slots=True)
class ListItem:
    """What a list item says, each part where it stands."""

    name: Piece
    seats: list[Piece] = field(default_factory=list)
    regions: list[Piece] = field(default_factory=list)
    founded: list[Piece] = field(default_factory=list)
    counts: list[Piece] = field(default_factory=list)
    remarks: list[Piece] = field(default_factory=list)
    """What says something of the cluster beyond its numbers: "rozwiązany w 2015 r."."""
    websites: list[Piece] = field(default_factory=list)
    coordinators: list[Piece] = field(default_factory=list)
    numbers: list[Piece] = field(default_factory=list)
    """Numbers of registers with their labels."""
    forming: Piece | None = None
    told: list[Fact] = field(default_factory=list)
    """What says what it is by its place, in an order that the document explains."""
    rest: list[Piece] = field(default_factory=list)
    """What none of the above is: read as a sentence about the cluster."""

    @property
    def tells(self) -> bool:
        """Whether it says anything but a name and sentences."""
        facts = (
            self.seats,
            self.regions,
            self.founded,
            self.counts,
            self.remarks,
            self.websites,
            self.coordinators,
        )
        return any(facts) or self.forming is not None or bool(self.told)

    def take(self, other: "ListItem") -> None:
        """Add what a part of the item says that was classified alone."""
        self.seats += other.seats
        self.regions += other.regions
        self.founded += other.founded
        self.counts += other.counts
        self.remarks += other.remarks
        self.websites += other.websites


def sort_cell(cell: Piece, parts: ListItem) -> None:
    """Put a cell beside a name to the parts of its row; a figure alone says nothing without a head."""
    if addresses_in(cell):
        parts.websites.append(cell)
    elif cell.text.isdecimal() or not classify(cell, parts):
        parts.rest.append(cell)


def classify(piece: Piece, parts: ListItem) -> bool:
    """Put a piece to the seats, counts, remarks or years if it is one as a whole, or an enumeration of such."""
    if "," in piece.text and not (is_place(piece.text) or counts_in_words(_without_dots(piece))):
        return _classify_each([trimmed(piece.part(*m.span())) for m in re.finditer(r"[^,]+", piece.text)], parts)
    if says_nothing(piece) or fold(piece.text) in KINDS:
        return True
    count = _without_dots(piece)
    if counts_in_words(_without_bracket(count)):
        parts.counts.append(count)
        return True
    kept = _kept(piece, parts)
    if kept is not None:
        kept.append(piece)
    return kept is not None


def _without_dots(piece: Piece) -> Piece:
    return piece.part(0, len(piece.text.rstrip(".")))


def _without_bracket(count: Piece) -> Piece:
    """A count without what is in brackets behind it: the year for which it holds, or who is counted."""
    beside = _BESIDE.search(count.text)
    return count.part(0, beside.start()) if beside is not None else count


def _classify_each(pieces: Sequence[Piece], parts: ListItem) -> bool:
    alone = [ListItem(piece) for piece in pieces]
    unread = [piece for piece, own in zip(pieces, alone, strict=True) if not classify(piece, own)]
    counted = any(own.counts for own in alone)
    if unread and not (counted and all(map(_counts_others, unread))):
        return False
    for own in alone:
        parts.take(own)
    return True


def _counts_others(piece: Piece) -> bool:
    """Whether a piece counts what is neither a member nor a company by its word: "cztery uczelnie"."""
    words = piece.text.split()
    return len(words) == _NUMBER_AND_NOUN and number_at(words, 0) is not None and not counts_in_words(piece)


def _kept(piece: Piece, parts: ListItem) -> list[Piece] | None:
    """The list among the parts in which a piece without a count belongs; None where it says nothing by itself."""
    words = len(piece.text.split())
    if is_place(piece.text):
        return parts.seats
    if _REGION.match(piece.text) and voivodeship(piece.text) is not None:
        return parts.regions
    if _is_abroad(piece.text):
        return parts.rest
    if words <= LONGEST_LINK and meaning(piece.text) == ("website",):
        return parts.websites
    if remarks_in(piece.text) and (words <= LONGEST_FACT or _is_its_status(piece.text)):
        return parts.remarks
    if words <= LONGEST_FACT and years_in(piece.text) and dating_in(piece.text) is None:
        return parts.rest if _ENDING.search(piece.text) else parts.founded
    return None


def _is_its_status(text: str) -> bool:
    """Whether a sentence without a verb ends with the status: "Jedyny w spisie Krajowy Klaster Kluczowy."."""
    said = _STATUS_LAST.fullmatch(text)
    before = said["before"].casefold().split() if said else []
    is_governed = any(reading.pos == "prep" for word in before[-1:] for reading in readings(word))
    return bool(before) and not is_governed and not any(r.pos in FINITE for word in before for r in readings(word))


def seats_and_years(line: Piece) -> ListItem | None:
    """What a line of seats and years alone says: "Gdynia · od 2018"; None for any other line."""
    said = ListItem(line)
    parts = [line.part(*match.span()) for match in re.finditer(r"[^·•|,]+", line.text)]
    if not all(classify(trimmed(part), said) for part in parts):
        return None
    return said if said.seats and not said.counts and not said.remarks else None


@lru_cache(20_000)
def is_place(text: str) -> bool:
    """Whether the whole of a text names a place: "Gorzów Wlkp.", "siedziba: Kargowa", "Krosno (podkarp.)"."""
    bare = re.sub(
        r"^(?:(?:z )?siedzib[aą] we?|biuro we?|siedziba:?|siedz\.:?|we?|m\.|miasto)\s+",
        "",
        text.strip(" .:"),
        flags=re.IGNORECASE,
    )
    region = _REGION_BEHIND.search(bare)
    if region is not None and voivodeship(region["region"]) is not None:
        bare = bare[: region.start()]
    found = places_named(bare) or places_named(f"{bare}.")
    return bool(found) and not _is_adjective(bare)


def _is_abroad(text: str) -> bool:
    """Whether the whole of a text names a town or a country abroad: "Bratysława"."""
    words = text.split()
    named = chain(towns_abroad(words), lands_abroad(words))
    return any((start, end) == (0, len(words)) for start, end, _ in named)


def _is_adjective(text: str) -> bool:
    """Whether a single word is an adjective before it is a place: "Biała" may be one, "Żary" is none."""
    known = readings(text)
    return bool(known) and all(r.pos == "adj" for r in known)
