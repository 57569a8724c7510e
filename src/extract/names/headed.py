"""Names of clusters that have the word in them, or stand right after it.

A name is known by its head, the word "klaster" in any form. It begins with the adjectives before the head that
agree with it and have capitals, and goes on after the head with what Polish puts there: adjectives, genitives, a
brand, quoted words. After the common noun in small letters a name of its own may stand: "klaster Dolina Lotnicza".
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from klastry.extract.names.after_noun import named_after
from klastry.extract.names.before_head import with_name_before_dash, with_quotation_before
from klastry.extract.names.clause_subjects import end_before_subject
from klastry.extract.names.extent import (
    FORM_ENDS,
    is_version,
    name_end,
    quotation_end,
    small_tail_end,
    with_rest_of_quotation,
)
from klastry.extract.names.foreign import is_abroad, is_foreign, slovak_start
from klastry.extract.names.foreign_ends import before_english_name
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.in_full import with_part_in_acronym, with_place_in_full_name
from klastry.extract.names.initiatives import federation_at, initiative_at, is_of_clusters
from klastry.extract.names.other_names import (
    is_class,
    is_coordinator,
    is_defined,
    is_english_other,
    is_no_name,
    is_prize,
    is_programme,
    is_project,
    is_title,
)
from klastry.extract.names.plural_names import plural_name_at
from klastry.extract.names.proper_names import is_brand
from klastry.extract.names.sentence_starts import has_capital_from_sentence, says_which
from klastry.polish.agreement import adjectives_before, agrees, can_be_genitive, is_conjunction, noun_slots
from klastry.polish.lexicon import ENGLISH_TOO
from klastry.polish.morphology import is_known, lemmas, readings
from klastry.polish.text import SENTENCE_ENDS, opens_quotation

HEADS = frozenset(("klaster", "cluster", "klastr", "klasteris"))
STEMS = ("klaster", "klastr", "cluster")
PREFIXED = re.compile(
    r"(?!super|sub|pod|mikro|makro|meta|mini)[^\W\d_]{2,}(klaster|klastr(a|owi|em|ze|u)|cluster(a|owi|em|ze|u)?)"
)
"""A brand in one word: "Agroklaster", "Nutriclusterem"; "superklaster" is a common noun of another sense."""
PLURAL = frozenset(
    ("klastry", "klastrów", "klastrom", "klastrami", "klastrach", "klastery", "klasterów", "clusters")
)
FOREIGN_LEMMAS = frozenset(("cluster", "klastr", "klasteris"))
ENGLISH_JOINTS = frozenset(("and", "&"))
LONGEST_BRAND = 4
LONGEST_NAME = 22
CACHED_WORDS = 50_000


def headed_names(doc: Doc) -> Iterator[FoundName]:
    """The names around every head of a text, in order."""
    words = doc._.words
    end = 0
    for head, word in enumerate(words):
        if head < end:
            continue
        if _is_head(word):
            name = _name_at(doc, words, head, end)
        elif word[0].isupper():
            name = federation_at(words, head) or initiative_at(words, head, end)
        else:
            continue
        if name is not None:
            end = name.end
            yield name


@lru_cache(CACHED_WORDS)
def _is_head(word: str) -> bool:
    folded = word.casefold()
    if folded.startswith(("http", "www.")) or (word[0].islower() and "." in word):
        return False  # an address
    if not any(stem in folded for stem in STEMS):
        return False
    return bool(lemmas(word) & HEADS) or (_is_compound(word) and not is_of_clusters(word))


def _is_compound(word: str) -> bool:
    """A brand with the word in it: "Klaster-Group.pl", "MultiKlaster", "Agroklaster", "Kunststoff-Clusterem"."""
    folded = word.casefold()
    has_capital = word[0].isupper() or "Kl" in word or "Cl" in word
    joined = has_capital and ("-" in word or "." in word or any(c.isupper() for c in word[1:]))
    prefixed = word[0].isupper() and PREFIXED.fullmatch(folded) is not None
    return word[0].isalpha() and (joined or prefixed) and not lemmas(word) & HEADS and folded not in HEADS


def _name_at(doc: Doc, words: Sequence[str], head: int, taken: int) -> FoundName | None:
    """The name around a head; the tokens before `taken` are of the name before it."""
    word = words[head]
    if word.casefold() in PLURAL:
        return plural_name_at(words, head)
    if _is_compound(word) and is_project(words, head):
        return None
    if _is_called(words, head):
        return FoundName(head, head + 1, head, bare=True)
    start = _after_taken(words, _start(words, head), taken)
    if word[0].islower() and not _is_compound(word) and start == head:
        return named_after(doc, words, head)
    end = with_place_in_full_name(words, with_rest_of_quotation(words, start, _end(words, start, head)))
    end = with_part_in_acronym(words, start, end)
    if start == head and end == head + 1 and not _is_compound(word):
        begins_sentence = head == 0 or words[head - 1] in SENTENCE_ENDS  # "Klaster spożywczy Smaki Roztocza"
        return named_after(doc, words, head) if begins_sentence else FoundName(head, end, head, bare=True)
    if _is_something_else(words, start, head, end):
        return None
    before = with_quotation_before(words, with_name_before_dash(doc, start, head, HEADS), head)
    start = before if before >= taken else start
    return FoundName(
        start, end, head, bare=False, foreign=is_foreign(words, start) or is_abroad(words, start, head, end)
    )


def _is_called(words: Sequence[str], head: int) -> bool:
    """Whether a quoted name of a cluster follows that says so itself: "Klaster „Śląski Klaster Soli”"."""
    opening = head + 1
    if opening >= len(words) or not opens_quotation(words[opening]):
        return False
    quoted = words[opening + 1 : quotation_end(words, opening)]
    return any(_is_head(word) and word.casefold() not in PLURAL for word in quoted)


def _is_something_else(words: Sequence[str], start: int, head: int, end: int) -> bool:
    """Whether what has the form of a name is that of a project or a prize, or names a sort of clusters."""
    if end - start > LONGEST_NAME:
        return True
    alone = end == start + 1 and is_known(words[head])
    numbered = start == head and is_no_name(words[head + 1 : end])
    title = is_title(words, start) or is_prize(words, start, end) or is_programme(words, start, end)
    is_of_polish = any(map(can_be_genitive, words[head + 1 : end][:1]))  # "Nieruchomości i Facility Management"
    sort = is_class(words[start:end], head - start) or (not is_of_polish and is_english_other(words[start:end]))
    term = start == head and is_defined(words, head, end)
    return alone or numbered or title or sort or term or is_coordinator(words, start, end)


def _start(words: Sequence[str], head: int) -> int:
    if lemmas(words[head]) & FOREIGN_LEMMAS:
        return _first_foreign_word(words, head)
    slovak = slovak_start(words, head)
    if slovak is not None:
        return slovak
    start = _first_adjective(words, head)
    if words[head][0].islower() and not _is_capital_after(words, head) and not _is_compound(words[head]):
        return head
    return _first_brand_word(words, start)


def _after_taken(words: Sequence[str], start: int, taken: int) -> int:
    """Where a name begins that is joined to the one before: "Klastra Solnego i Śląskiego Klastra Wodnego"."""
    if start >= taken:
        return start
    while not words[taken][0].isupper() and not _is_head(words[taken]):
        taken += 1
    return taken


def _end(words: Sequence[str], start: int, head: int) -> int:
    end = end_before_subject(words, start, head, name_end(words, head))
    is_polish = words[head][0].isupper() and not lemmas(words[head]) & FOREIGN_LEMMAS
    end = before_english_name(words, head, end) if is_polish else end
    return small_tail_end(words, head) if end == head + 1 and start < head and is_polish else end


def _first_adjective(words: Sequence[str], head: int) -> int:
    """Where the adjectives with capitals begin that stand before the head and agree with it."""
    start, _ = adjectives_before(words, head, noun_slots(words[head]))
    start = _after_other_noun(words, start, head)
    while start < head and not (words[start][0].isupper() and not says_which(words, start)):
        start += 1
    return start


def _after_other_noun(words: Sequence[str], start: int, head: int) -> int:
    """Where its own adjectives begin, behind those of a noun before: "Powiatem Solnym a Śląskim Klastrem".

    So do they behind its participle: "Komitetu Sterującego Klastra Soli".
    """
    if 0 < start < head and _is_participle(words[start]) and agrees(words[start], words[start - 1]):
        return start + 1
    joint = next((at for at in range(start + 1, head) if is_conjunction(words[at])), None)
    is_of_other = joint is not None and start > 0 and bool(agrees(words[start], words[start - 1]))
    return joint + 1 if joint is not None and is_of_other else start


def _is_participle(word: str) -> bool:
    return any(reading.pos == "pact" for reading in readings(word))


def _first_brand_word(words: Sequence[str], start: int) -> int:
    """Where the brand begins that stands before the name: "ICT Polska Centralna Klaster"."""
    if all(word.isupper() for word in words[max(0, start - 1) : start + 1]):
        return start  # a heading in capitals
    at = start
    while at > 0 and start - at < LONGEST_BRAND and _is_name_word(words[at - 1]):
        if words[at - 1].lower() in FORM_ENDS:
            return start  # "… jest spółka Salina S.A. Klaster Solny …"
        at -= 1
    while at < start and not (is_brand(words[at]) or _is_in_capitals(words[at])):
        at += 1  # "Zarząd Eko Klastra": what begins the sentence
    return at


def _first_foreign_word(words: Sequence[str], head: int) -> int:
    """Where an English or Czech name begins, up to its head: "Toolmakers Cluster", "Moravskoslezský … klastr".

    In small letters "cluster" is the head of none: "If this cluster size …".
    """
    if words[head].islower() and words[head].startswith("cluster"):
        return head
    at = head
    while at > 0 and (
        _is_foreign_part(words[at - 1])
        or (at < head and words[at - 1] in ENGLISH_JOINTS)
        or _is_within_baltic(words, at - 1, head)
    ):
        at -= 1
    is_alone = at == 0 and head + 1 == len(words)
    while at < head and (
        words[at] == "The"
        or not words[at][0].isupper()
        or (not is_alone and has_capital_from_sentence(words, at) and not _is_english_too(words[at]))
    ):
        at += 1
    return at


def _is_english_too(word: str) -> bool:
    """Whether a Polish word begins English names as well, as towns do: "Metal Tools …", "Lublin Robotics …"."""
    is_place = any("nazwa_geograficzna" in r.labels and "nom" in r.cases for r in readings(word))
    return is_place or word.casefold() in ENGLISH_TOO


def _is_foreign_part(word: str) -> bool:
    is_word = word[0].isalpha() and (word[0].isupper() or not is_known(word))
    return (is_word and word.lower() not in ("the", "of")) or is_version(word)


def _is_within_baltic(words: Sequence[str], at: int, head: int) -> bool:
    """Whether a word that Polish has too stands in small letters within such a name: "Latvijas koka klasteris"."""
    is_baltic = "klasteris" in lemmas(words[head])
    return (
        is_baltic and at > 0 and words[at].islower() and words[at - 1][0].isupper() and not is_known(words[at - 1])
    )


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and word[0].isalpha()


def _is_in_capitals(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_capital_after(words: Sequence[str], head: int) -> bool:
    """Whether an adjective with a capital follows that agrees with the head: "Mieleckim klastrem Lotniczym"."""
    return head + 1 < len(words) and words[head + 1][0].isupper() and bool(agrees(words[head + 1], words[head]))
