"""What announces that a list or table is one of clusters, and the lines that do so as titles."""

from functools import lru_cache

from klastry.extract.nlp import Reading, matches
from klastry.extract.text.document import Block, TextDocument
from klastry.polish.text import is_longer

FOLLOWING = "announces.following"
"""The rule whose words announce a list whatever else the line says."""
LONGEST_TITLE = 15
"""Words of a line that is the title of a list without being marked as a heading."""


def is_title(document: TextDocument, block: Block) -> bool:
    """Whether a paragraph is the title of a list: short, no sentence, and about clusters."""
    text = document.quote(block)
    return text[-1] not in ".:;,!?" and not is_longer(text, LONGEST_TITLE) and announces(text)


def announces(text: str) -> bool:
    """Whether a text announces a list or table of clusters."""
    return announced_in(text) is not None


@lru_cache(4096)
def announced_in(text: str) -> tuple[int, int, str] | None:
    """Where a text announces a list, and of what."""
    found = matches(Reading.ANNOUNCEMENTS, " ".join(text.split("\n")))
    telling = [m for m in found if m.rule.field is not None]
    denied = len(telling) < len(found) and not any(m.rule.id == FOLLOWING for m in telling)
    if not telling or denied:
        return None
    last = telling[-1]
    return last.span.start_char, last.span.end_char, str(last.rule.field)
