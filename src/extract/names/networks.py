"""Names of networks of firms that do not have the word "klaster".

"Grono" was the Polish word for a cluster before that; a valley of a trade ("Dolina Lotnicza") is no landscape; and
of any land or network a text tells what it is by going on: "Kuźnia Tworzyw działa od lat. Klaster ma 28 firm".
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc

from klastry.extract.names.clause_subjects import SPEAKING_VERBS, end_before_subject
from klastry.extract.names.extent import name_end
from klastry.extract.names.foreign import is_foreign
from klastry.extract.names.found_name import FoundName
from klastry.extract.names.sentence_starts import says_which
from klastry.extract.names.trades import trades_in
from klastry.polish.agreement import adjective_slots, adjectives_before, agrees, noun_slots
from klastry.polish.lexicon import LANDS, LEGAL_PERSONS, NETWORKS
from klastry.polish.morphology import lemmas, readings
from klastry.polish.text import SENTENCE_ENDS, opens_quotation

RESUMED, BY_NOUN = "cue.described", "cue.network"
GRONO, VALLEY = "grono", "dolina"
OF_PERSONS = frozenset(
    """pedagogiczny nauczycielski nauczyciel profesorski profesor przyjaciel znajomy rodzinny ekspert uczestnik
    osoba instruktor absolwent artysta gość laureat starszy rada juror dydaktyczny
    radny sołtys poseł naukowiec specjalista""".split()
)
"""A "Grono" of these is a circle of people."""
NOT_TRADES = frozenset(
    ("słoneczny", "wiatrowy", "wodorowy", "wodór", "energia", "woda", "wodny", "turystyczny", "turystyka")
)
"""Hydrogen valleys are a sort of energy communities; a valley of water or tourists may lie anywhere."""
MAKERS = frozenset(
    """browar dostawca hodowca huta kooperant kuźnia maszyna materiał młyn odlewnia producent przetwórca
    przetwórstwo surowiec tartak technologia warsztat wytwórca wytwórnia""".split()
)
OF_MAKER = (("arski", "arz"), ("erski", "er"), ("erski", "erz"))
"""How adjectives end that are made of who works so, and how these do: "bednarski", "tapicerski"."""
MAKING = ("arnia", "arstwo", "arz", "iarski", "larski", "niczy", "nictwo")
"""How words for trades and their people end: "drukarnia", "młynarz", "chłodniczy"."""
NOUNS_BEGIN = ("Gron", "Dolin")
_MAY_NAME = re.compile(rf"\b(?:{'|'.join(NOUNS_BEGIN)})")


def may_name_network(text: str) -> bool:
    """Whether a text may name a cluster by one of these nouns alone."""
    return any(begin in text for begin in NOUNS_BEGIN) and _MAY_NAME.search(text) is not None


def network_names(doc: Doc) -> Iterator[FoundName]:
    """The names of a text that tell by their own noun and what it is of that they are those of clusters."""
    words = doc._.words
    for head, word in enumerate(words):
        if word[0].isupper() and len(word) > 4 and lemmas(word) & {GRONO, VALLEY}:
            start, end = extent(words, head)
            of = [w for w in words[start:end] if w is not word]
            said = frozenset().union(*map(lemmas, of))
            is_grono = end > head + 1 and _is_grono(word, said)
            if of and not _is_of_body(words, start) and (is_grono or _is_valley_of_trade(word, of)):
                yield FoundName(start, end, head, False, is_foreign(words, start), BY_NOUN)


def resumed_names(doc: Doc) -> Iterator[FoundName]:
    """Names of which a text goes on to speak as "klaster": "Kaszubska Dolina Ceramiki …; klaster nagrodzono".

    Only those that cannot be a landscape: a kind of land with what it is the land of, and no place among that.
    """
    words = doc._.words
    for head, word in enumerate(words):
        if word[0].isupper() and lemmas(word) & (LANDS | NETWORKS) and _is_resumed(words, head):
            start, end = extent(words, head)
            is_sound = lemmas(word) & LANDS or is_of_makers(words[head + 1 : end])
            if is_sound and end > head + 1 and not any(map(may_be_place, words[head + 1 : end])):
                yield FoundName(start, end, start, False, is_foreign(words, start), RESUMED)


def extent(words: Sequence[str], head: int) -> tuple[int, int]:
    """From which word, and to which (exclusive), the name of a body reaches whose noun stands at `head`."""
    start, _ = adjectives_before(words, head, noun_slots(words[head]))
    while not words[start][0].isupper() or (start < head and says_which(words, start)):
        start += 1
    end = end_before_subject(words, start, head, name_end(words, head))
    return start, next((at for at in range(head + 2, end - 2) if joins_other(words, at)), end)


def _is_of_body(words: Sequence[str], start: int) -> bool:
    """Whether a name stands in quotes right after another body: "Spółdzielnia Energetyczna „Słoneczna Dolina”"."""
    quoted = start > 0 and opens_quotation(words[start - 1])
    return quoted and any(
        w[0].isupper() and lemmas(w) & LEGAL_PERSONS for w in words[max(0, start - 4) : start - 1]
    )


def joins_other(words: Sequence[str], at: int) -> bool:
    """Whether a noun with its own adjective follows an "i", and both are a name: "… i Zielona Chemia"."""
    return words[at] in ("i", "oraz") and any(s.case == "nom" for s in agrees(words[at + 1], words[at + 2]))


def _is_grono(word: str, said: frozenset[str]) -> bool:
    is_single = any(slot.number == "sg" for slot in noun_slots(word))
    return GRONO in lemmas(word) and is_single and not said & OF_PERSONS


def has_trade(of: Sequence[str]) -> bool:
    """Whether a word with a capital says a trade alone."""
    return bool(trades_in(w for w in of if w[0].isupper()) - NOT_TRADES)


def is_of_makers(of: Sequence[str]) -> bool:
    """Whether a word with a capital says a trade, or who makes or works something: "Przetwórców", "Drukarń"."""
    return has_trade(of) or are_makers(own for w in of if w[0].isupper() for own in lemmas(w))


def are_makers(said: Iterable[str]) -> bool:
    """Whether a lemma says who makes or works something: "wytwórca", "drukarnia"."""
    return any(own in MAKERS or own.endswith(MAKING) or _is_of_maker(own) for own in said)


def _is_of_maker(lemma: str) -> bool:
    """Whether an adjective is made of who works so: "bednarski", and not "bułgarski"."""
    makers = (lemma.removesuffix(end) + maker for end, maker in OF_MAKER if lemma.endswith(end))
    return any("m1" in r.genders and not r.is_personal for maker in makers for r in readings(maker))


def _is_valley_of_trade(word: str, of: Sequence[str]) -> bool:
    """Whether a valley is one of a trade, and lies nowhere: no place, no adjective of one but a region's."""
    return VALLEY in lemmas(word) and has_trade(of)


