"""Heads and labels that say one thing in two languages, and what stands at them: "Siedziba / Seat"."""

import re

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.label_meaning import meaning
from klastry.extract.structure.translations import translates
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.schema.observation import FieldName

_LANGUAGES = re.compile(r"\s*(?:/|\||\n|\()\s*")
_BETWEEN = re.compile(r"(?:\s+|(?<=[”\"]))/\s+|\n|\s*\|\s*")


def is_in_two_languages(label: str) -> bool:
    """Whether a head or a label says one thing twice: what stands at it may do so too."""
    parts = [part for part in _LANGUAGES.split(label) if part.strip(" )")]
    if len(parts) != 2:
        return False
    first, second = (meaning(part.strip(" )")) for part in parts)
    return first == second != ()


def in_first_language(said: Piece) -> Piece:
    """What stands before the translation."""
    return trimmed(_parts(said)[0])


def name_and_translation(name: Piece) -> tuple[Piece, Piece | None]:
    """A name without the English one behind its slash, where it is that of a cluster, and that one."""
    first, second = _parts(name)
    if second is None or not translates(first.text, second.text):
        return name, None
    return trimmed(first), trimmed(second)


def add_translation(entry: Draft, name: Piece, evidence: Evidence) -> None:
    """Add to a draft the English name that follows its Polish one."""
    _, other = name_and_translation(name)
    if other is not None:
        entry.mentions.append(Mention(FieldName.ALIAS, other.text, Span(other.start, other.end), evidence))


def _parts(said: Piece) -> tuple[Piece, Piece | None]:
    match = _BETWEEN.search(said.text)
    if match is None:
        return said, None
    return said.part(0, match.start()), said.part(match.end(), len(said.text))
