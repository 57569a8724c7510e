"""Clusters out of label blocks: the name, and its lines."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count, takewhile

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.cards.facts_behind import facts_behind
from klastry.extract.structure.cards.label_blocks import LabelBlock
from klastry.extract.structure.cards.unlabelled_lines import add_unlabelled
from klastry.extract.structure.facts.drafts import add_values, last_resorts_last, start_draft
from klastry.extract.structure.facts.row_notes import add_notes, with_mark
from klastry.extract.structure.labels.label_lines import LabelLine
from klastry.extract.structure.labels.legend import sign_before
from klastry.extract.structure.lists.item_parts import ListItem
from klastry.extract.structure.lists.list_facts import Source, add_facts
from klastry.extract.structure.lists.list_items import take_apart
from klastry.extract.structure.meaning.footnotes import Footnotes
from klastry.extract.structure.meaning.name_lines import looks_like_name
from klastry.extract.structure.meaning.remarks import add_remarks, denies_cluster
from klastry.extract.structure.meaning.row_filter import is_cluster_row, names_other_kind
from klastry.extract.structure.meaning.two_languages import add_translation
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import piece_of, repeats_above, row_pointed_at, trimmed
from klastry.extract.values.counts import counts_in_words
from klastry.extract.values.name_forms import without_number
from klastry.extract.values.years import years_in
from klastry.polish.text import has_cluster_word
from klastry.schema.observation import COUNTS, FieldName

_FULL_NAME = re.compile(r"\b(?:pełna nazwa|nazwa pełna)\b", re.IGNORECASE)
_NEGATES = re.compile(r"(?<![^\n.!?] )\b(?P<letters>[A-ZĄĆĘŁŃÓŚŹŻ]{2,6}) (?P<said>nie [^\n.!?]+)")
_BEHIND_SEAT = Source("label", "behind the seat at its label, in the same label block as the name")


def drafts_in(document: TextDocument, blocks: Sequence[LabelBlock], notes: Footnotes) -> Iterator[Draft]:
    """The clusters among label blocks."""
    above: dict[tuple[str, ...], LabelLine] = {}
    numbered = _by_number(document, blocks)
    for block in blocks:
        meant = replace(block, lines=tuple(_meant(line, above, numbered) for line in block.lines))
        above = {line.fields: line for line in meant.lines}
        if _is_cluster(document, meant) and (entry := _entry(document, meant, notes)):
            yield entry


def _by_number(document: TextDocument, blocks: Sequence[LabelBlock]) -> Mapping[int, LabelBlock]:
    """The blocks by their numbers in order, where these stand between each and the one before it: "Karta nr 3"."""
    ends = [0, *(max(line.quote.end for line in (block.name, *block.lines)) for block in blocks)]
    headed = zip(count(1), ends, blocks, strict=False)
    return {
        number: block
        for number, end, block in headed
        if re.search(rf"\b{number}\b", document.text[end : block.name.value.start])
    }


def _meant(
    line: LabelLine, above: Mapping[tuple[str, ...], LabelLine], numbered: Mapping[int, LabelBlock]
) -> LabelLine:
    """The line itself, or the one to which it points: "jw." in the block above, "jak w karcie nr 3" in that.

    A count behind its date is one.
    """
    number = row_pointed_at(line.value)
    if number is not None and (other := numbered.get(number)) is not None:
        return next((one for one in other.lines if one.fields == line.fields), line)
    if line.fields == ("as_of",) and counts_in_words(line.value):
        return replace(line, fields=("members",))  # "stan na 2020 r.: 75 członków"
    return above.get(line.fields, line) if repeats_above(line.value) else line


def _is_cluster(document: TextDocument, block: LabelBlock) -> bool:
    """Whether a block is about a cluster: by its name, or by the label of the name where that says so."""
    name, label = block.name.value.text, document.quote(block.name.label)
    says_so = has_cluster_word(label + " " + name)
    is_one = is_cluster_row(name) and (says_so or not (name.islower() or names_other_kind(name)))
    if name.islower() and has_cluster_word(label) and len(label.split()) == 1:
        return False  # "Klaster – skupisko firm" of a glossary
    return is_one and not tell_of_other_body(block.lines) and not _is_denied(document, block)


def _is_denied(document: TextDocument, block: LabelBlock) -> bool:
    """Whether a sentence in a block says of the body by its letters that it is none: "POT nie jest klastrem"."""
    initials = "".join(re.findall(r"\b[A-ZĄĆĘŁŃÓŚŹŻ]", block.name.value.text))
    negated = _NEGATES.finditer(document.text, block.scope.start, block.scope.end)
    return any(match["letters"] == initials and denies_cluster(match["said"]) for match in negated)


def _entry(document: TextDocument, block: LabelBlock, notes: Footnotes) -> Draft | None:
    entry = _named(document, block)
    if entry is None:
        return None
    add_notes(entry, block.name.value, notes, ("name",))
    _add_name_above(entry, document, block)
    for line in sorted(first_of_each(block.lines), key=lambda line: last_resorts_last(line.fields)):
        _add_line(entry, document, line, block.name)
        add_notes(entry, with_mark(document, line.value), notes, line.fields)
        _date_counts(entry, document, line)
    add_unlabelled(entry, document, block)
    return entry


def _named(document: TextDocument, block: LabelBlock) -> Draft | None:
    """The draft of a block with what the line of its name says."""
    name, parts = block.name, _item_parts(document, block)
    rule, reason = ("label.name", "the name that begins its label block")
    if name.label.start == name.label.end:
        rule, reason = ("label.name_above", "the name that stands above or before its labels")
    said = parts.name if parts is not None else name.value
    if (state := sign_before(document, said)) is not None:
        said = trimmed(said.part(len(state[0].text), len(said.text)))
    entry = start_draft(said, Evidence(name.quote, rule, reason), block.scope)
    if entry is None:
        return None
    if state is not None:
        add_remarks(entry, state[1], "the sign before its name, which the document explains", (name.quote,))
    if parts is not None:
        add_facts(entry, document, parts, name.quote)
    if name.in_both is not None:
        translated = Evidence(name.quote, "label.alias", "the translation of the name that begins its label block")
        add_translation(entry, name.in_both, translated)
    return entry


def _add_line(entry: Draft, document: TextDocument, line: LabelLine, name: LabelLine) -> None:
    reason = "the same label block as the name"
    evidence = Evidence(line.quote, f"label.{line.fields[0]}", reason, context=_context(name, line))
    add_values(entry, document, line.fields, line.value, evidence)
    if line.fields == ("city",):
        add_facts(entry, document, facts_behind(line.value), line.quote, _BEHIND_SEAT, (name.quote,))


def _add_name_above(entry: Draft, document: TextDocument, block: LabelBlock) -> None:
    """Add the heading right above a label for the full name, which is what the cluster is called for short."""
    name, at = block.name, document.block_at(block.name.label.start) - 1
    labelled = document.text[name.label.start : name.label.end]
    above = document.blocks[at] if at >= 0 and _FULL_NAME.search(labelled) else None
    if above is None or above.kind is not BlockKind.HEADING:
        return
    called = without_number(piece_of(document, above))
    if str(entry.name) not in called.text and looks_like_name(called.text) and is_cluster_row(called.text):
        quote = Span(above.start, above.end)
        evidence = Evidence(quote, "label.name_above", "the heading above its full name", context=(name.quote,))
        entry.mentions.append(Mention(FieldName.ALIAS, called.text, quote, evidence))


def _date_counts(entry: Draft, document: TextDocument, line: LabelLine) -> None:
    """Date the counts by the year that their label says: "Liczba członków (2016): 20"."""
    said = line.explained or line.label
    years = years_in(document.quote(said)) if COUNTS & set(line.fields) else []
    if years and entry.counted is None:
        entry.counted = years[0].value, said


def _context(name: LabelLine, line: LabelLine) -> tuple[Span, ...]:
    """What a reader has to see besides a line: the name, and the words that explain its sign."""
    return (name.quote, line.explained) if line.explained is not None else (name.quote,)


def _item_parts(document: TextDocument, block: LabelBlock) -> ListItem | None:
    """What names a block as an item or before its first label, taken apart: a city or a year may follow."""
    own = document.blocks[document.block_at(block.name.quote.start)]
    is_item = own.kind is BlockKind.LIST_ITEM and block.name.quote.start == own.start
    return take_apart(block.name.value) if is_item or block.name.lead is not None else None


def tell_of_other_body(lines: Sequence[LabelLine]) -> bool:
    """Whether a label for kind, remarks or state says that it is no cluster: "Uwagi: nie jest klastrem"."""
    own = list(_of_one_body(lines))
    kinds = [line.value.text for line in own if line.fields == ("body_kind",)]
    said = [line.value.text for line in own if line.fields in (("remarks",), ("status",))]
    return any(map(names_other_kind, kinds)) or any(map(denies_cluster, [*kinds, *said]))


def _of_one_body(lines: Sequence[LabelLine]) -> Iterator[LabelLine]:
    """The lines above the first that says again what one above says: further down another body is described."""
    beside_new = zip(lines, first_of_each(lines), strict=False)
    return (line for line, _ in takewhile(lambda two: two[0] is two[1], beside_new))


def first_of_each(lines: Sequence[LabelLine]) -> Iterator[LabelLine]:
    """The lines without those that say again what a line above says: further down another body is described."""
    seen: set[tuple[str, ...]] = set()
    for line in lines:
        if line.fields not in seen:
            seen.add(line.fields)
            yield line
