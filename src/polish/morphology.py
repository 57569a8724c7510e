"""What Morfeusz2 knows of a Polish word: its possible readings, its candidate lemmas, its forms.

The dictionary is loaded once a process, at the first question; a forked child goes on with its parent's.
"""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from klastry.polish.dictionary import Segment, generated, segments_of

NOUN_POS = frozenset({"subst", "ger"})
ADJECTIVE_POS = frozenset({"adj", "pact", "ppas"})
FINITE = frozenset(("fin", "praet", "imps"))
"""Parts of speech of verbs that say what is or was."""
_CACHED_WORDS = 100_000
_LONGEST = 100
_PERSONAL = frozenset({"nazwisko", "imię"})
_UNUSUAL_STYLES = frozenset("daw. przest. arch. daw._dziś_gwar. gwar. reg. pot. posp. pogard. wulg. żart.".split())


# Suffixes of adjectives, each with the stem of a known adjective that has it (dom-ow-y, mle-czn-y ...).
_MODEL_STEMS = {"ow": "dom", "nicz": "rol", "czn": "mle", "jn": "akcy", "sk": "bo", "ck": "gre"}
_ADJECTIVE_SUFFIX = re.compile(
    rf"(?P<stem>[^\W\d_]{{4,}})(?P<suffix>{'|'.join(_MODEL_STEMS)})(?P<ending>i?ego|i?emu|[yi]mi|[yi]ch|[yi]m|i?ej|ie|[yiaeą])"
)
_PREFIXED = re.compile(
    r"(?P<prefix>agro|geo|inno|med|techno)(?P<word>[^\W\d_]{4,})|(?P<brand>[^\W\d_]{2,})(?P<klaster>klast(?:er|r)[^\W\d_]*)"
)
_LOAN = re.compile(r"(?P<stem>hub|cluster)(?P<ending>(?:u|a|owi|em|i?e|ze|y|ów|om|ami|ach)?)")
_LOANS = {("hub", False): "klub", ("cluster", False): "ster", ("cluster", True): "komputer"}
"""The known words that foreign ones go like, with "-a" in the genitive or without."""
_Features = tuple[str, frozenset[str], frozenset[str], frozenset[str], str | None]


class Slot(NamedTuple):
    """A place in the paradigm, in Morfeusz's letters: ("sg", "loc", "m3")."""

    number: str
    case: str
    gender: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a word form."""

    lemma: str
    """Dictionary form, capitals as in the dictionary: "klaster", "Mielec", "naukowo-techniczny"."""
    pos: str
    """Morfeusz's word class: "subst", "adj", "ppas", "fin" ..."""
    numbers: frozenset[str] = frozenset()
    """Of a verb in a finite form those of the third person."""
    cases: frozenset[str] = frozenset()
    genders: frozenset[str] = frozenset()
    degree: str | None = None
    """Of an adjective "pos", "com", "sup"; else None."""
    labels: frozenset[str] = frozenset()
    """What the dictionary says of it: "nazwa_geograficzna", "nazwisko", "imię", "daw." ..."""
    lexeme: str = ""
    """The dictionary's own name of the lemma, homonyms apart ("śląski:A"); after a hyphen the last part's."""
    is_future: bool = False
    """Of a verb: a finite form of the perfective aspect that is no past, which says what will be ("skupi")."""

    @property
    def slots(self) -> frozenset[Slot]:
        """Every (number, case, gender) that the form can stand for."""
        return frozenset(Slot(*key) for key in product(self.numbers, self.cases, self.genders))

    def stands_for(self, slot: Slot) -> bool:
        """Whether `slot` is among its slots."""
        return slot.case in self.cases and slot.number in self.numbers and slot.gender in self.genders

    @property
    def is_noun(self) -> bool:
        """Whether it names a thing (gerunds too)."""
        return self.pos in NOUN_POS

    @property
    def is_adjective(self) -> bool:
        """Whether it agrees with a noun (participles too)."""
        return self.pos in ADJECTIVE_POS

    @property
    def is_personal(self) -> bool:
        """Whether it is a person's first name or surname and nothing else."""
        return bool(self.labels & _PERSONAL) and "nazwa_geograficzna" not in self.labels

    @property
    def is_unusual(self) -> bool:
        """Whether the dictionary marks it as archaic, dialect or slang."""
        return bool(self.labels & _UNUSUAL_STYLES)


