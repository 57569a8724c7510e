"""Names of bodies over two lines, of which the second is in quotes, as letterheads and titles have them."""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.parsers.lines import Line
from klastry.polish.head import is_institution
from klastry.polish.morphology import is_finite_verb, readings
from klastry.polish.text import STOPS

_QUOTATION = re.compile(r"[„“\"«]\w[^„”“\"«»]*[”“\"»]")
_LONGEST = 7
"""So many words the first line of such a name has at most."""
_HEAD = 3
"""So many words from its beginning its noun stands at most."""


def quoted_parts(lines: Sequence[Line]) -> set[int]:
    """Which lines are the quoted part of the name in the line above: "Spółdzielnia Pracy | „Igła”".

    The name begins a group of lines in which no other line is a quotation: there each may be a name of its own.
    """
    return {
        start + 1
        for start, group in _groups(lines)
        if [at for at, line in enumerate(group) if _QUOTATION.fullmatch(line.text)] == [1]
        and _is_name(group[0].text)
    }


def _groups(lines: Sequence[Line]) -> Iterator[tuple[int, Sequence[Line]]]:
    """The lines between gaps, and the index of the first."""
    starts = [at for at, line in enumerate(lines) if line.gap or at == 0]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        yield start, lines[start:end]


def _is_name(text: str) -> bool:
    words = text.split()
    if len(words) > _LONGEST or text.endswith(STOPS) or "„" in text or not text[0].isupper():
        return False
    is_body = any(is_institution(r) for word in words[:_HEAD] if word[0].isupper() for r in readings(word))
    return is_body and not any(map(is_finite_verb, words))
