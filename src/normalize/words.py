"""The words of a name: what each one says, and when two of them are the same."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from rapidfuzz.distance import OSA

from klastry.normalize import vocabulary
from klastry.normalize.derivation import kin_stem
from klastry.normalize.misread import as_meant
from klastry.normalize.region_words import region_begun, region_lemma
from klastry.normalize.slips import are_near, has_lost_i, is_slip_of_trade, region_of
from klastry.normalize.written_out import written_out
from klastry.polish.english import TRADES, is_english, with_polish_regions
from klastry.polish.letters import with_letters
from klastry.polish.morphology import is_known, lemmas, readings
from klastry.polish.text import fold, without_diacritics

_WORD = re.compile(r"\w+(?:[&.]\w+)*(?:-(?=\w))?")
_DASH = re.compile(r"\s*-\s*")
_INNER_CAPITAL = re.compile(r"[a-ząćęłńóśźż][A-ZĄĆĘŁŃÓŚŹŻ]")
_ADDING = re.compile(r"(?:[,&+]|\b(?:i|oraz|and))\s*$", re.IGNORECASE)
_PLURALS = ("ów", "ers", "ors")
"""The ending of a noun for several: "startupów" is a loan word that the dictionary lacks, and no brand."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_PECULIAR = 5
CUT = 3
"""Letters that are left of a shortened word at least."""
_VOWELS = "aeiouy"


