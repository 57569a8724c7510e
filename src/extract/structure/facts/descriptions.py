"""Paragraphs that describe a cluster in whole sentences."""

import re

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece, trimmed
from klastry.polish.text import single_spaced
from klastry.schema.observation import FieldName

FEWEST_WORDS = 6

_SENTENCES = re.compile(r"[^\W_].*[.!?…][”\"')]?", re.DOTALL)


def add_description(entry: Draft, piece: Piece, evidence: Evidence) -> None:
    """Add a paragraph that describes a cluster, if it is one and the first."""
    piece = trimmed(piece)
    if entry.has(FieldName.DESCRIPTION) or not is_paragraph(piece.text):
        return
    text = single_spaced(piece.text)
    entry.mentions.append(Mention(FieldName.DESCRIPTION, text, Span(piece.start, piece.end), evidence))


def is_paragraph(text: str) -> bool:
    """Whether a text is made of whole sentences: it begins with a capital, ends with a stop, and is no phrase."""
    begins = text.lstrip('„"«')
    whole = _SENTENCES.fullmatch(begins) is not None and (begins[0].isupper() or begins[0].isdigit())
    return whole and len(text.split()) >= FEWEST_WORDS
