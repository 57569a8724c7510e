"""Heads and labels that say one thing in two languages, and what stands at them: "Siedziba / Seat"."""

import re
from collections.abc import Sequence

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.meaning.label_meaning import meaning
from klastry.extract.structure.meaning.translations import translates
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.polish.morphology import is_known
from klastry.schema.observation import FieldName

_LANGUAGES = re.compile(r"\s*(?:/|\||\n|\()\s*")
_WORD = re.compile(r"[^\W\d_]+")
_LATER_WORD = re.compile(r"(?<=\s)[^\W\d_]+")
_BETWEEN = re.compile(r"(?:\s+|(?<=[”\"]))/\s+|\n|\s*\|\s*")
FEWEST_TRANSLATED = 2
"""So many names with a translation make a column of two languages."""


def is_in_two_languages(label: str) -> bool:
    """Whether a head or a label says one thing twice: what stands at it may do so too."""
    parts = [part for part in _LANGUAGES.split(label) if part.strip(" )")]
    if len(parts) == 1:
        return _is_translated_in_one(label)
    return len(parts) == 2 and _mean_one(*(part.strip(" )") for part in parts))


def _is_translated_in_one(label: str) -> bool:
    """Whether the English words of a label follow the Polish ones with nothing between: "Siedziba Location"."""
    begun = (word.start() for word in _LATER_WORD.finditer(label) if not is_known(word[0]))
    return any(_mean_one(label[:start].strip(), label[start:].strip()) for start in begun)


def _mean_one(first: str, second: str) -> bool:
    return meaning(first) == meaning(second) != ()


def are_in_two_languages(names: Sequence[Piece]) -> bool:
    """Whether most of these names have an English one in the same line, whatever their head says."""
    parted = [_parts(name) for name in names if "\n" not in name.text]
    translated = sum(other is not None and translates(name.text, other.text) for name, other in parted)
    return translated >= FEWEST_TRANSLATED and 2 * translated > len(names)


def in_polish(said: Piece, label: str) -> Piece:
    """What stands at a label in two languages, without its translation: that may stand first."""
    first, second = _parts(said)
    if second is not None and (translates(second.text, first.text) or _begins_in_english(label)):
        return trimmed(second)
    return trimmed(first)


def _begins_in_english(label: str) -> bool:
    english, *polish = [part for part in _LANGUAGES.split(label) if part.strip(" )")]
    is_english = not any(map(is_known, _WORD.findall(english)))
    return is_english and any(is_known(word) for part in polish for word in _WORD.findall(part))


def name_and_translation(name: Piece) -> tuple[Piece, Piece | None]:
    """A name without the English one beside its slash, where it is that of a cluster, and that one."""
    first, second = _parts(name)
    if second is not None and translates(first.text, second.text):
        return trimmed(first), trimmed(second)
    if second is not None and translates(second.text, first.text):
        return trimmed(second), trimmed(first)
    return name, None


def add_translation(entry: Draft, name: Piece, evidence: Evidence) -> None:
    """Add to a draft the English name that stands beside its Polish one."""
    _, other = name_and_translation(name)
    if other is not None:
        entry.mentions.append(Mention(FieldName.ALIAS, other.text, Span(other.start, other.end), evidence))


def _parts(said: Piece) -> tuple[Piece, Piece | None]:
    match = _BETWEEN.search(said.text)
    if match is None:
        return said, None
    return said.part(0, match.start()), said.part(match.end(), len(said.text))
