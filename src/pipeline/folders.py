"""Walking the folder of documents: which files are documents and which only lie beside them."""

from collections import deque
from collections.abc import Iterator
from pathlib import Path

_PAGE_ENDINGS = (".html", ".htm", ".xhtml")
_COMPANION_ENDINGS = ("_files", "_pliki")  # the folder beside a saved page, in English and Polish browsers


def files_in(raw: Path) -> Iterator[Path]:
    """The files of a folder and the folders inside it that are documents, whatever is in them.

    Left out: names that begin with a dot or `README`, `*.meta.json`, the folder beside a saved page, lock
    files of office programs. Linked folders are followed, each once, after the real ones, so that a file goes
    by its own path where it has one. A folder that cannot be listed is given as if it were a file.
    """
    real, linked = deque([raw]), deque[Path]()
    seen: set[Path] = set()
    while real or linked:
        folder = real.popleft() if real else linked.popleft()
        if folder.resolve() in seen:
            continue
        seen.add(folder.resolve())
        try:
            entries = _entries(folder)
        except OSError:
            yield folder
            continue
        for entry in entries:
            if not _is_folder(entry):
                yield entry
            else:
                (linked if entry.is_symlink() else real).append(entry)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _entries(folder: Path) -> list[Path]:
    names = sorted(path.name for path in folder.iterdir())
    pages = {name.rpartition(".")[0] for name in names if name.lower().endswith(_PAGE_ENDINGS)}
    return [folder / name for name in names if not _left_out(name, pages)]


def _left_out(name: str, pages: set[str]) -> bool:
    beside_a_page = any(name.endswith(end) and name.removesuffix(end) in pages for end in _COMPANION_ENDINGS)
    return name.startswith((".", "README", "~$")) or name.endswith(".meta.json") or beside_a_page
