"""The list of all inputs."""

from pydantic import Field

from klastry.schema.base import Published
from klastry.schema.cluster import SCHEMA_VERSION
from klastry.schema.document import DocumentRecord


class DocumentFile(Published):
    """The whole of `documents.json`."""

    schema_version: str = SCHEMA_VERSION
    documents: tuple[DocumentRecord, ...] = Field(description="Sorted by id.")
