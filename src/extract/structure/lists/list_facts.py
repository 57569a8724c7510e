"""What a list item says of its cluster besides the name, as mentions of a draft."""

from dataclasses import dataclass, replace

from klastry.extract.mention import Draft, Evidence, Mention, SeatText
from klastry.extract.structure.facts.drafts import add_values
from klastry.extract.structure.facts.registry_entries import add_registry_number, stands_at_name
from klastry.extract.structure.lists.item_parts import ListItem
from klastry.extract.structure.meaning.remarks import add_remarks
from klastry.extract.text.document import Span, TextDocument
from klastry.extract.values.registry_numbers import labelled_numbers
from klastry.polish.base_form import base_form
from klastry.schema.observation import FieldName


@dataclass(frozen=True, slots=True)
class Source:
    """What the parts of an entry are part of: how its rules are called, and why they speak of the cluster."""

    rules: str
    reason: str
    confidence: float = 1.0


LIST_ITEM = Source("list", "the same list item as the name")


def add_facts(
    entry: Draft,
    document: TextDocument,
    parts: ListItem,
    quote: Span,
    source: Source = LIST_ITEM,
    context: tuple[Span, ...] = (),
) -> None:
    """Add to a draft what the parts of its list item say.

    Args:
        entry: The cluster.
        document: The document.
        parts: The item, taken apart.
        quote: Where the item stands.
        source: What the item is.
        context: Where the name stands, if not within the item.
    """

    def said(field: str) -> Evidence:
        return Evidence(quote, f"{source.rules}.{field}", source.reason, source.confidence, context)

    entry.seats += [SeatText(seat, said("city")) for seat in parts.seats]
    facts = (
        ("voivodeship", parts.regions),
        ("founded", parts.founded),
        ("members", parts.counts),
        ("website", parts.websites),
    )
    for field, pieces in facts:
        for piece in pieces:
            add_values(entry, document, (field,), piece, said(field))
    for fact in parts.told:
        explained = replace(said(fact.fields[0]), context=(*context, fact.explained))
        add_values(entry, document, fact.fields, fact.piece, explained)
    for remark in parts.remarks:
        add_remarks(entry, remark, source.reason, context or (quote,))
    for body in parts.coordinators:
        coordinator = base_form(body.text).text
        span = Span(body.start, body.end)
        entry.mentions.append(Mention(FieldName.COORDINATOR, coordinator, span, said("coordinator")))
    numbers = (number for piece in parts.numbers for number in labelled_numbers(piece))
    for number in numbers:
        if stands_at_name(entry, number.start):
            add_registry_number(entry, number, said(number.register))
    if parts.forming is not None:
        span = Span(parts.forming.start, parts.forming.end)
        entry.mentions.append(Mention(FieldName.STATUS, "forming", span, said("forming")))
