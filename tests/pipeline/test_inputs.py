import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from klastry.pipeline.errors import RunError
from klastry.pipeline.inputs import find_inputs, input_of

NOBODY = 65534


def put(raw: Path, *paths: str) -> None:
    for path in paths:
        (raw / path).parent.mkdir(parents=True, exist_ok=True)
        (raw / path).write_text(path, encoding="utf-8")


def paths_found(raw: Path) -> set[str]:
    return {path for one in find_inputs(raw) for path in one.paths}


def test_files_of_folders_inside_are_found(tmp_path: Path):
    put(tmp_path, "a.pdf", "wykazy/2019/b.html", "wykazy/c.txt")
    assert paths_found(tmp_path) == {"a.pdf", "wykazy/2019/b.html", "wykazy/c.txt"}


@pytest.mark.parametrize(
    "beside",
    [
        ".hidden",
        ".git/config",
        "README.md",
        "a.html.meta.json",
        "strona_files/logo.png",
        "strona_pliki/logo.png",
        "~$wykaz.docx",
        ".~lock.wykaz.odt#",
    ],
)
def test_what_only_lies_beside_documents_is_left_out(tmp_path: Path, beside: str):
    put(tmp_path, "a.html", "strona.htm", beside)
    assert paths_found(tmp_path) == {"a.html", "strona.htm"}


def test_a_folder_that_is_only_called_like_that_is_read(tmp_path: Path):
    put(tmp_path, "moje_files/a.pdf")
    assert paths_found(tmp_path) == {"moje_files/a.pdf"}


def test_copies_are_one_document_with_all_its_paths(tmp_path: Path):
    put(tmp_path, "a.txt")
    (tmp_path / "kopia").mkdir()
    (tmp_path / "kopia" / "b.txt").write_bytes((tmp_path / "a.txt").read_bytes())
    (one,) = find_inputs(tmp_path)
    assert one.paths == ("a.txt", "kopia/b.txt")
    assert one.size == 5


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_are_followed_once_and_loops_end(tmp_path: Path):
    put(tmp_path, "raw/a/x.txt", "elsewhere/y.txt")
    raw = tmp_path / "raw"
    (raw / "0-loop").symlink_to(raw)
    (raw / "again").symlink_to(raw / "a")
    (raw / "share").symlink_to(tmp_path / "elsewhere")
    (raw / "self").symlink_to(raw / "self")
    found = {one.paths[0]: one.unreadable for one in find_inputs(raw)}
    assert found.keys() == {"a/x.txt", "share/y.txt", "self"}
    assert found["self"] is not None


@contextmanager
def not_as_root() -> Iterator[None]:
    """To root everything is readable: be somebody else for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="no modes of files there")
def test_what_cannot_be_read_is_an_input_with_a_reason():
    with tempfile.TemporaryDirectory() as name:
        raw = Path(name)
        raw.chmod(0o755)
        put(raw, "a.txt", "closed.txt", "folder/b.txt")
        (raw / "closed.txt").chmod(0)
        (raw / "folder").chmod(0)
        with not_as_root():
            found = {one.paths[0]: one.unreadable for one in find_inputs(raw)}
        (raw / "folder").chmod(stat.S_IRWXU)
    assert found.keys() == {"a.txt", "closed.txt", "folder"}
    assert found["a.txt"] is None
    assert "Permission denied" in str(found["closed.txt"])
    assert "Permission denied" in str(found["folder"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    (one,) = find_inputs(tmp_path)
    assert "not a regular file" in str(one.unreadable)


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_name_that_is_no_utf8_can_be_published(tmp_path: Path):
    (tmp_path / os.fsdecode(b"wykaz-\xb3.txt")).write_text("x")
    (one,) = find_inputs(tmp_path)
    assert one.paths == ("wykaz-\ufffd.txt",)
    assert one.file.read_text() == "x"


def test_a_missing_and_an_empty_folder_are_refused(tmp_path: Path):
    with pytest.raises(RunError, match="There is no folder"):
        find_inputs(tmp_path / "none")
    put(tmp_path, "README.md")
    with pytest.raises(RunError, match="No documents"):
        find_inputs(tmp_path)


def test_a_single_file_goes_by_its_name(tmp_path: Path):
    put(tmp_path, "deep/a.txt")
    assert input_of(tmp_path / "deep/a.txt").paths == ("a.txt",)