class Part(Enum):
    """The part that a word plays in a name."""

    FILLER = auto()  # head, form, preposition: says nothing of which cluster is meant
    NUMBER = auto()
    DIRECTION = auto()
    REGION = auto()
    DISTINCTIVE = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared."""

    part: Part
    written: str
    form: str
    """As written, in the spelling of `spelling`."""
    value: str
    """Of a number its digits, of a direction and a region the word they are compared by; else the form."""
    lemmas: frozenset[str]
    """Candidate lemmas without diacritics; two distinctive words are the same if they share one."""
    known: bool
    """Whether it stands in the dictionary; a brand or a slip of the pen does not."""
    standing_out: bool = False
    """Whether it has capitals where other words have none: "Klaster METALEX", "BioMazury"."""
    translated: bool = False
    """Whether it is English, and its lemmas are what it stands for in Polish."""
    shortened: bool = False
    """Whether it is the beginning of a word, with a full stop: "Gosp."."""
    lettered: frozenset[str] = frozenset()
    """Of a word that the dictionary knows with the Polish letters that it has, the lemmas with theirs."""
    added: bool = False
    """Whether a conjunction or comma stands before it: the "Reklamy" of "Klaster Poligrafii i Reklamy"."""

    @property
    def is_brand(self) -> bool:
        """Whether it is so peculiar that two clusters can hardly share it by chance."""
        is_peculiar = (not self.known and not self.written.endswith(_PLURALS)) or self.standing_out
        return is_peculiar and not (self.translated or self.shortened) and len(self.form) >= _PECULIAR

    @property
    def is_set_off(self) -> bool:
        """Whether it is a brand by its capitals."""
        return self.is_brand and self.standing_out

    @property
    def is_weak(self) -> bool:
        """Whether it says little of the trade."""
        return self.is_year or bool(self.lemmas & vocabulary.WEAK_WORDS)

    @property
    def is_year(self) -> bool:
        """Whether it is that of a programme or a goal ("Zielona Energia 2030"), which numbers no clusters."""
        return _YEAR.fullmatch(self.form) is not None

    @property
    def is_noun(self) -> bool:
        """Whether the dictionary has it as a noun alone, and not as an adjective."""
        found = [reading for reading in readings(self.written) if not reading.is_personal]
        return bool(found) and not any(reading.is_adjective for reading in found)

    @property
    def kin(self) -> frozenset[str]:
        """The stems that it shares with words derived from it or with it."""
        return self.stems if self.known else frozenset()

    @property
    def stems(self) -> frozenset[str]:
        """Its lemmas without the suffixes of trades and adjectives."""
        return _stems(self.lemmas)


@lru_cache(100_000)
def _stems(lemmas: frozenset[str]) -> frozenset[str]:
    return frozenset(map(kin_stem, lemmas))


@lru_cache(100_000)
def spelling(text: str) -> str:
    """The text without the differences that nobody means: letter case, quotes, dashes, diacritics."""
    return without_diacritics(_DASH.sub("-", fold(text))).strip(" .,;-")


def read_words(text: str) -> list[Word]:
    """All words of a name in order, hyphenated ones in their parts; those of an English name in Polish too."""
    english = is_english(text)
    written = with_polish_regions(text) if english else written_out(text)
    tokens = list(_WORD.finditer(written))
    stops = [written[found.end() : found.end() + 1] in {".", "…"} for found in tokens]
    words = [
        _translated(token)
        if english and token.casefold() in TRADES
        else _read_word(token, is_first=number == 1, is_last=number == len(tokens), is_cut=stop)
        for number, (token, stop) in enumerate(zip((found[0] for found in tokens), stops, strict=True), 1)
    ]
    in_capitals = all(word.written.isupper() for word in words)
    return [
        replace(
            word,
            standing_out=not in_capitals and _stands_out(word.written),
            shortened=stop and _is_cut(word),
            added=_ADDING.search(written[: found.start()]) is not None,
        )
        for word, found, stop in zip(_without_area_words(words), tokens, stops, strict=True)
    ]


def is_one_word(a: Word, b: Word) -> bool:
    """Whether two words are forms, a short form, or a translation of one."""
    if not a.lemmas.isdisjoint(b.lemmas):
        return not _differ_in_letters(a, b)
    if a.shortened or b.shortened:
        return _cuts(a, b) or _cuts(b, a)
    return (a.translated or b.translated) and not a.stems.isdisjoint(b.stems)


def is_typo(a: Word, b: Word) -> bool:
    """Whether one is the other with a slip of the pen: two words that the dictionary knows are two words.

    But of two that only Polish letters tell apart, one may be meant, and a lost "i" is seldom another word.
    """
    if _differ_in_letters(a, b) or has_lost_i(a.form, b.form):
        return True
    return are_near(a.form, b.form) and not all(_stands_in_dictionary(word) for word in (a, b))


def is_meant_for(word: Word, region: str) -> bool:
    """Whether a word is the beginning of a place's adjective, as "Lub."."""
    return word.shortened and _is_short_for(word.form, region)


def _stands_in_dictionary(word: Word) -> bool:
    """Whether the dictionary itself has it: a slip may be read like a known word, "celuzolowy" like "domowy"."""
    return word.known and is_known(word.written) and not _is_surname(word.written)


def _differ_in_letters(a: Word, b: Word) -> bool:
    """Whether only their Polish letters tell two words apart, and both have theirs: "więź" and "wież"."""
    are_two = bool(a.lettered and b.lettered) and a.lettered.isdisjoint(b.lettered)
    return are_two and not a.lemmas.isdisjoint(b.lemmas)


def _cuts(short: Word, full: Word) -> bool:
    return short.shortened and _is_short_for(short.form, full.form)


def _is_short_for(short: str, full: str) -> bool:
    """Whether it is the beginning of a word, or consonants of it in their order: "pdk" for "podkarpacki"."""
    rest = iter(full)
    is_contracted = short[0] == full[0] and set(short).isdisjoint(_VOWELS) and all(one in rest for one in short)
    return full.startswith(short) or is_contracted


def _is_cut(word: Word) -> bool:
    return len(word.form) >= CUT and word.form[-1] not in _VOWELS


