"""Cells of names in which lines below the name say something of its cluster: who runs it, its page, its state."""

import re
from collections.abc import Iterator

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.drafts import add_values
from klastry.extract.structure.label_meaning import meaning
from klastry.extract.structure.remarks import add_remarks, remarks_in
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.extract.values.told_names import names_told

_LINE = re.compile(r"[^\n]+")
_REMARK = re.compile(r"[^\s|](?:[^|]|(?<!\s)\||\|(?!\s))*")
"""Of a line below the name what stands between upright strokes."""
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,40}):\s+(?P<value>\S.*)")
_REASON = "a line below the name in its cell"


def name_and_lines(cell: Piece) -> tuple[Piece, list[Piece]]:
    """The name, which may take several lines, and the lines from the first one that is said of the cluster."""
    lines = [cell.part(*match.span()) for match in _LINE.finditer(cell.text)]
    first = next((at for at in range(1, len(lines)) if _is_said_of_it(lines[at], lines[0])), None)
    if first is None:
        return cell, []
    said = [trimmed(line.part(*match.span())) for line in lines[first:] for match in _REMARK.finditer(line.text)]
    return trimmed(cell.part(0, lines[first - 1].end - cell.start)), said


def add_lines(entry: Draft, document: TextDocument, lines: list[Piece], quote: Span) -> None:
    """Add to a draft what the lines below its name say."""
    for line in lines:
        for field, value in _values(line):
            add_values(entry, document, (field,), value, Evidence(quote, f"table.{field}", _REASON))
        if not _LABEL.fullmatch(line.text):
            add_remarks(entry, line, _REASON, (quote,))


def _is_said_of_it(line: Piece, name: Piece) -> bool:
    """Whether a line has a label, or begins in lower case and tells a state or another name."""
    if (found := _LABEL.fullmatch(line.text)) is not None:
        return line.text[0].islower() or bool(meaning(found["label"]))
    return line.text[0].islower() and bool(remarks_in(line.text) or any(names_told(line, name.text)))


def _values(line: Piece) -> Iterator[tuple[str, Piece]]:
    """The value of a line with a label of ours; else the address that a line may be."""
    found = _LABEL.fullmatch(line.text)
    if found is None:
        yield "website", line
    elif (fields := meaning(found["label"])) and "name" not in fields:
        yield fields[0], line.part(*found.span("value"))
