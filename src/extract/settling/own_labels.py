"""Labels that no name heads, in the document of one cluster: "Członków: 35" under "Klaster w liczbach"."""

from collections.abc import Iterator, Sequence

from klastry.extract.mention import Draft, Evidence
from klastry.extract.structure.facts.drafts import add_values, last_resorts_last
from klastry.extract.structure.labels.label_lines import LabelLine
from klastry.extract.structure.meaning.intervals import Intervals
from klastry.extract.structure.reader import Structure
from klastry.extract.text.document import TextDocument
from klastry.schema.observation import COUNTS, FieldName

CONFIDENCE = 0.85
"""Confidence that such a label is on the cluster."""


def add_own_labels(
    document: TextDocument, structure: Structure, owner: Draft | None, drafts: Sequence[Draft]
) -> None:
    """Give the cluster whose document it is what labels outside of all entries tell."""
    if owner is None or owner.structured:
        return
    for run in _runs(document, structure, drafts):
        if any(field in COUNTS for line in run for field in line.fields):  # others may be on who runs the site
            for line in sorted(run, key=lambda line: last_resorts_last(line.fields)):
                _add(document, owner, line)


def _add(document: TextDocument, owner: Draft, line: LabelLine) -> None:
    known = {m.field for m in owner.mentions} | ({FieldName.CITY} if owner.seats else set())
    if known.isdisjoint(line.fields):
        reason = "a label in the document of the cluster"
        evidence = Evidence(line.quote, f"label.{line.fields[0]}", reason, CONFIDENCE)
        add_values(owner, document, line.fields, line.value, evidence)


def _runs(document: TextDocument, structure: Structure, drafts: Sequence[Draft]) -> Iterator[list[LabelLine]]:
    """The labels that stand in no entry and in no furniture, as they follow each other."""
    taken = Intervals(
        [*(block.scope for block in structure.label_blocks), *structure.others]
        + [draft.scope for draft in drafts if draft.structured]
    )
    free = [line for line in structure.label_lines if not taken.hold(line.quote)]
    run: list[LabelLine] = []
    last = 0
    for line in free:
        at = document.block_at(line.quote.start)
        if document.blocks[at].furniture:
            continue
        if run and at > last + 1:
            yield run
            run = []
        run.append(line)
        last = document.block_at(line.quote.end - 1)
    if run:
        yield run
