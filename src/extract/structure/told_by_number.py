"""What a line tells of the rows of a list by their numbers: "Siedziby: poz. 1 i 2 – Gdańsk, poz. 3 – Gdynia"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.drafts import add_values
from klastry.extract.structure.label_meaning import meaning
from klastry.extract.structure.row_numbers import drafts_by_number
from klastry.extract.text.document import BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.extract.values.name_forms import piece_without_stop

_OF_CLUSTER = r"(?:(?:a\s)?(?:dla|w|z|pod|klast\w+|przypadku)\s+){0,4}"
_CALLED = rf"{_OF_CLUSTER}(?:poz|lp|nr|pkt)\.?\s*"
_NUMBERS = r"(?P<numbers>\d{1,3}(?:\s*(?:,|i|oraz)\s*\d{1,3})*)"
_LABEL = re.compile(r"(?P<label>[^:.\n()]{3,60}):\s*")
_CALLS_FIRST = re.compile(rf"{_CALLED}\d", re.IGNORECASE)
_BEFORE_VALUE = (
    re.compile(rf"(?:^|(?<=[,;]\s)|(?<=[,;]))\s*(?:{_CALLED})?{_NUMBERS}\s*[–—:-]\s*", re.IGNORECASE),
    re.compile(rf"\((?:{_CALLED})?{_NUMBERS}\)\s*(?:[–—:-]\s*|we?\s+)?", re.IGNORECASE),
)
"""Numbers before what is told of them: "1 i 2 – Gdańsk", "(1) w Gdańsku"."""
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{4})\.\s+(?=[A-ZĆŁŚŹŻ])")
_LINK = re.compile(rf"[\s,;]+(?:(?:i|oraz|a)\s*|{_CALLED})?$", re.IGNORECASE)
"""What leads on to the next number, which may stand overleaf."""
FEWEST_TOLD = 3
"""So many numbers at least tell by themselves that they are those of the rows."""
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
        told = _told_of_numbers(rest)
        if not told or not (_CALLS_FIRST.match(rest.text) or _are_those_of_rows(told)):
            continue
        if fields := (own and meaning(own["label"])) or _meaning_above(document, at):
            yield _Line(fields, quote, told)


def _are_those_of_rows(told: Sequence[tuple[Sequence[int], Piece]]) -> bool:
    """Whether numbers that nothing calls so are those of rows: several, in order."""
    firsts = [numbers[0] for numbers, _ in told]
    return len(told) >= FEWEST_TOLD and all(above < below for above, below in pairwise(firsts))


def _meaning_above(document: TextDocument, at: int) -> tuple[str, ...]:
    """What the label in a line of its own means that stands over what is told of numbers."""
    for above in reversed(document.blocks[max(0, at - _NEAREST) : at]):
        label = document.quote(above)
        if above.kind is BlockKind.CELL or above.furniture:
            break
        if len(label) <= _LONGEST_LABEL and (fields := meaning(label)):
            return fields
    return ()


def _told_of_numbers(text: Piece) -> Sequence[tuple[Sequence[int], Piece]]:
    """The numbers and what is told of each: "poz. 1 i 2 – Gdańsk, poz. 3 – Gdynia"."""
    marks = next((found for way in _BEFORE_VALUE if (found := _from_first(way, text.text))), [])
    ends = [*(mark.start() for mark in marks), len(text.text)][1:]
    return [
        ([int(number) for number in re.findall(r"\d+", mark["numbers"])], _value(text.part(mark.end(), end)))
        for mark, end in zip(marks, ends, strict=True)
    ]


def _from_first(way: re.Pattern[str], text: str) -> Sequence[re.Match[str]]:
    """The marks of one way, where a text begins with one."""
    return list(way.finditer(text)) if way.match(text) else []


def _value(told: Piece) -> Piece:
    """What is told of some numbers, without the sentence and the joint that follow."""
    end = _SENTENCE_END.search(told.text)
    value = told.part(0, end.start()) if end else told
    return piece_without_stop(trimmed(value.part(0, len(_LINK.sub("", value.text)))))
