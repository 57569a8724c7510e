"""Names whose head is another noun with the adjective "klastrowy": "Inicjatywa Klastrowa Drewno Podlasia"."""

from collections.abc import Sequence
from functools import lru_cache

from klastry.extract.names.clause_subjects import end_before_subject
from klastry.extract.names.extent import name_end
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.sentence_starts import says_which
from klastry.polish.agreement import adjectives_before, agrees, noun_slots
from klastry.polish.lexicon import CLUSTER_SORTS, COORDINATORS, INFORMAL_BODIES
from klastry.polish.morphology import lemmas

CACHED_WORDS = 50_000
NOUNS = INFORMAL_BODIES | {"inicjatywa", "ośrodek", "porozumienie", "strefa", "struktura"}
UNIONS = frozenset(
    "alians federacja izba przymierze spółdzielnia stowarzyszenie towarzystwo unia zrzeszenie związek".split()
)
"""They may be a cluster as well as the body that runs one."""
LONGEST_OFFICE = 4
"""So many words may stand between who runs a cluster and the name: "Koordynatorem klastra jest Izba Klastrowa"."""
ADJECTIVE = "klastrowy"
SORTS = CLUSTER_SORTS | {"polski", "ogólnopolski", "europejski"}
"""With one of these alone the two are the name of a policy: "Polska Platforma Klastrowa"."""
FEDERATION = "cue.federation"


def initiative_at(words: Sequence[str], head: int, taken: int) -> FoundName | None:
    """The name whose noun stands at `head`, both words with capitals and more said than the two.

    The tokens before `taken` are of the name before it.
    """
    if head + 1 >= len(words) or not _are_both_capital(words, head) or not lemmas(words[head]) & (NOUNS | UNIONS):
        return None
    slots = frozenset(slot for slot in agrees(words[head + 1], words[head]) if slot.number == "sg")
    if not is_of_clusters(words[head + 1]) or not slots:
        return None
    start, _ = adjectives_before(words, head, noun_slots(words[head]))
    while start < taken or not words[start][0].isupper() or (start < head and says_which(words, start)):
        start += 1
    if lemmas(words[head]) & UNIONS and _is_run_by(words, start):
        return None
    end = end_before_subject(words, start, head, name_end(words, head + 1))
    is_sort = all(lemmas(word) & SORTS for word in [*words[start:head], *words[head + 2 : end]])
    return FoundName(start, end, head, bare=False) if end - start > 2 and not is_sort else None


def _is_run_by(words: Sequence[str], start: int) -> bool:
    """Whether the words before a name say that it is that of who runs a cluster."""
    return any(lemmas(word) & COORDINATORS for word in words[max(0, start - LONGEST_OFFICE) : start])


def federation_at(words: Sequence[str], head: int) -> FoundName | None:
    """The name that begins with "Federacja Klastrów"."""
    if head + 2 >= len(words) or not _are_both_capital(words, head) or "federacja" not in lemmas(words[head]):
        return None
    if "klaster" not in lemmas(words[head + 1]) or "pl" not in {s.number for s in noun_slots(words[head + 1])}:
        return None
    end = name_end(words, head + 1)
    return FoundName(head, end, head, bare=False, cue=FEDERATION) if end > head + 2 else None


@lru_cache(CACHED_WORDS)
def is_of_clusters(word: str) -> bool:
    """Whether a word is the adjective, alone or after a hyphen: "Naukowo-Klastrowego"."""
    return any(lemma.rpartition("-")[2] == ADJECTIVE for lemma in lemmas(word))


def _are_both_capital(words: Sequence[str], head: int) -> bool:
    return words[head][0].isupper() and words[head + 1][0].isupper()
