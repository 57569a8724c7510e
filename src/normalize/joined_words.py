"""Words that one name writes in one and another with hyphens or spaces: "AgroBioPodlasie", "Agro-Bio-Podlasie"."""

import re
from collections.abc import Iterator
from itertools import accumulate

from klastry.normalize.names import NameKey, name_key
from klastry.normalize.words import spelling

LONGEST = 3
"""So many words of a name may be written in one."""
_TOKEN = re.compile(r"\w+")


def runs(name: str) -> Iterator[tuple[str, int, int]]:
    """Each two or three words that follow one another, as if written in one, and where they begin and end."""
    tokens = [(spelling(found[0]), *found.span()) for found in _TOKEN.finditer(name)]
    for at, (_, start, _) in enumerate(tokens):
        following = tokens[at : at + LONGEST]
        joined = accumulate(form for form, _, _ in following)
        yield from ((form, start, end) for form, (_, _, end) in list(zip(joined, following, strict=True))[1:])


def written_as_in(name: NameKey, other: NameKey) -> NameKey:
    """The name with the words in one that the other writes in one; as it is where there are none."""
    squeezed = name.compact.replace("-", "")
    single = {w.form: w for w in other.words if w.form in squeezed and not w.translated}
    for form, start, end in runs(name.text) if single else ():
        if form in single and not any(word.form == form for word in name.words):
            return name_key(name.text[:start] + single[form].written + name.text[end:])
    return name
