"""Labels before a dash with which lines begin, again and again: "Biuro – Opole", "Wielkość – 12 firm"."""

import re
from collections import Counter
from collections.abc import Sequence

from klastry.extract.parsers.lines import Line

_LABEL = re.compile(r"(?P<label>[A-ZĄĆĘŁŃÓŚŹŻ][^–—:;.,()\d]{2,30}?)\s[–—-](?:\s|$)")
_FEWEST_TIMES, _FEWEST_LABELS = 3, 2
"""So often a line begins with one, and so many begin lines: in running text none does."""


def dashed_label(line: Line) -> str | None:
    """What a line has before its first dash, if that may be a label."""
    found = _LABEL.match(line.text)
    return found["label"] if found else None


def dashed_labels(lines: Sequence[Line]) -> frozenset[str]:
    """The labels before a dash that begin lines of a column again and again."""
    begun = Counter(filter(None, map(dashed_label, lines)))
    often = frozenset(label for label, times in begun.items() if times >= _FEWEST_TIMES)
    return often if len(often) >= _FEWEST_LABELS else frozenset()
