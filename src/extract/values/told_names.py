"""Other names that a remark gives of what it stands at: former ones, an acronym, the English and the full name."""

import re
from collections.abc import Iterator

from klastry.extract.values.cell_text import Piece, trimmed
from klastry.extract.values.name_forms import former_name_in, piece_without_stop, unquoted
from klastry.schema.observation import FieldName

SHORTEST_ACRONYM = 3

_PART = re.compile(r"(?!/\s)(?:(?!\s/\s)[^;])+")
_SHORT = r"skrót|akronim|nazwa skrócona|w skrócie"
_ENGLISH = r"ang\.|nazwa (?:angielska|w jęz\.? ang\w*\.?)|english(?: name)?"
_UNTIL = r"(?:formerly|until\s+(?:19|20)\d\d)"
_CALLED = re.compile(
    r"(?:od\s[^;]{4,30}?\s)?(?:klaster\s)?(?:posługuje się|używa|działa pod|występuje pod|znany pod|znana pod)\s"
    r"(?:(?:też|także|również)\s)?nazw[ąy]\s(?:[a-ząćęłńóśźż]+\s)?(.+)",
    re.IGNORECASE,
)
"""The name by which it goes, and perhaps since when: "od 2018 r. posługuje się nazwą handlową Salt Cluster"."""
_LABELLED = (
    (FieldName.FORMER_NAME, re.compile(rf"{_UNTIL}\s*:?\s+(.+?)\.?", re.IGNORECASE)),
    (FieldName.ACRONYM, re.compile(rf"(?:{_SHORT})\s*:?\s+(\S{{2,14}})", re.IGNORECASE)),
    (FieldName.ALIAS, _CALLED),
    (FieldName.ALIAS, re.compile(rf"(?:{_ENGLISH})\s*:?\s+(.+)", re.IGNORECASE)),
)


def names_told(remark: Piece, name: str) -> Iterator[tuple[FieldName, Piece]]:
    """The other names in a remark on what bears a name, and what each of them is."""
    for found in _PART.finditer(remark.text):
        part = trimmed(remark.part(*found.span()))
        if (former := former_name_in(part)) is not None:
            yield FieldName.FORMER_NAME, former
        for field, label in _LABELLED:
            if (said := label.fullmatch(part.text)) and said[1][0].isupper():
                yield field, unquoted(piece_without_stop(part.part(*said.span(1))))
        if spells_out(part.text, name):
            yield FieldName.ALIAS, unquoted(part)


def spells_out(text: str, acronym: str) -> bool:
    """Whether a text is a name whose words begin with the letters of an acronym: "Pilski Klaster Szkła", PKS."""
    is_acronym = acronym.isalpha() and acronym.isupper() and len(acronym) >= SHORTEST_ACRONYM
    return is_acronym and initials(text) == acronym


def initials(text: str) -> str:
    """The capitals with which the words of a name begin."""
    return "".join(word[0] for word in re.findall(r"\w+", text) if word[0].isupper())
