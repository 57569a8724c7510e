"""Paragraphs whose parts stand at tabs, as rows of a table: "Siedziba<tab>Opole", "1.<tab>Klaster Soli"."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_PARAGRAPH = re.compile(r"<p>((?:(?!</?p>).)*)</p>", re.DOTALL)
_TABS = re.compile(r"\t+")
_TAG = re.compile(r"<[^>]*>")
_MARKER = re.compile(r"(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]?|[•·●▪■◦‣–—*-]")
_FEWEST_ROWS = 2
_LONGEST_LABEL = 60


def with_tabbed_rows(markup: str) -> str:
    """The mark-up with a table for each run of paragraphs that have as many parts.

    Args:
        markup: Of a document, its paragraphs as `p` without attributes, tabs as they are typed.
    """
    paragraphs = [*_PARAGRAPH.finditer(markup)]
    made, at = [], 0
    for run in _runs(markup, paragraphs):
        rows = [_parts(paragraph[1]) for paragraph in run]
        made += [markup[at : run[0].start()], _table(rows)]
        at = run[-1].end()
    return "".join([*made, markup[at:]])


def _runs(markup: str, paragraphs: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Paragraphs right below each other, with as many parts at tabs."""
    beside = 0
    keys = []
    for number, paragraph in enumerate(paragraphs):
        before = paragraphs[number - 1].end() if number else 0
        beside += bool(markup[before : paragraph.start()].strip())
        keys.append((beside, _columns(_parts(paragraph[1]))))
    for (_, columns), run in groupby(zip(keys, paragraphs, strict=True), key=lambda pair: pair[0]):
        found = [paragraph for _, paragraph in run]
        if columns and len(found) >= _FEWEST_ROWS:
            yield found


def _parts(inside: str) -> list[str]:
    return [part.strip() for part in _TABS.split(inside.strip()) if _TAG.sub("", part).strip()]


def _columns(parts: Sequence[str]) -> int:
    """How many cells the parts of a paragraph are; none where a tab only sets a list item or a line in."""
    first = _TAG.sub("", parts[0]).strip() if len(parts) > 1 else ""
    is_item = len(parts) == 2 and _MARKER.fullmatch(first) is not None
    return 0 if not first or is_item or len(first) > _LONGEST_LABEL else len(parts)


def _table(rows: Sequence[Sequence[str]]) -> str:
    cells = ("".join(f"<td>{part}</td>" for part in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
