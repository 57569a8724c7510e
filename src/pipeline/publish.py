"""Putting the files of a run in place: all of them or none, whenever the program is stopped.

Files are staged in a folder inside the output. A marker, written when everything is staged and on the disk,
is the commit: without it the staged files are thrown away, with it they are moved into place, by this run or
by the next one.
"""

import hashlib
import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any, Self

from klastry.pipeline.errors import RunError
from klastry.pipeline.files import sync_folder, write_synced, write_whole

_FOLDER = ".staging"
_MARKER = "commit.json"
_FILES = "files"
_OUTSIDE = "outside"
LAST = "run.json"
"""The file that is put in place last: where its digests hold, the output is whole."""


class Staging:
    """The files of one run on their way into the output folder.

    Begin it with `with`; what is left uncommitted at the end is thrown away, and the output stays as it was.
    """

    def __init__(self, out: Path) -> None:
        self._out = out
        self._folder = out / _FOLDER
        self._digests: dict[str, str] = {}

    def __enter__(self) -> Self:
        finish_or_roll_back(self._out)
        (self._folder / _FILES).mkdir(parents=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not _committed(self._out):
            shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def digests(self) -> Mapping[str, str]:
        """sha256 of each file staged, by its path inside the output, sorted."""
        return dict(sorted(self._digests.items()))

    def add(self, path: str, text: str) -> None:
        """Stage a file, `path` with `/` inside the output, as UTF-8."""
        content = text.encode()
        write_synced(self._folder / _FILES / path, content)
        self._digests[path] = hashlib.sha256(content).hexdigest()

    def commit(self, stale: Iterable[str], outside: Mapping[Path, str]) -> None:
        """Put everything in place.

        Args:
            stale: Paths of files of the run before; those that are not staged again are removed.
            outside: Content of files that belong to the commit but stand elsewhere.

        Raises:
            RunError: A file could not be put in place; the next run will.
        """
        targets = [str(file.resolve()) for file in outside]
        for number, text in enumerate(outside.values()):
            write_synced(self._folder / _OUTSIDE / str(number), text.encode())
        gone = [path for path in stale if path not in self._digests and _inside(path)]
        marker = {"files": self._digests, "stale": sorted(gone), "outside": targets}
        for folder in [*(f for f in self._folder.rglob("*") if f.is_dir()), self._folder, self._out]:
            sync_folder(folder)
        write_whole(self._folder / _MARKER, json.dumps(marker, ensure_ascii=False).encode())
        finish_or_roll_back(self._out)


def finish_or_roll_back(out: Path) -> None:
    """Bring the output folder into one piece after a run that was stopped while publishing.

    Raises:
        RunError: A file cannot be put in place, because another program has it open or the disk refuses.
    """
    try:
        if _committed(out):
            _put_in_place(out, json.loads((out / _FOLDER / _MARKER).read_bytes()))
        if (out / _FOLDER).exists():
            shutil.rmtree(out / _FOLDER)
    except OSError as error:
        raise RunError(
            f"{error.filename or out} could not be put in place ({error.strerror or error}): close it where"
            " it is open, check the disk, and run again."
        ) from error


def _committed(out: Path) -> bool:
    return (out / _FOLDER / _MARKER).exists()


def _put_in_place(out: Path, marker: dict[str, Any]) -> None:
    """Every step can be done twice, for the last one may have been cut short."""
    for number, target in enumerate(marker["outside"]):
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        write_whole(Path(target), (out / _FOLDER / _OUTSIDE / str(number)).read_bytes())
    for path in sorted(marker["files"], key=lambda path: (path == LAST, path)):
        staged = out / _FOLDER / _FILES / path
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        if staged.exists():
            staged.replace(out / path)
    for path in marker["stale"]:
        (out / path).unlink(missing_ok=True)
    for folder in {(out / path).parent for path in [*marker["files"], *marker["stale"]]}:
        if folder.exists():
            sync_folder(folder)
    (out / _FOLDER / _MARKER).unlink()


def _inside(path: str) -> bool:
    return not PurePosixPath(path).is_absolute() and ".." not in PurePosixPath(path).parts
