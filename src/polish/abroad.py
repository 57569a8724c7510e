"""Towns and lands abroad that a text names, word by word."""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from klastry.polish.morphology import lemmas

CACHED_WORDS = 20_000
ENDINGS = frozenset(("u", "a", "em", "ie", "zie", "owi"))
"""Of names in no dictionary that end in a consonant: "Bielefeldu", "w Augsburgu"."""

FLEETING = ("ec", "ek")
"""The vowel of these is lost before an ending: "Liberec", "do Liberca"."""

Named = tuple[int, int, str]
"""From which word to which (exclusive), and the name in the nominative."""


def towns_abroad(words: Sequence[str]) -> Iterator[Named]:
    """The towns abroad that a text names, in order."""
    yield from _named(words, "towns")


def lands_abroad(words: Sequence[str]) -> Iterator[Named]:
    """The countries and lands abroad that a text names, in order."""
    yield from _named(words, "lands")


@cache
def lands_in_names() -> frozenset[str]:
    """The lands and towns as foreign names of clusters have them, casefolded: "brandenburg"."""
    return frozenset(_data()["in_names"].casefold().split())


@lru_cache(CACHED_WORDS)
def may_be_abroad(word: str) -> bool:
    """Whether a word may begin the name of a town or land abroad."""
    return word[0].isupper() and any(_beginning(word, which) for which in ("towns", "lands"))


def _named(words: Sequence[str], which: str) -> Iterator[Named]:
    until = 0
    for at, word in enumerate(words):
        for name in _beginning(word, which) if at >= until and word[0].isupper() else ():
            parts = name.split()
            if all(map(_may_be_form, words[at : at + len(parts)], parts)) and at + len(parts) <= len(words):
                until = at + len(parts)
                yield at, until, name
                break


@lru_cache(CACHED_WORDS)
def _beginning(word: str, which: str) -> tuple[str, ...]:
    """The names, the longest first, of whose first word a word can be a form."""
    known = _by_first_word(which)
    bare = [word[: -len(ending)] for ending in ENDINGS if word.endswith(ending) and len(word) > len(ending)]
    stems = [*bare, *(f"{stem[:-1]}e{stem[-1]}" for stem in bare)]
    likely = {lemma.casefold() for lemma in lemmas(word)} | {word.casefold(), *map(str.casefold, stems)}
    names = (name for first in likely for name in known.get(first, ()) if _may_be_form(word, name.split()[0]))
    return tuple(sorted(names, key=lambda name: (-len(name.split()), _names(which).index(name))))


@cache
def _by_first_word(which: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in _names(which):
        found.setdefault(name.split()[0].casefold(), []).append(name)
    return found


def _may_be_form(word: str, of: str) -> bool:
    if word == of or of.casefold() in {lemma.casefold() for lemma in lemmas(word)}:
        return True
    return of[-1] not in "aeiouyąęó" and any(
        word.startswith(stem) and word[len(stem) :] in ENDINGS for stem in _stems(of)
    )


def _stems(name: str) -> Sequence[str]:
    """What endings follow: "Liberec" and "Liberc-"."""
    return (name, name[:-2] + name[-1]) if name.endswith(FLEETING) else (name,)


@cache
def _names(which: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in _data()[which].replace("\n", "|").split("|") if name.strip())


@cache
def _data() -> dict[str, str]:
    return tomllib.loads(files("klastry.polish").joinpath("data/abroad.toml").read_text(encoding="utf-8"))
