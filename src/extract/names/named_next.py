"""Names that a sentence gives to the cluster of the one before: "W Kłodawie klaster ma ręce w soli. Nazywa się …".

The sentence before must speak of one cluster by the bare noun, and of nothing else that could be named so.
"""

import re
from collections.abc import Iterator, Sequence

from klastry.extract.names.appositions_after import HEADS as BODIES
from klastry.extract.names.member_bodies import is_likely_body
from klastry.polish.agreement import is_rather_adjective, noun_slots
from klastry.polish.morphology import Slot, lemmas, readings
from klastry.polish.text import SENTENCE_ENDS, opens_quotation

CUE = "cue.named_next"
OF_ONE_SENTENCE = frozenset(("cue.called", "cue.renamed"))
"""Cues that stand in one sentence with the bare noun."""
NOT_NAMED = frozenset(
    """siedziba biuro umowa osobowość rok miesiąc dzień czas raz
    to kto ktoś nikt co coś nic swój jeden""".split()
)
"""What has no name of its own, and words that look like nouns."""
OF_ANY = frozenset(("każdy", "żaden", "inny", "jakiś", "taki"))
"""With one of these the noun means no single cluster that is spoken of."""
DEFINING = frozenset(("to", "oznacza", "znaczy"))
BEFORE_NOUN = 3
"""So many words before a noun its preposition can stand."""
FIRST_WORDS = 5
"""Behind so many words at most a paragraph comes to the words that name one."""
NAMING = ("nazyw", "zwie", "zwą go", "nazw", "szyld", "mark", "ochrzc")
"""With what the words begin that name one."""
_BEGINS = re.compile(rf"(?:\S+\s){{0,{FIRST_WORDS}}}?(?:{'|'.join(NAMING)})", re.IGNORECASE)


def may_name_next(text: str) -> bool:
    """Whether a paragraph may begin by naming what the one before it spoke of."""
    return _BEGINS.match(text) is not None


def is_named_next(words: Sequence[str], at: int, name: tuple[int, int]) -> bool:
    """Whether a name is that of the cluster of which the sentence before spoke; one that begins a text may be.

    Args:
        words: The words of the text.
        at: Where the naming begins, at the stop before it or at the first word of the text.
        name: The first and the last token (exclusive) of the name.
    """
    start, end = name
    said = at + 1 if words[at] in SENTENCE_ENDS else at
    if any(
        _can_be_named(words[said:start], i) for i in range(start - said) if "nazwa" not in lemmas(words[said + i])
    ):
        return False
    if at == 0:
        return SENTENCE_ENDS.isdisjoint(words[:start])
    return speaks_of_one(words[_sentence_start(words, at) : at], words[start:end])


def is_of_next_sentence(words: Sequence[str], at: int, name: int) -> bool:
    """Whether a sentence ends between the bare noun and a name."""
    is_bare = words[at + 1].islower() or not words[at + 1].isalpha()
    return is_bare and any(words[i] in SENTENCE_ENDS and words[i + 1][0].isupper() for i in range(at, name - 1))


def speaks_of_one(said: Sequence[str], name: Sequence[str]) -> bool:
    """Whether a sentence speaks of one cluster that the next one can name, and of no other thing with that name.

    Args:
        said: The words of the sentence.
        name: The words of the name.
    """
    heads = [at for at, word in enumerate(said) if "klaster" in lemmas(word)]
    if not heads or not all(_is_bare(said, at) for at in heads):
        return False
    if all(slot.case not in ("nom", "acc") for slot in noun_slots(said[heads[-1]])):
        return False
    others = list(_others(said))
    own = frozenset[str]().union(*map(lemmas, name))
    if any(lemmas(said[at]) & own for at, word in enumerate(said) if word.islower() and _is_noun(word)):
        return False
    is_subject = any(
        slot.case == "nom" for at in others for slot in _slots(said[at]) if not _may_be_object(said[at])
    )
    return not is_subject and (not others or _is_body(name))


def _is_body(name: Sequence[str]) -> bool:
    """Whether the first noun of a name is one that clusters have: "Górska Sieć Sera", but not "Smaki Doliny"."""
    noun = next((word for word in name if word[0].isalpha() and not is_rather_adjective(word)), name[0])
    return bool(lemmas(noun) & BODIES) and is_likely_body(name, 0, len(name))


def _is_bare(said: Sequence[str], at: int) -> bool:
    """Whether the noun means one cluster, without a name: no "klastry", no "Klaster Solny", no „klaster”."""
    before, after = said[max(0, at - 1) : at], said[at + 1 : at + 2]
    is_one = said[at].lower() in ("klaster", "klastra", "klastrze", "klastrem", "klastrowi")
    is_named = any(word[0].isupper() or opens_quotation(word) for word in after)
    is_other = any(opens_quotation(word) or lemmas(word) & OF_ANY for word in before)
    is_defined = any(word in DEFINING for word in after)
    return is_one and not (is_named or is_other or is_defined)


def _others(said: Sequence[str]) -> Iterator[int]:
    """What else a sentence names that could be the subject or the object of its verb."""
    return (at for at in range(len(said)) if _can_be_named(said, at) and "klaster" not in lemmas(said[at]))


def _can_be_named(words: Sequence[str], at: int) -> bool:
    """Whether a word is a noun in the singular that no preposition governs."""
    word = words[at].lower() if at == 0 else words[at]
    if not word.islower() or lemmas(word) & NOT_NAMED or not _slots(word):
        return False
    before = words[max(0, at - BEFORE_NOUN) : at]
    return not any(any(r.pos == "prep" for r in readings(word.lower())) for word in before)


def _slots(word: str) -> frozenset[Slot]:
    is_other = any(not (r.is_noun or r.is_adjective or r.pos == "impt") for r in readings(word))
    if is_other or is_rather_adjective(word):
        return frozenset()
    return frozenset(slot for slot in noun_slots(word) if slot.number == "sg" and slot.case in ("nom", "acc"))


def _may_be_object(word: str) -> bool:
    return any(slot.case == "acc" for slot in _slots(word))


def _is_noun(word: str) -> bool:
    return any(r.is_noun for r in readings(word))


def _sentence_start(words: Sequence[str], end: int) -> int:
    before = (at + 1 for at in range(end - 1, -1, -1) if words[at] in SENTENCE_ENDS and words[at + 1][0].isupper())
    return next(before, 0)
