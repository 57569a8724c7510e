"""What the sentences after one with a name tell of the body: "… Sieci Opakowań. Miała dwudziestu członków"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from klastry.extract.names.told_of_bodies import COORDINATING, MEMBERS, WORKS
from klastry.polish.lexicon import GATHERING, NETWORKS
from klastry.polish.morphology import is_finite_verb, lemmas
from klastry.polish.text import QUOTES, SENTENCE_ENDS

HAVING = GATHERING | {"mieć"}
NOUNS = NETWORKS | {"grupa"}
PRONOUNS = frozenset(("ją", "go", "jej", "jego"))
IS_THIS = (("Jest", "to"), ("To",))
BEGINNING = 5
SENTENCES = 2


def is_told_later(words: Sequence[str], start: int, end: int) -> bool:
    """Whether one of the next sentences tells of the body its members, who runs it, or that it is a cluster.

    Args:
        words: The words of a text.
        start: Where the name of the body begins.
        end: Where it ends.
    """
    own = words[start:end]
    return any(
        _tells_members(said, own) or _tells_coordinator(said) or _calls_cluster(said) for said in _next(words, end)
    )


def _next(words: Sequence[str], end: int) -> Iterator[Sequence[str]]:
    """The next sentences, as far as no body is named in them."""
    stops = [at for at in range(end, len(words)) if words[at] in SENTENCE_ENDS]
    for start, stop in zip(stops[:SENTENCES], [*stops[1:], len(words)], strict=False):
        said = words[start + 1 : stop]
        if any(word[0].isupper() and "klaster" in lemmas(word) for word in said):
            return
        yield said


def _tells_members(said: Sequence[str], own: Sequence[str]) -> bool:
    """Whether a sentence counts members and begins with its verb, or with the noun or the brand of the name.

    "Miała dwudziestu członków", "Sieć zrzesza 29 członków", "„Andrut” to dziś 26 firm".
    """
    words = [word for word in said[: BEGINNING + BEGINNING] if word not in QUOTES]
    known = frozenset[str]().union(*map(lemmas, words))
    if not words or not known & (MEMBERS | WORKS):
        return False
    begins = is_finite_verb(words[0]) and bool(lemmas(words[0]) & HAVING)
    is_noun = bool(lemmas(words[0]) & frozenset[str]().union(*map(lemmas, own)) & NOUNS)
    is_brand = words[0] in own and own[-1] in QUOTES and words[1:2] == ["to"]
    return begins or is_brand or (is_noun and bool(known & HAVING))


def _tells_coordinator(said: Sequence[str]) -> bool:
    """Whether a sentence says who coordinates it, by a pronoun: "koordynuje ją Fundacja"."""
    pairs = [*pairwise(said), *((other, one) for one, other in pairwise(said))]
    return any(lemmas(one) & COORDINATING and other.lower() in PRONOUNS for one, other in pairs)


def _calls_cluster(said: Sequence[str]) -> bool:
    """Whether a sentence begins by saying that it is a cluster: "Jest to klaster mały"."""
    begins = any(tuple(said[: len(this)]) == this for this in IS_THIS)
    return begins and any(word == "klaster" for word in said[:BEGINNING])