@lru_cache(_CACHED_WORDS)
def readings(word: str) -> tuple[Reading, ...]:
    """All readings of a whole word in any capitals; none for a word the dictionary does not know.

    An unknown word is read like a known one where its build says so: "Klastrowej" goes like "domowej",
    "Technoparku" like "parku". A loan whose form is another word's too has the readings of both: "Hub", "Hubie".
    A hyphenated word the dictionary does not list has the readings of its last part under the lemma of the
    whole: "Turystyczno-Medycznego" is turystyczno-medyczny, "Bielsku-Białej" bielsko-biała or bielsk-biała.
    """
    known = _analysed(word)
    whole = known if known and not _LOAN.fullmatch(word.lower()) else known + _read_like_known(word)
    head, hyphen, last = word.rpartition("-")
    if whole or not (head and last):
        return whole
    return tuple(
        replace(reading, lemma=f"{prefix}{hyphen}{reading.lemma}")
        for reading in _analysed(last) or _read_like_known(last)
        for prefix in sorted(_prefix_lemmas(head, reading))
    )


@lru_cache(_CACHED_WORDS)
def lemmas(word: str) -> frozenset[str]:
    """Casefolded candidate lemmas of a word; the casefolded word itself where the dictionary has none."""
    return frozenset(reading.lemma.casefold() for reading in readings(word)) or frozenset({word.casefold()})


@lru_cache(_CACHED_WORDS)
def may_be_common(word: str) -> bool:
    """Whether a word may be more than a name, whatever its capitals: "Kamienia", and not "Mławy"."""
    return any(reading.lemma[0].islower() for reading in readings(word))


def may_be_finite(word: str) -> bool:
    """Whether a word is a finite verb in one of its readings: "działa", and "otwiera"."""
    return any(reading.pos in FINITE for reading in readings(word))


def is_finite_verb(word: str) -> bool:
    """Whether a word is a finite verb in all its readings: "zostaną", and not "działa", which are guns too."""
    found = readings(word)
    return bool(found) and all(reading.pos in FINITE for reading in found)


@lru_cache(_CACHED_WORDS)
def is_known(word: str) -> bool:
    """Whether the dictionary knows the word, each part of a hyphenated one."""
    segments = [segment for _, segment in _segments(word)]
    return bool(segments) and all(tag != "ign" for _, _, tag, _, _ in segments)


@lru_cache(_CACHED_WORDS)
def forms(lexeme: str) -> tuple[tuple[str, Reading], ...]:
    """Every form of a lemma with what it stands for, in the dictionary's order; empty for an unknown lemma.

    Args:
        lexeme: a lemma ("klaster": all its homonyms) or a `Reading.lexeme` ("śląski:A": that one alone).
    """
    found = [segment for segment in generated(lexeme) if segment[2] != "ign"]
    if not found and (model := _model_of(lexeme)):
        return tuple((model.back(form), model.adapted(reading)) for form, reading in forms(model.word))
    return tuple((segment[0], _reading(*segment[1:])) for segment in found)


def _prefix_lemmas(head: str, last: Reading) -> set[str]:
    """How the part before the last hyphen stands in the lemma: inflected with the last part, or as it is."""
    shared = {
        reading.lemma
        for reading in _analysed(head)
        if reading.is_noun and reading.cases & last.cases and reading.numbers & last.numbers
    }
    return shared or {head.lower()}


