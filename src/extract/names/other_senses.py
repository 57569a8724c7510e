"""Whether the clusters of a text are those of computing, medicine, astronomy, music or speech."""

from collections.abc import Iterable, Sequence

from klastry.extract.names.trades import trades_in
from klastry.polish.agreement import agrees
from klastry.polish.lexicon import ECONOMY, OTHER_CLUSTERS, OTHER_SENSES
from klastry.polish.morphology import lemmas
from klastry.polish.text import QUOTES

PRODUCTS = frozenset("kubernetes hadoop postgresql mysql windows kafka redis spark docker openstack hpc".split())
BESIDE = PRODUCTS | frozenset(
    "komputerowy obliczeniowy serwer węzeł zakażenie zachorować gwiazda covid covid-19 galaktyka".split()
)
"""With one of these in a name or right after it, it is none; in quotes only a product tells, not a common noun."""
GAMES = frozenset(("gra",))
"""Those of computers are made by firms: "Klaster Gier Komputerowych"."""
ENOUGH = SAID_OUTRIGHT = 2


def has_other_sense(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a name, or the words right after it, says what else clusters there are."""
    if start < len(words) - 1 and _is_qualified(words[start + 1], words[start]):
        return True
    telling = BESIDE
    for at, word in enumerate(words[start : end + 2], start):
        if lemmas(word) & telling and not lemmas(words[at - 1]) & GAMES:
            return True
        if word in QUOTES:
            telling = BESIDE if telling is PRODUCTS else PRODUCTS
    return False


def speaks_of_others(words: Sequence[str]) -> bool:
    """Whether a text has several words of another science, and more of them than of the economy."""
    others = _found(words, OTHER_SENSES)
    return others >= ENOUGH and others > _found(words, ECONOMY)


def _is_qualified(word: str, head: str) -> bool:
    """Whether an adjective after "Klaster" says of what another sort it is: "Klaster Mieszkaniowy"."""
    return "klaster" in lemmas(head) and bool(lemmas(word) & OTHER_CLUSTERS) and bool(agrees(word, head))


def document_speaks_of_others(words: Sequence[str], names: Iterable[str]) -> bool:
    """Whether all clusters of a document are those of another science.

    Args:
        words: Those of the paragraphs that speak of clusters. What says of "klaster" itself that it is another one
            counts for two more: "klaster zachorowań".
        names: The words of the names; each trade among them counts for two on the other side.
    """
    others = _found(words, OTHER_SENSES) + (SAID_OUTRIGHT if names_another_sort(words) else 0)
    return others >= ENOUGH and others > _found(words, ECONOMY) + SAID_OUTRIGHT * len(trades_in(names))


def _found(words: Sequence[str], wanted: frozenset[str]) -> int:
    """How many words of a list a text has, each once."""
    known = [lemmas(word) for word in words if len(word) > 2]
    return len({own & wanted for own in known if not wanted.isdisjoint(own)})


def names_another_sort(words: Sequence[str]) -> bool:
    """Whether a text says outright of what other sort its clusters are: "klastrów zachorowań"."""
    heads = (at for at in range(len(words) - 1) if "klaster" in lemmas(words[at]))
    return any(_is_another_sort(words[at + 1 :]) for at in heads)


def _is_another_sort(after: Sequence[str]) -> bool:
    """Whether the words after "klaster" say of what it is another one: "zachorowań", "z 16 komputerów"."""
    at = 2 if after[0] in ("z", "ze") and len(after) > 2 else 0
    return bool(lemmas(after[at]) & (OTHER_CLUSTERS if after[at].islower() else PRODUCTS))
