"""What a reader of a sentence can skip: brackets, pairs of dashes, clauses with "który", adverbs of time.

"Klaster Solny (Puck), który działa od 2009 r., liczy – jak dotąd – 30 firm" says that Klaster Solny has 30.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from klastry.extract.matching.signs import word_lemmas
from klastry.polish.morphology import may_be_finite
from klastry.polish.numerals import may_be_number
from klastry.polish.text import DASHES, SENTENCE_ENDS

RELATIVE = "który"
REPORTING = frozenset(("jak",))
LONGEST = 16
"""Tokens of an aside that is skipped; what is longer tells something of its own."""
ADVERBS = frozenset(
    """aktualnie dodatkowo dopiero dzisiaj dziś formalnie jednak konsekwentnie łącznie nadal natomiast
    nieprzerwanie obecnie oficjalnie ponadto również także teraz też wciąż więc właśnie zaś zatem
    zresztą""".split()
)
ADVERBIALS = frozenset(
    (
        *(("na", word) for word in ("początku", "razie", "stałe", "zewnątrz", "dziś")),
        *(("w", word) for word in ("połowie", "praktyce", "sumie")),
        *(("z", word) for word in ("kolei", "końcem", "początkiem")),
        *(("od", word) for word in ("lat", "początku")),
        ("do", "dziś"),
        ("pod", "koniec"),
        ("póki", "co"),
    )
)


def asides(words: Sequence[str], start: int, end: int) -> frozenset[int]:
    """The tokens between two tokens in brackets, a pair of dashes or a closed clause with "który" or "jak".

    Such an aside has no subject for what follows. The mark that closes it is none of them.

    The dash that begins what somebody says is none of a pair.
    """
    return frozenset(i for first, last in _asides(words, start, end) for i in range(first, last))


def skippable(words: Sequence[str]) -> frozenset[int]:
    """The tokens without which the sentences of a text say the same: asides with their marks, and adverbs."""
    found = {at for at, word in enumerate(words) if word.lower() in ADVERBS}
    for at, pair in enumerate(pairwise(word.lower() for word in words)):
        if pair in ADVERBIALS:
            found |= {at, at + 1}
    ends = [-1, *(at for at, word in enumerate(words) if word in SENTENCE_ENDS), len(words)]
    for before, end in pairwise(ends):
        for first, last in _asides(words, before + 1, end):
            if first < last <= first + LONGEST and not _is_needed(words[first:last]):
                found |= set(range(first, last + 1))
    return frozenset(found)


def _is_needed(aside: Sequence[str]) -> bool:
    """Whether a number between dashes says better what stands before, or one in brackets is that of an item."""
    if aside[0] in DASHES:
        return any(map(may_be_number, aside))
    return aside[0] == "(" and all(word.isdecimal() for word in aside[1:])


def is_relative(word: str) -> bool:
    """Whether a word is a form of "który"."""
    return RELATIVE in word_lemmas(word)


def _asides(words: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where asides open and close; what stands in a bracket that does not close is none."""
    for at in (at for at in range(start, end) if words[at] == "("):
        yield at, next((i for i in range(at, end) if words[i] == ")"), at)
    dashes = [at for at in range(start + 1, end) if words[at] in DASHES]
    yield from zip(dashes[::2], dashes[1::2], strict=False)
    commas = [at for at in range(start, end) if words[at] == ","]
    yield from ((at, after) for at, after in pairwise(commas) if _begins_aside(words[at + 1 : at + 3]))


def _begins_aside(words: Sequence[str]) -> bool:
    """Whether a clause tells more of a noun or says whose words it gives: "którym jest", "jak informuje"."""
    return any(map(is_relative, words)) or (words[0].lower() in REPORTING and may_be_finite(words[-1]))
