"""What a run tells while it goes on."""

from typing import Protocol

from klastry.schema.document import DocumentRecord


class Listener(Protocol):
    """Who is told, for people or for a log."""

    def begun(self, documents: int) -> None:
        """So many documents will be read."""
        ...

    def read(self, document: DocumentRecord) -> None:
        """One document has its status."""
        ...

    def stage(self, name: str) -> None:
        """The documents are read, and the run goes on with another stage."""
        ...
