"""Polish letters put back into texts that were written without them: "Slaski Klaster Lotniczy"."""

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from klastry.polish.morphology import Reading, is_known, readings
from klastry.polish.text import without_diacritics

_VARIANTS = {"a": "aą", "c": "cć", "e": "eę", "l": "lł", "n": "nń", "o": "oó", "s": "sś", "z": "zźż"}
_POLISH = re.compile("[ąćęłńóśźż]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_PREPOSITIONS = frozenset(("w", "z", "na", "do", "i", "od", "dla", "przez", "jest", "roku", "oraz"))
_COMMON = {"sie": "się", "sa": "są", "beda": "będą", "moze": "może", "tez": "też"}
"""Words that mean something else, or nothing in running text, as they stand without their letters."""
_THAT = re.compile(r"(?<=,\s)ze\b", re.IGNORECASE)
"""Behind a comma it is "że", else the preposition: "wiem, że" and "ze Świdnicy"."""
_ADDRESS = re.compile(r"((?<!\S)\S*(?:www\.|://|@)\S*)")
_LONGEST = 16
_MOST_VARIANTS = 2048
_ENOUGH_WORDS, _ENOUGH_PREPOSITIONS, _ENOUGH_SHARE = 3, 2, 0.05
_TELLING_SHARE = 0.25
"""Where so many words get letters one preposition is enough, as in a single sentence."""


def lacks_letters(text: str) -> bool:
    """Whether a text is Polish and written without its letters."""
    if _POLISH.search(text):
        return False
    words = {match[0].lower() for match in _WORD.finditer(text)}
    prepositions = len(words & _PREPOSITIONS)
    if not prepositions:
        return False
    restored = sum(with_letters(word) != word for word in words)
    share = _ENOUGH_SHARE if prepositions >= _ENOUGH_PREPOSITIONS else _TELLING_SHARE
    return restored >= _ENOUGH_WORDS and restored >= share * len(words)


def with_letters(text: str) -> str:
    """The text with Polish letters where only one word of the dictionary can be meant; letter stands for letter.

    "Lodzki" is "Łódzki"; "czesc", which may be "część" or "cześć", stays, and so does every word that is one.
    Addresses stay as they are.
    """
    parts = _ADDRESS.split(text)
    parts[::2] = [_WORD.sub(lambda match: _restored(match[0]), part) for part in parts[::2]]
    return _THAT.sub(lambda match: _in_capitals_of("że", match[0]), "".join(parts))


@lru_cache(20_000)
def _restored(word: str) -> str:
    lowered = word.lower()
    if lowered in _COMMON:
        return _in_capitals_of(_COMMON[lowered], word)
    if not 3 <= len(word) <= _LONGEST:
        return word
    best = _meant(lowered, word, nouns=True) if word[0].isupper() else frozenset[str]()
    best = best or _meant(lowered, word, nouns=False)
    return _in_capitals_of(next(iter(best)), word) if len(best) == 1 else word


def _meant(lowered: str, word: str, *, nouns: bool) -> Set[str]:
    """The forms that a word can stand for, itself alone if it is one; names have nouns and adjectives in them."""
    if _readings(lowered, word, nouns):
        return {lowered}
    known = {variant: found for variant in _variants(lowered) if (found := _readings(variant, word, nouns))}
    common = {variant for variant, found in known.items() if any(map(_is_common, found))}
    best, letters = (common, 1) if common else (known.keys(), _LONGEST)
    return {variant for variant in best if not _has_more_marks(variant, best - {variant}, letters)}


def _readings(form: str, word: str, nouns: bool) -> tuple[Reading, ...]:
    """What the dictionary has under a form in the capitals of the word: no slang, no surname, no cry."""
    written = _in_capitals_of(form, word)
    found = readings(written) if is_known(written) else ()
    left = (r for r in found if not (r.is_unusual or r.is_personal or r.pos == "interj"))
    return tuple(r for r in left if not nouns or r.is_noun or r.is_adjective)


def _is_common(reading: Reading) -> bool:
    return "nazwa_pospolita" in reading.labels or reading.is_adjective


def _has_more_marks(variant: str, others: Set[str], letters: int) -> bool:
    """Whether another form has no marks where this one has them, and is else the same: "krąków", "świdnicą".

    Args:
        variant: The form.
        others: The other ones.
        letters: How many letters at the end are looked at; in those before them the two must be the same.
    """
    start, end = variant[:-letters], variant[-letters:]
    return any(
        other.startswith(start)
        and all(o in (v, without_diacritics(v)) for o, v in zip(other[-letters:], end, strict=True))
        for other in others
    )


def _variants(word: str) -> Iterator[str]:
    found = [""]
    for letter in word:
        found = [start + variant for start in found for variant in _VARIANTS.get(letter, letter)]
        if len(found) > _MOST_VARIANTS:
            return
    yield from found[1:]


def _in_capitals_of(form: str, model: str) -> str:
    return "".join(f.upper() if m.isupper() else f for f, m in zip(form, model, strict=True))
