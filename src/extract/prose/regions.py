"""The voivodeship of clusters that only sentences name, where the heading of the whole text gives it."""

from collections.abc import Sequence

from klastry.extract.mention import Draft, Evidence, Mention
from klastry.extract.structure.row_filter import has_cluster_word
from klastry.extract.text.document import Block, BlockKind, Span, TextDocument
from klastry.places.voivodeships import find_voivodeships
from klastry.schema.observation import FieldName

INHERITED = 0.7


def inherit_regions(document: TextDocument, drafts: Sequence[Draft]) -> None:
    """Give Polish clusters without a seat the voivodeship of "Informacja o klastrach województwa śląskiego"."""
    headings = [b for b in document.blocks if b.kind is BlockKind.HEADING and b.level == 1 and not b.furniture]
    for heading in headings[:1]:
        mention = _mention(document, heading)
        for draft in drafts if mention is not None else ():
            has_own = draft.structured or draft.seats or draft.has(FieldName.VOIVODESHIP)
            if mention is not None and not has_own and not draft.has(FieldName.CITY) and not _is_foreign(draft):
                draft.mentions.append(mention)


def _mention(document: TextDocument, heading: Block) -> Mention | None:
    text = document.quote(heading)
    found = [v for v in find_voivodeships(text) if v.kind == "phrase"]
    if len({v.name for v in found}) != 1 or not has_cluster_word(text):
        return None
    span = Span(heading.start + found[0].start, heading.start + found[0].end)
    quote = Evidence(
        Span(heading.start, heading.end), "heading.voivodeship", "the heading of the whole text", INHERITED
    )
    return Mention(FieldName.VOIVODESHIP, found[0].name, span, quote)


def _is_foreign(draft: Draft) -> bool:
    return any(m.field is FieldName.KIND and m.value == "foreign" for m in draft.mentions)
