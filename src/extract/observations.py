"""From drafts to what is published: every value with its quote, its place in the file and its id."""

import hashlib

from klastry.extract.mention import Draft, Mention
from klastry.extract.text.document import Span, TextDocument
from klastry.schema.observation import Entry, Observation, Origin, Quote

RECOGNISED = 0.89
"""So sure at most is what was read off a picture of a page, for a letter or a figure may be another one."""


def entry(document_id: str, document: TextDocument, draft: Draft) -> Entry:
    """The entry of one cluster, its mentions as observations, the same thing said twice at one place once."""
    found: dict[str, Observation] = {}
    for mention in draft.mentions:
        observation = _observation(document_id, document, mention)
        found.setdefault(observation.id, observation)
    group = None if draft.group is None else f"{document_id}#{draft.group}"
    return Entry(document=document_id, group=group, observations=tuple(found.values()))


def _observation(document_id: str, document: TextDocument, mention: Mention) -> Observation:
    evidence = mention.evidence
    raw = document.quote(mention.span)
    locator = document.source.locate(mention.span.start, mention.span.end)
    recognised = locator.page in document.recognised_pages
    return Observation(
        id=_id(document_id, mention),
        field=mention.field,
        value=mention.value,
        raw=raw,
        approximate=mention.approximate,
        as_of=mention.as_of,
        document=document_id,
        locator=locator,
        start=evidence.quote.start,
        end=evidence.quote.end,
        quote=document.quote(evidence.quote),
        quote_as_written=_as_written(document, evidence.quote),
        value_start=mention.span.start,
        value_end=mention.span.end,
        context=tuple(_quote(document, span) for span in evidence.context),
        statement=mention.statement,
        origin=Origin.OCR if recognised else Origin.RULE,
        rule=evidence.rule,
        reason=evidence.reason,
        confidence=round(evidence.confidence * RECOGNISED, 2) if recognised else evidence.confidence,
    )


def _as_written(document: TextDocument, span: Span) -> str | None:
    """The quote with the letters of the file, where they are others."""
    quote = document.quote(span)
    written = document.letters.as_written(quote) if document.letters else quote
    return None if written == quote else written


def _quote(document: TextDocument, span: Span) -> Quote:
    return Quote(start=span.start, end=span.end, quote=document.quote(span))


def _id(document_id: str, mention: Mention) -> str:
    """From document, field, value and spans: the same fact at the same place keeps it from run to run."""
    span, quote = mention.span, mention.evidence.quote
    key = f"{document_id}|{mention.field}|{mention.value}|{span.start}|{span.end}|{quote.start}|{quote.end}"
    return f"o-{hashlib.sha256(key.encode()).hexdigest()[:16]}"
