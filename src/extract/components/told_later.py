"""What the sentences after one with a name tell of the body: "… Sieci Opakowań. Miała dwudziestu członków"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from klastry.extract.components.told_of_bodies import GATHERING, MEMBERS, WORKS
from klastry.polish.morphology import is_finite_verb, lemmas
from klastry.polish.text import SENTENCE_ENDS

HAVING = GATHERING | {"mieć"}
PRONOUNS = frozenset(("ją", "go", "jej", "jego"))
COORDINATING = frozenset(("koordynować", "koordynator"))
IS_THIS = (("Jest", "to"), ("To",))
BEGINNING = 5
SENTENCES = 2


def is_told_later(words: Sequence[str], end: int) -> bool:
    """Whether one of the next sentences tells of the body its members, who runs it, or that it is a cluster.

    Args:
        words: The words of a text.
        end: Where the name of the body ends.
    """
    return any(
        _tells_members(said) or _tells_coordinator(said) or _calls_cluster(said) for said in _next(words, end)
    )


def _next(words: Sequence[str], end: int) -> Iterator[Sequence[str]]:
    """The next sentences, as far as no body is named in them."""
    stops = [at for at in range(end, len(words)) if words[at] in SENTENCE_ENDS]
    for start, stop in zip(stops[:SENTENCES], [*stops[1:], len(words)], strict=False):
        said = words[start + 1 : stop]
        if any(word[0].isupper() and "klaster" in lemmas(word) for word in said):
            return
        yield said


def _tells_members(said: Sequence[str]) -> bool:
    """Whether a sentence begins with its verb and counts members: "Miała dwudziestu członków"."""
    known = frozenset[str]().union(*map(lemmas, said[: BEGINNING + BEGINNING]))
    begins = bool(said) and is_finite_verb(said[0]) and bool(lemmas(said[0]) & HAVING)
    return begins and bool(known & (MEMBERS | WORKS))


def _tells_coordinator(said: Sequence[str]) -> bool:
    """Whether a sentence says who coordinates it, by a pronoun: "koordynuje ją Fundacja"."""
    pairs = [*pairwise(said), *((other, one) for one, other in pairwise(said))]
    return any(lemmas(one) & COORDINATING and other.lower() in PRONOUNS for one, other in pairs)


def _calls_cluster(said: Sequence[str]) -> bool:
    """Whether a sentence begins by saying that it is a cluster: "Jest to klaster mały"."""
    begins = any(tuple(said[: len(this)]) == this for this in IS_THIS)
    return begins and any(word == "klaster" for word in said[:BEGINNING])
