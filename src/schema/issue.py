"""What was doubtful or went wrong, published in `issues.jsonl`."""

from enum import StrEnum

from pydantic import Field

from klastry.schema.base import Published
from klastry.schema.observation import FieldName


class IssueCode(StrEnum):
    """What kind of doubt it is."""

    DOCUMENT_UNREADABLE = "document_unreadable"  # see the document's status and reason
    TEXT_REPAIRED = "text_repaired"  # letters that a wrong charset broke were put right
    NAME_UNCERTAIN = "name_uncertain"  # a base form that could not be made with confidence
    PLACE_UNKNOWN = "place_unknown"  # clearly a seat, but not in the table of places
    PLACE_AMBIGUOUS = "place_ambiguous"  # a name in two voivodeships, and nothing decides
    LINK_AMBIGUOUS = "link_ambiguous"  # a value that two clusters could own
    VALUE_IMPLAUSIBLE = "value_implausible"  # founded after the document, a wrong check digit …
    FIGURES_OLD = "figures_old"  # the newest count is years older than those of other records
    MERGE_UNCERTAIN = "merge_uncertain"  # two records that may be one cluster
    DECISION_STALE = "decision_stale"  # a person's decision on what no document says any more
    DECISION_DOUBTED = "decision_doubted"  # a document that a person's decision did not know says the contrary


class Issue(Published):
    """One doubt, for a person."""

    code: IssueCode
    message: str = Field(description="What is doubtful, with the names and what to do.")
    document: str | None = None
    clusters: tuple[str, ...] = Field((), description="Ids of the records concerned; names while extracting.")
    field: FieldName | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None
