"""Frames with rounded corners: their straight sides made long enough to meet."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from klastry.extract.parsers.pdf.pages import Edge

_NEAR = 3.0
"""Rules so near to each other meet, in points."""
_WIDEST = 15.0
"""The largest radius of a corner."""
_AS_ROUND = 1.5
"""A corner is about as wide as high."""
_SHORTEST = 20.0
"""Sides of frames are longer: marks in them may have frames of their own."""


def with_corners(edges: Sequence[Edge]) -> list[Edge]:
    """The rules of a page, upright and level ones that a round corner joins lengthened up to where they meet.

    Both end at the corner, and meet no other rule there.
    """
    level = [number for number, e in enumerate(edges) if e["orientation"] == "h" and _length(e) >= _SHORTEST]
    level.sort(key=lambda number: edges[number]["top"])
    heights = [edges[number]["top"] for number in level]
    made = [*edges]
    for number, side in enumerate(edges):
        if side["orientation"] != "v" or _length(side) < _SHORTEST:
            continue
        for end, outwards in ((side["top"], -1), (side["bottom"], 1)):
            near = level[bisect_left(heights, end - _WIDEST) : bisect_right(heights, end + _WIDEST)]
            if any(_meets(side["x0"], end, edges[other]) for other in near):
                continue
            radii = {other: (edges[other]["top"] - end) * outwards for other in near}
            fitting = [o for o, radius in radii.items() if radius > 0 and _reaches(edges[o], side["x0"], radius)]
            if fitting:
                rule = min(fitting, key=lambda other: radii[other])
                made[number] = _stretched_up(made[number], edges[rule]["top"])
                made[rule] = _stretched_along(made[rule], side["x0"])
    return made


def _length(edge: Edge) -> float:
    length: float = max(edge["bottom"] - edge["top"], edge["x1"] - edge["x0"])
    return length


def _meets(x: float, y: float, rule: Edge) -> bool:
    """Whether a place lies on a level rule."""
    is_along: bool = rule["x0"] - _NEAR <= x <= rule["x1"] + _NEAR
    return is_along and abs(rule["top"] - y) <= _NEAR


def _reaches(rule: Edge, x: float, radius: float) -> bool:
    """Whether a level rule ends as far from a place as a corner of this radius is wide."""
    return any(abs(wide - radius) <= _AS_ROUND for wide in (rule["x0"] - x, x - rule["x1"]))


def _stretched_up(side: Edge, y: float) -> Edge:
    top, bottom = min(side["top"], y), max(side["bottom"], y)
    return {**side, "top": top, "bottom": bottom, "height": bottom - top}


def _stretched_along(rule: Edge, x: float) -> Edge:
    left, right = min(rule["x0"], x), max(rule["x1"], x)
    return {**rule, "x0": left, "x1": right, "width": right - left}
