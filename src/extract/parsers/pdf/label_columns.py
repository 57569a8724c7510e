"""Labels in a column of their own beside their values, without rules, some of them on two lines."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from klastry.extract.parsers.aligned_parts import ROOM
from klastry.extract.parsers.lines import begins_low, is_label_with_value, is_usual_label
from klastry.extract.parsers.pdf.glyphs import Glyphs
from klastry.extract.parsers.pdf.page_table import PageTable
from klastry.extract.parsers.pdf.rows import rows_of
from klastry.extract.parsers.pdf.stretches import words_of
from klastry.extract.parsers.stretch import Stretch, joined
from klastry.extract.text.builder import NewCell
from klastry.extract.text.line_joining import join_lines
from klastry.polish.morphology import is_known

_FEWEST = 3
"""So many lines have a label and a value beside it."""
_FEWEST_LABELS = 2
"""So many labels have a word that is usual in labels."""
_MANY = 4
"""So many lines with a label on each side of a page would do for columns of text."""
_LONGEST = 45
"""Letters of a line of a label."""
_OF_TEXT = re.compile(r"\d\d|;|[^\W\d_]{4,}-$")
"""What no label has: figures, a semicolon, the end of a broken word."""
_SENTENCE_END = re.compile(r"([^\W\d_]{4,})\.$")
_AT_EDGE = 1.5
"""Values begin at the same place, in points."""
_NEAR = 1.5
"""Lines of one label stand no farther apart, in type sizes."""
_FAR = 4.0
_HALF = 0.95
"""A value in the middle beside a label of two lines stands less lower than its first one, in type sizes."""


@dataclass(slots=True)
class _Record:
    """A label with its value, each in one or more lines."""

    labels: list[Stretch]
    values: list[Stretch] = field(default_factory=list)

    @property
    def last(self) -> Stretch:
        """Its lowest line."""
        return max((*self.labels, *self.values), key=lambda part: part.bottom)


def without_label_columns(
    glyphs: Glyphs, stretches: Sequence[Stretch], known: Set[str] = frozenset()
) -> tuple[list[PageTable], Glyphs]:
    """The columns of labels, and the letters that are in none of them.

    Where each label and value takes one line, the value stands behind its label as it is, unless there are so many
    that they may be read as two columns of text, or the labels are known.

    Args:
        glyphs: Letters of a page.
        stretches: What they make.
        known: Labels that other columns have too.
    """
    rows = _with_values_apart(glyphs, rows_of(stretches))
    found = [run for run in _runs(rows) if _are_labels(run, known) and (known or _may_be_torn(run))]
    gone = [n for run in found for r in run for part in (*r.labels, *r.values) for n in part.content.origins]
    return [_table(run) for run in found], glyphs[~np.isin(glyphs["number"], gone)] if gone else glyphs


def shared_labels(cards: Iterable[Sequence[Stretch]]) -> frozenset[str]:
    """What stands before something else in lines of several cards."""
    first = (
        {row[0].text for row in rows_of(card) if _is_label_beside_value(row) and not row[0].bold} for card in cards
    )
    times = Counter(text for texts in first for text in texts)
    return frozenset(text for text, often in times.items() if often >= _FEWEST)


def _may_be_torn(run: Sequence[_Record]) -> bool:
    """Whether a label or a value takes two lines, or there are many of usual labels."""
    has_two_lines = any(len(record.labels) + len(record.values) > 2 for record in run)
    usual = sum(is_usual_label(record.labels[0].text) for record in run)
    return has_two_lines or (usual >= _MANY and 2 * usual >= len(run))


def _with_values_apart(glyphs: Glyphs, rows: Sequence[list[Stretch]]) -> list[list[Stretch]]:
    """The lines, those cut in two in which a long label all but reaches where the values of others begin."""
    edges = [row[1].x0 for row in rows if _is_label_beside_value(row)]
    known = [edge for edge in set(edges) if sum(abs(edge - other) <= _AT_EDGE for other in edges) >= _FEWEST - 1]
    return [_cut(glyphs, row, known) if known and len(row) == 1 else row for row in rows]


def _is_label_beside_value(row: Sequence[Stretch]) -> bool:
    return len(row) == 2 and len(row[0].text) <= _LONGEST


def _cut(glyphs: Glyphs, row: list[Stretch], edges: Sequence[float]) -> list[Stretch]:
    """A line in two where a word begins at an edge, with more than a space before it."""
    line = row[0]
    if not any(line.x0 < edge < line.x1 for edge in edges):
        return row
    words = words_of(glyphs[np.isin(glyphs["number"], line.content.origins)])
    for number, (before, word) in enumerate(pairwise(words), 1):
        is_apart = word.x0 - before.x1 >= ROOM * word.size
        if is_apart and any(abs(word.x0 - edge) <= _AT_EDGE for edge in edges):
            return [joined(words[:number]), joined(words[number:])]
    return row


def _runs(rows: Sequence[Sequence[Stretch]]) -> Iterator[list[_Record]]:
    run: list[_Record] = []
    lines = iter(_with_centred_values(rows))
    for row in lines:
        if run and _goes_on(run, row):
            continue
        if _is_label_beside_value(row):
            if run and not _is_below(run[-1], row):
                yield run
                run = []
            run.append(_Record([row[0]], [row[1]]))
            continue
        yield run
        run = []
    yield run


def _with_centred_values(rows: Sequence[Sequence[Stretch]]) -> Iterator[Sequence[Stretch]]:
    """The lines, a value that stands between the two lines of its label beside the first of them."""
    edge = Counter(round(row[1].x0) for row in rows if _is_label_beside_value(row)).most_common(1)
    at, known = 0, edge[0][0] if edge else None
    while at < len(rows):
        beside = rows[at + 1 : at + 2]
        if known is not None and beside and _stand_between(rows[at], beside[0], known):
            yield [*rows[at], *beside[0]]
            at += 1
        else:
            yield rows[at]
        at += 1


def _stand_between(label: Sequence[Stretch], value: Sequence[Stretch], edge: float) -> bool:
    """Whether a line has only the first line of a label, and the next its value, half a line lower."""
    if len(label) != 1 or len(value) != 1 or len(label[0].text) > _LONGEST:
        return False
    lower = value[0].bottom - label[0].bottom
    is_beside = label[0].x1 < value[0].x0 and abs(value[0].x0 - edge) <= _AT_EDGE
    return is_beside and 0 < lower < _HALF * value[0].size


def _goes_on(run: Sequence[_Record], row: Sequence[Stretch]) -> bool:
    """Whether a line is the rest of the label or the value above it; it is added to it then."""
    record, (part, *others) = run[-1], row
    near = part.bottom - record.last.bottom <= _NEAR * part.size
    if others or not near:
        return False
    if _is_at(part, record.labels[0]) and part.x1 < record.values[0].x0 and _is_rest(record, part):
        record.labels.append(part)
        return True
    if _is_at(part, record.values[0]):
        record.values.append(part)
        return True
    return False


def _is_rest(record: _Record, part: Stretch) -> bool:
    return begins_low(part.text) or record.labels[-1].text.endswith(("/", "(", ",", "–", "-"))


def _is_below(record: _Record, row: Sequence[Stretch]) -> bool:
    """Whether a line has its label and its value below those of a record."""
    near = row[0].bottom - record.last.bottom <= _FAR * row[0].size
    return near and _is_at(row[0], record.labels[0]) and _is_at(row[1], record.values[0])


def _is_at(one: Stretch, other: Stretch) -> bool:
    return abs(one.x0 - other.x0) <= _AT_EDGE


def _are_labels(run: Sequence[_Record], known: Set[str]) -> bool:
    if any(is_label_with_value(part.text) for r in run for part in (r.labels[0], r.values[0])):
        return False  # entries side by side, each with its own labels
    if any(_is_of_text(label.text) for r in run for label in r.labels):
        return False  # columns of text
    labelled = sum(is_usual_label(r.labels[0].text) or r.labels[0].text in known for r in run)
    return len(run) >= _FEWEST and labelled >= _FEWEST_LABELS


def _is_of_text(line: str) -> bool:
    """Whether a line has what labels have not; they may end with a word cut short: "w tym przeds.", "incl."."""
    ends = _SENTENCE_END.search(line)
    return _OF_TEXT.search(line) is not None or (ends is not None and is_known(ends[1]))


def _table(run: Sequence[_Record]) -> PageTable:
    parts = [part for record in run for part in (*record.labels, *record.values)]
    cells = [
        NewCell(number, column, join_lines(part.content for part in lines))
        for number, record in enumerate(run)
        for column, lines in enumerate((record.labels, record.values))
    ]
    left, top = min(p.x0 for p in parts), min(p.top for p in parts)
    right, bottom = max(p.x1 for p in parts), max(p.bottom for p in parts)
    return PageTable(left, top, right, bottom, tuple(cells), (left, run[0].values[0].x0))
