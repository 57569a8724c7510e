"""What a line tells of the rows of a list by their numbers: "Siedziby: poz. 1 i 2 – Gdańsk, poz. 3 – Gdynia"."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.drafts import add_values
from klastry.extract.structure.label_meaning import meaning
from klastry.extract.structure.row_numbers import drafts_by_number
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed

_LABEL = re.compile(r"(?P<label>[^:.\n]{3,60}):\s*(?=(?:poz|lp|nr|pkt)\.?\s*\d)", re.IGNORECASE)
_OF_NUMBERS = re.compile(
    r"(?:^|(?<=[,;]\s)|(?<=[,;]))\s*(?:(?:poz|lp|nr|pkt)\.?\s*)?(?P<numbers>\d{1,3}(?:\s*(?:,|i|oraz)\s*\d{1,3})*)\s*[–—:-]\s*",
    re.IGNORECASE,
)


def add_told_by_number(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Add to the entries of a list what a line tells of them by their numbers."""
    lines = [(block, label) for block in document.blocks if (label := _label(document, block)) is not None]
    entries = drafts_by_number(document, drafts) if lines else {}
    for block, label in lines:
        text = piece_of(document, block)
        said = list(_said_of_numbers(text.part(label.end(), len(text.text))))
        if any(number not in entries for numbers, _ in said for number in numbers):
            continue
        fields = meaning(label["label"])
        quote = Span(block.start, block.end)
        for numbers, value in said:
            for number in numbers:
                context = (entries[number].scope,)
                evidence = Evidence(quote, f"label.{fields[0]}", "its number in the list", context=context)
                add_values(entries[number], document, fields, value, evidence)


def _label(document: TextDocument, block: Block) -> re.Match[str] | None:
    """The label of a block that goes on with the numbers of entries, if it is one of ours."""
    if block.furniture or block.kind is BlockKind.CELL:
        return None
    label = _LABEL.match(document.quote(block))
    return label if label is not None and meaning(label["label"]) else None


def _said_of_numbers(text: Piece) -> Iterator[tuple[Sequence[int], Piece]]:
    """The numbers and what is told of each: "poz. 1 i 2 – Gdańsk, poz. 3 – Gdynia"."""
    marks = list(_OF_NUMBERS.finditer(text.text))
    ends = [*(mark.start() for mark in marks[1:]), len(text.text)]
    for mark, end in zip(marks, ends, strict=True):
        numbers = [int(number) for number in re.findall(r"\d+", mark["numbers"])]
        yield numbers, trimmed(text.part(mark.end(), end))
