"""Brands and addresses that are made of the beginnings of a name's words."""

from collections.abc import Sequence, Set

from rapidfuzz.distance import Prefix

from klastry.normalize import vocabulary
from klastry.normalize.names import NameKey
from klastry.normalize.words import spelling

PIECE = 2
"""Letters of each word that such a brand has at least."""
_OF_A_HOST = 3
"""Letters of each word that an address has at least."""


def phrases_of(name: NameKey) -> tuple[Sequence[str], ...]:
    """What of a name a brand may be made of: its distinctive words, or all: DolKlasMet; none of a single word."""
    distinctive = [word.form for word in name.words]
    said = [word for word in spelling(name.text).split() if word not in vocabulary.STOP_WORDS]
    return tuple(forms for forms in (distinctive, said) if len(forms) > 1)


def is_pieced_together(brand: str, forms: Sequence[str]) -> bool:
    """Whether a word is the beginnings of all the others in their order: LEKKON of "lekkie konstrukcje"."""
    if not forms or not brand:
        return not (forms or brand)
    longest = Prefix.similarity(brand, forms[0])
    return any(is_pieced_together(brand[n:], forms[1:]) for n in range(PIECE, longest + 1))


def is_begun_by(label: str, own: Set[str], beside: Set[str]) -> bool:
    """Whether a label of an address is the beginnings of words, one's own among them: "ekoopole" of Opole.

    Args:
        label: letters alone.
        own: the words that count.
        beside: words for towns and regions, which others have too.
    """
    return not _is_cut_of(label, beside) and _is_cut_of(label, own | beside)


def _is_cut_of(label: str, words: Set[str]) -> bool:
    lengths = {n for word in words for n in range(_OF_A_HOST, Prefix.similarity(label, word) + 1)}
    return not label or any(_is_cut_of(label[n:], words) for n in lengths)
