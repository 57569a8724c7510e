"""Words and lines with their places, on a page of a PDF or in a plain text."""

from collections.abc import Sequence
from dataclasses import dataclass

from klastry.extract.text.traced import Traced

MOSTLY = 0.9
"""What is bold to this share is bold."""

_SMALLER = 0.93


@dataclass(frozen=True, slots=True)
class Stretch:
    """A word, several, or a whole line, with its box in points from the page's top left corner."""

    content: Traced
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool
    opens_bold: bool = False
    """Whether its first letter is."""
    slanted: bool = False

    @property
    def text(self) -> str:
        """Its letters."""
        return self.content.text

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.top + self.bottom) / 2


def is_set_off(above: Stretch, below: Stretch) -> bool:
    """Whether a line stands below one of other type: what is said of a name, or its translation."""
    is_smaller = below.size < _SMALLER * above.size
    is_plainer = (above.bold and not (below.bold or below.opens_bold)) or above.slanted != below.slanted
    return below.text[:1].isupper() and (is_plainer or is_smaller)


def joined(stretches: Sequence[Stretch]) -> Stretch:
    """Stretches of one line as one, a space between each two."""
    if len(stretches) == 1:
        return stretches[0]
    sizes = sorted((part.size, len(part.text)) for part in stretches)
    letters = sum(count for _, count in sizes)
    bold = sum(len(part.text) for part in stretches if part.bold)
    return Stretch(
        Traced.join((part.content for part in stretches), " "),
        min(part.x0 for part in stretches),
        min(part.top for part in stretches),
        max(part.x1 for part in stretches),
        max(part.bottom for part in stretches),
        _median(sizes, letters),
        bold > MOSTLY * letters,
        stretches[0].opens_bold,
        sum(len(part.text) for part in stretches if part.slanted) > MOSTLY * letters,
    )


def _median(sizes: Sequence[tuple[float, int]], letters: int) -> float:
    """The size of the middle letter, sizes from the smallest with their numbers of letters."""
    left = letters // 2
    for size, count in sizes:
        left -= count
        if left < 0:
            return size
    return sizes[-1][0]
