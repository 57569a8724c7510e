"""Cells of several lines that each have a label of their own: "rok powstania: 2010", "siedziba: Puck" below it."""

import re
from collections.abc import Iterator

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.facts.drafts import add_values
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.cell_text import Piece, repeats_above

FEWEST_LABELS = 2
"""So many labels of ours tell that a column whose head means nothing to us has labelled lines."""
LABELLED = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,40}):\s+(?P<value>\S.*)")
_REASON = "a labelled line of the same row as the name"
_BETWEEN = " ,;\n"
_PART = re.compile(r"(?:(?![,;]\s+[^\W\d_][^:,;\n]{1,40}:\s)[^\n])+")
"""A line, or what stands before and after a comma with a label behind it: "członków: 71, w tym firm: 58"."""


def add_labelled_lines(entry: Draft, document: TextDocument, cell: Piece, quote: Span) -> None:
    """Add to a draft what the lines of a cell say, if each has a label and most labels are of ours."""
    parts = [cell.part(*match.span()) for match in _PART.finditer(cell.text) if match[0].strip(_BETWEEN)]
    said = [value for part in parts for value in _values(part)]
    if len(said) < FEWEST_LABELS or len(said) * 2 <= len(parts):
        return
    for fields, value in said:
        if "name" not in fields:
            add_values(entry, document, fields, value, Evidence(quote, f"table.{fields[0]}", _REASON))


def points_up(said: Piece) -> bool:
    """Whether a text, or what it has behind a label, points to the row above: "koord.: jw."."""
    labelled = LABELLED.fullmatch(said.text)
    return repeats_above(said.part(*labelled.span("value")) if labelled else said)


def _values(part: Piece) -> Iterator[tuple[tuple[str, ...], Piece]]:
    start = len(part.text) - len(part.text.lstrip(_BETWEEN))
    found = LABELLED.fullmatch(part.text.rstrip(), start)
    if found is not None and (fields := meaning(found["label"])):
        yield fields, part.part(*found.span("value"))