def _is_resumed(words: Sequence[str], head: int) -> bool:
    """Whether a text has the bare noun after a name: in its sentence, or as the first word of the next.

    The noun has no adjective and nothing that says whose it is; a cluster named between the two would be meant.
    """
    opens = not any(word in SENTENCE_ENDS for word in words[:head])
    for at in range(head + 2, len(words)):
        if "klaster" in lemmas(words[at]) and (words[at].islower() or words[at - 1] in SENTENCE_ENDS):
            is_single = "sg" in {slot.number for slot in noun_slots(words[at])}
            return is_single and not adjective_slots(words[at - 1]) and _is_bare(words, at)
        if "klaster" in lemmas(words[at]) or (words[at] in SENTENCE_ENDS and not _goes_on(words, at, opens)):
            return False
    return False


def _goes_on(words: Sequence[str], stop: int, opens: bool) -> bool:
    """Whether the noun is the subject after the first sentence of a text, or the stop ends no sentence."""
    after = words[stop + 1 : stop + 2]
    return opens and bool(after) and (after[0] == "Klaster" or not after[0][0].isupper())


def _is_bare(words: Sequence[str], at: int) -> bool:
    if words[at - 1] == "jako" or at + 1 == len(words) or not words[at + 1][0].isalpha():
        return True
    return any(r.pos in SPEAKING_VERBS for r in readings(words[at + 1]))


def may_be_place(word: str) -> bool:
    """Whether a word may say where a land lies: a place, an adjective of one, a word of no dictionary."""
    known = readings(word)
    if any("nazwa_geograficzna" in r.labels for r in known) or (not known and word[0].isalpha()):
        return True
    return any(r.is_adjective and r.lemma.endswith("ski") for r in known)
