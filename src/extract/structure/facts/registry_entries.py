"""Registry numbers of an entry: the cluster's own, not those of the body that runs it."""

from itertools import pairwise

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.registry_numbers import RegistryNumber, labelled_numbers, number_at_label
from klastry.polish.lexicon import LEGAL_PERSONS
from klastry.polish.morphology import lemmas
from klastry.schema.issue import Issue, IssueCode
from klastry.schema.observation import FieldName


def add_registry_numbers(
    entry: Draft, document: TextDocument, register: str, piece: Piece, evidence: Evidence
) -> None:
    """Add the number that stands at a label or in a column, and those that follow it with labels of their own."""
    first = number_at_label(register, piece)
    if first is None:
        return
    rest = labelled_numbers(piece.part(first.end - piece.start, len(piece.text)))
    for number in (first, *rest):
        if stands_at_name(entry, number.start) and not _other_body_before(entry, document, number.start):
            add_registry_number(entry, number, evidence)


def add_registry_number(entry: Draft, number: RegistryNumber, evidence: Evidence) -> None:
    """Add a number to its cluster; one that cannot be right becomes a doubt."""
    if number.value is None:
        doubt = _doubt(entry, number)
        entry.doubts += [doubt] if doubt not in entry.doubts else []
        return
    span = Span(number.start, number.end)
    entry.mentions.append(Mention(FieldName(number.register), number.value, span, evidence))


def stands_at_name(entry: Draft, at: int) -> bool:
    """Whether of the cluster's name and its coordinator the name is the last before a place in its entry."""
    bodies = {
        m.span.start: m.field is FieldName.NAME
        for m in entry.mentions
        if m.field in (FieldName.NAME, FieldName.COORDINATOR)
    }
    before = [start for start in bodies if start < at]
    return bodies[max(before) if before else min(bodies)]


def _other_body_before(entry: Draft, document: TextDocument, at: int) -> bool:
    """Whether another legal person is named between the cluster's name and a place: "Biuro: Fundacja Wody, …"."""
    name = entry.mentions[0].span
    words = document.text[name.end : at].split() if name.end <= at else []
    return any(
        one[0].isupper() and after.lstrip('„"«')[:1].isupper() and lemmas(one) & LEGAL_PERSONS
        for one, after in pairwise(words)
    )


def _doubt(entry: Draft, number: RegistryNumber) -> Issue:
    register = number.register.upper()
    return Issue(
        code=IssueCode.VALUE_IMPLAUSIBLE,
        message=f"the number of {entry.name} cannot be a {register}: look it up there",
        clusters=(entry.name,),
        field=FieldName(number.register),
        start=number.start,
        end=number.end,
    )
