"""What a reader of PDFs gives: pages with their letters, rules, links and pictures."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from numpy.typing import NDArray

from klastry.extract.parsers.pdf.glyphs import Glyphs, boxes_of, no_glyphs

Edge = dict[str, Any]
"""A horizontal or vertical line, as pdfplumber's table finder takes it."""

Point = tuple[float, float]
"""From the left and from the top."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the page's top left corner."""

PICTURE_OF_PAGE = 0.4
"""A picture that covers so much of a page without text is a scan of it."""


def is_want_of_memory(error: Exception) -> bool:
    """Whether that is behind an error, which pdfplumber wraps: then nothing is wrong with the file."""
    return any(isinstance(cause, MemoryError) for cause in (error, *error.args))


@dataclass(slots=True)
class PageContent:
    """What is printed on one page, turned so that most of its text stands upright."""

    width: float = 1.0
    height: float = 1.0
    glyphs: Glyphs = field(default_factory=no_glyphs)
    boxes: NDArray[Any] = field(default_factory=lambda: boxes_of(no_glyphs()))
    """The box of each letter on the page as it is shown: an array of four columns."""
    edges: list[Edge] = field(default_factory=list)
    links: list[tuple[Box, str]] = field(default_factory=list)
    """Areas of the page as it is shown that lead to an address."""
    is_picture: bool = False
    """There is no text but a picture of the page's size."""

    def take_letters(self, glyphs: Glyphs) -> None:
        """Have other letters, on a page that stands as it is shown."""
        self.glyphs, self.boxes = glyphs, boxes_of(glyphs)


class Reader(Protocol):
    """An open PDF."""

    count: int
    """How many pages it has."""
    title: str | None
    """What the file's own description calls it."""
    is_repaired: bool
    """Whether the list of its objects was broken, so that what it holds was guessed."""

    def pages(self) -> Iterator[PageContent | None]:
        """The pages, each closed when the next is asked for; None for a page that is broken."""
        ...

    def close(self) -> None:
        """Give the file back."""
        ...
