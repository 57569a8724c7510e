"""Names beside the adjective "klastrowy" in small letters: "inicjatywa klastrowa Len", "klastrowa Grupa Len"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.names.after_noun import named_after
from klastry.extract.names.appositions_after import HEADS
from klastry.extract.names.extent import is_mark
from klastry.extract.names.foreign import is_foreign
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.initiatives import NOUNS, is_of_clusters
from klastry.extract.names.networks import extent
from klastry.extract.names.proper_names import is_brand
from klastry.extract.names.starts import cases_of_name, governed_cases
from klastry.polish.agreement import agrees
from klastry.polish.morphology import lemmas

CUE = "cue.described"
AGREEMENTS = frozenset(("umowa", "porozumienie", "deklaracja"))
"""What the members of a cluster sign."""
NAMED = AGREEMENTS | frozenset(("inicjatywa", "struktura", "sieć", "grupa", "organizacja"))


def names_of_clusters(doc: Doc) -> Iterator[FoundName]:
    """The names beside every such adjective of a text, in order."""
    words = doc._.words
    for at, word in enumerate(words[:-1]):
        if word[0].islower() and is_of_clusters(word):
            found = _before_noun(words, at) or _after_noun(doc, words, at)
            if found is not None:
                yield found


def _before_noun(words: Sequence[str], at: int) -> FoundName | None:
    """The name whose noun the adjective stands before: "klastrową Grupą Lakierniczą „Barwa”"."""
    head = at + 1
    if not (words[head][0].isupper() and lemmas(words[head]) & NOUNS and _are_one(words[at], words[head])):
        return None
    _, end = extent(words, head)
    cases = governed_cases(words, at)
    return FoundName(head, end, head, False, is_foreign(words, at), CUE, cases) if end > head + 1 else None


def _after_noun(doc: Doc, words: Sequence[str], at: int) -> FoundName | None:
    """The name after the noun with its adjective, with which it may agree: "umowy klastrowej Ligi Solnej"."""
    if at == 0 or not (lemmas(words[at - 1]) & NAMED and _are_one(words[at], words[at - 1])):
        return None
    found = named_after(doc, words, at)
    if found.bare or found.start != at + 1 or not _is_of_its_own(words, at, found.end):
        return None
    return FoundName(found.start, found.end, found.start, False, is_foreign(words, at - 1), CUE)


def _are_one(adjective: str, noun: str) -> bool:
    return any(slot.number == "sg" for slot in agrees(adjective, noun))


def _is_of_its_own(words: Sequence[str], at: int, end: int) -> bool:
    """Whether a name says more than whose the initiative is, as "Przemysłu Szklarskiego" after it does."""
    start = at + 1
    if is_mark(words[start]) or is_brand(words[start]) or any(lemmas(w) & HEADS for w in words[start:end]):
        return True
    own = cases_of_name(words, start, end)
    shared = {slot.case for slot in agrees(words[at], words[at - 1])} | {"nom"}
    is_beside = not lemmas(words[at - 1]) & AGREEMENTS and bool(own & (shared - {"gen"}))
    return is_beside and end > start + 1
