"""A file as it was found."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from klastry.extract.media_type import media_type


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


def load(path: Path, root: Path) -> RawDocument:
    """Read a file that lies in the folder `root` or below.

    Raises:
        OSError: the file cannot be read.
        ValueError: `path` is not inside `root`.
    """
    content = path.read_bytes()
    return RawDocument(
        path=path.relative_to(root).as_posix(),
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        media_type=media_type(content, path.name),
    )
