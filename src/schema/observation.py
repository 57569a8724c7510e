"""One value of one field of one named cluster in one document: the unit of everything that is kept."""

from enum import StrEnum

from pydantic import Field

from klastry.schema.base import Published
from klastry.schema.document import Locator


class FieldName(StrEnum):
    """What an observation can be about."""

    NAME = "name"  # the name in base form, as the document has it
    ALIAS = "alias"  # a short form or another spelling of the name
    FORMER_NAME = "former_name"
    ACRONYM = "acronym"
    KIND = "kind"
    STATUS = "status"
    FOUNDED = "founded"
    MEMBERS = "members"
    COMPANIES = "companies"
    CITY = "city"
    VOIVODESHIP = "voivodeship"
    COORDINATOR = "coordinator"
    WEBSITE = "website"
    KEY_CLUSTER = "key_cluster"
    KEY_CLUSTER_PERIOD = "key_cluster_period"  # ISO dates as in `2016-03-12/2019`; `..` where an end is not said
    SUCCESSOR = "successor"  # the name of the cluster that it became or merged with
    KRS = "krs"
    NIP = "nip"
    REGON = "regon"
    SECTOR = "sector"
    DESCRIPTION = "description"


COUNTS = frozenset((FieldName.MEMBERS, FieldName.COMPANIES))

REGISTERS = (FieldName.KRS, FieldName.NIP, FieldName.REGON)
"""Public registers, in which a legal person has one number."""


class Origin(StrEnum):
    """Who says so."""

    RULE = "rule"
    OCR = "ocr"
    HUMAN = "human"


class Quote(Published):
    """A verbatim span of a document's text: `text[start:end] == quote`, offsets in code points, half open."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str


class Observation(Published):
    """One value, and the place that says it.

    `text[start:end] == quote` and `text[value_start:value_end] == raw` hold for the document's text as
    published in `text/<document>.txt`; offsets count code points, ends are exclusive. What a person decided
    (`origin` is `human`) stands in no text: its quote is the reason that was given.
    """

    id: str = Field(pattern=r"^o-[0-9a-f]{16}$", description="From document, field, value and spans.")
    field: FieldName
    value: str | int | bool = Field(description="Typed and in base form: a year, a count, a name, a place.")
    raw: str = Field(description="The value as it stands in the text.")
    approximate: bool = Field(False, description="A count with `około`, `ponad`, `blisko` …")
    as_of: int | None = Field(None, ge=1900, le=2100, description="The year for which a count holds.")
    document: str = Field(description="Id of the document; `decisions.csv` where a person decided it.")
    locator: Locator
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str = Field(description="The sentence, label line, list item or table row that says it.")
    quote_as_written: str | None = Field(
        None, description="The quote with the letters of the file, where a wrong charset broke them; else null."
    )
    value_start: int = Field(ge=0)
    value_end: int = Field(ge=0)
    context: tuple[Quote, ...] = Field((), description="Headings, column heads, names the value depends on.")
    statement: int | None = Field(
        None, description="Counts of one cluster in one document that were said together share this number."
    )
    origin: Origin = Origin.RULE
    rule: str = Field(description="Id of the rule that found it, as in `label.founded`.")
    reason: str = Field(description="Why it belongs to this cluster.")
    confidence: float = Field(
        ge=0, le=1, description="How sure it is: from 0.9, 98 of 100 labelled values are right."
    )


class Entry(Published):
    """One cluster as one document speaks of it: all that the document says of it, its name first."""

    document: str
    group: str | None = Field(None, description="The list or table that it is a row of, if it is one.")
    observations: tuple[Observation, ...] = Field(min_length=1)

    @property
    def name(self) -> str:
        """The name in base form."""
        return str(self.observations[0].value)

    def of(self, field: FieldName) -> tuple[Observation, ...]:
        """The observations of one field, in document order."""
        return tuple(o for o in self.observations if o.field is field)
