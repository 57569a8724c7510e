"""What lines and tables tell of the rows of a list by their numbers: "Siedziby: poz. 1 – Gdańsk, poz. 2 – Ełk"."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.facts.drafts import add_values
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.numbered.index_tables import told_in_tables
from klastry.extract.structure.numbered.numbered_values import Told, numbered_values
from klastry.extract.structure.numbered.row_numbers import drafts_by_number
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import piece_of

_LABEL = re.compile(r"(?P<label>[^:.\n()]{3,60}):\s*")
_NEAREST = 2
"""So far above its numbers a label may stand in a line of its own, with a note of what they mean between."""
_LONGEST_LABEL = 60


def add_told_by_number(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Add to the entries of a list what lines and tables, of whose numbers each is one of theirs, tell of them.

    A name is no fact of an entry, which has its own.
    """
    together = [*_told_in_lines(document), *told_in_tables(document)]
    entries = drafts_by_number(document, drafts) if together else {}
    for told in together:
        if all(number in entries and "name" not in one.fields for one in told for number in one.numbers):
            for one in told:
                _add(document, [entries[number] for number in one.numbers], one)


def _add(document: TextDocument, entries: Sequence[Draft], told: Told) -> None:
    for entry in entries:
        rule, context = f"label.{told.fields[0]}", (entry.scope,)
        evidence = Evidence(told.quote, rule, "its number in the list", context=context)
        add_values(entry, document, told.fields, told.value, evidence)


def _told_in_lines(document: TextDocument) -> Iterator[list[Told]]:
    """What each line tells of numbers: at a label of ours, or below one."""
    for at, block in enumerate(document.blocks):
        if block.furniture or block.kind is BlockKind.CELL:
            continue
        text, quote = piece_of(document, block), Span(block.start, block.end)
        own = _LABEL.match(text.text)
        rest = text if own is None else text.part(own.end(), len(text.text))
        told = numbered_values(rest)
        fields = ((own and meaning(own["label"])) or _meaning_above(document, at)) if told else ()
        if fields:
            yield [Told(fields, numbers, value, quote) for numbers, value in told]


def _meaning_above(document: TextDocument, at: int) -> tuple[str, ...]:
    """What the label in a line of its own means that stands over what is told of numbers."""
    for above in reversed(document.blocks[max(0, at - _NEAREST) : at]):
        label = document.quote(above)
        if above.kind is BlockKind.CELL or above.furniture:
            break
        if len(label) <= _LONGEST_LABEL and (fields := meaning(label)):
            return fields
    return ()
