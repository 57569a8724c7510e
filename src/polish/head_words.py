"""Words cut short with a stop in the heads of tables: "Rok założ.", "członk. (przeds.)"."""

import re

from klastry.polish.lexicon import HEAD_WORDS

_CUT = re.compile(r"\b([^\W\d_]{3,})\.")


def head_in_full(text: str) -> str:
    """The text with each cut word in full, where only one word of heads begins like it."""
    return _CUT.sub(_in_full, text)


def _in_full(cut: re.Match[str]) -> str:
    words = [word for word in HEAD_WORDS if word.startswith(cut[1].casefold())]
    return words[0] if len(words) == 1 else cut[0]
