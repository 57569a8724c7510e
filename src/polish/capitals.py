"""Capital letters of names: a heading in capitals written as a name, a form in the capitals of another."""

import re

from klastry.polish.lexicon import ENGLISH_TOO, INSTITUTIONS
from klastry.polish.morphology import is_known, lemmas, readings
from klastry.polish.name_words import is_in_capitals

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?")
_LEGAL_FORM = re.compile(r"\bSP\. ?(?:Z ?O\. ?O|[JKP])\.", re.IGNORECASE)
_SMALL_WORDS = frozenset({"rzecz", "im."})
_LONGEST_ACRONYM = 3


def in_title_case(name: str) -> str:
    """A name in capital letters as it would stand in a sentence; any other name as it is.

    "LUBUSKI KLASTER III SEKTORA W ŻARACH" is "Lubuski Klaster III Sektora w Żarach". Words that the
    dictionary does not know, Roman numerals and words of up to three letters that are no common noun stay in
    capitals: they are acronyms or brands. So does a name of such words without a Polish noun for an
    organisation: "SILVER TOUR".
    """
    if not is_in_capitals(name) or _is_foreign(name):
        return name
    written = _WORD.sub(lambda match: _of_title(match[0], first=match.start() == 0), name)
    return _LEGAL_FORM.sub(lambda match: match[0].lower(), written)


def _is_foreign(name: str) -> bool:
    """Whether a name has a word of no dictionary and none that says what organisation it is."""
    words = _WORD.findall(name)
    unknown = any(len(word) > _LONGEST_ACRONYM and not readings(word) for word in words)
    return unknown and not any(lemmas(word) & INSTITUTIONS for word in words)


def _of_title(word: str, *, first: bool) -> str:
    """A word as it stands in a title: "NANO" alone is no acronym, as it is not in English."""
    return word.capitalize() if word.casefold() in ENGLISH_TOO else _written(word, first=first)


def _written(word: str, *, first: bool) -> str:
    if _is_small(word):
        return word.capitalize() if first else word.lower()
    if "-" in word:
        return "-".join(
            part.capitalize() if is_known(word) else _written(part, first=True) for part in word.split("-")
        )
    return word if _is_acronym(word) else word.capitalize()


def _is_small(word: str) -> bool:
    """Whether it is a preposition, a conjunction or another word that titles write small."""
    return word.lower() in _SMALL_WORDS or any(r.pos in ("prep", "conj") for r in readings(word))


def _is_acronym(word: str) -> bool:
    listed = any(r.pos == "romandig" or (r.lemma == word and len(word) > 1) for r in readings(word))
    return listed or (len(word) <= _LONGEST_ACRONYM and not _is_noun(word)) or not readings(word.rstrip("."))


def _is_noun(word: str) -> bool:
    """Whether a word of three letters is a common noun: "RYB", "LEN"."""
    nouns = (r for r in readings(word) if r.is_noun and not r.is_unusual)
    return len(word) == _LONGEST_ACRONYM and any("nazwa_pospolita" in r.labels for r in nouns)


def in_capitals_of(form: str, model: str) -> str:
    """The form in the capitals of the model: all letters, the first of each part, or none."""
    if len(model) > 1 and model.isupper():
        return form.upper()
    if "-" in form and form.count("-") == model.count("-"):
        return "-".join(map(in_capitals_of, form.split("-"), model.split("-")))
    return form[:1].upper() + form[1:] if model[:1].isupper() else form
