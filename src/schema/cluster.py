"""The record of one cluster: a view over its observations, published in `clusters.json`."""

from enum import StrEnum

from pydantic import Field

from klastry.schema.base import Published
from klastry.schema.observation import FieldName, Observation

SCHEMA_VERSION = "1.0"


class Kind(StrEnum):
    """What the named organisation is."""

    CLUSTER = "cluster"
    INITIATIVE = "initiative"  # only where a document tells initiatives from clusters
    ASSOCIATION = "association"  # a cluster-like association
    FEDERATION = "federation"  # a cluster of clusters
    FOREIGN = "foreign"  # outside Poland


class Status(StrEnum):
    """What became of it."""

    FORMING = "forming"
    ACTIVE = "active"
    FORMER = "former"
    SUCCEEDED = "succeeded"  # renamed into or merged with the one named by `successor_id`


class Location(Published):
    """The seat on the map. Place data: GeoNames, CC BY 4.0."""

    lat: float = Field(ge=48, le=56, description="Degrees north, WGS 84.")
    lon: float = Field(ge=13, le=25, description="Degrees east, WGS 84.")
    geonames_id: int
    iso_3166_2: str = Field(pattern=r"^PL-\d{2}$")
    nuts2: str | None = Field(
        None, pattern=r"^PL\d{2}$", description="NUTS 2024; null where the place leaves it open."
    )


class Size(Published):
    """What one document says of the number of members at one time."""

    as_of: int | None
    members: int | None = Field(ge=0)
    companies: int | None = Field(ge=0)
    document: str = Field(description="Id of the document; `decisions.csv` where a person decided it.")


class KeyClusterPeriod(Published):
    """When the status of Krajowy Klaster Kluczowy held. ISO dates, as exact as stated; null where unstated."""

    start: str | None
    end: str | None


class Conflict(Published):
    """Observations that say different things of one field, and why one of them was chosen."""

    field: FieldName
    chosen: str | None = Field(
        description="Id of the observation whose value the record has; null where none could be chosen."
    )
    others: tuple[str, ...]
    policy: str


class Cluster(Published):
    """One cluster. What is not stated is null; every value stands in one of the observations."""

    id: str = Field(pattern=r"^kl-\d{6}$")
    former_ids: tuple[str, ...] = ()
    successor_id: str | None = None
    name: str = Field(description="Base form (nominative).")
    aliases: tuple[str, ...] = Field((), description="Other names and spellings in base form, sorted.")
    acronym: str | None = None
    kind: Kind
    status: Status | None = None
    founded: int | None = Field(None, ge=1900, le=2100, description="Year.")
    members: int | None = Field(None, ge=0, description="All members.")
    companies: int | None = Field(None, ge=0, description="The enterprises among the members.")
    as_of: int | None = Field(None, description="The year for which members and companies hold.")
    members_approx: bool = Field(False, description="The chosen counts are rounded in the source.")
    size_history: tuple[Size, ...] = ()
    city: str | None = Field(None, description="Seat: the official full name.")
    voivodeship: str | None = Field(None, description="As in `lubelskie`.")
    location: Location | None = None
    coordinator: str | None = None
    websites: tuple[str, ...] = ()
    registry_ids: dict[str, str] = Field(
        default_factory=dict, description="krs, nip, regon: the cluster's own, in digits."
    )
    key_cluster: bool | None = Field(None, description="Has the status of Krajowy Klaster Kluczowy.")
    key_cluster_periods: tuple[KeyClusterPeriod, ...] = ()
    sectors: tuple[str, ...] = Field((), description="Of a closed list, sorted.")
    description: str | None = Field(None, description="The paragraph of its own entry that describes it.")
    observations: tuple[Observation, ...]
    conflicts: tuple[Conflict, ...] = ()


class ClusterFile(Published):
    """The whole of `clusters.json`."""

    schema_version: str = SCHEMA_VERSION
    clusters: tuple[Cluster, ...] = Field(description="Sorted by id.")
