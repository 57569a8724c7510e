"""One run at a time: two would give the same ids to different clusters."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
def locked(out: Path) -> Iterator[None]:
    """Keep other runs off an output folder; the system lets go of it however this process ends.

    Raises:
        RunError: Another run is at work there.
    """
    out.mkdir(parents=True, exist_ok=True)
    with (out / ".lock").open("wb") as file:
        try:
            _lock(file)
        except (BlockingIOError, PermissionError) as error:
            raise RunError(f"Another run is writing to {out}: wait until it is done.") from error
        yield
