"""Straight lines of a page as pdfplumber's table finder takes them."""

from klastry.extract.parsers.pdf.pages import Edge, Point

_STRAIGHT = 0.5
"""A line that leaves its direction by no more than so many points is horizontal or vertical."""
_SHORTEST = 1.0


def edge(one: Point, other: Point) -> Edge | None:
    """The line between two points, if it is horizontal or vertical and can be seen."""
    (x0, x1), (top, bottom) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    width, height = x1 - x0, bottom - top
    if min(width, height) > _STRAIGHT or max(width, height) < _SHORTEST:
        return None
    if width >= height:
        place = {"x0": x0, "x1": x1, "top": top, "bottom": top, "width": width, "height": 0.0}
        return {"object_type": "line", "orientation": "h", **place}
    place = {"x0": x0, "x1": x0, "top": top, "bottom": bottom, "width": 0.0, "height": height}
    return {"object_type": "line", "orientation": "v", **place}
