"""What a rule found at a span, before it is known how it is published."""

from dataclasses import dataclass, field

from klastry.extract.text.document import Span
from klastry.extract.values.cell_text import Piece
from klastry.places.table import Place
from klastry.schema.issue import Issue
from klastry.schema.observation import FieldName

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where something is said, by which rule it was found, and why it belongs to its cluster."""

    quote: Span
    rule: str
    reason: str
    confidence: float = 1.0
    context: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One value at its place in the document's text."""

    field: FieldName
    value: Value
    span: Span
    """Where the value itself stands: within the quote, or within a part of the context."""
    evidence: Evidence
    approximate: bool = False
    as_of: int | None = None
    statement: int | None = None
    """Counts that were said together share it."""


@dataclass(frozen=True, slots=True)
class SeatText:
    """A text that names the seat; which place it means depends on the rest of the entry."""

    piece: Piece
    evidence: Evidence
    places: tuple[Place, ...] = ()
    """What it can mean where it stands, if that is known: "z Tarnowa" is from Tarnów and not from Tarnowa."""


@dataclass(slots=True, eq=False)
class Draft:
    """A cluster of the document while its mentions are being gathered; `mentions[0]` is its name."""

    mentions: list[Mention]
    scope: Span
    """Where the document speaks of this cluster alone: its row, list item, label block."""
    group: int | None = None
    """The list or table that it is a row of."""
    seats: list[SeatText] = field(default_factory=list)
    counted: tuple[int, Span] | None = None
    """The year for which its counts hold, where its own row says so, and the words that say it."""
    structured: bool = True
    """A row, list item or label block names it, not only a sentence."""
    doubts: list[Issue] = field(default_factory=list)
    """What is said of it and cannot be right."""

    @property
    def name(self) -> str:
        """The name in base form."""
        return str(self.mentions[0].value)

    def has(self, name: FieldName) -> bool:
        """Whether something is known of a field."""
        return any(m.field is name for m in self.mentions)
