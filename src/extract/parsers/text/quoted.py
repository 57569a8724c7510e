"""Signs before the lines of a text that is quoted, as in letters that are answered or passed on: "> Klaster X"."""

import re

_SIGNS = re.compile(r"^[ \t]{0,3}>(?:[ \t]?>){0,9}(?=[ \t]|$)", re.MULTILINE)
_FEWEST = 2


def without_quote_signs(text: str) -> str:
    """The text with blanks for the signs, where more than one line has them."""
    if len(_SIGNS.findall(text)) < _FEWEST:
        return text
    return _SIGNS.sub(lambda signs: " " * len(signs[0]), text)
