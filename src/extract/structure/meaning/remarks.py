"""What a heading, a group row, a footnote or a remark says of a cluster beyond its numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from klastry.extract.mention import Draft, Evidence, Mention, Value
from klastry.extract.nlp import Reading, matches
from klastry.extract.structure.meaning.gone_on import add_successor
from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece
from klastry.extract.values.periods import periods_in
from klastry.extract.values.told_names import names_told
from klastry.schema.observation import FieldName

NONE = "remark.none"
AFFIRMED = "remark.affirmed"
_OF_ANOTHER = re.compile(r"\bKlastra\b[^.;]*,?\s(?:z?likwidowan|rozwiązan|zamknięt|zawieszon|nieistniejąc)ego$")
"""What is said of a cluster that the entry only names: "Następca Klastra Metalowego, rozwiązanego w 2007 r."."""
_OF_A_SORT = re.compile(r"\s+\(?(?:kluczow|KKK\b|energii\b|(?:o|ze)\s+status)", re.IGNORECASE)
"""What makes "nie jest klastrem" deny a status or a kind, and not that it is a cluster."""
_VALUES: dict[str, Value] = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Remark:
    """A value and where in the text it is said."""

    field: FieldName
    value: Value
    start: int
    end: int
    rule: str


@lru_cache(4096)
def remarks_in(text: str) -> tuple[Remark, ...]:
    """What a text says, one value for each field."""
    found: dict[FieldName, Remark] = {}
    for match in matches(Reading.REMARKS, re.sub(r"\s", " ", text).rstrip(": ")):
        if match.rule.field is not None and not _OF_ANOTHER.search(text[: match.span.end_char]):
            field, said = FieldName(match.rule.field), match.rule.value or ""
            remark = Remark(
                field, _VALUES.get(said, said), match.span.start_char, match.span.end_char, match.rule.id
            )
            found.setdefault(field, remark)
    return tuple(found.values())


@lru_cache(4096)
def denies_cluster(text: str) -> bool:
    """Whether a remark says that what it stands at is no cluster."""
    denials = (match for match in matches(Reading.REMARKS, text) if match.rule.id == NONE)
    return any(not _OF_A_SORT.match(text, match.span.end_char) for match in denials)


@lru_cache(4096)
def affirms_cluster(text: str) -> bool:
    """Whether a remark says that what it stands at is a cluster."""
    return any(match.rule.id == AFFIRMED for match in matches(Reading.REMARKS, text))


def add_remarks(draft: Draft, piece: Piece, reason: str, context: tuple[Span, ...] = ()) -> None:
    """Add to a draft what a text says of it.

    Args:
        draft: The cluster.
        piece: The text, where it stands in the document.
        reason: Why it speaks of this cluster.
        context: What else the reader has to see: the row, the mark.
    """
    draft.mentions += _mentions(piece, reason, context)
    if any(r.field is FieldName.KEY_CLUSTER and r.value is True for r in remarks_in(piece.text)):
        draft.mentions += _key_cluster_period(piece, reason, context)
    add_successor(draft, piece, reason, context)
    for field, name in names_told(piece, draft.name):
        evidence = Evidence(Span(piece.start, piece.end), f"remark.{field}", reason, context=context)
        draft.mentions.append(Mention(field, name.text, Span(name.start, name.end), evidence))


def _key_cluster_period(piece: Piece, reason: str, context: tuple[Span, ...]) -> Iterator[Mention]:
    """The time that the part of a remark gives which speaks of the status."""
    for part in re.finditer(r"[^,;()]*\b(?:KKK|kluczow\w+)\b[^,;]*", piece.text, re.IGNORECASE):
        for period in periods_in(part[0]):
            at = piece.start + part.start()
            span = Span(at + period.start, at + period.end)
            evidence = Evidence(Span(piece.start, piece.end), "remark.key_cluster_period", reason, context=context)
            yield Mention(FieldName.KEY_CLUSTER_PERIOD, period.value, span, evidence)


def _mentions(piece: Piece, reason: str, context: tuple[Span, ...]) -> Iterator[Mention]:
    for remark in remarks_in(piece.text):
        span = Span(piece.start + remark.start, piece.start + remark.end)
        evidence = Evidence(Span(piece.start, piece.end), remark.rule, reason, context=context)
        yield Mention(remark.field, remark.value, span, evidence)
