"""Writing files so that they are on the disk when the call returns."""

import os
import sys
from pathlib import Path


def write_synced(file: Path, content: bytes) -> None:
    """Write a file and wait until it is on the disk; its folder is made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def write_whole(file: Path, content: bytes) -> None:
    """Replace a file whole: a reader, or a power cut, sees the old content or the new."""
    beside = file.with_name(f".{file.name}.new")
    write_synced(beside, content)
    beside.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk. Windows does that by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def is_writable(folder: Path) -> bool:
    """Whether files can be made in a folder; one that is not there yet is to be made first."""
    return not folder.exists() or os.access(
        folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids
    )
