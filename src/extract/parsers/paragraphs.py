"""Printed lines to paragraphs and list items: which line goes on with the one before it."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from klastry.extract.parsers.cut_phrases import is_cut_phrase
from klastry.extract.parsers.dashed_labels import dashed_label, dashed_labels
from klastry.extract.parsers.lines import (
    Line,
    Marker,
    begins_low,
    ends_sentence,
    has_letters,
    is_address,
    is_address_after_contact,
    is_dangling,
    is_label,
    is_label_with_value,
    marker_of,
)
from klastry.extract.parsers.low_labels import first_word, low_labels
from klastry.extract.parsers.quoted_parts import quoted_parts
from klastry.extract.text.noted_rows import noted_row
from klastry.polish.text import DASHES, STOPS

_FRAGMENT = 60
_SET_IN = 4
"""So many letters further in, a line below a label line belongs to its value."""
_HANGING = 3
"""Lines below the first of an item stand below its text, within so many letters."""
_LONG_WORD = 12
"""So many letters before the edge a line of running text may end."""
_OPEN = (":", ",", ";")


@dataclass(slots=True)
class Paragraph:
    """Lines that are one thing; of a list item with its marker cut off."""

    lines: list[Line]
    marker: Marker | None = None
    marker_line: Line | None = None
    """Of a list item its first line as it is printed."""

    @property
    def text(self) -> str:
        """Its lines as they stand, joined by spaces."""
        return " ".join(line.text for line in self.lines)

    @property
    def is_broken_row(self) -> bool:
        """Whether it is an item that began with numbers alone, as a table row printed cell by cell does."""
        return self.marker is not None and not has_letters(self.lines[0].text)


def paragraphs(lines: Iterable[Line]) -> list[Paragraph]:
    """The paragraphs and list items that some lines of one column make."""
    made: list[Paragraph] = []
    lines = list(lines)
    labels, dashed, quoted = low_labels(lines), dashed_labels(lines), quoted_parts(lines)
    for at, line in enumerate(lines):
        current = made[-1] if made else None
        marker = marker_of(line.text)
        if marker is not None and _begins_item(current, marker, line):
            made.append(_item(line, marker))
        elif (
            current is not None
            and dashed_label(line) not in dashed
            and (at in quoted or _goes_on(current, line))
            and not _begins_with(labels, current, line)
        ):
            current.lines.append(line)
        else:
            made.append(Paragraph([line]))
    return [_with_text(item) for item in made]


def without_speech(made: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, with no item among them that a dash alone makes: it begins what somebody says."""
    marked = [False, *(paragraph.marker is not None for paragraph in made), False]
    return [
        _spoken(paragraph)
        if paragraph.marker is not None and paragraph.marker.text in DASHES and not (marked[at] or marked[at + 2])
        else paragraph
        for at, paragraph in enumerate(made)
    ]


def _spoken(item: Paragraph) -> Paragraph:
    """An item as a paragraph: with its dash, which belongs to what is said; a hyphen is a mark and no more."""
    is_dash = item.marker is not None and item.marker.text.strip() in "–—"
    first = item.marker_line if is_dash else None
    return Paragraph([first or item.lines[0], *item.lines[1:]])


def _item(line: Line, marker: Marker) -> Paragraph:
    content, left = line.content[marker.end :], line.left + line.letter * marker.end
    return Paragraph([replace(line, content=content, left=left)], marker, line)


def _with_text(made: Paragraph) -> Paragraph:
    """The paragraph; of a marker with nothing after it the line itself."""
    return Paragraph([made.marker_line]) if made.marker_line and not made.text.strip() else made


def _begins_item(current: Paragraph | None, marker: Marker, line: Line) -> bool:
    """A dash or a number at the head of a wrapped line of prose is not a marker."""
    if current is None or line.gap or marker.number == 1:
        return True
    if current.marker is not None and current.marker.style == marker.style:
        return True
    is_doubtful = marker.number is not None or marker.text in "-–—"
    return not (is_doubtful and _is_mid_sentence(current.lines[-1], line))


