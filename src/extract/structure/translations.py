"""The English name of a cluster in the line below its Polish one, as catalogues in two languages have it."""

import re
from collections.abc import Iterable

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.name_lines import LONGEST_NAME, looks_like_name
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.extract.values.cell_text import piece_of, trimmed
from klastry.schema.observation import FieldName

_POLISH = re.compile(r"\b(?:Klaster|Dolina|Sieć|Grono)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:Cluster|Valley|Network)\b", re.IGNORECASE)


def translates(name: str, below: str) -> bool:
    """Whether a line is the English name of what the line above it names."""
    is_english = bool(_ENGLISH.search(below)) and not _POLISH.search(below) and not re.search(r"[,;:.]", below)
    is_short = len(below.split()) <= LONGEST_NAME and looks_like_name(below)
    return is_english and is_short and bool(_POLISH.search(name)) and not _ENGLISH.search(name)


def is_translation(document: TextDocument, above: Block, below: Block) -> bool:
    """Whether a paragraph is the English name of what the block above it names."""
    return below.kind is BlockKind.PARAGRAPH and translates(document.quote(above), document.quote(below))


def add_translated_names(document: TextDocument, drafts: Iterable[Draft]) -> None:
    """Add to entries the English name that stands right below theirs."""
    for draft in drafts:
        quote = draft.mentions[0].evidence.quote
        at = document.block_at(quote.start)
        own, *following = document.blocks[at : at + 2]
        if own.start != quote.start or not following or not is_translation(document, own, following[0]):
            continue
        said = trimmed(piece_of(document, following[0]))
        evidence = Evidence(
            Span(said.start, said.end), "label.name_below", "the line below its name", context=(quote,)
        )
        draft.mentions.append(Mention(FieldName.ALIAS, said.text, Span(said.start, said.end), evidence))
