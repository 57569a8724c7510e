"""Texts whose letters were broken: how they should read, and what stands in the file instead."""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass

from klastry.extract.text.mojibake import Repair, repair_of

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Letters:
    """What the letters of a text have been through."""

    repair: Repair
    changed: Mapping[str, str]
    """What the file has for each word that was repaired."""
    kept: Set[str]
    """The words with letters beyond ASCII that were left alone."""

    def as_written(self, part: str) -> str:
        """Part of the repaired text as the file has it; a word that it has in two ways stays repaired."""
        return _WORD.sub(lambda found: self._word(found[0]), part)

    def _word(self, word: str) -> str:
        if word.isascii() or word in self.kept:
            return word
        if word in self.changed or not self.repair.everywhere:
            return self.changed.get(word, word)
        return self.repair.mistake.made(word)  # joined out of two parts, each of them repaired by itself


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text with its letters repaired where it is certain how."""

    text: str
    letters: Letters | None = None
    """None where nothing was to be repaired."""


def repaired(text: str) -> Repaired:
    """A text as it was found, its letters made good."""
    repair = repair_of(text)
    return Repaired(text) if repair is None else _by(repair, text)


def _by(repair: Repair, text: str) -> Repaired:
    changed: dict[str, str] = {}
    kept: set[str] = set()

    def sound(found: re.Match[str]) -> str:
        word = repair.word(found[0])
        if word != found[0]:
            changed[word] = found[0]
        elif not word.isascii():
            kept.add(word)
        return word

    sound_text = repair.mistake.word.sub(sound, text)
    return Repaired(sound_text, Letters(repair, changed, kept)) if changed else Repaired(text)
