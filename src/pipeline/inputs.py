"""What is to be read: the files of a folder, copies of the same bytes taken together."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from klastry.pipeline.errors import RunError
from klastry.pipeline.folders import files_in


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read, whatever its number of copies."""

    file: Path
    """One of the copies, to be opened."""
    paths: tuple[str, ...]
    """Every copy, relative to the folder read, with `/`, sorted; never empty."""
    sha256: str
    """Digest of the bytes; of the path where the bytes cannot be had."""
    size: int
    """Bytes."""
    unreadable: str | None = None
    """Why the bytes cannot be had, and what to do."""

    @property
    def id(self) -> str:
        """Id of the document: `d-` and the first 16 hex digits of the digest."""
        return f"d-{self.sha256[:16]}"


def find_inputs(raw: Path) -> tuple[Input, ...]:
    """The documents of a folder and the folders inside it, sorted by digest.

    Raises:
        RunError: There is no such folder, or no document in it.
    """
    if not raw.is_dir():
        raise RunError(f"There is no folder {raw}: make it and put reports in it, or name another with --raw.")
    inputs = _by_content(raw, files_in(raw))
    if not inputs:
        raise RunError(f"No documents in {raw}: put reports in it (PDF, HTML, text), or name another with --raw.")
    return inputs


def input_of(file: Path) -> Input:
    """One file as an input, named without its folder."""
    return _by_content(file.parent, [file])[0]


def _by_content(raw: Path, files: Iterable[Path]) -> tuple[Input, ...]:
    copies: dict[str, list[Path]] = defaultdict(list)
    sizes: dict[str, int] = {}
    unreadable: list[Input] = []
    for file in files:
        try:
            digest, size = _digest(file)
        except OSError as error:
            unreadable.append(_unreadable(file, _printable(file.relative_to(raw)), error))
            continue
        copies[digest].append(file.relative_to(raw))
        sizes[digest] = size
    found = [
        Input(raw / min(paths), tuple(sorted(map(_printable, paths))), digest, sizes[digest])
        for digest, paths in copies.items()
    ]
    return tuple(sorted([*found, *unreadable], key=lambda one: one.sha256))


def _unreadable(file: Path, path: str, error: OSError) -> Input:
    why = f"cannot be read ({error.strerror or error}): check that it is whole and that you may read it"
    return Input(file, (path,), hashlib.sha256(path.encode()).hexdigest(), 0, why)


def _printable(path: Path) -> str:
    """The path with `/`; bytes of a file name that are no UTF-8 become the replacement character."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _digest(file: Path) -> tuple[str, int]:
    file.stat()
    if file.is_dir():
        list(file.iterdir())  # only a folder that cannot be listed is given as a file
    if not file.is_file():
        raise OSError("not a regular file")  # a device or a pipe would block
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest(), stream.tell()
