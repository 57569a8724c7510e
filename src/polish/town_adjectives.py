"""Adjectives made of the names of towns: "kępiński" of Kępno, "stalowowolski" of Stalowa Wola."""

import re
from functools import lru_cache

from klastry.polish.text import fold, without_diacritics

_ENDING = re.compile(r"[aeiouy]+$")
_BEFORE_SKI = (
    ("rz", "r"),
    ("szcz", ""),
    ("sz", ""),
    ("ch", ""),
    ("g", ""),
    ("z", ""),
    ("s", ""),
    ("lk", "l"),
    ("sl", ""),
    ("wk", "w"),
    ("awek", "aw"),
    ("rk", "r"),
    ("jsc", "j"),
)
"""What the end of a stem becomes before -ski: Sandomierz, Bydgoszcz, Kalisz, Tychy, Elbląg, Nysa, Suwałki,
Hajnówka, Włocławek, Malbork, Świnoujście."""
_BEFORE_CKI = (("czk", ""), ("cz", ""), ("t", ""), ("k", ""), ("c", ""))
"""What becomes of it before -cki: Wieliczka, Łowicz, Sopot, Sanok, Mielec."""
_HAS_SUFFIX = re.compile(r"(?:[cs]|dz)k$")
"""The stem of Płock, Słupsk and Kłodzko has the suffix already."""
_TWO_CONSONANTS = re.compile(r"(?<=[^aeiouy])(?=[^aeiouyzh]z?$)")
"""Where a vowel comes in: Ustka is ustecki, Bochnia bocheński."""
_IRREGULAR = {
    "bialystok": "bialostocki", "nowy sacz": "sadecki nowosadecki", "stary sacz": "starosadecki",
    "tarnowskie gory": "tarnogorski", "zamosc": "zamojski", "krasnystaw": "krasnostawski",
    "radomsko": "radomszczanski", "wabrzezno": "wabrzeski", "rabka-zdroj": "rabczanski", "zakopane": "zakopianski",
    "sucha beskidzka": "suski",
}  # fmt: skip
_BEFORE_N = (
    ("szn", "szczyn"),
    ("tn", "cien"),
    ("sn", "snien"),
    ("zn", "znien"),
    ("dn", "dzien"),
    ("n", "in"),
    ("n", "yn"),
)
"""Leszno, Szczytno, Krosno, Gniezno, Kępno, Piaseczno."""


@lru_cache(50_000)
def is_made_of(adjective: str, town: str) -> bool:
    """Whether an adjective (in the masculine) is made of a town's name, capitals and diacritics aside."""
    return without_diacritics(fold(adjective)) in adjectives_of(town)


def adjectives_of(town: str) -> frozenset[str]:
    """All that the rules of Polish could make of a town's name, in the letters of the base alphabet."""
    return _adjectives(without_diacritics(fold(town)))


@lru_cache(10_000)
def _adjectives(town: str) -> frozenset[str]:
    """All that the rules of Polish could make of the name: more than there are."""
    if town in _IRREGULAR:
        return frozenset(_IRREGULAR[town].split())
    first, _, second = town.partition("-" if "-" in town else " ")
    if not second:
        return adjectives_of_word(town)
    linked = _ENDING.sub("", first) + ("io" if first.endswith(("ia", "ie")) else "o")
    return frozenset(linked + adjective for adjective in adjectives_of_word(second)) | adjectives_of_word(first)


def adjectives_of_word(town: str) -> frozenset[str]:
    """All that the rules could make of a town of one word, in the letters of the base alphabet."""
    stem = _ENDING.sub("", town)
    stems = {stem, _TWO_CONSONANTS.sub("e", stem)}
    regular = {made for one in stems for made in (one + "ski", *_mutated(one))}
    longer = {stem + suffix for suffix in ("owski", "inski", "ynski", "anski", "ianski")}
    return frozenset(regular | longer | _in_nski(stem))


def _mutated(stem: str) -> set[str]:
    soft = {stem.removesuffix(end) + new + "ski" for end, new in _BEFORE_SKI if stem.endswith(end)}
    hard = {stem.removesuffix(end) + new + "cki" for end, new in _BEFORE_CKI if stem.endswith(end)}
    own = {stem + "i"} if _HAS_SUFFIX.search(stem) else {stem + "ki"} if stem.endswith("dz") else set()
    own |= {stem + "zki"} if stem.endswith("d") else set()
    return soft | hard | own


def _in_nski(stem: str) -> set[str]:
    return {stem.removesuffix(end) + new + "ski" for end, new in _BEFORE_N if stem.endswith(end)}
