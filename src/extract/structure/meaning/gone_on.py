"""The cluster in which one goes on, as a remark names it: "wszedł w skład Klastra Solnego"."""

from functools import lru_cache

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.nlp import Reading, pipeline
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.name_forms import written
from klastry.polish.base_form import base_form
from klastry.polish.text import has_cluster_word
from klastry.schema.observation import FieldName

SUCCESSOR = "successor"


def add_successor(draft: Draft, piece: Piece, reason: str, context: tuple[Span, ...] = ()) -> None:
    """Add to a draft that it is one no more and the name of its successor, if a remark gives it.

    Args:
        draft: The cluster.
        piece: The remark, where it stands in the document.
        reason: Why it speaks of this cluster.
        context: What else the reader has to see.
    """
    found = _successor_in(piece.text)
    if found is None:
        return
    name, start, end, rule = found
    evidence = Evidence(Span(piece.start, piece.end), rule, reason, context=context)
    span = Span(piece.start + start, piece.start + end)
    if not draft.has(FieldName.STATUS):
        draft.mentions.append(Mention(FieldName.STATUS, "former", span, evidence))
    draft.mentions.append(Mention(FieldName.SUCCESSOR, name, span, evidence))


@lru_cache(4096)
def _successor_in(text: str) -> tuple[str, int, int, str] | None:
    """The name in base form, where it stands, and the rule that finds it."""
    if not has_cluster_word(text):
        return None
    doc = pipeline(Reading.PROSE)(text.replace("\n", " "))
    for match in doc._.matches:
        for _, field, tokens in match.values:
            name = next((n for n in doc._.names if n.start <= tokens.start < n.end), None)
            if field == SUCCESSOR and name is not None:
                said = doc[name.start : name.end]
                return base_form(written(said.text)).text, said.start_char, said.end_char, match.rule.id
    return None
