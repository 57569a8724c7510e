"""What a line tells of the rows of a list by their numbers: "Siedziby: poz. 1 i 2 – Gdańsk, poz. 3 – Gdynia"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.drafts import add_values
from klastry.extract.structure.label_meaning import meaning
from klastry.extract.structure.numbered_values import numbered_values
from klastry.extract.structure.row_numbers import drafts_by_number
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of

_LABEL = re.compile(r"(?P<label>[^:.\n()]{3,60}):\s*")
_NEAREST = 2
"""So far above its numbers a label may stand in a line of its own, with a note of what they mean between."""
_LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line tells of some numbers: the fields, the words that say so, and each value."""

    fields: tuple[str, ...]
    quote: Span
    told: Sequence[tuple[Sequence[int], Piece]]


def add_told_by_number(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Add to the entries of a list what a line tells of them by their numbers."""
    entries = drafts_by_number(document, drafts)
    for line in _lines(document) if entries else ():
        if any(number not in entries for numbers, _ in line.told for number in numbers):
            continue
        for numbers, value in line.told:
            for number in numbers:
                context = (entries[number].scope,)
                evidence = Evidence(
                    line.quote, f"label.{line.fields[0]}", "its number in the list", context=context
                )
                add_values(entries[number], document, line.fields, value, evidence)


def _lines(document: TextDocument) -> Iterator[_Line]:
    """The lines that tell something of numbers: at a label of ours, or below one."""
    for at, block in enumerate(document.blocks):
        if block.furniture or block.kind is BlockKind.CELL:
            continue
        text, quote = piece_of(document, block), Span(block.start, block.end)
        own = _LABEL.match(text.text)
        rest = text if own is None else text.part(own.end(), len(text.text))
        told = numbered_values(rest)
        if told and (fields := (own and meaning(own["label"])) or _meaning_above(document, at)):
            yield _Line(fields, quote, told)


def _meaning_above(document: TextDocument, at: int) -> tuple[str, ...]:
    """What the label in a line of its own means that stands over what is told of numbers."""
    for above in reversed(document.blocks[max(0, at - _NEAREST) : at]):
        label = document.quote(above)
        if above.kind is BlockKind.CELL or above.furniture:
            break
        if len(label) <= _LONGEST_LABEL and (fields := meaning(label)):
            return fields
    return ()
