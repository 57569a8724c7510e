"""What the last run that changed something changed, published in `changes.json`."""

from pydantic import Field, JsonValue

from klastry.schema.base import Published
from klastry.schema.cluster import SCHEMA_VERSION


class NamedCluster(Published):
    """A record that came or went."""

    id: str
    name: str


class FieldChange(Published):
    """One field of a record before and after."""

    field: str
    before: JsonValue
    after: JsonValue


class ClusterChange(Published):
    """A record that both runs have, with what differs."""

    id: str
    name: str = Field(description="After the run.")
    fields: tuple[FieldChange, ...] = Field((), description="In the order of the record.")
    observations_added: tuple[str, ...] = ()
    observations_removed: tuple[str, ...] = ()


class Merge(Published):
    """Records that became one."""

    id: str = Field(description="The record that lives on.")
    merged: tuple[str, ...] = Field(description="The ids that are now among its `former_ids`.")


class Split(Published):
    """A record that became several."""

    id: str = Field(description="The record that keeps the id: the larger part.")
    into: tuple[str, ...] = Field(description="The new records with what was said of it before.")


class DocumentChanges(Published):
    """Ids of the documents that came, went, or ended with another status."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class Changes(Published):
    """The difference between two runs. Everything is sorted by id."""

    schema_version: str = SCHEMA_VERSION
    added: tuple[NamedCluster, ...] = ()
    removed: tuple[NamedCluster, ...] = ()
    changed: tuple[ClusterChange, ...] = ()
    merged: tuple[Merge, ...] = ()
    split: tuple[Split, ...] = ()
    documents: DocumentChanges = DocumentChanges()

    @property
    def any(self) -> bool:
        """Whether anything differs."""
        return self != Changes()
