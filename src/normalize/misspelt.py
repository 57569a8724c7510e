"""A word that no dictionary has, read as the word of another name that it is but for a slip of the pen.

Two distinctive words are told to be one by `words.is_typo`; this is for what one of the names has as a region, a
direction, a number or the like: "Wschodnl Klaster Okien", "Klaster Okien Pomoza".
"""

import re
from functools import cache

from klastry.normalize.names import NameKey, name_key
from klastry.normalize.slips import are_near, is_word
from klastry.normalize.words import spelling

_TOKEN = re.compile(r"\w+")
_SHORTEST = 5


def written_right(a: NameKey, b: NameKey) -> tuple[NameKey, NameKey, tuple[tuple[str, str], ...]]:
    """Two names, a misspelt word of one as the other has it, and the two words; as they are where none is."""
    only_a, only_b = a.tokens - b.tokens, b.tokens - a.tokens
    slips = [
        (x, y) for x in only_a for y in only_b if not (x in a.forms and y in b.forms) and _is_slip(*sorted((x, y)))
    ]
    if len(slips) != 1:
        return a, b, ()
    (in_a, in_b), *_ = slips
    if is_word(in_b):
        return _with(a, in_a, in_b), b, ((in_a, in_b),)
    return a, _with(b, in_b, in_a), ((in_b, in_a),)


@cache
def _is_slip(x: str, y: str) -> bool:
    """Whether one of two words is in no dictionary and the other with a slip of the pen."""
    is_near = min(len(x), len(y)) >= _SHORTEST and are_near(x, y)
    return is_near and is_word(x) != is_word(y)


def _with(name: NameKey, token: str, meant: str) -> NameKey:
    return name_key(_TOKEN.sub(lambda found: meant if spelling(found[0]) == token else found[0], name.text))
