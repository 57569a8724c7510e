"""The words of a name written in the nominative, in the capitals they had."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from rapidfuzz.distance import Prefix

from klastry.polish.capitals import in_capitals_of
from klastry.polish.head import Understanding
from klastry.polish.morphology import Reading, Slot, forms, readings
from klastry.polish.name_words import NameWord, name_words

_BRAND_ENDINGS = {
    "gen": (("ii", "ia"), ("u", ""), ("a", ""), ("ów", "y"), ("y", "a"), ("i", "a")),
    "dat": (("owi", ""), ("ii", "ia"), ("ce", "ka"), ("dze", "ga"), ("ie", "a")),
    "acc": (("ię", "ia"), ("ę", "a")),
    "inst": (("iem", ""), ("em", ""), ("ią", "ia"), ("ą", "a")),
    "loc": (
        ("ii", "ia"),
        ("ce", "ka"),
        ("dze", "ga"),
        ("vie", "va"),
        ("rze", "r"),
        ("cie", "t"),
        ("dzie", "d"),
        ("ie", ""),
        ("u", ""),
    ),
}
"""By case the endings that brands take, each with that of the nominative, the likeliest first."""
_CAPITAL_ENDINGS = {"gen": "U", "dat": "OWI", "inst": "EM"}
_HYPHENED_ENDING = re.compile(r"(.*[A-ZĄĆĘŁŃÓŚŹŻ\d])-(?:i?em|owi|i?e|ze|u|a)")
_SHORTEST_STEM = 3


def in_nominative(name: str, way: Understanding) -> str | None:
    """The name with its head and that one's adjectives in the nominative; None where a word has none."""
    words = name_words(name)
    changes = {way.head: _nominative(words[way.head].text, way.reading, way.slot)}
    changes |= {i: _adjective(words[i].text, way.slot) for i in way.adjectives}
    for i in sorted(changes, reverse=True):
        form = changes[i]
        if form is None:
            return None
        name = name[: words[i].start] + form + name[words[i].end :]
    return name


def brand_in_nominative(name: str, cases: Collection[str]) -> str:
    """A name of no Polish noun that stands in one of these cases, its last or first word without the ending.

    "Metalikonem" in the instrumental is "Metalikon", "INFO-MED-owi" INFO-MED; a foreign word may have no ending.
    """
    words = name_words(name)
    for word in dict.fromkeys((words[-1], words[0])):
        stem = _stem_in(word, cases, alone=len(words) == 1)
        if stem is not None:
            return name[: word.start] + stem + name[word.end :]
    return name


def _stem_in(word: NameWord, cases: Collection[str], *, alone: bool) -> str | None:
    if hyphened := _HYPHENED_ENDING.fullmatch(word.text):
        return hyphened[1]
    if word.text.isupper() and alone:
        return _capitals_in(word.text, cases)
    if word.text.isupper() or not word.text[0].isupper():
        return None
    if known := readings(word.text):
        return _with_inner_capitals(word.text, known, cases) if word.fixed else None
    for case, endings in _BRAND_ENDINGS.items():
        for ending, nominative in endings if case in cases else ():
            is_telling = alone or len(ending) > 1 or ending == "u"
            if is_telling and (stem := _with_other_ending(word.text, ending, nominative)) is not None:
                return stem
    return None


def _capitals_in(word: str, cases: Collection[str]) -> str | None:
    """The nominative of a brand in capitals, its ending in capitals too: "AGROSADU" is AGROSAD."""
    if (nominative := _with_inner_capitals(word, readings(word), cases)) is not None:
        return nominative.upper()
    ending = next((e for case, e in _CAPITAL_ENDINGS.items() if case in cases and word.endswith(e)), None)
    return word[: -len(ending)] if ending and len(word) - len(ending) > _SHORTEST_STEM else None


def _with_inner_capitals(word: str, known: Sequence[Reading], cases: Collection[str]) -> str | None:
    """The nominative of a brand that goes like a noun with a prefix: "EkoSpichlerzem" is EkoSpichlerz."""
    ways = ((r, slot) for r in known if r.is_noun for slot in sorted(r.slots) if slot.case in cases)
    form = next((form for reading, slot in ways for form in _nominatives(reading, slot)), None)
    if form is None:
        return None
    kept = Prefix.similarity(form, word.lower())
    return word[:kept] + form[kept:]


def without_brand_endings(name: str) -> Iterator[str]:
    """The name with a case ending cut off one of its words that the dictionary does not know.

    "Klaster Interizonu" gives "Klaster Interizon" and others. Guesses, good only to be compared with known names.
    """
    for word in name_words(name):
        if not (word.fixed and word.text.isupper()) and not readings(word.text):
            for stem in _stems_of_brand(word.text):
                yield name[: word.start] + stem + name[word.end :]


def _stems_of_brand(word: str) -> Iterator[str]:
    for ending, nominative in chain((("y", ""), ("ie", "a")), *_BRAND_ENDINGS.values()):
        stem = _with_other_ending(word, ending, nominative)
        if stem is not None:
            yield stem


def _with_other_ending(word: str, ending: str, other: str) -> str | None:
    long_enough = word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM
    return word[: -len(ending)] + other if long_enough else None


def _adjective(word: str, slot: Slot) -> str | None:
    own = (r for r in readings(word) if r.is_adjective and r.stands_for(slot))
    return next((form for form in (_nominative(word, r, slot) for r in own) if form), None)


@lru_cache(20_000)
def _nominative(word: str, reading: Reading, slot: Slot) -> str | None:
    kept, inflected = _parts(word, reading)
    candidates = list(_nominatives(reading, slot))
    if not candidates:
        return None
    closest = max(candidates, key=lambda form: Prefix.similarity(form, inflected.lower()))
    return kept + in_capitals_of(closest, inflected)


def _parts(word: str, reading: Reading) -> tuple[str, str]:
    """What stays and what inflects: after a hyphen the last part, unless the dictionary has it whole."""
    if "-" in reading.lexeme:
        return "", word
    head, hyphen, last = word.rpartition("-")
    return head + hyphen, last


def _nominatives(reading: Reading, slot: Slot) -> Iterator[str]:
    nominative = slot._replace(case="nom")
    for form, meaning in forms(reading.lexeme):
        same_word = meaning.pos == reading.pos and meaning.degree == reading.degree
        if same_word and meaning.stands_for(nominative):
            yield form.lower()