def _without_area_words(words: list[Word]) -> list[Word]:
    """The words, of which "ziemia" beside "kłodzka" and "województwo" beside "opolskie" say nothing."""
    by_region = [False, *(word.part is Part.REGION for word in words), False]
    return [
        replace(word, part=Part.FILLER) if (before or after) and word.lemmas & vocabulary.AREA_WORDS else word
        for before, word, after in zip(by_region[:-2], words, by_region[2:], strict=True)
    ]


def _stands_out(token: str) -> bool:
    return token.isupper() or bool(_INNER_CAPITAL.search(token))


def _translated(token: str) -> Word:
    form = token.casefold()
    polish = frozenset(plain for word in TRADES[form] for plain in (without_diacritics(word), form))
    return Word(Part.DISTINCTIVE, token, form, form, polish, known=False, translated=True)


@lru_cache(50_000)
def _read_word(token: str, *, is_first: bool, is_last: bool, is_cut: bool) -> Word:
    token = as_meant(token)
    lettered = _lettered(token.rstrip("-"))
    if not is_known(token.rstrip("-")):
        token = with_letters(token)
    form, found = spelling(token), _lemmas(token)
    known = is_known(token.rstrip("-")) or bool(found - {form})
    if (is_cut and (region := region_begun(form))) or (not known and (region := region_of(form))):
        found, known = frozenset({region}), True
    if is_first and vocabulary.BOAST in found:
        return Word(Part.FILLER, token.rstrip("-"), form, form, found, known, lettered=lettered)
    part, value = _part(token.rstrip("-"), form, found, is_last, known)
    return Word(part, token.rstrip("-"), form, value, found, known, lettered=lettered)


def _lettered(token: str) -> frozenset[str]:
    has_letters = token != without_diacritics(token)
    return lemmas(token) if has_letters and is_known(token) else frozenset()


def _is_surname(token: str) -> bool:
    """Whether the dictionary knows it as a surname alone: of a trade it may be a slip of the pen."""
    found = readings(token)
    return bool(found) and all(reading.is_personal for reading in found)


def _part(token: str, form: str, found: frozenset[str], is_last: bool, known: bool) -> tuple[Part, str]:
    if number := _number(token, found, is_last):
        return Part.NUMBER, number
    if (
        form in vocabulary.STOP_WORDS
        or form in vocabulary.REGIONAL
        or found & vocabulary.FILLERS
        or (not known and _is_misspelt_head(form))
    ):
        return Part.FILLER, form
    if direction := _first(found, vocabulary.DIRECTIONS):
        return Part.DIRECTION, direction
    region = region_lemma(found)
    if region and (known or not is_slip_of_trade(form)):
        return Part.REGION, region
    return Part.DISTINCTIVE, form


def _lemmas(token: str) -> frozenset[str]:
    """Candidate lemmas in the base alphabet; of the first part of "turystyczno-medyczny" turystyczny too."""
    word = token.rstrip("-")
    found = set(lemmas(word))
    if word.endswith("o") and (word != token or not is_known(word)):
        stem = word[:-1].casefold()
        found |= {stem + ending for ending in "yi" if is_known(stem + ending)}
    plain = {without_diacritics(lemma) for lemma in found} | {spelling(word)}
    return frozenset(vocabulary.SPELLINGS.get(lemma, lemma) for lemma in plain)


def _is_misspelt_head(form: str) -> bool:
    return OSA.distance(form, "klaster", score_cutoff=1) <= 1


def _number(token: str, found: frozenset[str], is_last: bool) -> str | None:
    """The number as digits. A lone I is one only at the end of a name: elsewhere it is "and" in capitals."""
    if _YEAR.fullmatch(token):
        return None
    if token.isdigit():
        return token
    numeral = token.casefold()
    if token.isupper() and numeral in vocabulary.ROMAN and (is_last or len(token) > 1):
        return vocabulary.ROMAN[numeral]
    return _first(found, vocabulary.ORDINALS)


def _first(found: frozenset[str], table: Mapping[str, str]) -> str | None:
    return next((table[lemma] for lemma in sorted(found) if lemma in table), None)
