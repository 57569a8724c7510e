"""What has the word "klaster" in its name and names something else, by its words or by those before it."""

import re
from collections.abc import Sequence

from klastry.extract.name_extent import is_mark
from klastry.polish.morphology import lemmas
from klastry.polish.text import OPENING_QUOTES

TITLED = frozenset(
    """projekt program konferencja inicjatywa nagroda tytuł hasło konkurs panel działanie poddziałanie priorytet
    warsztat szkolenie seminarium publikacja poradnik raport film wystawa artykuł książka kampania
    kategoria""".split()
)
"""What stands before a quotation that is the title of something."""
ENGLISH_OTHERS = frozenset(
    """label award excellence management manager policy observatory week day conference congress programme
    computing headache analysis failover server""".split()
)
_ROMAN = re.compile("[IVX]+")


def is_project(words: Sequence[str], head: int) -> bool:
    """Whether a brand with the word in it is that of a project: "projektu CLUSTERS3"."""
    before = frozenset[str]().union(*(lemmas(word) for word in words[max(0, head - 3) : head]))
    return "clusters" in words[head].casefold() or bool(before & TITLED)


def is_title(words: Sequence[str], start: int) -> bool:
    """Whether the name is the quoted title of a project, an event or an award."""
    quote = start if is_mark(words[start]) else start - 1
    return (
        quote > 0
        and (words[quote] in OPENING_QUOTES or words[quote] == '"')
        and bool(lemmas(words[quote - 1]) & TITLED)
    )


def is_english_other(words: Sequence[str]) -> bool:
    """Whether an English name is that of an award, an event or a policy: "Cluster Management Excellence Label"."""
    return any(word.casefold() in ENGLISH_OTHERS for word in words)


def is_no_name(tail: Sequence[str]) -> bool:
    """Whether what follows the head only numbers it or says its class: "Klaster A", "Klaster Energii"."""
    return len(tail) == 1 and (len(tail[0]) == 1 or tail[0] == "Energii" or bool(_ROMAN.fullmatch(tail[0])))
