"""Headings of a plain text: short lines that stand alone and end without a stop."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from klastry.extract.parsers.lines import begins_low, has_letters, is_address, is_label
from klastry.extract.parsers.paragraphs import Paragraph

_MOST_LETTERS = 110
_MOST_WORDS = 16
_MOST_TOGETHER = 2
_STOPS = (".", ",", ";", ":", "…")


def heading_levels(made: Sequence[Paragraph | None]) -> Callable[[Paragraph], int]:
    """The level of each of a text's paragraphs, 0 for none.

    It is 1 for the heading it begins with, 3 for the numbered title right above its text, 2 for others.

    More than two short lines one after the other are lines of a list or an address and no headings.

    Args:
        made: The paragraphs in their order; None for a table.
    """
    below = pairwise(made)
    levels = {id(item): 3 for item, text in below if item is not None and _heads_text_below(item, text)}
    run: list[Paragraph] = []
    for index, paragraph in enumerate([*made, None]):
        if paragraph is not None and _stands_alone(made, index) and _reads_like_heading(paragraph):
            run.append(paragraph)
            continue
        if len(run) <= _MOST_TOGETHER:
            levels |= {id(heading): 1 if heading is made[0] else 2 for heading in run}
        run = []
    return lambda paragraph: levels.get(id(paragraph), 0)


def _stands_alone(made: Sequence[Paragraph | None], index: int) -> bool:
    """Whether there is room above and below a paragraph; a table keeps its distance."""
    if index + 1 == len(made):
        return False
    return all(part is None or part.lines[0].gap for part in made[index : index + 2])


def _heads_text_below(item: Paragraph, below: Paragraph | None) -> bool:
    """Whether an item is the title of sentences right below it: "2) Klaster Soli | Działa od 2006 r."."""
    if below is None or below.marker is not None or below.lines[0].gap or is_label(below.text):
        return False
    is_text = len(below.lines) > 1 and below.text.endswith((".", "!", "?"))
    is_numbered = item.marker is not None and item.marker.number is not None
    return is_numbered and is_text and _reads_like_title(item.text)


def _reads_like_heading(paragraph: Paragraph) -> bool:
    return paragraph.marker is None and _reads_like_title(paragraph.text)


def _reads_like_title(text: str) -> bool:
    is_short = len(text) <= _MOST_LETTERS and len(text.split()) <= _MOST_WORDS
    is_title = has_letters(text) and not begins_low(text) and not text.endswith(_STOPS)
    is_other = is_label(text) or is_address(text)
    return is_short and is_title and not is_other
