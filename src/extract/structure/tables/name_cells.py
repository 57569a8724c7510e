"""Cells of names in which lines below the name say something of its cluster: who runs it, its page, its state."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.facts.drafts import add_values
from klastry.extract.structure.lists.list_facts import Source, add_facts
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.name_lines import says_cluster
from klastry.extract.structure.meaning.remarks import add_remarks, remarks_in
from klastry.extract.structure.meaning.row_filter import names_body
from klastry.extract.structure.meaning.translations import translates
from klastry.extract.structure.recurring.pieces import Told, told_in
from klastry.extract.structure.tables.labelled_cells import LABELLED, points_up
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.addresses import addresses_in
from klastry.extract.values.cell_text import Piece, says_nothing, trimmed
from klastry.extract.values.name_forms import unquoted
from klastry.extract.values.told_names import names_told
from klastry.schema.observation import FieldName

_LINE = re.compile(r"[^\n]+")
_REMARK = re.compile(r"[^\s|;](?:[^|;]|(?<!\s)\||\|(?!\s)|;(?!\s))*")
"""Of a line below the name what stands between upright strokes or semicolons."""
_BRACKETS = re.compile(r"\((?P<name>[^()a-ząćęłńóśźż][^()]+)\)")
_ENCLOSED = re.compile(r"\s*\(([^()]+(?:\([^()]*\)[^()]*)*)\)")
_IN_BRACKETS = re.compile(r"\s*\((?P<label>[^\W\d_][^()\d]{2,30}?):?\s(?P<value>\d[\d ]*|b\.?\s?d\.?|[–-])\)$")
"""A count behind a body: "Fundacja Soli (przeds. 19)"."""
_RUNS = re.compile(r"koordyn|animator|prowadząc|zarządzając|\blider", re.IGNORECASE)
_FEWEST = 2
_REASON = "a line below the name in its cell"
BELOW = Source("table", _REASON)
_TOLD = frozenset(("founded", "counts", "label coordinator"))
"""The kinds of things of which a line tells that is surely no part of the name above it."""


@dataclass(frozen=True, slots=True)
class NameCells:
    """The cells of names of one table."""

    document: TextDocument
    bodies_below: bool
    """A line of most cells that have several is a body, and no part of the name."""
    bodies_run: bool
    """The document speaks of who runs clusters: those bodies do."""
    meant: Mapping[int, Piece]
    """By the places of lines that point to the row above, such as "koord.: jw.", the lines meant."""

    def parts(self, cell: Piece) -> tuple[Piece, list[Piece]]:
        """The name, which may take several lines, and the lines from the first one that is said of the cluster."""
        lines = [cell.part(*match.span()) for match in _LINE.finditer(cell.text)]
        above = [cell.part(0, line.end - cell.start) for line in lines]
        first = next((at for at in range(1, len(lines)) if self._is_said_of_it(lines[at], above[at - 1])), None)
        if first is None and self.bodies_below and len(lines) > 1 and _may_be_body(lines[-1]):
            first = len(lines) - 1
        if first is None:
            return cell, []
        name = above[first - 1]
        bare = [line if _other_name(line, name.text) else _unbracketed(line) for line in lines[first:]]
        said = [trimmed(line.part(*match.span())) for line in bare for match in _REMARK.finditer(line.text)]
        return trimmed(name), said

    def add_lines(self, entry: Draft, lines: list[Piece], quote: Span) -> None:
        """Add to a draft what the lines below its name say."""
        for line in lines:
            if (above := self.meant.get(line.start)) is not None:
                self._add_labelled(entry, above, Span(above.start, above.end), context=(quote,))
                continue
            if (other := _other_name(line, entry.name)) is not None:
                evidence = Evidence(quote, "table.alias", _REASON)
                entry.mentions.append(Mention(FieldName.ALIAS, other.text, Span(other.start, other.end), evidence))
                continue
            self._add_labelled(entry, line, quote)
            if (told := self._told(line)) is not None:
                _add_told(entry, self.document, told, quote)
            if not LABELLED.fullmatch(line.text):
                add_remarks(entry, line, _REASON, (quote,))

    def _add_labelled(self, entry: Draft, line: Piece, quote: Span, context: tuple[Span, ...] = ()) -> None:
        for field, value in self._values(line):
            evidence = Evidence(quote, f"table.{field}", _REASON, context=context)
            add_values(entry, self.document, (field,), value, evidence)

    def _is_said_of_it(self, line: Piece, name: Piece) -> bool:
        """Whether a line has a label, is a body, or begins in lower case and tells a state or another name."""
        bare = _unbracketed(line)
        if (found := LABELLED.fullmatch(bare.text)) is not None:
            return bare.text[0].islower() or bool(meaning(found["label"]))
        if _other_name(line, name.text) is not None or (self.bodies_below and _is_body(line.text)):
            return True
        if self._told(bare) is not None:
            return True
        return line.text[0].islower() and bool(remarks_in(line.text) or any(names_told(line, name.text)))

    def _told(self, line: Piece) -> Told | None:
        """What a line without a label before all of it says of years, counts and who runs the cluster."""
        if LABELLED.fullmatch(line.text) is not None or line.text[:1].isupper():
            return None
        told = told_in(self.document, line)
        return told.only(_TOLD) if told is not None and told.kinds & _TOLD else None

    def _values(self, line: Piece) -> Iterator[tuple[str, Piece]]:
        """The value of a line with a label of ours; else the body or the address that a line may be."""
        found = LABELLED.fullmatch(line.text)
        if found is not None:
            if (fields := meaning(found["label"])) and "name" not in fields:
                yield fields[0], line.part(*found.span("value"))
        elif self.bodies_below and not addresses_in(line):
            yield from self._of_body(line)
        else:
            yield "website", line

    def _of_body(self, line: Piece) -> Iterator[tuple[str, Piece]]:
        """The body that runs a cluster, and the count behind it."""
        count = _IN_BRACKETS.search(line.text)
        if self.bodies_run:
            yield "coordinator", line.part(0, count.start() if count else len(line.text))
        if count is not None and (fields := meaning(count["label"])):
            yield fields[0], line.part(*count.span("value"))


def cells_of_names(document: TextDocument, cells: Iterable[Piece], has_coordinators: bool) -> NameCells:
    """What the cells of a column of names have in common.

    Args:
        document: The document.
        cells: The cells below the head.
        has_coordinators: Whether another column has the bodies that run the clusters.
    """
    below = [[cell.part(*m.span()) for m in _LINE.finditer(cell.text)][1:] for cell in cells if "\n" in cell.text]
    bodies = sum(any(_is_body(line.text) for line in lines) for lines in below)
    are_below = not has_coordinators and bodies >= _FEWEST and bodies * 2 > len(below)
    bodies_run = are_below and _RUNS.search(document.text) is not None
    return NameCells(document, are_below, bodies_run, _meant(chain.from_iterable(below)))


def _meant(lines: Iterable[Piece]) -> Mapping[int, Piece]:
    """By the places of labelled lines that point upwards the last lines above with the same label and a value."""
    meant: dict[int, Piece] = {}
    above: dict[str, Piece] = {}
    for line in lines:
        found = LABELLED.fullmatch(line.text)
        if found is None:
            continue
        if not points_up(line):
            above[found["label"]] = line
        elif found["label"] in above:
            meant[line.start] = above[found["label"]]
    return meant


def _unbracketed(line: Piece) -> Piece:
    """A line without the brackets around all of it: "(koordynator: Fundacja Azot)"."""
    inside = _ENCLOSED.fullmatch(line.text.rstrip())
    return line.part(*inside.span(1)) if inside else line


def _add_told(entry: Draft, document: TextDocument, told: Told, quote: Span) -> None:
    add_facts(entry, document, told.said, quote, BELOW)
    for one in told.labelled:
        add_values(entry, document, one.fields, one.value, Evidence(quote, f"table.{one.fields[0]}", _REASON))


def _other_name(line: Piece, name: str) -> Piece | None:
    """Another name in a line below one: in English, or alone in the brackets of its line: "(Klaster Targowy)"."""
    if translates(name, line.text):
        return trimmed(line)
    inside = _BRACKETS.fullmatch(line.text.strip())
    if inside is None or not says_cluster(inside["name"]) or remarks_in(inside["name"]):
        return None
    start = line.text.index(inside["name"])
    return unquoted(trimmed(line.part(start, start + len(inside["name"]))))


def _is_body(line: str) -> bool:
    first = _first_part(line)
    return _IN_BRACKETS.search(first) is not None or (first[:1].isupper() and names_body(first))


def _may_be_body(line: Piece) -> bool:
    """Whether a line that is no known sort of body is one all the same, or says that none is known."""
    return line.text[:1].isupper() or says_nothing(line.part(0, len(_first_part(line.text))))


def _first_part(line: str) -> str:
    return line.partition("; ")[0]
