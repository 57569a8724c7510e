"""Names that a text puts in the place of wrong ones: "Nie „Klaster A”, tylko Klaster B"."""

from collections.abc import Sequence

from klastry.extract.components.rules import RuleMatch
from klastry.extract.prose.stages import DENIED
from klastry.polish.text import QUOTES

PUTTING_RIGHT = frozenset(("tylko", "lecz", "ale"))
LEADING = 3
"""So many words can lead to a name: "ale o „"."""


def puts_right(words: Sequence[str], at: int) -> bool:
    """Whether the name that begins here takes the place of one that is denied."""
    before = (word for word in reversed(words[max(at - LEADING, 0) : at]) if word not in QUOTES and word != "o")
    return next(before, "") in PUTTING_RIGHT


def is_put_right(match: RuleMatch) -> bool:
    """Whether a denial is of a name for which it gives the right one: no cluster is denied."""
    span = match.span
    names = (n.start for n in span.doc._.names if span.start < n.start and n.end <= span.end)
    return match.rule.value == DENIED and any(puts_right(span.doc._.words, at) for at in names)
