"""What the lines of a page's paragraph are: the page's author may have made lists and labels by hand."""

import re
from dataclasses import dataclass

from klastry.extract.parsers.lines import Marker, is_label, marker_of
from klastry.extract.text.cleaning import clean
from klastry.extract.text.traced import Traced
from klastry.polish.text import DASHES

_EMPTY_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a paragraph that is a block of its own; of a list item made by hand without its marker."""

    content: Traced
    marker: str = ""


def parts_of(content: Traced) -> list[Part]:
    """The blocks in a paragraph: apart at empty lines, label lines, and lines that begin like list items."""
    parts: list[Part] = []
    for stretch in _split(content, [m.start() for m in _EMPTY_LINE.finditer(content.text)]):
        lines = [line for line in _lines(clean(stretch)) if line.text]
        dashes = sum(1 for line in lines if line.text[0] in DASHES)
        parts += _grouped(lines, dashes_mark=dashes > 1)
    return parts


def part_without_number(content: Traced) -> Part:
    """An item without the number that was typed before it."""
    content = clean(content)
    marker = marker_of(content.text)
    return Part(content) if marker is None else Part(content[marker.end :], marker.text)


def _grouped(lines: list[Traced], dashes_mark: bool) -> list[Part]:
    """A label line stands alone; another line goes on with the block before it."""
    parts: list[Part] = []
    for line in lines:
        marker = _marker(line.text, dashes_mark)
        if marker is not None:
            parts.append(Part(line[marker.end :], marker.text))
        elif not parts or is_label(line.text) or is_label(parts[-1].content.text):
            parts.append(Part(line))
        else:
            parts[-1] = Part(Traced.join([parts[-1].content, line], "\n"), parts[-1].marker)
    return parts


def _marker(text: str, dashes_mark: bool) -> Marker | None:
    """The marker of a line; one dash alone begins what somebody says."""
    marker = marker_of(text)
    if marker is None or marker.end == len(text):
        return None
    return None if marker.text in DASHES and not dashes_mark else marker


def _lines(content: Traced) -> list[Traced]:
    return [line.stripped() for line in _split(content, [m.start() for m in re.finditer("\n", content.text)])]


def _split(content: Traced, places: list[int]) -> list[Traced]:
    if not places:
        return [content]
    return [content[a:b] for a, b in zip([0, *places], [*places, len(content)], strict=True)]
