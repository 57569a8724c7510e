"""Cells with signs that the document explains: "Z" for what has ended, "C 34, P 28" or "34 (28 P)" for counts."""

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.facts.drafts import add_values
from klastry.extract.structure.labels.legend import FEWEST_SIGNS, counted_in, signed_in, signs_said
from klastry.extract.structure.meaning.remarks import add_remarks, remarks_in
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.cell_text import Piece, trimmed

_REASON = "what the document says that a sign in the row of the name stands for"


def add_signs(entry: Draft, document: TextDocument, cell: Piece, quote: Span) -> None:
    """Add to a draft what the signs of a cell stand for that says no more of itself."""
    if not remarks_in(cell.text):
        for said in signs_said(document, cell.text.strip()):
            add_remarks(entry, said, _REASON, (quote,))
    signed = signed_in(document, cell)
    for one in [*(signed if len(signed) >= FEWEST_SIGNS else ()), *counted_in(document, cell)]:
        if one.fields[0] not in {mention.field for mention in entry.mentions}:
            evidence = Evidence(quote, f"table.{one.fields[0]}", _REASON, context=(one.explained,))
            add_values(entry, document, one.fields, trimmed(one.value), evidence)
