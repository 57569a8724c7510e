"""Why a document could not be read."""

from klastry.schema.document import DocumentStatus


class ParseFailure(Exception):  # noqa: N818 - a finding about the document, not a fault of the program
    """A document that gives no text: its status, and a reason that tells a person what to do."""

    def __init__(self, status: DocumentStatus, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
