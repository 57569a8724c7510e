"""Entries whose facts stand in an order that the document explains: "kolejno: siedziba, rok, liczba członków"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from klastry.extract.structure.lists.item_parts import Fact, is_place
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.addresses import addresses_in
from klastry.extract.values.cell_text import Piece, says_nothing, trimmed
from klastry.extract.values.field_values import read_values
from klastry.polish.text import is_in_bracket
from klastry.schema.observation import COUNTS

FEWEST_FACTS = 2
STEMS = ("kolejn", "nawias", "układ", "schemat", "format", "wzór", "budow")
"""One of these stands in each sentence that explains an order."""

_OF_ENTRIES = r"(?:wiersz|wpis|pozycj|zapis|dan|pól|kolumn|rekord|rubryk|informacj)\w*"
EXPLAINS = re.compile(
    r"\b(?:kolejno|kolejność|w(?: następującej)? kolejności|w nawias(?:ie|ach)"
    rf"|w kolejnych {_OF_ENTRIES}|(?:układ|schemat|format|wzór|budowa) {_OF_ENTRIES})\b"
    r"(?:[^:,.;()]{0,40}:|[^:,.;()]{0,40}?)\s+(?P<listed>[^:.;]+(?::[^:.;]+)?)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.;:]\s")
_OF_BRACKETS = re.compile(r"w nawias", re.IGNORECASE)
_AND = re.compile(r",\s*(?![^()]*\))|\s(?:i|oraz|a także)\s(?![^()]*\))")
_ROW = re.compile(r"\s(?:[–—|→-]|/)\s")
"""What parts the things of an order that is shown as it stands: "nazwa – siedziba – rok założenia"."""
_SEPARATORS = tuple(map(re.compile, (r";", r"\s\|", r"\s[·•]\s", r",(?=\s)")))
"""What parts the facts of an entry, the plainest first; what stands in brackets is not parted."""
_DASH = re.compile(r"\s[–—-]\s|:\s")
_BRACKET = re.compile(r"\(([^()]+(?:\([^()]*\)[^()]*)?)\)")


@dataclass(frozen=True, slots=True)
class _Order:
    fields: tuple[tuple[str, ...], ...]
    said: Span


def facts_in_order(document: TextDocument, item: Piece) -> tuple[Piece, list[Fact]] | None:
    """The name of an entry and its facts as the document explains them; None where they do not fit.

    Addresses at the end may stand there without being announced.
    """
    told = (_told(order, parts) for order in _orders_for(document, item) for parts in _partings(item))
    return next(filter(None, told), None)


def cells_in_order(document: TextDocument, cells: Sequence[Piece]) -> list[Fact] | None:
    """The cells of a row behind the name as facts, as the document explains them; None where they do not fit."""
    told = (_told(order, cells) for order in _orders_for(document, cells[0]))
    return next((facts for _, facts in filter(None, told)), None)


def _orders_for(document: TextDocument, entry: Piece) -> list[_Order]:
    """The orders that may hold for an entry, the last that is explained above it first."""
    return [
        one for one in reversed(_orders(document)) if one.said.end <= entry.start or len(one.fields) < FEWEST_FACTS
    ]


def _told(order: "_Order", parts: Sequence[Piece]) -> tuple[Piece, list[Fact]] | None:
    """What the parts of an entry say, if there are as many as explained and each can be what it is then."""
    stop = len(order.fields) + 1
    if len(parts) < stop or not all(map(addresses_in, parts[stop:])):
        return None
    if len(order.fields) < FEWEST_FACTS and _SENTENCE_END.search(parts[0].text):
        return None
    facts = [Fact(fields, part, order.said) for fields, part in zip(order.fields, parts[1:stop], strict=True)]
    return (parts[0], facts) if all(map(_fits, facts)) else None


@lru_cache(1)
def _orders(document: TextDocument) -> Sequence[_Order]:
    """The orders that the sentences of a document explain, names left out."""
    return tuple(
        order
        for block in document.blocks_with(STEMS)
        if block.kind is not BlockKind.CELL and not block.furniture
        for match in EXPLAINS.finditer(document.quote(block))
        for order in _understood(match, Span(block.start + match.start(), block.start + match.end()))
    )


def _understood(explains: re.Match[str], said: Span) -> Iterator[_Order]:
    """The order that an enumeration of labels gives; two counts may stand in one place ("34/28").

    Of brackets a single thing may be said, also below the entries: "W nawiasach podano liczbę członków".
    """
    listed = explains["listed"]
    shown = _ROW.split(listed)
    things = shown if len(shown) > FEWEST_FACTS else _AND.split(listed)
    fields = tuple(meaning(thing.strip()) for thing in things)
    told = fields[1:] if fields[0] == ("name",) else fields
    fewest = 1 if _OF_BRACKETS.match(explains[0]) else FEWEST_FACTS
    if len(told) < fewest or not all(told) or ("name",) in told:
        return
    yield _Order(told, said)
    for at, both in enumerate(pairwise(told)):
        if {field for fields in both for field in fields} == COUNTS:
            yield _Order((*told[:at], (*both[0], *both[1]), *told[at + 2 :]), said)


def _partings(item: Piece) -> Iterator[list[Piece]]:
    """The ways to part an entry: by each separator, its name before one too, before a dash or a bracket."""
    for separator in _SEPARATORS:
        parts = _split(item, separator)
        yield parts
        for dash in reversed(list(_DASH.finditer(parts[0].text))):
            name, first = parts[0].part(0, dash.start()), parts[0].part(dash.end(), len(parts[0].text))
            yield [trimmed(name), trimmed(first), *parts[1:]]
        for bracket in _BRACKET.finditer(item.text):
            name, after = item.part(0, bracket.start()), item.part(bracket.end(), len(item.text))
            behind = [after] if after.text else []
            yield [trimmed(name), *_split(item.part(*bracket.span(1)), separator), *behind]


def _split(piece: Piece, separator: re.Pattern[str]) -> list[Piece]:
    cuts = [
        found.span() for found in separator.finditer(piece.text) if not is_in_bracket(piece.text, found.start())
    ]
    starts, stops = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(piece.text)]
    return [trimmed(piece.part(start, stop)) for start, stop in zip(starts, stops, strict=True)]


def _fits(fact: Fact) -> bool:
    """Whether a part can be what it is by its place."""
    text, field = fact.piece.text, fact.fields[0]
    if says_nothing(fact.piece):
        return True
    if field == "city":
        return is_place(text)
    if field in COUNTS or field in ("founded", "voivodeship", "website"):
        return bool(read_values(fact.fields, fact.piece))
    return any(letter.isalpha() for letter in text)
