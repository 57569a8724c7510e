"""The lines of a plain text, and the width at which it was wrapped, if it was."""

import re
from itertools import pairwise
from math import inf

from klastry.extract.parsers.lines import Line, begins_low
from klastry.extract.parsers.text.markdown import without_markdown
from klastry.extract.parsers.text.running_heads import without_running_heads
from klastry.extract.text.traced import Traced

_LINE_END = re.compile(r"\r\n?|[\n\f\x85\u2028\u2029]")
_RULE = re.compile(r"[-=_*~–—]{4,}")
"""A line of one mark parts what stands above from what stands below, as a blank one does."""
_OF_TABLE = re.compile(r"^[|+]|\S {3,}\S")
"""A line of a table is as wide as its columns."""
_NOTHING = re.compile("")
_NARROWEST = 45
_WIDEST = 140
_RAGGED = 0.78
"""Lines of proportional type that fill one width differ in letters: one this full may have been wrapped."""
_WRAPS_AT_LEAST = 2
_LOW_AT_LEAST = 0.2
"""So large a part of the lines after long ones begins in lower case; others begin with figures and names."""


def lines_of(text: str) -> tuple[list[Line], list[Traced]]:
    """The lines that hold text, each knowing whether blank lines stand above it, and the numbered feet of pages.

    Their origin is their number.
    """
    said, feet = without_running_heads(without_markdown(text.expandtabs(8)))
    printed = _LINE_END.split(said)
    width = _wrap_width([line.strip() for line in printed])
    lines: list[Line] = []
    gap = True
    rule = _NOTHING if "|" in text else _RULE
    for number, line in enumerate(printed):
        content = line.strip()
        if rule.fullmatch(content) or not content:
            gap = True
            continue
        lines.append(_line(line, content, number, width, gap))
        gap = False
    return lines, [Traced.of(foot, number) for number, foot in feet.items()]


def _line(printed: str, content: str, number: int, width: float, gap: bool) -> Line:
    left = len(printed) - len(printed.lstrip())
    traced = Traced.of(content, number)
    return Line(traced, left, left + len(content), width * _RAGGED, gap)


def _wrap_width(lines: list[str]) -> float:
    """The width in letters; infinite where no long line is followed by one that begins in mid-sentence."""
    lines = [line for line in lines if not _OF_TABLE.search(line)]
    lengths = sorted(len(line) for line in lines if " " in line)
    width = lengths[int(len(lengths) * 0.95)] if lengths else 0
    if not _NARROWEST <= width <= _WIDEST:
        return inf
    long = [after for line, after in pairwise(lines) if len(line) >= _RAGGED * width and after]
    low = sum(1 for after in long if begins_low(after))
    return width if low >= _WRAPS_AT_LEAST and low >= _LOW_AT_LEAST * len(long) else inf
