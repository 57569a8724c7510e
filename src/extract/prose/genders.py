"""Whether a feminine verb or pronoun can be said of a cluster: "powstała", "jej biuro" of no "Klaster Solny"."""

from spacy.tokens import Doc

from klastry.extract.matching.signs import word_lemmas
from klastry.extract.mention import Draft
from klastry.extract.prose.subjects import brands, names_of
from klastry.polish.agreement import noun_slots
from klastry.polish.morphology import readings
from klastry.polish.text import SENTENCE_ENDS

FEMININE_PRONOUN = "jej"
TOLD_OF_CLUSTERS = frozenset(
    "powstać działać istnieć funkcjonować liczyć skupiać zrzeszać mieć rozpocząć zacząć uzyskać zostać".split()
)
STANDING_FOR_IT = frozenset(
    "organizacja inicjatywa sieć grupa struktura platforma wspólnota federacja dolina liga współpraca".split()
)
"""What a text may have called the cluster before it says "jej"."""


def may_be_feminine(draft: Draft, doc: Doc, until: int) -> bool:
    """Whether a cluster has a name that may be feminine, or the text before a token calls it by such a noun."""
    words = doc._.words
    called = (at for at in range(until) if doc._.lemmas[at] & STANDING_FOR_IT)
    if any(words[at].islower() or at == 0 or words[at - 1] in SENTENCE_ENDS for at in called):
        return True
    return any(_may_be_feminine(name) for name in names_of(draft))


def is_feminine(doc: Doc, start: int, end: int) -> bool:
    """Whether the verb between two tokens is feminine, and nothing before it there is its subject."""
    verb = next((at for at in range(start, end) if _is_feminine_verb(doc._.words[at])), None)
    return verb is not None and not any(map(_is_feminine_subject, doc._.words[start:end]))


def _may_be_feminine(name: str) -> bool:
    if any(s.gender == "f" and s.case == "nom" for brand in brands(name) for s in noun_slots(brand.lower())):
        return True
    if name.isupper() or "klaster" in {lemma for word in name.split() for lemma in word_lemmas(word)}:
        return False
    own = [[slot for slot in noun_slots(word) if slot.case == "nom"] for word in name.split()]
    known = [slots for slots in own if slots]
    is_plural = any(all(slot.number == "pl" for slot in slots) for slots in known)
    is_feminine_noun = any(slot.gender == "f" and slot.number == "sg" for slots in known for slot in slots)
    return not known or is_plural or is_feminine_noun


def _is_feminine_verb(word: str) -> bool:
    verbs = [r for r in readings(word) if r.pos == "praet" and r.lemma in TOLD_OF_CLUSTERS]
    return bool(verbs) and all(r.genders == {"f"} and r.numbers == {"sg"} for r in verbs)


def _is_feminine_subject(word: str) -> bool:
    return any(slot[:2] == ("sg", "nom") and slot.gender == "f" for slot in noun_slots(word))
