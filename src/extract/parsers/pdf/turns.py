"""From a PDF's own space, y upwards and perhaps turned, to points from a top left corner."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from klastry.extract.parsers.pdf.pages import Box, Point


@dataclass(frozen=True, slots=True)
class Turn:
    """A page laid so that what is read in one direction stands upright."""

    page: Box
    """The page's box in its own space: left, bottom, right and top."""
    quarter: int
    """The direction: 0 to the right, 1 upwards, 2 to the left, 3 downwards."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        left, bottom, right, top = self.page
        width, height = right - left, top - bottom
        return (height, width) if self.quarter % 2 else (width, height)

    def point(self, place: Point) -> Point:
        """A point of the page's own space, from the top left corner."""
        x, y = place
        left, bottom, right, top = self.page
        turned = ((x - left, top - y), (y - bottom, x - left), (right - x, y - bottom), (top - y, right - x))
        return turned[self.quarter]

    def box(self, place: Box) -> Box:
        """A box of the page's own space as left, top, right and bottom."""
        (x0, y0), (x1, y1) = self.point(place[:2]), self.point(place[2:])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def boxes(self, places: NDArray[Any]) -> NDArray[Any]:
        """Many boxes at once, a row each."""
        left, bottom, right, top = self.page
        x0, y0, x1, y1 = places.T
        turned = (
            (x0 - left, top - y1, x1 - left, top - y0),
            (y0 - bottom, x0 - left, y1 - bottom, x1 - left),
            (right - x1, y0 - bottom, right - x0, y1 - bottom),
            (top - y1, right - x1, top - y0, right - x0),
        )
        return np.stack(turned[self.quarter], axis=1)
