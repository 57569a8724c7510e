"""The words of a name written in the nominative, in the capitals they had."""

from collections.abc import Iterator
from functools import lru_cache

from klastry.polish.capitals import in_capitals_of
from klastry.polish.head import Understanding
from klastry.polish.morphology import Reading, Slot, forms, readings
from klastry.polish.name_words import name_words

_BRAND_ENDINGS = (
    ("iem", ""), ("owi", ""), ("em", ""), ("ie", ""), ("ów", "y"), ("u", ""), ("a", ""), ("y", ""),
    ("ą", "a"), ("ę", "a"), ("y", "a"), ("i", "a"), ("ie", "a"), ("ii", "ia"), ("ią", "ia"), ("ię", "ia"),
)  # fmt: skip
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


def without_brand_endings(name: str) -> Iterator[str]:
    """The name with a case ending cut off one of its words that the dictionary does not know.

    "Klaster Interizonu" gives "Klaster Interizon" and others. Guesses, good only to be compared with known names.
    """
    for word in name_words(name):
        if not (word.fixed and word.text.isupper()) and not readings(word.text):
            for stem in _stems_of_brand(word.text):
                yield name[: word.start] + stem + name[word.end :]


def _stems_of_brand(word: str) -> Iterator[str]:
    for ending, nominative in _BRAND_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word[: -len(ending)] + nominative


def _adjective(word: str, slot: Slot) -> str | None:
    own = (r for r in readings(word) if r.is_adjective and r.stands_for(slot))
    return next((form for form in (_nominative(word, r, slot) for r in own) if form), None)


@lru_cache(20_000)
def _nominative(word: str, reading: Reading, slot: Slot) -> str | None:
    kept, inflected = _parts(word, reading)
    candidates = list(_nominatives(reading, slot))
    if not candidates:
        return None
    closest = max(candidates, key=lambda form: _common_start(form, inflected.lower()))
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


def _common_start(one: str, other: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
