"""What lines of a label block say that have no label: a seat below the name, a count, a status, a date."""

import re
from itertools import islice, takewhile

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.cards.label_blocks import LabelBlock, is_under
from klastry.extract.structure.facts.drafts import add_values
from klastry.extract.structure.governing.titles import announces
from klastry.extract.structure.lists.item_parts import ListItem, is_place, seats_and_years
from klastry.extract.structure.meaning.dating import dating_in
from klastry.extract.structure.meaning.remarks import add_remarks, remarks_in
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.extract.values.counts import counts_in_words
from klastry.polish.morphology import is_finite_verb
from klastry.schema.observation import FieldName

MOST_UNDER = 2
"""So many lines may stand between a name and that of its town: what trade it is in, a status."""
LONGEST_UNDER = 12
LONGEST_STATE = 4
"""Words of a status that stands alone in its line."""
LATEST_DATING = 24
"""A line that dates the counts says so with its first letters."""

_APART = re.compile(r"\s*(?:[·•|\n]|\s[–—-]\s|,\s)\s*")
_HEADS_SENTENCE = re.compile(r"(?P<state>[^.:;,\n]{4,40}):\s+(?P<sentence>[^:\n]+\.)")
_BETWEEN_STROKES = re.compile(r"[^|·•]+")
_BETWEEN_DASHES = re.compile(r"(?:(?!\s[–—-]\s)[^|·•])+")


def add_unlabelled(entry: Draft, document: TextDocument, block: LabelBlock) -> None:
    """Add to the draft of a block what such lines say."""
    _add_line_under(entry, document, block)
    _add_count_alone(entry, document, block)
    _add_states_alone(entry, document, block)
    _date_by_own_line(entry, document, block)


def _add_line_under(entry: Draft, document: TextDocument, block: LabelBlock) -> None:
    """Add what a line of seat and year between the name and its first label says, as cards have it."""
    start, end = block.name.quote.end, block.lines[0].label.start
    following = islice(document.blocks, document.block_at(start), None)
    under = (b for b in following if b.start >= start and not b.furniture)
    for line in takewhile(lambda b: b.end <= end, islice(under, MOST_UNDER)):
        text = piece_of(document, line)
        said = seats_and_years(text) or _town_and_trade(entry, text, block)
        if said is not None:
            _add_said_under(entry, document, said, Span(line.start, line.end))
            return


def _add_said_under(entry: Draft, document: TextDocument, said: ListItem, quote: Span) -> None:
    evidence = Evidence(quote, "label.under_name", "the line under its name")
    for field, pieces in (("city", said.seats), ("voivodeship", said.regions), ("founded", said.founded)):
        for piece in pieces:
            add_values(entry, document, (field,), piece, evidence)


def _town_and_trade(entry: Draft, line: Piece, block: LabelBlock) -> ListItem | None:
    """The town of a line that parts it from other things by a stroke, of which a status is one: "Puck | ryby"."""
    parts = [trimmed(line.part(*match.span())) for match in _BETWEEN_STROKES.finditer(line.text)]
    seats = [part for part in parts if part.text[:1].isupper() and is_place(part.text)]
    if len(parts) < 2 or len(seats) != 1 or len(line.text.split()) > LONGEST_UNDER:
        return None
    for part in (trimmed(line.part(*match.span())) for match in _BETWEEN_DASHES.finditer(line.text)):
        fields = {remark.field for remark in remarks_in(part.text)}
        if fields and len(part.text.split()) <= LONGEST_STATE and not any(map(entry.has, fields)):
            add_remarks(entry, part, "the line under its name", (block.name.quote,))
    return ListItem(line, seats=seats)


def _add_count_alone(entry: Draft, document: TextDocument, block: LabelBlock) -> None:
    """Add what an item right below the name says that is a count and no more: "28 członków"."""
    below = islice(document.blocks, document.block_at(block.name.quote.start) + 1, None)
    for item in takewhile(lambda b: b.kind is BlockKind.LIST_ITEM and b.start < block.end, below):
        said = piece_of(document, item)
        if counts_in_words(said) and not entry.has(FieldName.MEMBERS) and not entry.has(FieldName.COMPANIES):
            evidence = Evidence(
                Span(item.start, item.end), "list.members", "an item below its name", context=(block.name.quote,)
            )
            add_values(entry, document, ("members",), said, evidence)


def _add_states_alone(entry: Draft, document: TextDocument, block: LabelBlock) -> None:
    """Add a status that stands apart between the name and its labels ("W organizacji – …"), or between those.

    What stands below the last of them may be said of what is named next, unless more stands in its line or it is
    an item below that of the name.
    """
    first, last = block.lines[0].label.start, block.lines[-1].label.start
    labels = {line.quote.start for line in block.lines}
    own = document.blocks[document.block_at(block.name.quote.start)]
    inside = islice(document.blocks, document.block_at(block.name.quote.end) + 1, None)
    for below in takewhile(lambda b: b.start < block.end, inside):
        is_item = own.kind is BlockKind.LIST_ITEM is below.kind and is_under(below, own)
        if below.furniture or below.start in labels or not (is_item or below.kind is BlockKind.PARAGRAPH):
            continue
        said = _before_separator(piece_of(document, below))
        fields = {remark.field for remark in remarks_in(said.text)}
        is_its_own = is_item or below.start < last or said.end < below.end
        is_title = is_its_own and fields == {FieldName.KEY_CLUSTER} and not announces(said.text)
        is_headed = fields == {FieldName.STATUS} and document.text.startswith(":", said.end)
        is_said = is_title or (fields and (is_item or is_headed or below.start < first))
        if is_said and len(said.text.split()) <= LONGEST_STATE and not any(map(entry.has, fields)):
            add_remarks(entry, said, "a line of its block that says no more", (block.name.quote,))


def _before_separator(line: Piece) -> Piece:
    """What a line says first: "Krajowy Klaster Kluczowy · www", "W przygotowaniu: dziesięć firm podpisało …"."""
    heads = _HEADS_SENTENCE.fullmatch(line.text)
    if heads is not None and any(map(is_finite_verb, heads["sentence"].split())):
        return line.part(*heads.span("state"))
    mark = _APART.search(line.text)
    return trimmed(line.part(0, mark.start())) if mark else line


def _date_by_own_line(entry: Draft, document: TextDocument, block: LabelBlock) -> None:
    """Date the counts by a line of the block that begins with when they were taken: "Dane za 2018 r."."""
    labels = {line.quote.start for line in block.lines}
    for below in islice(document.blocks, document.block_at(block.name.quote.end) + 1, None):
        if entry.counted is not None or below.start >= block.end:
            return
        dating = None if below.start in labels or below.furniture else dating_in(document.quote(below))
        if dating is not None and dating.start <= LATEST_DATING:
            entry.counted = dating.year, Span(below.start, below.end)
