"""Inflected forms of the names of Polish places, made with Morfeusz2.

The words of a name agree in case ("Tarnowskich Górach", "Bielsku-Białej", "Boguszowie-Gorcach"); an adjective
agrees with a noun of the name in number and gender too; what follows a preposition stays ("nad Odrą").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

import morfeusz2

CASES = ("gen", "dat", "acc", "inst", "loc")
_FREEZING = frozenset({"nad", "pod", "przy", "w", "na", "Południe", "Północ", "Wschód", "Zachód"})
_PLACE_LABELS = frozenset({"nazwa_geograficzna", "człon_nazwy_geograficznej"})
_AFTER_PO = "adjp:dat"
_DATED = 'arch._(tylko_po_"ku")'
_WORDS = re.compile(r"[^\W\d_]+\.?")

morfeusz = morfeusz2.Morfeusz()


@dataclass(frozen=True)
class Paradigm:
    """How a word of a name can be inflected: its forms by case, for one number and some genders."""

    is_adjective: bool
    number: str
    genders: frozenset[str]
    forms: tuple[tuple[str, str], ...]
    """(case, form), capitals as in the name."""

    def in_case(self, case: str) -> list[str]:
        """The forms of one case, each once."""
        return list(dict.fromkeys(form for found, form in self.forms if found == case))


def inflected(name: str) -> set[str]:
    """Every form of the name in the oblique cases, and the name itself."""
    words = [match.group() for match in _WORDS.finditer(name)]
    between = _WORDS.split(name)
    frozen = next((i for i, word in enumerate(words) if word in _FREEZING), len(words))
    forms = {name}
    choices = [_paradigms(word) for word in words[:frozen]]
    if not any(choices):
        choices[0] = _by_likeness(words[0])
    for paradigms in _agreeing(choices):
        for case in CASES:
            inflecting = [_in_case(word, p, case) for word, p in zip(words, paradigms, strict=False)]
            staying = [[word] for word in words[frozen:]]
            forms.update(_joined(parts, between) for parts in product(*inflecting, *staying))
    return forms


def other_meanings(form: str) -> set[str]:
    """What a single word can be besides a place: ordinary words ("wola"), first names ("jarosław")."""
    readings = [] if " " in form or "-" in form else morfeusz.analyse(form)
    return {
        lexeme.split(":")[0].lower()
        for _, _, (_, lexeme, tag, labels, _) in readings
        if (lexeme[0].islower() and tag not in ("ign", _AFTER_PO)) or ("imię" in labels and ":sg:" in tag)
    }


def _in_case(word: str, paradigm: Paradigm | None, case: str) -> list[str]:
    return [word] if paradigm is None else paradigm.in_case(case) or [word]


def _joined(words: Iterable[str], between: Sequence[str]) -> str:
    return between[0] + "".join(word + gap for word, gap in zip(words, between[1:], strict=True))


def _agreeing(choices: list[list[Paradigm]]) -> list[tuple[Paradigm | None, ...]]:
    """The ways to read the words: as many as possible are adjectives that agree with a noun of the name.

    A name of one word is a noun if it can be. Neuter adjectives alone may be nouns too: "w Wysokiem Mazowieckiem".
    """
    options: list[list[Paradigm | None]] = [[*found] or [None] for found in choices]
    possible = [reading for reading in product(*options) if _is_sound(reading)]
    counts = [_adjectives_in(reading) for reading in possible]
    wanted = min(counts, default=0) if len(choices) == 1 else max(counts, default=0)
    return [r for r, n in zip(possible, counts, strict=True) if n == wanted or _are_neuter_nouns(r)]


def _is_sound(reading: Sequence[Paradigm | None]) -> bool:
    nouns = [p for p in reading if p is not None and not p.is_adjective]
    adjectives = [p for p in reading if p is not None and p.is_adjective]
    return len(reading) == 1 or all(any(_agree(a, noun) for noun in nouns) for a in adjectives)


def _are_neuter_nouns(reading: Sequence[Paradigm | None]) -> bool:
    return all(p and not p.is_adjective and p.number == "sg" and p.genders == {"n"} for p in reading)


def _adjectives_in(reading: Sequence[Paradigm | None]) -> int:
    return sum(1 for paradigm in reading if paradigm is not None and paradigm.is_adjective)


def _agree(adjective: Paradigm, noun: Paradigm) -> bool:
    return adjective.number == noun.number and bool(adjective.genders & noun.genders)


@cache
def _paradigms(word: str) -> list[Paradigm]:
    """The readings of a word in the nominative: as the name of a place, else as any noun; and as an adjective."""
    nouns = _nouns(word, _PLACE_LABELS) or _nouns(word, frozenset({"nazwa_pospolita"}))
    return [*nouns, *_adjectives(word)] or ([] if _is_known(word) else _by_likeness(word))


def _is_known(word: str) -> bool:
    return all(tag != "ign" for _, _, (_, _, tag, _, _) in morfeusz.analyse(word))


def _nouns(word: str, labels: frozenset[str]) -> list[Paradigm]:
    found = {}
    for _, _, (form, lexeme, tag, names, _) in morfeusz.analyse(word):
        pos, *features = tag.split(":")
        if pos == "subst" and form == word and "nom" in features[1].split(".") and labels & set(names):
            found[lexeme, features[0]] = Paradigm(
                False, features[0], _genders(features[2]), _noun_forms(word, lexeme, features[0])
            )
    own = [p for (lexeme, _), p in found.items() if lexeme.split(":")[0].casefold() == word.casefold()]
    return own or list(found.values())


def _noun_forms(word: str, lexeme: str, number: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (case, _as_capital(form, word))
        for form, _, tag, _, styles in morfeusz.generate(lexeme)
        if tag.startswith("subst:") and number in tag.split(":")[1].split(".") and _DATED not in styles
        for case in tag.split(":")[2].split(".")
    )


def _adjectives(word: str) -> list[Paradigm]:
    found = []
    for _, _, (_, lexeme, tag, _, _) in morfeusz.analyse(word.lower()):
        pos, *features = tag.split(":")
        if pos in ("adj", "ppas", "pact") and "nom" in features[1].split("."):
            forms = _adjective_forms(word, lexeme, pos, features)
            found.append(Paradigm(True, features[0], _genders(features[2]), forms))
    return found


def _adjective_forms(word: str, lexeme: str, pos: str, wanted: list[str]) -> tuple[tuple[str, str], ...]:
    forms = []
    for form, _, tag, _, _ in morfeusz.generate(lexeme):
        found, *features = tag.split(":")
        same = found == pos and features[3:] == wanted[3:] and wanted[0] in features[0].split(".")
        if same and _genders(wanted[2]) & _genders(features[2]):
            forms += [(case, _as_capital(form, word)) for case in features[1].split(".")]
    return tuple(forms)


def _genders(tag: str) -> frozenset[str]:
    return frozenset(tag.split(".")) - {"m1", "m2"}


def _as_capital(form: str, word: str) -> str:
    return form[0].upper() + form[1:] if word[0].isupper() else form


def _by_likeness(word: str) -> list[Paradigm]:
    """The paradigm of a known word with the same ending, for a word that the dictionary does not know."""
    for ending, model in _MODELS.items():
        if word.endswith(ending):
            stem, cut = word.removesuffix(ending), len(model) - len(ending)
            return [
                Paradigm(p.is_adjective, p.number, p.genders, tuple((c, stem + f[cut:]) for c, f in p.forms))
                for p in _paradigms(model)
            ]
    return []


# fmt: off
_MODELS = {
    "szczyzna": "Opolszczyzna", "wieś": "wieś", "ica": "Oleśnica", "ice": "Katowice",
    "ska": "krakowska", "cka": "łowicka", "ski": "krakowski", "cki": "łowicki", "skie": "krakowskie",
    "owa": "nowa", "ina": "dolina", "na": "górna", "eka": "rzeka",
    "ek": "Ciechocinek", "ko": "Kłodzko", "ów": "Tarnów", "in": "Lublin",
}
# fmt: on
"""A known word by the ending that it shares with words that the dictionary does not know; longer endings first."""
