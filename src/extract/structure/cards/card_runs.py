"""Cards: entries that repeat one layout, a name with short lines below it or with words after a dash."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise
from typing import NamedTuple

from klastry.extract.structure.cards.card_lines import CardLine, lines_of, read_line
from klastry.extract.structure.governing.scope import is_letter_heading, only_parts
from klastry.extract.structure.governing.titles import announces
from klastry.extract.structure.labels.label_tables import labelled_groups
from klastry.extract.structure.lists.item_parts import is_place
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.name_lines import looks_like_name, may_say_cluster, says_cluster
from klastry.extract.structure.meaning.remarks import remarks_in
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of
from klastry.extract.values.name_forms import without_title
from klastry.polish.text import is_longer

FEWEST = 2
"""One thing that looks like a card is none: only what repeats is."""
FEWEST_LOOSE = 2
"""Lines below a name with which no mark-up holds them together."""
LONGEST_NAME = 16
LONGEST_BADGE = 4

Reader = Callable[[Piece], CardLine | None]
"""Reads a line."""

_BADGE = re.compile(r"[^\W\d_](?:[^\W\d]|[ -])*")
_DEFINED = re.compile(r"(?P<name>[^–—\n.:;]+?)\s[–—-]\s+(?P<said>[^.]+)")
_PLACED = re.compile(r"(?P<name>[^\n.:;]+?):\s+(?P<said>(?:[^.;]|(?<=\bwoj)\.)+)")
"""An entry that begins with its name and where that is: "Grono Sera: Wiżajny, woj. podlaskie. Powstało …"."""
_BEGINS_FACT = (
    r"(?=(?:zał|utw|powst|rok|działa|istniej|koord|siedz|lider|animator|członk|podmiot|liczba|woj\.|www|od\s|ok\.|około"
    r"|ponad|w\s(?:trakcie|organizacji|budowie)|\d))"
)
_FACTS = re.compile(
    rf"""
    [:,\s]  # to try all the rest at each letter would take several times as long
    (?: (?:(?<=:)|(?<=\s)[–—-])\s+(?=[^\n]*[;|·•])
      | (?:(?<=,)\s+|(?<=\s)[|·•]\s+|(?<=\s)\s*){_BEGINS_FACT}
    )(?P<said>[^\n]+)""",
    re.VERBOSE,
)
"""Facts in a row behind a name: "Klaster Wodny zał. 2009; 24 czł.; koord.: Fundacja Fala"."""
_NEVER_IN_NAME = re.compile(r"[;|·•:\n]")


class _Parted(NamedTuple):
    """A paragraph that may begin with a name."""

    by: re.Pattern[str]
    name: Piece
    said: Piece


@dataclass(frozen=True, slots=True)
class Card:
    """A name with the lines below it that each say one thing."""

    name: Piece
    heading: Span
    """The line in which the name stands."""
    facts: tuple[CardLine, ...]
    scope: Span
    """All that is said of what the name names."""


def card_runs(document: TextDocument) -> Iterator[list[Card]]:
    """The runs of cards of a document; most cards of lines say something without a label."""
    blocks = [block for block in document.blocks if _may_be_of_card(document, block)]
    read: Reader = partial(read_line, document)
    yield from (run for run in _defined(document, blocks, read) if len(run) >= FEWEST)
    for run in [*_headed(document, blocks, read), *_in_paragraphs(document, blocks, read)]:
        telling = sum(any(line.tells_unlabelled for line in card.facts) for card in run)
        if len(run) >= FEWEST and telling * 2 > len(run):
            yield run


def _may_be_of_card(document: TextDocument, block: Block) -> bool:
    """Whether a block may be a name or a line: not the site's, no letter, and no row that has its label."""
    return not (block.furniture or block.group in labelled_groups(document) or is_letter_heading(document, block))


