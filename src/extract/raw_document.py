"""A file as it was found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawDocument:
    """The bytes of one input and what they are."""

    path: str
    """Relative to the folder read, with `/`."""
    content: bytes
    sha256: str
    media_type: str
    """By content, not by the name's ending."""

    @property
    def id(self) -> str:
        """`d-` and the first 16 hex digits of the digest."""
        return f"d-{self.sha256[:16]}"
