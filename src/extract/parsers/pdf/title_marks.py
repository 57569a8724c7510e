"""Marks at the right side of titles, as cards have: their trade, or a status, in smaller letters."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klastry.extract.parsers.lines import is_dangling
from klastry.extract.parsers.stretch import Stretch, joined
from klastry.extract.text.traced import Traced

_SMALLER = 0.85
_SPACE = 0.3
"""The room of a space, in type sizes."""


def with_marks_apart(rows: Sequence[Sequence[Stretch]]) -> Iterator[Stretch]:
    """The lines of some rows, the marks of each title a line of their own below the whole of it.

    A title is wrapped where its mark begins.
    """
    at = 0
    while at < len(rows):
        title, marks = _title_and_marks(rows[at])
        at += 1
        while marks and at < len(rows):
            if _is_mark(title, rows[at]):
                marks += rows[at]
            elif _goes_on(title, marks[0], rows[at]):
                title = joined([title, *rows[at]])
            else:
                break
            at += 1
        yield title
        if marks:
            yield _below(title, marks)


def _below(title: Stretch, marks: Sequence[Stretch]) -> Stretch:
    """The marks as one line that stands where the title ends, what is nearest to it first."""
    nearest = sorted(marks, key=lambda mark: mark.x0)
    content = Traced.join((mark.content for mark in nearest), " · ")
    return replace(joined(nearest), content=content, top=title.top, bottom=title.bottom, bold=False)


def _title_and_marks(row: Sequence[Stretch]) -> tuple[Stretch, list[Stretch]]:
    """A line as one; where it is bold but for smaller letters far to the right, these apart."""
    first, last = row[0], row[-1]
    is_marked = first.bold and not last.bold and last.size < _SMALLER * first.size
    return (joined(row[:-1]), [last]) if len(row) > 1 and is_marked else (joined(row), [])


def _is_mark(title: Stretch, row: Sequence[Stretch]) -> bool:
    """Whether a line is one more mark: a little higher or lower beside a title, or bold and small below it."""
    mark = row[0]
    is_beside = mark.x0 > title.x1 and mark.middle < title.bottom
    return len(row) == 1 and (is_beside or (mark.bold and mark.size < _SMALLER * title.size))


def _goes_on(title: Stretch, mark: Stretch, row: Sequence[Stretch]) -> bool:
    """Whether a line goes on with the title above, whose end had no room for its first word, or can be none."""
    line = row[0]
    if len(row) > 1 or not line.opens_bold or line.size != title.size or abs(line.x0 - title.x0) > 1:
        return False
    first_word = (line.x1 - line.x0) / len(line.text) * len(line.text.split()[0])
    return is_dangling(title.text) or title.x1 + _SPACE * title.size + first_word > mark.x0
