"""Label lines: "Nazwa: …", also two on one line, after a name, or as the rows of a table of two columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from klastry.extract.structure.labels.bare_labels import bare_labels
from klastry.extract.structure.labels.explained import with_brackets
from klastry.extract.structure.labels.label_tables import label_rows
from klastry.extract.structure.labels.legend import Signed, explains_signs, signed_in
from klastry.extract.structure.labels.repeated_labels import repeated_labels
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.two_languages import in_polish, is_in_two_languages
from klastry.extract.structure.numbered.numbered_values import are_of_rows
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.extract.values.registry_numbers import REGISTERS
from klastry.polish.morphology import is_finite_verb
from klastry.polish.text import has_any

DEFINING = frozenset(("oznacza", "oznaczają", "rozumie", "rozumieć"))
LONGEST_VALUE = 14
"""Words that a value on the line after its label may have; more is the beginning of a description."""
LONGEST_DASHED_LABEL = 4
LONGEST_SHORT_VALUE = 6
LONGEST_ANSWER = 10
"""Words of what a form has behind a question."""

_COLON = re.compile(
    r"""
    [:=?–—.…\s]  # to try all the rest at each letter would take several times as long
    (?: (?<=:)(?!//)(?!\d)
      | (?<=\?)(?=\s|$)
      | (?<=\s[–—=])(?=\s)
      | (?<=\.)(?<!\.\.)(?:\s?\.){3,}(?=\s) | (?<=\s)(?:\.(?:\s?\.){3,})(?=\s) | (?<=…)(?<!……)…+(?=\s)
      | (?<=\s)(?:(?<=\bKRS.)|(?<=\bNIP.)|(?<=\bREGON.))(?=\d)
    )""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
"""What parts a label from its value, dots that lead over to it too; the numbers of registers need no mark."""
_MORE_OF_LABEL = re.compile(r"\s+[^\W\d_A-ZĄĆĘŁŃÓŚŹŻ][^:\dA-ZĄĆĘŁŃÓŚŹŻ]{2,40}(?=:\s)")
_MARKS = (":", "?", "–", "—", "…", " = ")
_LEADING_DOTS = ("..", ". .")
_LEADS = ("–", "—", "=", ".", "…")
_WORD = re.compile(r"\S+")
_SHORT_LINE = re.compile(r"[^:.]{2,60}:\s+(?P<value>[^:]+)")
_WORD_START = re.compile(r"(?<!\S)[^\W\d_(]|(?<=\()[^\W\d_]")
_REACH = 120
"""So many characters before its colon a label may begin in the middle of a line."""
_BEGINS_LABEL = re.compile(r"(?<!,),|;|\s\((?=[^)]*$)")
"""Behind a comma or semicolon, or in a bracket that is open still, a label may begin in the middle of a line."""
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_]{4})|(?<=\b[A-ZĆŁŚŹŻ][a-ząćęłńóśźż]{2})|(?<=[”\"])|(?<=\d\sr)|(?<=S\.A)|(?<=o\.o))\.\s+"
    r"(?=[A-ZĄĆĘŁŃÓŚŹŻ])"
)
_BRACKET = re.compile(r"[()]")
_NUMBERING = re.compile(r"(?<!\w)(?:\d{1,2}|[a-zA-Z])$")
"""What a closing bracket makes the number of a point: "1) Izba Solna"."""
_SEPARATORS = ("–", "—", "-", ",", ";", "(", "|", "/", "•", "·", ".")


@dataclass(frozen=True, slots=True)
class LabelLine:
    """A label with its value."""

    fields: tuple[str, ...]
    label: Span
    value: Piece
    quote: Span
    lead: Piece | None = None
    """What stands before the first label of its line: a name, if anything."""
    in_both: Piece | None = None
    """The value and its translation, where the label is in two languages."""
    explained: Span | None = None
    """The words that explain the label, where it is a sign."""


@dataclass(frozen=True, slots=True)
class _Label:
    start: int
    colon: int
    after: int
    """Where its value may begin."""
    fields: tuple[str, ...]
    explained: Span | None = None


def label_lines(document: TextDocument) -> list[LabelLine]:
    """The label lines of a document, in order."""
    found = [*_of_blocks(document), *_of_tables(document), *_of_lists(document)]
    own = (line for line in found if not are_of_rows(line.fields, line.value))
    in_full = (replace(line, fields=with_brackets(document, line.fields)) for line in own)
    in_one = (_in_first_language(document, line) for line in in_full)
    return sorted(in_one, key=lambda line: line.label.start)


def is_short_label_line(text: str) -> bool:
    """Whether a text is a label of any kind with a value of a few words: no sentence, whatever it says."""
    match = _SHORT_LINE.fullmatch(text)
    if match is not None and text.count("(", 0, match.start("value")) > text.count(")", 0, match.start("value")):
        return False
    return match is not None and len(match["value"].split()) <= LONGEST_SHORT_VALUE


def _in_first_language(document: TextDocument, line: LabelLine) -> LabelLine:
    """The line without the translation of its value; addresses are not translated."""
    if line.fields == ("website",) or not is_in_two_languages(document.quote(line.label)):
        return line
    return replace(line, value=in_polish(line.value, document.quote(line.label)), in_both=line.value)


def _of_tables(document: TextDocument) -> Iterator[LabelLine]:
    for table in document.tables:
        for row in label_rows(document, table):
            value = trimmed(row.value)
            if value.text and row.fields != ("contact",):
                yield LabelLine(row.fields, Span(row.label.start, row.label.end), value, row.quote)


def _of_lists(document: TextDocument) -> Iterator[LabelLine]:
    for bare in (*bare_labels(document), *repeated_labels(document)):
        label = Span(bare.label.start, bare.label.end)
        quote = Span(min(label.start, bare.value.start), max(label.end, bare.value.end))
        yield LabelLine(bare.fields, label, bare.value, quote)


def _of_blocks(document: TextDocument) -> Iterator[LabelLine]:
    linked = {(link.start, link.end) for link in document.links}
    likely = {block.start for block in document.blocks_with((*_MARKS, *_LEADING_DOTS, *REGISTERS))}
    for index, block in enumerate(document.blocks):
        if block.kind is BlockKind.CELL or block.furniture:
            continue
        if (block.start, block.end) in linked and (link := _link_to_pages(document, block)) is not None:
            yield link
        if block.start in likely or explains_signs(document):
            for line in piece_of(document, block).lines():
                yield from _in_line(document, index, line)


def _link_to_pages(document: TextDocument, block: Block) -> LabelLine | None:
    """The line of a link and nothing else, with words such as "Strona klastra": the address is its value."""
    text = document.quote(block)
    span = Span(block.start, block.end)
    return LabelLine(("website",), span, Piece(text, block.start), span) if meaning(text) == ("website",) else None


def _in_line(document: TextDocument, index: int, line: Piece) -> Iterator[LabelLine]:
    """The labels of one line, each with what stands up to the next."""
    labels = _with_signs(document, line, list(_labels(line)))
    if not labels:
        return
    lead = trimmed(line.part(0, labels[0].start)) if labels[0].start else None
    if lead is not None and labels[0].fields[0] in REGISTERS:
        return  # a sentence or a list item, with the number of what it names
    ends = [label.start for label in labels[1:]] + [len(line.text)]
    for found, end in zip(labels, ends, strict=True):
        label = line.part(found.start, found.colon)
        value = _value(line.part(min(found.after, end), end))
        quote = Span(label.start, max(value.end, label.end + 1))
        if lead is None and not line.text[found.after :].strip():
            value, quote = _on_next_line(document, index, label, told=found.fields == ("description",))
        if value.text and found.fields != ("contact",) and not _defines(value.text):
            place = Span(label.start, label.end)
            yield LabelLine(found.fields, place, value, quote, lead, explained=found.explained)


def _with_signs(document: TextDocument, line: Piece, labels: list[_Label]) -> list[_Label]:
    """The labels of a line with those that are signs which the document explains."""
    signs = [_signed(one, line.start) for one in signed_in(document, line)]
    if not signs:
        return labels
    read = Intervals(Span(sign.start, sign.after) for sign in signs)
    others = [label for label in labels if not any(read.over(Span(label.start, label.after)))]
    return sorted([*others, *signs], key=lambda label: label.start)


def _signed(one: Signed, start: int) -> _Label:
    sign = one.sign
    return _Label(sign.start - start, sign.end - start, one.value.start - start, one.fields, one.explained)


def _defines(value: str) -> bool:
    """Whether a term of a contract is defined: "Koordynator Klastra – oznacza Fundację"."""
    return value.split()[0].lower() in DEFINING


def _value(piece: Piece) -> Piece:
    """The value without the separator or bracket that leads to the next label, or closes around both."""
    piece = trimmed(piece)
    while piece.text.endswith(("(", "–", "—", "•", "·", " /")):
        piece = trimmed(piece.part(0, len(piece.text) - 1))
    return trimmed(piece.part(0, _bracket_end(piece.text)))


def _bracket_end(text: str) -> int:
    """Where the bracket closes that was open before a value: "(koordynator: Izba Solna) powstał w 2014 r."."""
    opened = 0
    for mark in _BRACKET.finditer(text):
        opened += 1 if mark[0] == "(" else -1
        if opened < 0 and _NUMBERING.search(text, 0, mark.start()) is None:
            return mark.start()
        opened = max(opened, 0)
    return len(text)


def _labels(line: Piece) -> Iterator[_Label]:
    """Where each colon with a label of ours before it stands, with the label's beginning and meaning."""
    if not _may_have_label(line.text):
        return
    after, first_words = 0, list(islice(_WORD.finditer(line.text), LONGEST_DASHED_LABEL + 1))
    dashed_end = first_words[-1].start() if len(first_words) > LONGEST_DASHED_LABEL else len(line.text)
    for match in _COLON.finditer(line.text):
        dash, unmarked = match[0].strip()[:1] in _LEADS, match[0].isspace()
        if dash and (after or match.start() > dashed_end or _is_within_label(line.text, match.end())):
            continue
        if match[0] == "?" and (after or _is_told(line.text[match.end() :])):
            continue
        whole_only = dash or match[0] == "?" or (unmarked and not after)
        found = _label_before(line.text, after, match, whole_only=whole_only)
        if found is not None:
            yield found
            after = match.end()


def _is_within_label(text: str, behind: int) -> bool:
    """Whether small words up to a colon stand behind a dash: "Koordynator – pełna nazwa: Izba Solna"."""
    more = _MORE_OF_LABEL.match(text, behind)
    return more is not None and bool(meaning(text[: more.end()]))


def _is_told(answer: str) -> bool:
    """Whether a question is answered as in an interview, in a sentence or behind a dash, and not as in a form."""
    words = answer.split()
    return len(words) > LONGEST_ANSWER or answer.strip().startswith(_LEADS) or any(map(is_finite_verb, words))


def _may_have_label(text: str) -> bool:
    """Whether a text has any of the marks between a label and its value, or the name of a register."""
    if any(mark in text for mark in _MARKS):
        return True
    return any(dots in text for dots in _LEADING_DOTS) or has_any(text, REGISTERS)


def _label_before(text: str, after: int, sign: re.Match[str], whole_only: bool) -> _Label | None:
    """The label that ends at a colon: all that stands there, or the shortest end of it with a meaning."""
    colon = sign.start()
    last = max((m.end() for m in _SENTENCE_END.finditer(text, after, colon)), default=after)
    begin = last + len(text[last:colon]) - len(text[last:colon].lstrip())
    is_first = after == 0 or last > after
    if is_first and (fields := meaning(text[begin:colon])) and not _begins_otherwise(text[begin:colon]):
        return _Label(begin, colon, sign.end(), fields)
    if whole_only:
        return None
    starts = [m.start() for m in _WORD_START.finditer(text, max(after, colon - _REACH), colon)]
    for start in reversed(starts):
        if start > begin and _may_begin_label(text, start) and (fields := meaning(text[start:colon])):
            return None if _ends_name(text, start, fields) else _Label(start, colon, sign.end(), fields)
    return None


def _ends_name(text: str, start: int, fields: tuple[str, ...]) -> bool:
    """Whether what looks like a label of a name is the last word of one: "Food Cluster:"."""
    return fields == ("name",) and not text[:start].rstrip().endswith(_SEPARATORS)


def _begins_otherwise(label: str) -> bool:
    """Whether only what follows a comma or an open bracket is a label: "Klaster Wodny, koordynator"."""
    return any(not meaning(label[: match.start()]) for match in _BEGINS_LABEL.finditer(label))


def _may_begin_label(text: str, start: int) -> bool:
    """Whether a label can begin in the middle of a line: with a capital, or after a separator."""
    return text[start].isupper() or text[:start].rstrip().endswith(_SEPARATORS)


def _on_next_line(document: TextDocument, index: int, label: Piece, *, told: bool) -> tuple[Piece, Span]:
    """The value of a label that ends its block: the next block, if it is no label and no heading.

    It is short, but for what is told in sentences.
    """
    nothing = Piece("", label.end), Span(label.start, label.end)
    own = document.blocks[index]
    first, _, below = document.text[label.end : own.end].partition("\n")
    if below.strip() and not first.strip(" :?") and "\n" not in below and "?" in first:
        return trimmed(Piece(below, own.end - len(below))), Span(label.start, own.end)
    following: Sequence[Block] = document.blocks[index + 1 : index + 2]
    if not following:
        return nothing
    block, text = following[0], document.quote(following[0])
    long = ":" in text or len(text.split()) > LONGEST_VALUE
    if block.kind in (BlockKind.CELL, BlockKind.HEADING) or (long and not told):
        return nothing
    return trimmed(Piece(text, block.start)), Span(label.start, block.end)