@lru_cache(_CACHED_WORDS)
def _analysed(word: str) -> tuple[Reading, ...]:
    """Readings of the word as one segment; of a verb with its ending apart ("byliśmy") those of the verb."""
    segments = [segment for start, segment in _segments(word) if start == 0]
    found = [segment for segment in segments if segment[0] == word and segment[2] != "ign"]
    found = _without_prefixed_names(found)
    found = found or [segment for segment in segments if segment[2].startswith("praet")]
    return tuple(dict.fromkeys(_reading(*segment[1:]) for segment in found))


def _segments(word: str) -> list[tuple[int, Segment]]:
    """What Morfeusz finds in a word, each with its place; nothing in one so long that it would die of it."""
    return [] if len(word) > _LONGEST else segments_of(word)


def _without_prefixed_names(segments: list[Segment]) -> list[Segment]:
    """Segments with a first name behind a prefix as the thing that is meant: "fotonika" is no "foto-" Nika."""
    women = [s for s in segments if _has_prefix(s) and "imię" in s[3] and s[2].endswith(":f")]
    if not women:
        return segments
    things: list[Segment] = [
        (form, lexeme.split(":")[0].lower(), tag, ("nazwa_pospolita",), styles)
        for form, lexeme, tag, _, styles in women
    ]
    return [*things, *(s for s in segments if not _has_prefix(s) or _PERSONAL.isdisjoint(s[3]))]


def _has_prefix(segment: Segment) -> bool:
    """Whether a lemma has a capital behind a prefix in small letters."""
    lemma = segment[1].split(":")[0]
    return lemma[:1].islower() and not (lemma.islower() or "-" in lemma)


class _Model(NamedTuple):
    """A known word that an unknown one goes like: without its prefix, or an adjective with its suffix."""

    stem: str
    model_stem: str
    word: str

    def back(self, form: str) -> str:
        return self.stem + form.removeprefix(self.model_stem)

    def adapted(self, reading: Reading) -> Reading:
        return replace(reading, lemma=self.back(reading.lemma), lexeme=self.back(reading.lemma))


def _model_of(word: str) -> _Model | None:
    if prefixed := _PREFIXED.fullmatch(word.lower()):
        return _Model(prefixed["prefix"] or prefixed["brand"], "", prefixed["word"] or prefixed["klaster"])
    if (loan := _LOAN.fullmatch(word.lower())) and (loan["stem"], loan["ending"] == "a") in _LOANS:
        model = _LOANS[loan["stem"], loan["ending"] == "a"]
        return _Model(loan["stem"], model, model + loan["ending"])
    match = _ADJECTIVE_SUFFIX.fullmatch(word.lower())
    if not match:
        return None
    model_stem = _MODEL_STEMS[match["suffix"]]
    return _Model(match["stem"], model_stem, model_stem + match["suffix"] + match["ending"])


def _read_like_known(word: str) -> tuple[Reading, ...]:
    model = _model_of(word)
    own = _analysed(model.word) if model else ()
    return tuple(model.adapted(r) for r in own if model and r.pos in ("subst", "adj") and not r.is_personal)


def _reading(lexeme: str, tag: str, names: tuple[str, ...], styles: tuple[str, ...]) -> Reading:
    return Reading(
        lexeme.split(":")[0] or lexeme, *_features(tag), _labels(names, styles), lexeme, _is_future(tag)
    )


@cache
def _features(tag: str) -> _Features:
    """The word class, numbers, cases, genders and degree of a tag; of these there are some hundreds."""
    pos, *features = tag.split(":")
    sets = [frozenset(feature.split(".")) for feature in features]
    if pos not in NOUN_POS | ADJECTIVE_POS | {"depr", "num"} or len(sets) < 3:
        numbers = sets[0] if pos == "praet" or features[1:2] == ["ter"] else frozenset[str]()
        genders = sets[1] if pos == "praet" else frozenset[str]()
        return pos, numbers, frozenset(), genders, None
    degree = features[3] if pos == "adj" and len(features) > 3 else None
    return pos, sets[0], sets[1], sets[2], degree


@cache
def _labels(names: tuple[str, ...], styles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(names) | frozenset(styles)


def _is_future(tag: str) -> bool:
    return tag.startswith("fin:") and tag.endswith(":perf")
