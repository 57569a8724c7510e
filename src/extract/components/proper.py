"""The component that finds what can be a proper name of an organisation, whatever kind of one.

It adds values of the kind `proper` to `doc._.values`: quoted words, and words with capitals as far as one name
goes ("Dolina Lotnicza", "Fundacja Rozwoju Lubelszczyzny", "INTERIZON"), what explains a brand after a dash
included ("MedSilesia – Śląska Sieć Wyrobów Medycznych"). Single words that every dictionary has, places and
persons are none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc

from klastry.extract.components.sentence_starts import says_what, says_which
from klastry.extract.components.values import FoundValue, mark, of_kind
from klastry.extract.name_extent import FORM_ENDS, is_mark, organisation_end, quotation_end
from klastry.extract.name_joints import WITHIN
from klastry.extract.name_stops import first_name_at
from klastry.polish.agreement import agrees
from klastry.polish.lexicon import ADDING, INSTITUTIONS, LEGAL_PERSONS
from klastry.polish.morphology import is_finite_verb, is_known, lemmas, readings
from klastry.polish.ordinals import may_be_ordinal
from klastry.polish.text import DASHES, SENTENCE_ENDS, opens_quotation

NAME = "klastry_proper"
KIND = "proper"
CACHED_WORDS = 50_000
NOT_NAMES = frozenset(("KRS", "NIP", "REGON", "KKK"))
BODIES_WITH_NAMES = frozenset(("spółka", "spółdzielnia", "fundacja", "stowarzyszenie"))
"""After one of these in small letters a common word with a capital is a name: "zarządza spółdzielnia Gazdowie"."""
BEFORE_SENTENCE = SENTENCE_ENDS | {"r.", "itp.", "itd.", "in.", ")"}
IN_LINES = frozenset((":", ",", *DASHES))
"""Behind one of these a line of capitals goes on: "KLASTRY: CORAZ ICH WIĘCEJ"."""
SAYING_NAME = frozenset(("nazwa", "marka", "szyld"))
NAME_ENDS = FORM_ENDS | {"university", "institute"}
"""With one of these what stands after a dash ends the name before it."""
TITLE = ("państwowy", "instytut", "badawczy")
PARTICLES = frozenset(("adv", "comp", "conj", "part", "prep"))
ELSEWHERE = frozenset(("place", "voivodeship", "year", "url"))


@Language.component(NAME, requires=["doc._.values"], assigns=["doc._.values", "doc._.kinds"])
def proper(doc: Doc) -> Doc:
    """Find the names and mark their tokens."""
    words = doc._.words
    found = [FoundValue(KIND, start, end, " ".join(words[start:end])) for start, end in _phrases(doc, words)]
    doc._.values = [*doc._.values, *found]
    kinds = doc._.kinds
    for phrase in found:
        mark(kinds, KIND, phrase.start, phrase.end)
    return doc


@lru_cache(CACHED_WORDS)
def is_brand(word: str) -> bool:
    """Whether a word alone is a name: in capitals, with capitals inside, or with one and in no dictionary."""
    if not word[0].isalpha() or len(word) < 3:
        return False
    inner = any(c.isupper() for c in word[1:])
    return inner or (word[0].isupper() and not is_known(word))


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


def proper_end(words: Sequence[str], at: int) -> int:
    """The index after the quotation or the words with capitals that begin at `at`; `at` where there are none."""
    if opens_quotation(words[at]):
        return quotation_end(words, at) if at + 1 < len(words) and words[at + 1][0].isupper() else at
    if not (words[at][0].isupper() or is_brand(words[at])) or _is_joint(words, at):
        return at
    end = _with_its_cluster(words, at, organisation_end(words, at))
    explained = _explained(words, end) if end == at + 1 and is_brand(words[at]) else end
    return _gone_on(words, explained)


def _is_joint(words: Sequence[str], at: int) -> bool:
    """Whether a word has its capital from its line or sentence: "KLASTRY W REGIONIE", "Koordynuje Izba X"."""
    if at == 0 or words[at - 1] in BEFORE_SENTENCE:
        return words[at].lower() in WITHIN or _is_particle(words[at]) or _is_verb(words[at])
    if words[at].isupper() and words[at + 1 : at + 2] and words[at + 1].isupper() and words[at - 1] in IN_LINES:
        return _is_particle(words[at].lower())
    return words[at].isupper() and words[at - 1].isupper() and words[at].lower() in WITHIN


@lru_cache(CACHED_WORDS)
def _is_particle(word: str) -> bool:
    """Whether a word is an adverb, a conjunction or the like and nothing else."""
    known = readings(word)
    return bool(known) and not word.isupper() and all(r.pos in PARTICLES for r in known)


def _is_verb(word: str) -> bool:
    """Whether a word can only be a verb that has a subject."""
    return not word.isupper() and is_finite_verb(word.lower())


def _with_its_cluster(words: Sequence[str], start: int, end: int) -> int:
    """The end of a body's name that ends with its cluster's: "Stowarzyszenie Solny Klaster Warzelniczy"."""
    is_cut = end - start > 1 and end < len(words) and words[end][0].isupper() and "klaster" in lemmas(words[end])
    is_named_so = is_cut and bool(lemmas(words[start]) & LEGAL_PERSONS and agrees(words[end - 1], words[end]))
    return organisation_end(words, end) if is_named_so else end


def _explained(words: Sequence[str], end: int) -> int:
    """The end of what explains a brand after a dash: a name with an organisation for its head."""
    if not (end + 1 < len(words) and words[end] in DASHES and words[end + 1][0].isupper()):
        return end
    after = organisation_end(words, end + 1)
    explains = any(lemmas(word) & INSTITUTIONS for word in words[end + 1 : after])
    return after if explains and after > end + 2 else end


def _gone_on(words: Sequence[str], end: int) -> int:
    """The end of a name that goes on after a dash: "Zagłębie – Inkubator sp. z o.o.".

    Up to a legal form, or with the title that the state gives: "Instytut Soli – Państwowy Instytut Badawczy".
    """
    if not (end + 1 < len(words) and words[end] in DASHES and words[end + 1][0].isupper()):
        return end
    after = organisation_end(words, end + 1)
    is_titled = all(own in lemmas(word) for own, word in zip(TITLE, words[end + 1 : end + 4], strict=False))
    return after if words[after - 1].lower() in NAME_ENDS or is_titled else end


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
