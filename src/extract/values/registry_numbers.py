"""Numbers of Polish registers: KRS (courts), NIP (taxes), REGON (statistics)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stdnum.pl import nip, regon

from klastry.extract.values.cell_text import Piece
from klastry.polish.text import has_any

REGISTERS = frozenset(("krs", "nip", "regon"))

_DIGITS = r"(?:PL ?)?(?P<digits>\d(?:[ -]?\d)*)"
_FIRST = re.compile(_DIGITS)
_LABELLED = re.compile(
    rf"\b(?P<register>KRS|NIP|REGON)\b(?:\s*(?:nr|numer|pod|:|\.|-|–))*\s*{_DIGITS}", re.IGNORECASE
)
_KRS = re.compile(r"0\d{9}")


@dataclass(frozen=True, slots=True)
class RegistryNumber:
    """A number as it is printed, at `start` to `end` of the document's text."""

    register: str
    value: str | None
    """Its digits; None where they cannot be a number of that register: too few, too many, a wrong check digit."""
    start: int
    end: int


def number_at_label(register: str, piece: Piece) -> RegistryNumber | None:
    """The number that stands at a label or in a column of a register; None where none is printed."""
    match = _FIRST.search(piece.text)
    return _number(register, match, piece.start) if match else None


def labelled_numbers(piece: Piece) -> Iterator[RegistryNumber]:
    """The numbers in a text that say which register they are of: "KRS 0000123456, NIP: 813-331-87-45"."""
    for match in _LABELLED.finditer(piece.text) if has_any(piece.text, REGISTERS) else ():
        yield _number(match["register"].lower(), match, piece.start)


def labelled_from(text: str) -> int | None:
    """Where the numbers begin that end a text and say which register they are of; None where it ends otherwise."""
    found = list(_LABELLED.finditer(text)) if has_any(text, REGISTERS) else []
    ends = bool(found) and not text[found[-1].end() :].strip(" .,;)")
    return found[0].start() if ends and found[0].start() > 0 else None


def _number(register: str, match: re.Match[str], offset: int) -> RegistryNumber:
    digits = re.sub(r"\D", "", match["digits"])
    value = digits if _is_valid(register, digits) else None
    return RegistryNumber(register, value, offset + match.start("digits"), offset + match.end("digits"))


def _is_valid(register: str, digits: str) -> bool:
    """KRS numbers have ten digits, a nought first, and no check digit."""
    if register == "krs":
        return _KRS.fullmatch(digits) is not None
    return bool(nip.is_valid(digits) if register == "nip" else regon.is_valid(digits))
