"""One run at a time: two would give the same ids to different clusters."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from klastry.pipeline.errors import RunError

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(*folders: Path) -> Iterator[None]:
    """Keep other runs off some folders; the system lets go of them however this process ends.

    Raises:
        RunError: Another run is at work in one of them.
    """
    with ExitStack() as held:
        for folder in sorted({folder.resolve(): folder for folder in folders}.values()):
            folder.mkdir(parents=True, exist_ok=True)
            _hold(folder, held.enter_context((folder / ".lock").open("wb")))
        yield


def _hold(folder: Path, file: BinaryIO) -> None:
    try:
        _lock(file)
    except (BlockingIOError, PermissionError) as error:
        raise RunError(f"Another run is writing to {folder}: wait until it is done.") from error
