"""Words that one name writes in one and another with hyphens or spaces: "AgroBioPodlasie", "Agro-Bio-Podlasie"."""

import re
from collections.abc import Iterator
from itertools import accumulate

from klastry.normalize.names import NameKey, name_key
from klastry.normalize.slips import is_word
from klastry.normalize.words import Word, spelling

LONGEST = 3
"""So many words of a name may be written in one."""
_TOKEN = re.compile(r"\w+")


def joined(name: NameKey) -> Iterator[str]:
    """Each two or three words that follow one another, as if written in one."""
    forms = _TOKEN.findall(spelling(name.text))
    for at in range(len(forms)):
        yield from list(accumulate(forms[at : at + LONGEST]))[1:]


def in_one(name: NameKey) -> str:
    """All of it as if written in one, without legal form and brackets."""
    return name.compact.replace("-", "").replace(".", "")


def written_as_in(name: NameKey, other: NameKey) -> NameKey:
    """The name with the words in one that the other writes in one; as it is where there are none.

    Where nothing but spaces and hyphens tells the two apart, it is the one of them that has more of known words.
    """
    squeezed = in_one(name)
    if squeezed == in_one(other) and name.tokens != other.tokens:
        return min(name, other, key=_strangeness)
    for word in other.words:
        if word.form in squeezed and word.form not in name.forms and not word.translated:
            return _with_joined(name, word)
    return name


def _strangeness(name: NameKey) -> tuple[int, int, str]:
    strange = sum(not is_word(token) for token in name.tokens)
    return strange, len(name.tokens), name.text


def _with_joined(name: NameKey, word: Word) -> NameKey:
    tokens = list(_TOKEN.finditer(name.text))
    for at, first in enumerate(tokens):
        following = tokens[at : at + LONGEST]
        forms = accumulate(spelling(token[0]) for token in following)
        for form, last in list(zip(forms, following, strict=True))[1:]:
            if form == word.form:
                return name_key(name.text[: first.start()] + word.written + name.text[last.end() :])
    return name
