"""Where a proper name of an organisation ends, whatever kind of one it is: quoted, in capitals, with capitals."""

from collections.abc import Sequence
from functools import lru_cache

from klastry.extract.names.extent import FORM_ENDS, organisation_end, quotation_end
from klastry.extract.names.joints import WITHIN
from klastry.polish.agreement import agrees
from klastry.polish.lexicon import COORDINATORS, INSTITUTIONS, LEGAL_PERSONS
from klastry.polish.morphology import is_finite_verb, is_known, lemmas, readings
from klastry.polish.text import DASHES, SENTENCE_ENDS, opens_quotation

PROPER = "proper"
"""The kind of value that such a name is."""
CACHED_WORDS = 50_000
NOT_NAMES = frozenset(("KRS", "NIP", "REGON", "KKK"))
ELSEWHERE = frozenset(("place", "voivodeship", "year", "url"))
BEFORE_SENTENCE = SENTENCE_ENDS | {"r.", "itp.", "itd.", "in.", ")"}
IN_LINES = frozenset((":", ",", *DASHES))
"""Behind one of these a line of capitals goes on: "KLASTRY: CORAZ ICH WIĘCEJ"."""
NAME_ENDS = FORM_ENDS | {"university", "institute"}
"""With one of these what stands after a dash ends the name before it."""
TITLE = ("państwowy", "instytut", "badawczy")
PARTICLES = frozenset(("adv", "comp", "conj", "part", "prep"))


@lru_cache(CACHED_WORDS)
def is_brand(word: str) -> bool:
    """Whether a word alone is a name: in capitals, with capitals inside, or with one and in no dictionary."""
    if not word[0].isalpha() or len(word) < 3:
        return False
    inner = any(c.isupper() for c in word[1:])
    return inner or (word[0].isupper() and not is_known(word))


def proper_end(words: Sequence[str], at: int) -> int:
    """The index after the quotation or the words with capitals that begin at `at`; `at` where there are none."""
    if opens_quotation(words[at]):
        is_name = at + 1 < len(words) and words[at + 1][0].isupper() and not _is_said(words, at)
        return quotation_end(words, at) if is_name else at
    if not (words[at][0].isupper() or is_brand(words[at])) or _is_joint(words, at):
        return at
    end = _with_its_cluster(words, at, organisation_end(words, at))
    explained = _explained(words, end) if end == at + 1 and is_brand(words[at]) else end
    return _gone_on(words, explained)


def _is_said(words: Sequence[str], at: int) -> bool:
    """Whether a quotation gives what somebody says: „Skupiamy 24 firmy, a koordynuje nas Fundacja Sól”."""
    is_introduced = at > 0 and words[at - 1] == ":"
    return is_introduced and any(map(is_finite_verb, words[at + 1 : quotation_end(words, at) - 1]))


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
    """The end of what explains a brand after a dash: a name with an organisation for its head; or in capitals."""
    if not (end + 1 < len(words) and words[end] in DASHES and words[end + 1][0].isupper()):
        return end
    after = organisation_end(words, end + 1)
    explains = any(lemmas(word) & INSTITUTIONS for word in words[end + 1 : after])
    explains |= all(word.isupper() for word in words[end - 1 : after] if word.isalpha())
    return after if explains and after > end + 2 else end


def _gone_on(words: Sequence[str], end: int) -> int:
    """The end of a name that goes on after a dash, and is no role: "Zagłębie – Inkubator sp. z o.o.".

    Up to a legal form, or with the title that the state gives: "Instytut Soli – Państwowy Instytut Badawczy".
    """
    if not (end + 1 < len(words) and words[end] in DASHES and words[end + 1][0].isupper()):
        return end
    if lemmas(words[end - 1]) & COORDINATORS:
        return end
    after = organisation_end(words, end + 1)
    is_titled = all(own in lemmas(word) for own, word in zip(TITLE, words[end + 1 : end + 4], strict=False))
    return after if words[after - 1].lower() in NAME_ENDS or is_titled else end
