"""Ruled lines of a page, where a table's own are not all drawn."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from klastry.extract.parsers.pdf.pages import Edge

_NEAR = 3.0
_LEAST_RULES = 3


def closing_rules(edges: Sequence[Edge]) -> list[Edge]:
    """Horizontal rules for the open ends of tables: a table cut by the end of its page has none there.

    Where three or more vertical rules end at one height and no horizontal rule is, one is added.
    """
    vertical = [e for e in edges if e["orientation"] == "v" and e["bottom"] - e["top"] > _NEAR]
    levels = [e for e in edges if e["orientation"] == "h" and e["x1"] - e["x0"] > _NEAR]
    ends = sorted(
        [(e["top"], e["x0"], e) for e in vertical] + [(e["bottom"], e["x0"], e) for e in vertical], key=_at
    )
    rules = (_rule(group) for group in _at_one_height(ends))
    return [rule for rule in rules if rule is not None and not _is_drawn(rule, levels)]


def _at(end: tuple[float, float, Edge]) -> tuple[float, float]:
    return end[:2]


def _at_one_height(ends: Sequence[tuple[float, float, Edge]]) -> Iterator[list[tuple[float, float, Edge]]]:
    group: list[tuple[float, float, Edge]] = []
    for end in ends:
        if group and end[0] - group[0][0] > _NEAR:
            yield group
            group = []
        group.append(end)
    if group:
        yield group


def _rule(ends: Sequence[tuple[float, float, Edge]]) -> Edge | None:
    sides = sorted(x for _, x, _ in ends)
    different = 1 + sum(1 for a, b in pairwise(sides) if b - a > _NEAR)
    if different < _LEAST_RULES:
        return None
    height, x0, x1 = ends[0][0], sides[0], sides[-1]
    place = {"x0": x0, "x1": x1, "top": height, "bottom": height, "width": x1 - x0, "height": 0.0}
    return {**ends[0][2], **place, "orientation": "h"}


def _is_drawn(rule: Edge, levels: Sequence[Edge]) -> bool:
    return any(
        abs(level["top"] - rule["top"]) <= _NEAR and level["x0"] < rule["x1"] and level["x1"] > rule["x0"]
        for level in levels
    )
