"""Labels without a colon that entries repeat in short lines: "Siedziba Puck  Działa od 2009  Członkowie 62"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from klastry.extract.structure.labels.bare_labels import FEWEST_TIMES, LONGEST_LABEL, NO_LABELS, BareLabel
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.text.document import Block, BlockKind, TextDocument
from klastry.extract.values.cell_text import Piece, piece_of, trimmed
from klastry.polish.text import is_longer

LONGEST_LINE = 30
FEWEST_LABELS = 2
"""So many labels that mean different things stand together in an entry."""

_WORD = re.compile(r"\S+")
_LABEL = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]|w tym\b|www\b")
"""What a label begins with in the middle of a line; at its head it may begin in small letters."""
_VALUE = re.compile(
    r"[A-ZĄĆĘŁŃÓŚŹŻ\d„\"(–—-]|brak|nie (?:podan|wskazan|wybran|dotyczy)|b\.|n/d|ok\.|około|ponad|blisko"
    r"|http|[\w-]+\.[\w-]|[\w-]+[sc]kie\b|(?:ul|al|pl|os)\.|\w+ (?:19|20)\d\d\b"
)
"""What a value begins with; behind the first word of a sentence stands one in small letters."""


def repeated_labels(document: TextDocument) -> Iterator[BareLabel]:
    """The labels of lines that begin with one and stand together, where others of the document begin alike."""
    runs = [list(_lines(document, block)) for block in document.blocks if not block.furniture]
    often = Counter(label for lines in runs for line in lines for label, _ in _labels_in(line))
    known = {label for label, times in often.items() if times >= FEWEST_TIMES}
    if len({meaning(label) for label in known}) < FEWEST_LABELS:
        return
    read = [labels for lines in runs for labels in ([_read(line, known) for line in lines] or [[]])]
    together = [bool(above and below) for above, below in pairwise([[], *read, []])]
    for labels, with_above, with_below in zip(read, together, together[1:], strict=False):
        if with_above or with_below or len(labels) >= FEWEST_LABELS:
            yield from labels


def _lines(document: TextDocument, block: Block) -> Iterator[Piece]:
    """The lines of a paragraph that may be labels with their values."""
    for line in piece_of(document, block).lines() if block.kind is BlockKind.PARAGRAPH else ():
        if not is_longer(line.text, LONGEST_LINE) and ":" not in line.text.replace("://", ""):
            yield line


def _labels_in(line: Piece) -> Iterator[tuple[str, tuple[int, int]]]:
    """What may be a label in a line that begins with one, and where; none of them within another."""
    words = [match.span() for match in _WORD.finditer(line.text)]
    after = 0
    for at, (start, _) in enumerate(words):
        if at >= after and (length := _length_of_label(line.text, words[at:])):
            yield line.text[start : words[at + length - 1][1]].casefold(), (start, words[at + length - 1][1])
            after = at + length + 1
        if after == 0:
            return


def _length_of_label(text: str, words: Sequence[tuple[int, int]]) -> int:
    """How many words the shortest label has that begins here, before what begins like a value; 0 for none."""
    if words[0][0] > 0 and not _LABEL.match(text, words[0][0]):
        return 0
    for length, (_, following) in enumerate(pairwise(words[: LONGEST_LABEL + 1]), start=1):
        label = text[words[0][0] : words[length - 1][1]]
        if label.endswith("/"):
            continue
        if _VALUE.match(text, following[0]) and meaning(label) not in (*NO_LABELS, ("name",)):
            return length
    return 0


def _read(line: Piece, known: Set[str]) -> list[BareLabel]:
    """The known labels of a line that begins with one, each with what stands up to the next."""
    found = [span for label, span in _labels_in(line) if label in known]
    if not found or found[0][0] > 0:
        return []
    ends = [start for start, _ in found[1:]] + [len(line.text)]
    pieces = [
        (line.part(*label), trimmed(line.part(label[1], end))) for label, end in zip(found, ends, strict=True)
    ]
    return [BareLabel(meaning(label.text), label, value) for label, value in pieces]
