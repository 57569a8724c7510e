"""Words that stand on one line, whatever the room between them."""

from collections.abc import Iterable, Sequence

from klastry.extract.parsers.pdf.words import Word, joined

_RAISED_SIZE = 0.8
_LEVEL = 0.3
"""How much, in type sizes, words of one size may stand higher or lower in one line."""


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """The words by lines, from the top; those of a line from the left."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.top, w.x0)):
        row = next((row for row in reversed(rows[-4:]) if _is_level(row[0], word)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return [sorted(row, key=lambda w: w.x0) for row in sorted(rows, key=lambda r: r[0].middle)]


def lines_of(words: Iterable[Word]) -> list[Word]:
    """Each line of words as one."""
    return [joined(row) for row in rows_of(words)]


def stretches_of(words: Iterable[Word], widest_space: float) -> list[Word]:
    """Each line of words as one, but apart where there is much room: in the gutter between columns, at tabs.

    Args:
        words: The words of a page.
        widest_space: The room between two words of one stretch, in type sizes.
    """
    return [joined(part) for row in rows_of(words) for part in _apart(row, widest_space)]


def _apart(row: Sequence[Word], widest_space: float) -> list[list[Word]]:
    parts = [[row[0]]]
    for word in row[1:]:
        before = parts[-1][-1]
        if word.x0 - before.x1 > widest_space * max(word.size, before.size):
            parts.append([word])
        else:
            parts[-1].append(word)
    return parts


def _is_level(one: Word, other: Word) -> bool:
    """Whether two words stand at one height; figures and marks may be raised."""
    if other.size < _RAISED_SIZE * one.size or one.size < _RAISED_SIZE * other.size:
        shared = min(one.bottom, other.bottom) - max(one.top, other.top)
        return shared > 0.5 * min(one.bottom - one.top, other.bottom - other.top)
    return abs(one.bottom - other.bottom) < _LEVEL * one.size