def _headed(document: TextDocument, blocks: Sequence[Block], read: Reader) -> Iterator[list[Card]]:
    """Cards under headings of one level that follow one another, parted by those of regions if at all."""
    starts = [at for at, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    ends = dict(pairwise([*starts, len(blocks)]))
    told = [at for at in starts if not only_parts(document, blocks[at])]
    for _, found in groupby(told, key=lambda at: blocks[at].level):
        places = list(found)
        bodies = [blocks[at + 1 : ends[at]] for at in places]
        if len(places) > 1:
            longest = max(map(len, bodies[:-1]))
            bodies[-1] = bodies[-1][:longest]
        badges = _badges_above(document, blocks, places, bodies)
        bodies = [[block for block in body if block not in badges] for body in bodies]
        said = [[*badges[number : number + 1], *body] for number, body in enumerate(bodies)]
        yield [
            card
            for at, body in zip(places, said, strict=True)
            if (card := _card(piece_of(document, blocks[at]), lines_of(document, body), read))
        ]


def _badges_above(
    document: TextDocument, blocks: Sequence[Block], places: Sequence[int], bodies: Sequence[Sequence[Block]]
) -> list[Block]:
    """The lines of a few words that stand right above the headings, a state each; none where some lack one.

    They stand at the end of what is below the heading before; below the last heading none is left.
    """
    above = [blocks[at - 1] for at in places if at > 0]
    are_all = len(places) > 1 and len(above) == len(places) and all(_is_badge(document, block) for block in above)
    if not are_all or (bodies[-1] and _is_badge(document, bodies[-1][-1])):
        return []
    tell = any(remarks_in(document.quote(block)) for block in above)
    return above if tell and all(block in body for block, body in zip(above[1:], bodies, strict=False)) else []


def _is_badge(document: TextDocument, block: Block) -> bool:
    is_short = block.kind is BlockKind.PARAGRAPH and len(document.quote(block).split()) <= LONGEST_BADGE
    return is_short and _BADGE.fullmatch(document.quote(block)) is not None


def _in_paragraphs(document: TextDocument, blocks: Sequence[Block], read: Reader) -> Iterator[list[Card]]:
    """Cards that begin with a line of their own, below which nothing but facts stands up to the next."""
    run: list[Card] = []
    at = 0
    while at < len(blocks):
        found = _in_paragraph(document, blocks, at, read)
        if found is None:
            yield run
            run, at = [], at + 1
        else:
            card, at = found
            run.append(card)
    yield run


def _in_paragraph(
    document: TextDocument, blocks: Sequence[Block], at: int, read: Reader
) -> tuple[Card, int] | None:
    """The card that begins at a block, and the place of the first block after it."""
    first = blocks[at]
    if first.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return None
    if not _can_be_name(lines_of(document, [first])[0].text):
        return None
    end = at + 1
    while end < len(blocks) and _goes_on(document, blocks[end], read):
        end += 1
    name, *lines = lines_of(document, blocks[at:end])
    if len(lines) < (1 if "\n" in document.quote(first) else FEWEST_LOOSE):
        return None
    card = _card(name, lines, read)
    return (card, end) if card is not None else None


def _defined(document: TextDocument, blocks: Sequence[Block], read: Reader) -> Iterator[list[Card]]:
    """Paragraphs that follow one another and each begin with a name and a dash: "Dolina Gier – sieć 19 firm"."""
    texts = [piece_of(document, block) for block in blocks]
    parted = [
        _ways_to_part(text) if block.kind is BlockKind.PARAGRAPH else []
        for block, text in zip(blocks, texts, strict=True)
    ]
    for may_be_defined, found in groupby(zip(texts, parted, strict=True), key=lambda it: bool(it[1])):
        row = list(found)
        if not may_be_defined or len(row) < FEWEST:
            continue
        cards = (_definition(text, ways, read) for text, ways in row)
        yield from ([*filter(None, run)] for is_one, run in groupby(cards, key=bool) if is_one)


def _ways_to_part(text: Piece) -> list[_Parted]:
    """How a paragraph may part into a name and what is said of that: a cheap look before the dearer one."""
    found = (_FACTS.search(text.text, 1), _DEFINED.match(text.text) or _PLACED.match(text.text))
    parted = (_parted(text, match) for match in found if match is not None)
    return [way for way in parted if _may_be_name(way.name.text)]


def _parted(text: Piece, match: re.Match[str]) -> _Parted:
    name = text.part(0, match.start()) if match.re is _FACTS else text.part(*match.span("name"))
    return _Parted(match.re, name, text.part(*match.span("said")))


def _definition(text: Piece, ways: Sequence[_Parted], read: Reader) -> Card | None:
    """The card that a paragraph is in the first way to part it in which it is one."""
    for way in ways:
        if (facts := _facts_of(way, read)) is not None:
            return Card(way.name, Span(way.name.start, way.name.end), facts, Span(text.start, text.end))
    return None


def _facts_of(parted: _Parted, read: Reader) -> tuple[CardLine, ...] | None:
    """What is said of a name at the beginning of a paragraph; None where it is no card."""
    return _facts_in_a_row(parted, read) if parted.by is _FACTS else _what_it_is(parted, read)


def _facts_in_a_row(parted: _Parted, read: Reader) -> tuple[CardLine, ...] | None:
    fact = None if _NEVER_IN_NAME.search(parted.name.text) else read(parted.said)
    if fact is None or not fact.tells_unlabelled or not _can_be_name(parted.name.text):  # the dearer question last
        return None
    return (fact,)


def _what_it_is(parted: _Parted, read: Reader) -> tuple[CardLine, ...] | None:
    if not _can_be_name(parted.name.text):
        return None
    fact = read(_place_before_bracket(parted.said) or parted.said)
    if parted.by is _PLACED and (fact is None or not (fact.said.seats or fact.said.forming)):
        return None
    return (fact,) if fact is not None else ()


def _place_before_bracket(said: Piece) -> Piece | None:
    """The town behind the dash, where a bracket follows it: "Gdynia (koordynator: …)"."""
    before, bracket, _ = said.text.partition(" (")
    return said.part(0, len(before)) if bracket and is_place(before) else None


def _goes_on(document: TextDocument, block: Block, read: Reader) -> bool:
    """Whether a block is no more than facts about what stands before it."""
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return False
    return all(read(line) is not None for line in lines_of(document, [block]))


def _card(name: Piece, lines: Sequence[Piece], read: Reader) -> Card | None:
    """A name with its lines, if the name looks like one and a line says something of it."""
    if not _can_be_name(name.text):
        return None
    facts = tuple(fact for line in lines if (fact := read(line)) is not None)
    if not facts:
        return None
    end = max(lines[-1].end, name.end)
    return Card(name, Span(name.start, name.end), facts, Span(name.start, end))


def _may_be_name(text: str) -> bool:
    """Whether a text is as short as a name, and written like one or with what says that it names a cluster."""
    if is_longer(text, LONGEST_NAME):
        return False
    name = without_title(text)
    return looks_like_name(name) or may_say_cluster(name)


def _can_be_name(text: str) -> bool:
    if not _may_be_name(text) or announces(name := without_title(text)) or is_place(text):
        return False
    return says_cluster(name) or (looks_like_name(name) and not meaning(name))
