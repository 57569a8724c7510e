"""Labels in small letters with which lines of entries begin, again and again: "zał. 2012", "prowadzi Gmina"."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from klastry.extract.parsers.lines import Line, is_dangling

_FEWEST_TIMES, _FEWEST_LABELS = 3, 2
"""So often a line begins with one, and so many begin lines: entries have several, and a sentence none."""
_SHORTEST = 3


def first_word(line: Line) -> str:
    """The word that a line begins with; nothing where it was no more than a marker."""
    return line.text.partition(" ")[0]


def low_labels(lines: Sequence[Line]) -> frozenset[str]:
    """The words in small letters that begin lines where the line above had room for them.

    A sentence that goes on begins its line so only where there was none.
    """
    begun = Counter(first_word(line) for before, line in pairwise(lines) if _is_begun(before, line))
    often = frozenset(word for word, times in begun.items() if times >= _FEWEST_TIMES)
    return often if len(often) >= _FEWEST_LABELS else frozenset()


def _is_begun(before: Line, line: Line) -> bool:
    has_value = len(line.text) > len(first_word(line)) >= _SHORTEST
    is_rest = is_dangling(before.text) or before.is_followed_by_wrap(line)
    return has_value and line.text[:1].islower() and not is_rest