def _goes_on(current: Paragraph, line: Line) -> bool:
    before = current.lines[-1]
    if current.is_broken_row and (not has_letters(current.text) or not has_letters(line.text)):
        return True
    if line.gap:
        return current.marker is not None and _goes_on_over_gap(before.text, line.text)
    if (_is_other_type(before, line) and not _ends_run_in(current, line)) or is_address_after_contact(
        before.text, line.text
    ):
        return False
    if (is_label(line.text) and is_label(current.text)) or _begins_note(before, line):
        return False
    if is_dangling(before.text) or is_cut_phrase(before.text, line.text) or _hangs_at_value(current, line):
        return True
    if before.text.endswith((",", ";")) and _hangs_in_item(current, line):
        return True
    if is_label(line.text) and not _is_mid_sentence(before, line):
        return False
    if is_address(line.text):
        is_value = is_label(current.text) and not before.text.endswith(_OPEN)
        return before.text.endswith(_OPEN) or current.marker is not None or (_wraps(before, line) and not is_value)
    if _hangs_below_label(current, line) or begins_low(line.text):
        return True
    return not _is_text_below_title(current, line) and (_wraps(before, line) or _is_rest_of_item(current, line))


def _hangs_at_value(current: Paragraph, line: Line) -> bool:
    """Whether a line begins below the value of the label above, apart from it by spaces."""
    first = current.lines[0]
    value = re.match(r"[^:]{2,40}:\s{2,}", first.content.text)
    return value is not None and abs(first.left + first.letter * value.end() - line.left) <= first.letter


def _begins_with(labels: Set[str], current: Paragraph, line: Line) -> bool:
    """Whether a line begins with one of some labels, below another or not because the line above was full."""
    below_other = first_word(current.lines[0]) in labels
    return first_word(line) in labels and (below_other or not _wraps(current.lines[-1], line))


def _begins_note(before: Line, line: Line) -> bool:
    return noted_row(line.text) is not None and not is_dangling(before.text)


def _wraps(before: Line, line: Line) -> bool:
    return bool(before.text) and before.is_followed_by_wrap(line)


def _is_mid_sentence(before: Line, line: Line) -> bool:
    return _wraps(before, line) and not before.text.endswith(STOPS)


def _hangs_below_label(current: Paragraph, line: Line) -> bool:
    """Whether a line goes on with the value of a label line: it is set in below it."""
    first = current.lines[0]
    is_set_in = line.left > first.left + _SET_IN * line.letter
    return is_set_in and current.marker is None and is_label_with_value(first.text)


def _is_rest_of_item(current: Paragraph, line: Line) -> bool:
    """Whether a line that begins like a new one belongs to the item above: figures, or set below its text."""
    if current.marker is None:
        return False
    return _hangs_in_item(current, line) or not has_letters(line.text) or not current.text.strip()


def _is_text_below_title(item: Paragraph, line: Line) -> bool:
    """Whether running text begins below the one short line of an item, which then is the title of that text."""
    title = item.lines[0]
    is_item = item.marker is not None and len(item.lines) == 1
    is_title = is_item and has_letters(title.text) and not title.text.endswith(STOPS)
    is_text = line.text[0].isupper() and line.right + _LONG_WORD * line.letter > line.edge
    return is_title and is_text and not replace(title, edge=line.right).is_followed_by_wrap(line)


def _hangs_in_item(current: Paragraph, line: Line) -> bool:
    """Whether a line stands below the text of an item, not below its marker."""
    first = current.lines[0]
    is_near = abs(line.left - first.left) <= _HANGING * line.letter
    return current.marker is not None and is_near and line.left > first.left - line.letter


def _goes_on_over_gap(before: str, after: str) -> bool:
    """Whether a blank line cuts an item in two: what is before is no end, or what is after no beginning."""
    if is_label(after):
        return False
    if is_dangling(before) or is_address(after):
        return True
    if before.endswith((",", ";")):
        return begins_low(after) or (len(after) <= _FRAGMENT and not ends_sentence(after))
    return begins_low(after) and not ends_sentence(before)


def _ends_run_in(current: Paragraph, line: Line) -> bool:
    """Whether bold words that begin a paragraph were broken at the end of their line: the rest is not all bold."""
    before = current.lines[-1]
    if line.bold or not before.bold or _is_other_size(before, line):
        return False
    if line.opens_bold and _wraps(before, line):
        return True
    if before.text.endswith(",") and begins_low(line.text) and _wraps(before, line):
        return True
    is_open = current.text.count("„") > current.text.count("”") + current.text.count("“")
    is_broken = before.text.endswith("-") and begins_low(line.text)
    return is_open or is_broken or (line.text.startswith("(") and _wraps(before, line))


def _is_other_type(before: Line, line: Line) -> bool:
    return before.bold != line.bold or _is_other_size(before, line)


def _is_other_size(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) > 0.15 * max(before.size, line.size)
