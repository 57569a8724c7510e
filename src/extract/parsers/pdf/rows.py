"""Stretches that stand on one line, whatever the room between them."""

from collections.abc import Iterable

from klastry.extract.parsers.stretch import Stretch, joined

_RAISED_SIZE = 0.8
_LEVEL = 0.3
"""How much, in type sizes, words of one size may stand higher or lower in one line."""


def rows_of(stretches: Iterable[Stretch]) -> list[list[Stretch]]:
    """The stretches by lines, from the top; those of a line from the left."""
    rows: list[list[Stretch]] = []
    for stretch in sorted(stretches, key=lambda s: (s.top, s.x0)):
        row = next((row for row in reversed(rows[-4:]) if _is_level(row[0], stretch)), None)
        if row is None:
            rows.append([stretch])
        else:
            row.append(stretch)
    return [sorted(row, key=lambda s: s.x0) for row in sorted(rows, key=lambda r: r[0].middle)]


def lines_of(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Each line as one stretch."""
    return [joined(row) for row in rows_of(stretches)]


def _is_level(one: Stretch, other: Stretch) -> bool:
    """Whether two stretches stand at one height; figures and marks may be raised."""
    if other.size < _RAISED_SIZE * one.size or one.size < _RAISED_SIZE * other.size:
        shared = min(one.bottom, other.bottom) - max(one.top, other.top)
        return shared > 0.5 * min(one.bottom - one.top, other.bottom - other.top)
    return abs(one.bottom - other.bottom) < _LEVEL * one.size
