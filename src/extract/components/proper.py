"""The component that finds what can be a proper name of an organisation, whatever kind of one.

It adds values of the kind `proper` to `doc._.values`: quoted words, and words with capitals as far as one name
goes ("Dolina Lotnicza", "Fundacja Rozwoju Lubelszczyzny", "INTERIZON"), what explains a brand after a dash
included ("MedSilesia – Śląska Sieć Wyrobów Medycznych"). Single words that every dictionary has, places and
persons are none.
"""

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.found_values import FoundValue, mark, of_kind
from klastry.extract.names.extent import is_mark
from klastry.extract.names.proper_names import ELSEWHERE, NOT_NAMES, PROPER, is_brand, proper_end
from klastry.extract.names.sentence_starts import says_what, says_which
from klastry.extract.names.stops import first_name_at
from klastry.polish.lexicon import ADDING
from klastry.polish.morphology import lemmas
from klastry.polish.ordinals import may_be_ordinal
from klastry.polish.text import opens_quotation

NAME = "klastry_proper"
BODIES_WITH_NAMES = frozenset(("spółka", "spółdzielnia", "fundacja", "stowarzyszenie"))
"""After one of these in small letters a common word with a capital is a name: "zarządza spółdzielnia Gazdowie"."""
SAYING_NAME = frozenset(("nazwa", "marka", "szyld"))


@Language.component(NAME, requires=["doc._.values"], assigns=["doc._.values", "doc._.kinds"])
def proper(doc: Doc) -> Doc:
    """Find the names and mark their tokens."""
    words = doc._.words
    found = [FoundValue(PROPER, start, end, " ".join(words[start:end])) for start, end in _phrases(doc, words)]
    doc._.values = [*doc._.values, *found]
    kinds = doc._.kinds
    for phrase in found:
        mark(kinds, PROPER, phrase.start, phrase.end)
    return doc


def _phrases(doc: Doc, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    at, elsewhere = 0, of_kind(doc, ELSEWHERE)
    while at < len(words):
        if words[at].islower():
            at += 1
            continue
        at += _is_plural_before_brand(words, at) or _leads_to_name(words, at)
        end = proper_end(words, at)
        at += says_what(words, at, end)
        if end > at and _is_name(words, at, end, elsewhere):
            yield at, end
        at = max(at + 1, end)


def _is_plural_before_brand(words: Sequence[str], at: int) -> bool:
    """Whether "Klastry" has its capital only from the sentence that it begins: "Klastry Interizon i NUTRITECH"."""
    return words[at] == "Klastry" and at + 1 < len(words) and is_brand(words[at + 1])


def _leads_to_name(words: Sequence[str], at: int) -> bool:
    """Whether a sentence begins with a word that is no part of the name: "Nazwę „Liga Solna” …", "Nasza Liga"."""
    if at + 1 >= len(words):
        return False
    is_said = bool(lemmas(words[at]) & SAYING_NAME) and opens_quotation(words[at + 1])
    return is_said or (words[at + 1][0].isupper() and says_which(words, at) and not may_be_ordinal(words[at]))


def _is_name(words: Sequence[str], start: int, end: int, elsewhere: int) -> bool:
    own = [i for i in range(start, end) if not is_mark(words[i])]
    are_places = all(elsewhere >> i & 1 or words[i] in ADDING for i in own)
    if not own or are_places or first_name_at([words[i] for i in own], 0):
        return False
    if all(words[i] in NOT_NAMES for i in own):
        return False
    if len(own) > 1 or is_mark(words[start]) or is_brand(words[own[0]]):
        return True
    return start > 0 and words[start - 1].islower() and bool(lemmas(words[start - 1]) & BODIES_WITH_NAMES)
