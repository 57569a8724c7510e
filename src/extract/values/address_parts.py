"""Addresses in cells that hold more: after a name, among telephones."""

import re

from klastry.extract.values.addresses import addresses_in
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.places.gazetteer import places_named

POSTCODE = re.compile(r"(?<![\d-])\d{2}[-–]\d{3}(?![\d-])")
_POSTAL = rf"{POSTCODE.pattern}|(?:ul|al|pl|os)\.\s|(?:ulica|aleja|plac|osiedle)\s|rynek\s+\d"
_AFTER_NAME = re.compile(rf"\s*(?:\n|[,;–—]|\s-\s)\s*(?={_POSTAL})", re.IGNORECASE)
_BEFORE_SITE = re.compile(r"\s*(?:\n|[,;(–—]|\s-)\s*$")
_PART = re.compile(r"[^,;\n]+")


def name_and_address(piece: Piece) -> tuple[Piece, Piece | None]:
    """A name, and the address that stands after it in the same cell."""
    match = _AFTER_NAME.search(piece.text)
    if match is not None:
        return piece.part(0, match.start()), trimmed(piece.part(match.end(), len(piece.text)))
    first, line, rest = piece.text.partition("\n")
    if line and places_named(rest.strip()):
        return piece.part(0, len(first)), trimmed(piece.part(len(first), len(piece.text)))
    return piece, None


def is_postal(text: str) -> bool:
    """Whether a text has a street or a postcode in it."""
    return re.search(_POSTAL, text, re.IGNORECASE) is not None


_FEWEST_WORDS = 3
"""A name of so many words does not end with an address; a shorter one may be called like it."""


def name_and_site(piece: Piece) -> tuple[Piece, Piece | None]:
    """A name, and the web address that stands after it in the same cell: on a line below, behind a comma."""
    found = addresses_in(piece)
    if not found or piece.text[found[-1].end - piece.start :].strip(" ).;\n"):
        return piece, None
    start = found[-1].start - piece.start
    before = _BEFORE_SITE.sub("", piece.text[:start]).rstrip()
    is_apart = _BEFORE_SITE.search(piece.text[:start]) or piece.text.startswith(("www.", "http"), start)
    is_apart = is_apart or (len(before.split()) >= _FEWEST_WORDS and piece.text[start:].islower())
    if not before or not is_apart or before.endswith(":"):
        return piece, None
    return piece.part(0, len(before)), piece.part(start, found[-1].end - piece.start)


def address_in(piece: Piece) -> Piece | None:
    """The part of a text that names a seat: a postal address, or a place that stands for itself."""
    lines = [piece.part(*match.span()) for match in re.finditer(r"[^;\n]+", piece.text)]
    postal = next((line for line in lines if is_postal(line.text)), None)
    if postal is not None:
        return trimmed(postal)
    parts = (trimmed(piece.part(*match.span())) for match in _PART.finditer(piece.text))
    return next((part for part in parts if places_named(part.text)), None)
