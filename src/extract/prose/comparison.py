"""What a sentence says of one cluster by another: that it is so much younger, or has so many more."""

from dataclasses import dataclass

from klastry.extract.mention import Draft
from klastry.extract.text.document import Span
from klastry.schema.observation import FieldName


@dataclass(frozen=True, slots=True)
class Comparison:
    """A difference between two clusters."""

    draft: Draft
    than: Draft
    field: FieldName
    more: int
    """What is added to the year or the count of the other."""
    rule: str
    span: Span
    quote: Span
